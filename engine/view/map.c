/* The map is drawn on a small page of its own, larger or smaller as there is room: first rivers and
 * roads, then a letter for each place, then names beside them where they touch nothing. A name that
 * finds no room stands in the legend alone; a letter that finds none means that the map does not
 * fit. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "view/sheet_flow.h"

enum { FEWEST_ROWS = 8, MOST_ROWS = 40, OTHER_ROWS = 8, MOST_SCALE = 3, LETTERS = 52, GAP = 2 };

static const double least_scale = 0.5;

typedef enum Ground { GROUND_FREE, GROUND_LINE, GROUND_TAKEN } Ground;

typedef struct Map {
  const SheetPart *part;
  double scale;
  Page page;
  unsigned char *ground; /* what is where: a Ground for each cell */
} Map;

/* ---- what marks what ---- */

static const char *line_mark(const char *kind) {
  static const char *const marks[][2] = {{"river", "~"}, {"stream", "~"}, {"canal", "~"},
                                         {"road", "="},  {"path", ":"},   {"railway", "#"},
                                         {"dyke", "%"},  {"border", "'"}, {"hills", "^"}};
  for (size_t i = 0; kind && i < sizeof marks / sizeof *marks; i++) {
    if (!strcmp(marks[i][0], kind)) return marks[i][1];
  }
  return "-";
}

static void letter_of(size_t place, char out[2]) {
  static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  out[0] = letters[place];
  out[1] = '\0';
}

static const char *name_of(const SheetMapItem *item) {
  if (item->label && *item->label) return item->label;
  return item->id ? item->id : item->kind ? item->kind : "";
}

/* ---- the ground ---- */

static unsigned char *ground_at(const Map *map, int row, int col) {
  return &map->ground[(size_t)row * (size_t)map->page.cols + (size_t)col];
}

static bool is_inside(const Map *map, int row, int col) {
  return row >= 0 && row < map->page.rows && col >= 0 && col < map->page.cols;
}

/* True if `wide` columns and one on either side hold nothing more than `most`. */
static bool is_free(const Map *map, int row, int col, int wide, Ground most) {
  if (!is_inside(map, row, col) || !is_inside(map, row, col + wide - 1)) return false;
  for (int at = col - 1; at <= col + wide; at++) {
    if (!is_inside(map, row, at)) continue;
    Ground there = (Ground)*ground_at(map, row, at);
    if (there > most) return false;
  }
  return true;
}

static void put(Map *map, int row, int col, const char *text, Role role, Ground ground) {
  int end = page_put(&map->page, row, col, map->page.cols, text, role, 0);
  for (; col < end; col++) *ground_at(map, row, col) = (unsigned char)ground;
}

static int cell_of(const Map *map, int units, int cells) {
  int cell = (int)floor(units * map->scale + 0.5);
  return cell < 0 ? 0 : cell < cells ? cell : cells - 1;
}

static int row_of(const Map *map, SheetSpot spot) {
  return cell_of(map, spot.y, map->page.rows);
}

static int col_of(const Map *map, SheetSpot spot) {
  return cell_of(map, spot.x, map->page.cols);
}

/* ---- drawing ---- */

static void draw_stretch(Map *map, SheetSpot from, SheetSpot to, const char *mark) {
  int row = row_of(map, from), col = col_of(map, from);
  int rows = row_of(map, to) - row, cols = col_of(map, to) - col;
  int steps = abs(rows) > abs(cols) ? abs(rows) : abs(cols);
  for (int i = 0; i <= steps; i++) {
    double share = steps > 0 ? (double)i / steps : 0;
    put(map, row + (int)floor(rows * share + 0.5), col + (int)floor(cols * share + 0.5), mark,
        ROLE_RULE, GROUND_LINE);
  }
}

static void draw_lines(Map *map) {
  for (size_t i = 0; i < map->part->item_count; i++) {
    const SheetMapItem *item = &map->part->items[i];
    if (item->mark != SHEET_MARK_LINE) continue;
    for (size_t k = 0; k + 1 < item->count; k++) {
      draw_stretch(map, item->spots[k], item->spots[k + 1], line_mark(item->kind));
    }
  }
}

/* Where a letter goes: where the place is, or right beside it. */
static bool find_spot(const Map *map, const SheetMapItem *item, int *row, int *col) {
  static const int steps[][2] = {{0, 0}, {0, 2}, {0, -2}, {1, 0}, {-1, 0}, {1, 2}, {-1, -2}};
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
    *row = row_of(map, item->spots[0]) + steps[i][0];
    *col = col_of(map, item->spots[0]) + steps[i][1];
    if (is_free(map, *row, *col, 1, GROUND_LINE)) return true;
  }
  return false;
}

typedef struct Place {
  const SheetMapItem *item;
  int row, col;
} Place;

/* Sets the letters; false if one has no room. */
static bool draw_places(Map *map, Place *places, size_t *count) {
  for (size_t i = 0; i < map->part->item_count; i++) {
    const SheetMapItem *item = &map->part->items[i];
    char letter[2];
    if (item->mark != SHEET_MARK_PLACE || item->count == 0) continue;
    Place place = {.item = item};
    if (*count == LETTERS || !find_spot(map, item, &place.row, &place.col)) return false;
    letter_of(*count, letter);
    put(map, place.row, place.col, letter, ROLE_FIGURE, GROUND_TAKEN);
    places[(*count)++] = place;
  }
  return true;
}

/* A name over a river or a road has a blank on either side. */
static void put_name(Map *map, int row, int col, const char *name, Role role) {
  int end = col + utf8_columns(name, strlen(name));
  if (col > 0 && *ground_at(map, row, col - 1) == GROUND_LINE) {
    put(map, row, col - 1, " ", ROLE_TEXT, GROUND_LINE);
  }
  put(map, row, col, name, role, GROUND_TAKEN);
  if (end < map->page.cols && *ground_at(map, row, end) == GROUND_LINE) {
    put(map, row, end, " ", ROLE_TEXT, GROUND_LINE);
  }
}

/* Right of it, left, below, above; on bare ground, else over a river or a road. */
static void draw_name(Map *map, int row, int col, const char *name) {
  int wide = utf8_columns(name, strlen(name));
  const int spots[][2] = {
      {row, col + 2}, {row, col - 1 - wide}, {row + 1, col - wide / 2}, {row - 1, col - wide / 2}};
  if (wide == 0) return;
  for (Ground most = GROUND_FREE; most <= GROUND_LINE; most++) {
    for (size_t i = 0; i < sizeof spots / sizeof *spots; i++) {
      if (!is_free(map, spots[i][0], spots[i][1], wide, most)) continue;
      put_name(map, spots[i][0], spots[i][1], name, ROLE_TEXT);
      return;
    }
  }
}

/* A river's name stands above or below its longest part, on bare ground or not at all. */
static void draw_line_name(Map *map, const SheetMapItem *item) {
  const char *name = item->label ? item->label : "";
  int wide = utf8_columns(name, strlen(name));
  for (size_t i = 0; wide > 0 && i < item->count; i++) {
    for (int side = -1; side <= 1; side += 2) {
      int row = row_of(map, item->spots[i]) + side, col = col_of(map, item->spots[i]) + 1;
      if (!is_free(map, row, col, wide, GROUND_FREE)) continue;
      put_name(map, row, col, name, ROLE_FAINT);
      return;
    }
  }
}

static void draw_names(Map *map, const Place *places, size_t count) {
  for (size_t i = 0; i < count; i++) {
    draw_name(map, places[i].row, places[i].col, name_of(places[i].item));
  }
  for (size_t i = 0; i < map->part->item_count; i++) {
    const SheetMapItem *item = &map->part->items[i];
    if (item->mark == SHEET_MARK_LINE) draw_line_name(map, item);
  }
}

/* ---- the legend ---- */

/* Whether the name says the kind already: "The north road" needs no "(road)". */
static bool says(const char *name, const char *kind) {
  for (; *name; name++) {
    size_t i = 0;
    while (kind[i] && tolower((unsigned char)name[i]) == tolower((unsigned char)kind[i])) i++;
    if (!kind[i]) return true;
  }
  return false;
}

static char *legend_words(const char *mark, const SheetMapItem *item) {
  Buffer out = {0};
  const char *name = name_of(item), *kind = item->kind ? item->kind : "";
  buffer_addf(&out, "%s %s", mark, name);
  if (!says(name, kind)) buffer_addf(&out, " (%s)", kind);
  return buffer_take(&out);
}

/* As many as go into a line, three columns apart. */
static void add_words(Flow *flow, size_t first, char *words, int columns) {
  FlowLine *last = flow->count > first ? &flow->lines[flow->count - 1] : NULL;
  int wide = utf8_columns(words, strlen(words));
  if (last && flow_columns(last) + GAP + 1 + wide <= columns) {
    flow_add_run(last, "   ", ROLE_TEXT);
    flow_add_run(last, words, ROLE_TEXT);
  } else {
    flow_add_plain(flow, "", words, columns, ROLE_TEXT);
  }
  free(words);
}

static void add_legend(const Map *map, const Place *places, size_t count, Flow *flow, int columns) {
  size_t first = flow->count;
  for (size_t i = 0; i < count; i++) {
    char letter[2];
    letter_of(i, letter);
    add_words(flow, first, legend_words(letter, places[i].item), columns);
  }
  for (size_t i = 0; i < map->part->item_count; i++) {
    const SheetMapItem *item = &map->part->items[i];
    if (item->mark != SHEET_MARK_LINE) continue;
    add_words(flow, first, legend_words(line_mark(item->kind), item), columns);
  }
}

/* ---- the whole ---- */

static double scale_of(const SheetPart *part, const SheetLook *look) {
  int rows = look->rows - OTHER_ROWS;
  if (rows < FEWEST_ROWS) rows = FEWEST_ROWS;
  if (rows > MOST_ROWS) rows = MOST_ROWS;
  if (part->map_cols < 1 || part->map_rows < 1) return 0;
  double scale = fmin((double)look->columns / part->map_cols, (double)rows / part->map_rows);
  return fmin(scale, MOST_SCALE);
}

void sheet_add_map(Flow *flow, const SheetPart *part, const SheetLook *look) {
  Map map = {.part = part, .scale = scale_of(part, look)};
  if (map.scale < least_scale) return;
  int cols = (int)floor(part->map_cols * map.scale), rows = (int)floor(part->map_rows * map.scale);
  page_reset(&map.page, cols, rows);
  map.ground = memory_new((size_t)map.page.cols * (size_t)map.page.rows);
  Place *places = memory_new(part->item_count * sizeof *places);
  size_t count = 0;
  draw_lines(&map);
  if (draw_places(&map, places, &count)) {
    draw_names(&map, places, count);
    flow_add_page(flow, &map.page);
    flow_add_blank(flow);
    add_legend(&map, places, count, flow,
               look->columns < look->prose ? look->columns : look->prose);
  }
  page_free(&map.page);
  free(map.ground);
  free(places);
}
