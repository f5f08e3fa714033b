/* Part after part is turned into lines. Figures that follow each other stand as a table where the
 * width allows; all other parts are a title with lines under it. What a figure is - reported, seen,
 * ordered - is said in words. */
#include "view/sheet_flow.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "scene/scene.h"
#include "view/sheet_table.h"

typedef struct Making {
  SheetLines *lines;
  Flow *flow;
  const Sheet *sheet;
  const SheetLook *look;
} Making;

const char *sheet_book_words(const char *book) {
  if (!book) return "";
  if (!strcmp(book, "so")) return "as it was";
  if (!strcmp(book, "record")) return "on record";
  return book;
}

char *sheet_when(const char *at) {
  char when[SCENE_WHEN_BYTES];
  return memory_copy(scene_when(at, when) ? when : at ? at : "");
}

/* ---- pieces ---- */

static void add_gap(const Making *making) {
  Flow *flow = making->flow;
  if (flow->count > 0 && flow->lines[flow->count - 1].count > 0) flow_add_blank(flow);
}

static void indent_from(Flow *flow, size_t first, int columns) {
  for (size_t i = first; i < flow->count; i++) {
    if (flow->lines[i].count > 0) flow_indent(&flow->lines[i], columns);
  }
}

static void add_text(const Making *making, const char *text, int indent) {
  size_t first = making->flow->count;
  flow_add_markdown(making->flow, text, making->look->prose - indent);
  if (indent > 0) indent_from(making->flow, first, indent);
}

static bool is_heading(const Making *making, size_t part) {
  return making->sheet->parts[part].kind == SHEET_HEADING;
}

/* Parts with more than a line stand apart; nothing stands apart from the heading it is under. */
static void part_from_last(const Making *making, size_t index) {
  const SheetPart *part = &making->sheet->parts[index];
  if (part->kind == SHEET_HEADING) add_gap(making);
  if (index == 0 || part->kind == SHEET_HEADING || is_heading(making, index - 1)) return;
  const SheetPart *last = part - 1;
  bool is_short = part->kind == SHEET_ENTRY && last->kind == SHEET_ENTRY && !part->text &&
                  part->fact_count == 0 && !last->text && last->fact_count == 0;
  if (!is_short) add_gap(making);
}

/* "Meng (老孟, Lao Meng)" */
static char *title_words(const SheetPart *part) {
  Buffer out = {0};
  buffer_add_text(&out, part->title ? part->title : part->id ? part->id : "");
  const char *both = part->characters && part->pinyin ? ", " : "";
  if (part->characters || part->pinyin) {
    buffer_addf(&out, " (%s%s%s)", part->characters ? part->characters : "", both,
                part->pinyin ? part->pinyin : "");
  }
  return buffer_take(&out);
}

static void add_facts(const Making *making, const SheetPart *part) {
  for (size_t i = 0; i < part->fact_count; i++) {
    Buffer words = {0};
    buffer_addf(&words, "%s: ", part->facts[i].label);
    size_t first = making->flow->count;
    flow_add_labelled(making->flow, buffer_text(&words), part->facts[i].text,
                      making->look->prose - 2);
    indent_from(making->flow, first, 2);
    buffer_free(&words);
  }
}

/* ---- parts ---- */

static void add_heading(const Making *making, const SheetPart *part) {
  flow_add_plain(making->flow, "", part->title ? part->title : "", making->look->prose,
                 ROLE_HEADING);
}

static void add_entry(const Making *making, const SheetPart *part, SheetItem *item) {
  Flow *flow = making->flow;
  Buffer words = {0};
  char *title = title_words(part);
  buffer_add_text(&words, title);
  if (part->has_value) {
    char *figure = measure_words(&making->look->measure, part->value, part->unit);
    buffer_addf(&words, ": %s", figure);
    free(figure);
  }
  char *note = sheet_note(part);
  if (*note) buffer_addf(&words, " - %s", note);
  flow_add_plain(flow, "", buffer_text(&words), making->look->prose, ROLE_FIGURE);
  item->last = flow->count - 1;
  add_facts(making, part);
  if (part->text) add_text(making, part->text, 2);
  free(note);
  free(title);
  buffer_free(&words);
}

/* The heading of a scene where it is another than the last one's. */
static void add_scene_heading(const Making *making, size_t index) {
  const SheetPart *part = &making->sheet->parts[index], *last = index > 0 ? part - 1 : NULL;
  const char *title = part->title ? part->title : "";
  bool same_title = last && !strcmp(last->title ? last->title : "", title);
  bool same_time = last && !strcmp(last->at ? last->at : "", part->at ? part->at : "");
  if (same_title && same_time) return;
  char *when = sheet_when(part->at);
  bool is_dated = scene_when(part->at, (char[SCENE_WHEN_BYTES]){0});
  Buffer words = {0};
  if (is_dated && !strstr(title, when)) buffer_addf(&words, "%s%s", when, *title ? " - " : "");
  buffer_add_text(&words, title);
  if (words.length > 0) {
    flow_add_plain(making->flow, "", words.bytes, making->look->prose, ROLE_HEADING);
    flow_add_blank(making->flow);
  }
  buffer_free(&words);
  free(when);
}

static void add_answer(const Making *making, size_t index, SheetItem *item) {
  const SheetPart *part = &making->sheet->parts[index];
  Flow *flow = making->flow;
  add_scene_heading(making, index);
  if (part->text && *part->text) add_text(making, part->text, 0);
  if (part->question && *part->question) {
    add_gap(making);
    add_text(making, part->question, 0);
  }
  if (!part->words) return;
  add_gap(making);
  Buffer lead = {0}, words = {0};
  char *when = sheet_when(part->at);
  bool is_dated = scene_when(part->at, (char[SCENE_WHEN_BYTES]){0});
  buffer_addf(&lead, "Answer %zu: ", part->answer + 1);
  buffer_add_text(&words, part->words);
  if (is_dated) buffer_addf(&words, " (%s)", when);
  item->first = flow->count;
  flow_add_plain(flow, buffer_text(&lead), buffer_text(&words), making->look->prose, ROLE_FIGURE);
  item->last = flow->count - 1;
  buffer_free(&lead);
  buffer_free(&words);
  free(when);
}

static void add_chart(const Making *making, const SheetPart *part, SheetItem *item) {
  Flow *flow = making->flow;
  Buffer title = {0};
  char *unit = measure_unit(&making->look->measure, part->unit);
  buffer_add_text(&title, part->title ? part->title : "");
  if (*unit) buffer_addf(&title, title.length > 0 ? " (%s)" : "%s", unit);
  if (title.length > 0) {
    flow_add_plain(flow, "", title.bytes, making->look->prose, ROLE_HEADING);
  }
  item->last = flow->count > item->first ? flow->count - 1 : item->first;
  sheet_add_chart(flow, part, making->look);
  if (part->text) {
    flow_add_blank(flow);
    add_text(making, part->text, 0);
  }
  free(unit);
  buffer_free(&title);
}

static void add_map(const Making *making, const SheetPart *part) {
  Flow *flow = making->flow;
  if (part->title) flow_add_plain(flow, "", part->title, making->look->prose, ROLE_HEADING);
  sheet_add_map(flow, part, making->look);
  if (part->text) add_text(making, part->text, 0);
}

static bool is_item(const SheetPart *part) {
  return part->opens || (part->kind == SHEET_ANSWER && part->words);
}

static void note_item(const Making *making, SheetItem item) {
  SheetLines *lines = making->lines;
  if (!is_item(&making->sheet->parts[item.part]) || item.first >= making->flow->count) return;
  lines->items = memory_grow(lines->items, lines->count + 1, sizeof *lines->items);
  lines->items[lines->count++] = item;
}

/* All figures that follow each other, from `index` on; returns how many they are. */
static size_t add_figures(const Making *making, size_t index) {
  const Sheet *sheet = making->sheet;
  size_t count = 0;
  while (index + count < sheet->count && sheet->parts[index + count].kind == SHEET_FIGURE) count++;
  part_from_last(making, index);
  SheetTable table = sheet_table_of(&sheet->parts[index], count, making->look);
  for (size_t i = index; i < index + count; i++) {
    size_t first = making->flow->count;
    sheet_table_add(&table, &sheet->parts[i], making->flow);
    note_item(making, (SheetItem){i, first, making->flow->count - 1});
    if (sheet->parts[i].text) add_text(making, sheet->parts[i].text, 2);
    add_facts(making, &sheet->parts[i]);
    flow_mark(making->flow, first, (int)i, -1);
  }
  return count;
}

static void add_part(const Making *making, size_t index) {
  const SheetPart *part = &making->sheet->parts[index];
  part_from_last(making, index);
  SheetItem item = {index, making->flow->count, making->flow->count};
  switch (part->kind) {
    case SHEET_HEADING: add_heading(making, part); break;
    case SHEET_TEXT:
      add_text(making, part->text, 0);
      item.last = making->flow->count > item.first ? making->flow->count - 1 : item.first;
      break;
    case SHEET_ENTRY: add_entry(making, part, &item); break;
    case SHEET_ANSWER: add_answer(making, index, &item); break;
    case SHEET_CHART: add_chart(making, part, &item); break;
    case SHEET_MAP: add_map(making, part); break;
    case SHEET_FIGURE: break;
  }
  note_item(making, item);
  for (size_t i = index > 0 ? item.first : 0; i < making->flow->count; i++) {
    making->flow->lines[i].item = (int)index;
  }
}

static bool has_items(const Sheet *sheet) {
  bool found = false;
  for (size_t i = 0; i < sheet->count && !found; i++) found = is_item(&sheet->parts[i]);
  return found;
}

void sheet_lines_make(SheetLines *lines, const Sheet *sheet, const SheetLook *look) {
  SheetLook inner = *look;
  bool has_gutter = has_items(sheet);
  if (has_gutter) inner.columns -= SHEET_GUTTER;
  if (has_gutter && inner.prose > inner.columns) inner.prose = inner.columns;
  sheet_lines_free(lines);
  Making making = {lines, &lines->flow, sheet, &inner};
  for (size_t i = 0; i < sheet->count;) {
    if (sheet->parts[i].kind == SHEET_FIGURE) {
      i += add_figures(&making, i);
    } else {
      add_part(&making, i++);
    }
  }
  if (has_gutter) indent_from(&lines->flow, 0, SHEET_GUTTER);
}

void sheet_lines_free(SheetLines *lines) {
  flow_free(&lines->flow);
  free(lines->items);
  *lines = (SheetLines){0};
}
