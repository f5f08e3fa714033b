/* Charts and maps of chance, at every width from 60 to 200: no figure, month or name is cut, none
 * stands on another, and no point is lost. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "view/sheet_flow.h"

enum { NARROWEST = 60, WIDEST = 200, ROUNDS = 4 };

static unsigned long luck = 1958;

static unsigned long draw(unsigned long below) {
  luck = luck * 6364136223846793005UL + 1442695040888963407UL;
  return (luck >> 33) % below;
}

/* Lines as texts. */
typedef struct Shown {
  char **lines;
  size_t count;
} Shown;

static Shown shown_of(const Flow *flow, int columns) {
  Shown shown = {memory_new((flow->count + 1) * sizeof *shown.lines), flow->count};
  for (size_t i = 0; i < flow->count; i++) {
    Buffer line = {0};
    for (size_t k = 0; k < flow->lines[i].count; k++) {
      buffer_add_text(&line, flow->lines[i].runs[k].text);
    }
    if (utf8_columns(buffer_text(&line), line.length) > columns) {
      fail_msg("wider than %d: %s", columns, buffer_text(&line));
    }
    shown.lines[i] = buffer_take(&line);
  }
  return shown;
}

static void forget(Shown *shown) {
  for (size_t i = 0; i < shown->count; i++) free(shown->lines[i]);
  free(shown->lines);
}

static void fail_shown(const Shown *shown, const char *why, const char *what, int columns) {
  for (size_t i = 0; i < shown->count; i++) print_message("%s\n", shown->lines[i]);
  fail_msg("at %d columns: %s \"%s\"", columns, why, what);
}

static bool holds(const Shown *shown, const char *words) {
  bool found = false;
  for (size_t i = 0; i < shown->count && !found; i++) found = strstr(shown->lines[i], words);
  return found;
}

/* ---- charts ---- */

static const char *const labels[] = {"reported", "weighed there", "秋收", "ordered"};

static Sheet *chart_of(SheetChart kind, size_t series_count, size_t months) {
  Sheet *sheet = sheet_new("books", "grain", "Grain");
  SheetPart *part = sheet_add(sheet, SHEET_CHART, NULL, NULL);
  unsigned long most = draw(3) ? 30000000 : 12;
  part->chart = kind;
  for (size_t i = 0; i < series_count; i++) {
    SheetSeries *series = sheet_add_series(part, labels[i], NULL);
    for (size_t k = 0; k < months; k++) {
      char at[16];
      snprintf(at, sizeof at, "%d-%02d", 1958 + (int)(k + 7) / 12, (int)(k + 7) % 12 + 1);
      double value = (double)draw(most) / (most > 100 ? 1 : 4) - (draw(9) ? 0 : (double)most / 3);
      if (i == 0 || draw(3)) sheet_add_point(series, at, value);
    }
  }
  return sheet;
}

static Shown show(const Sheet *sheet, int columns, bool is_table) {
  Flow flow = {0};
  SheetLook look = {.is_ascii = columns % 2, .is_table = is_table, .columns = columns};
  look.prose = columns < 72 ? columns : 72;
  look.rows = 20 + columns % 41;
  sheet_add_chart(&flow, &sheet->parts[0], &look);
  Shown shown = shown_of(&flow, columns);
  flow_free(&flow);
  return shown;
}

static bool is_word(const char *word, size_t length, const char *known) {
  const char *at = strstr(known, word);
  return at && length == strcspn(at, " ");
}

/* Below the field stand whole months and years alone, a blank between each two. */
static void check_times(const Shown *shown, size_t row, int columns) {
  static const char *const known[] = {"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
                                      "1958 1959 1960 1961 1962"};
  for (size_t i = 0; i < 2; i++) {
    char *line = memory_copy(shown->lines[row + i]);
    size_t words = 0;
    for (char *word = strtok(line, " "); word; word = strtok(NULL, " "), words++) {
      if (!is_word(word, strlen(word), known[i])) fail_shown(shown, "cut below", word, columns);
    }
    if (words == 0) fail_shown(shown, "nothing below", "the line", columns);
    free(line);
  }
}

/* The scale's figures are whole and fall by the same step. */
static void check_scale(const Shown *shown, size_t rows, int columns) {
  double last = 0, step = 0;
  size_t ticks = 0;
  for (size_t i = 0; i < rows; i++) {
    const char *cross = strstr(shown->lines[i], " +");
    const char *stroke = strchr(shown->lines[i], '|');
    if (!cross || (stroke && stroke < cross)) continue;
    char figure[64] = "", *end = figure;
    for (const char *at = shown->lines[i]; at < cross; at++) {
      if (*at != ',' && *at != ' ') *end++ = *at;
    }
    double value = strtod(figure, &end);
    if (*end || end == figure) fail_shown(shown, "no figure", figure, columns);
    double fall = last - value, off = fall - step;
    if (ticks > 1 && off * off > 1e-9 * step * step) fail_shown(shown, "uneven", figure, columns);
    if (ticks > 0) step = fall;
    last = value;
    ticks++;
  }
  if (ticks < 2) fail_shown(shown, "no scale", "", columns);
}

static void check_line(const Sheet *sheet, const Shown *shown, int columns) {
  const SheetPart *part = &sheet->parts[0];
  size_t rows = shown->count - part->series_count - 2, marks = 0;
  check_times(shown, rows, columns);
  check_scale(shown, rows, columns);
  for (size_t i = 0; i < rows; i++) {
    for (const char *at = shown->lines[i]; *at; at++) marks += *at == '*';
  }
  if (marks != part->series[0].count) fail_shown(shown, "points are lost", labels[0], columns);
  for (size_t i = 0; i < part->series_count; i++) {
    if (!holds(shown, labels[i])) fail_shown(shown, "not in the legend:", labels[i], columns);
  }
}

/* Every figure of the chart stands in it as a word of its own. */
static void check_figures(const Sheet *sheet, const Shown *shown, int columns) {
  const SheetPart *part = &sheet->parts[0];
  Buffer all = {0};
  for (size_t i = 0; i < shown->count; i++) buffer_addf(&all, " %s ;", shown->lines[i]);
  for (char *at = all.bytes; *at; at++) *at = *at == ';' ? ' ' : *at;
  for (size_t i = 0; i < part->series_count; i++) {
    for (size_t k = 0; k < part->series[i].count; k++) {
      char figure[FIGURE_BYTES], word[FIGURE_BYTES + 2];
      figure_text(part->series[i].points[k].value, figure);
      snprintf(word, sizeof word, " %s ", figure);
      if (!strstr(all.bytes, word)) fail_shown(shown, "no figure", figure, columns);
    }
    bool is_told = part->series_count > 1 && part->series[i].count > 0;
    if (is_told && !holds(shown, labels[i])) {
      fail_shown(shown, "no label", labels[i], columns);
    }
  }
  buffer_free(&all);
}

static void lines_of_chance(void **state) {
  (void)state;
  for (int columns = NARROWEST; columns <= WIDEST; columns++) {
    for (int round = 0; round < ROUNDS; round++) {
      Sheet *sheet = chart_of(SHEET_CHART_LINE, 1 + draw(4), 2 + draw(41));
      Shown shown = show(sheet, columns, false);
      check_line(sheet, &shown, columns);
      forget(&shown);
      sheet_free(sheet);
    }
  }
}

static void bars_and_tables_of_chance(void **state) {
  (void)state;
  for (int columns = NARROWEST; columns <= WIDEST; columns++) {
    for (int round = 0; round < ROUNDS; round++) {
      Sheet *sheet = chart_of(SHEET_CHART_BARS, 1 + draw(4), 1 + draw(12));
      Shown shown = show(sheet, columns, round % 2);
      check_figures(sheet, &shown, columns);
      forget(&shown);
      sheet_free(sheet);
    }
  }
}

/* A chart of more points than columns is no chart: its figures are told one by one. */
static void what_does_not_fit_is_a_table(void **state) {
  Sheet *sheet = chart_of(SHEET_CHART_LINE, 2, 53);
  Shown shown = show(sheet, NARROWEST, false);
  (void)state;
  assert_true(holds(&shown, "Aug 1958"));
  check_figures(sheet, &shown, NARROWEST);
  forget(&shown);
  sheet_free(sheet);
}

/* A year of which nothing is known is as wide as a year that is told, and no line crosses it. */
static void what_is_not_known_takes_its_room(void **state) {
  Sheet *sheet = sheet_new("books", "grain", "Grain");
  SheetSeries *series =
      sheet_add_series(sheet_add(sheet, SHEET_CHART, NULL, NULL), "reported", NULL);
  (void)state;
  sheet_add_point(series, "1958-08", 100);
  sheet_add_point(series, "1958-09", 100);
  sheet_add_point(series, "1959-09", 100);
  sheet_add_point(series, "1959-10", 100);
  Shown shown = show(sheet, NARROWEST, false);
  const char *line = NULL;
  for (size_t i = 0; i < shown.count && !line; i++) line = strchr(shown.lines[i], '*');
  assert_non_null(line);
  const char *second = strchr(line + 1, '*'), *third = strchr(second + 1, '*');
  const char *fourth = strchr(third + 1, '*');
  assert_true(third - second >= 11 * (second - line) && third - second >= 11 * (fourth - third));
  assert_int_equal(strspn(second + 1, " "), third - second - 1);
  assert_true(second[-1] == '.');
  forget(&shown);
  sheet_free(sheet);
}

static void ascii_is_ascii(void **state) {
  Sheet *sheet = chart_of(SHEET_CHART_BARS, 2, 9);
  sheet_set(&sheet->parts[0].series[0].label, "sold");
  sheet_set(&sheet->parts[0].series[1].label, "kept");
  Shown shown = show(sheet, NARROWEST + 1, false);
  (void)state;
  assert_true(holds(&shown, "#"));
  for (size_t i = 0; i < shown.count; i++) {
    for (const char *at = shown.lines[i]; *at; at++) assert_true((unsigned char)*at < 0x80);
  }
  forget(&shown);
  sheet_free(sheet);
}

/* ---- maps ---- */

static const char *const names[] = {"Willow Bend", "Upper Chen", "Kiln Yard",
                                    "柳湾",        "East Dyke",  "Three Wells",
                                    "Salt Field",  "Long Slope", "The Hollow"};
enum { NAMES = sizeof names / sizeof *names };

static Sheet *map_of(size_t places) {
  Sheet *sheet = sheet_new("map", NULL, "Map");
  SheetPart *part = sheet_add(sheet, SHEET_MAP, NULL, NULL);
  part->map_cols = 40 + (int)draw(50);
  part->map_rows = 10 + (int)draw(12);
  for (size_t i = 0; i < 3; i++) {
    SheetMapItem *line =
        sheet_add_item(part, SHEET_MARK_LINE, i ? "road" : "river", NULL, names[i]);
    for (int k = 0; k < 4; k++) {
      int x = (int)draw((unsigned long)part->map_cols),
          y = (int)draw((unsigned long)part->map_rows);
      sheet_add_spot(line, x, y);
    }
  }
  for (size_t i = 0; i < places; i++) {
    SheetMapItem *item = sheet_add_item(part, SHEET_MARK_PLACE, "brigade", NULL, names[i % NAMES]);
    int x = (int)draw((unsigned long)part->map_cols), y = (int)draw((unsigned long)part->map_rows);
    sheet_add_spot(item, x, y);
  }
  return sheet;
}

/* Takes all whole names off the line, leaving blanks. */
static void blank_names(char *line) {
  for (size_t i = 0; i < NAMES; i++) {
    for (char *at; (at = strstr(line, names[i])) != NULL;) memset(at, ' ', strlen(names[i]));
  }
}

/* What is left of the map without names is rivers, roads, and each letter once, alone. */
static void check_map(const Shown *shown, size_t places, int columns) {
  size_t rows = shown->count, letters = 0;
  while (rows > 0 && *shown->lines[rows - 1]) rows--; /* the legend, and a blank line above it */
  bool seen[26] = {false};
  for (size_t i = 0; i < rows; i++) {
    char *line = memory_copy(shown->lines[i]);
    blank_names(line);
    for (const char *at = line; *at; at++) {
      if (strchr(" ~=", *at)) continue;
      bool is_mark = *at >= 'A' && *at <= 'Z' && strchr(" ~=", at[1]);
      if (!is_mark || seen[*at - 'A']) fail_shown(shown, "cut or covered:", line, columns);
      seen[*at - 'A'] = true;
      letters++;
    }
    free(line);
  }
  if (letters != places) fail_shown(shown, "places are lost", "", columns);
}

static void maps_of_chance(void **state) {
  size_t drawn = 0;
  (void)state;
  for (int columns = NARROWEST; columns <= WIDEST; columns++) {
    for (int round = 0; round < ROUNDS; round++) {
      size_t places = 1 + draw(14);
      Sheet *sheet = map_of(places);
      Flow flow = {0};
      SheetLook look = {.columns = columns, .prose = columns < 72 ? columns : 72};
      look.rows = 20 + (int)draw(41);
      sheet_add_map(&flow, &sheet->parts[0], &look);
      Shown shown = shown_of(&flow, columns);
      if (shown.count > 0) check_map(&shown, places, columns);
      drawn += shown.count > 0;
      forget(&shown);
      flow_free(&flow);
      sheet_free(sheet);
    }
  }
  assert_true(drawn > 300); /* of 564 */
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_of_chance),
      cmocka_unit_test(bars_and_tables_of_chance),
      cmocka_unit_test(what_does_not_fit_is_a_table),
      cmocka_unit_test(what_is_not_known_takes_its_room),
      cmocka_unit_test(ascii_is_ascii),
      cmocka_unit_test(maps_of_chance),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
