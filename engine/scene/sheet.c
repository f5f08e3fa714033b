/* Lists that grow, and copies of texts; nothing here knows what a sheet is about. */
#include "scene/sheet.h"

#include <stdlib.h>

#include "base/memory.h"

Sheet *sheet_new(const char *show, const char *id, const char *title) {
  Sheet *sheet = memory_new(sizeof *sheet);
  sheet->show = memory_copy(show);
  sheet->id = memory_copy(id);
  sheet->title = memory_copy(title);
  return sheet;
}

void sheet_set(char **slot, const char *text) {
  char *copy = memory_copy(text);
  free(*slot);
  *slot = copy;
}

SheetPart *sheet_add(Sheet *sheet, SheetPartKind kind, const char *title, const char *text) {
  if (sheet->count == sheet->room) {
    sheet->room = sheet->room ? 2 * sheet->room : 16;
    sheet->parts = memory_grow(sheet->parts, sheet->room, sizeof *sheet->parts);
  }
  SheetPart *part = &sheet->parts[sheet->count++];
  *part = (SheetPart){.kind = kind, .title = memory_copy(title), .text = memory_copy(text)};
  return part;
}

void sheet_value(SheetPart *part, double value, const char *unit) {
  part->has_value = true;
  part->value = value;
  sheet_set(&part->unit, unit);
}

void sheet_opens(SheetPart *part, const char *show, const char *id) {
  sheet_set(&part->opens, show);
  sheet_set(&part->target, id);
}

void sheet_add_fact(SheetPart *part, const char *label, const char *text) {
  part->facts = memory_grow(part->facts, part->fact_count + 1, sizeof *part->facts);
  part->facts[part->fact_count++] = (SheetFact){memory_copy(label), memory_copy(text)};
}

SheetSeries *sheet_add_series(SheetPart *part, const char *label, const char *book) {
  part->series = memory_grow(part->series, part->series_count + 1, sizeof *part->series);
  SheetSeries *series = &part->series[part->series_count++];
  *series = (SheetSeries){.label = memory_copy(label), .book = memory_copy(book)};
  return series;
}

void sheet_add_point(SheetSeries *series, const char *at, double value) {
  series->points = memory_grow(series->points, series->count + 1, sizeof *series->points);
  series->points[series->count++] = (SheetPoint){memory_copy(at), value};
}

SheetMapItem *sheet_add_item(SheetPart *part, SheetMark mark, const char *kind, const char *id,
                             const char *label) {
  part->items = memory_grow(part->items, part->item_count + 1, sizeof *part->items);
  SheetMapItem *item = &part->items[part->item_count++];
  *item = (SheetMapItem){
      .mark = mark, .kind = memory_copy(kind), .id = memory_copy(id), .label = memory_copy(label)};
  return item;
}

void sheet_add_spot(SheetMapItem *item, int x, int y) {
  item->spots = memory_grow(item->spots, item->count + 1, sizeof *item->spots);
  item->spots[item->count++] = (SheetSpot){x, y};
}

static void free_series(SheetSeries *series) {
  for (size_t i = 0; i < series->count; i++) free(series->points[i].at);
  free(series->points);
  free(series->label);
  free(series->book);
}

static void free_item(SheetMapItem *item) {
  free(item->kind);
  free(item->id);
  free(item->label);
  free(item->spots);
}

static void free_lists(SheetPart *part) {
  for (size_t i = 0; i < part->fact_count; i++) {
    free(part->facts[i].label);
    free(part->facts[i].text);
  }
  for (size_t i = 0; i < part->series_count; i++) free_series(&part->series[i]);
  for (size_t i = 0; i < part->item_count; i++) free_item(&part->items[i]);
  free(part->facts);
  free(part->series);
  free(part->items);
}

static void free_part(SheetPart *part) {
  char *texts[] = {part->id,         part->opens,    part->target, part->title, part->text,
                   part->characters, part->pinyin,   part->unit,   part->by,    part->at,
                   part->book,       part->question, part->words};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) free(texts[i]);
  free_lists(part);
}

void sheet_drop_empty_chart(Sheet *sheet) {
  SheetPart *last = sheet->count > 0 ? &sheet->parts[sheet->count - 1] : NULL;
  if (!last || last->kind != SHEET_CHART) return;
  for (size_t i = 0; i < last->series_count; i++) {
    if (last->series[i].count > 0) return;
  }
  free_part(last);
  sheet->count--;
}

void sheet_free(Sheet *sheet) {
  if (!sheet) return;
  for (size_t i = 0; i < sheet->count; i++) free_part(&sheet->parts[i]);
  free(sheet->parts);
  free(sheet->show);
  free(sheet->id);
  free(sheet->title);
  free(sheet->before);
  free(sheet->after);
  free(sheet);
}
