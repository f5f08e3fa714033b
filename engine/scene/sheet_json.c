/* Field after field, in the order of the header; whatever a screen can show is in here. */
#include "scene/sheet_json.h"

#include "base/json.h"

static void begin_item(Buffer *out, size_t index) {
  if (index > 0) buffer_add_char(out, ',');
}

static void member(Buffer *out, const char *name, const char *text) {
  if (!text) return;
  buffer_addf(out, ",\"%s\":", name);
  json_write_text(out, text);
}

static void first_member(Buffer *out, const char *name, const char *text) {
  buffer_addf(out, "{\"%s\":", name);
  json_write_text(out, text);
}

static void number_member(Buffer *out, const char *name, double value) {
  buffer_addf(out, ",\"%s\":", name);
  json_write_number(out, value);
}

static void add_facts(const SheetPart *part, Buffer *out) {
  if (part->fact_count == 0) return;
  buffer_add_text(out, ",\"facts\":[");
  for (size_t i = 0; i < part->fact_count; i++) {
    begin_item(out, i);
    first_member(out, "label", part->facts[i].label);
    member(out, "text", part->facts[i].text);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

static void add_points(const SheetSeries *series, Buffer *out) {
  buffer_add_text(out, ",\"points\":[");
  for (size_t i = 0; i < series->count; i++) {
    begin_item(out, i);
    first_member(out, "at", series->points[i].at);
    number_member(out, "value", series->points[i].value);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

static void add_chart(const SheetPart *part, Buffer *out) {
  member(out, "form", part->chart == SHEET_CHART_BARS ? "bars" : "line");
  buffer_add_text(out, ",\"series\":[");
  for (size_t i = 0; i < part->series_count; i++) {
    begin_item(out, i);
    first_member(out, "label", part->series[i].label);
    member(out, "book", part->series[i].book);
    add_points(&part->series[i], out);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

static void add_item(const SheetMapItem *item, Buffer *out) {
  first_member(out, "kind", item->kind);
  member(out, "id", item->id);
  member(out, "label", item->label);
  buffer_add_text(out, ",\"at\":[");
  for (size_t i = 0; i < item->count; i++) {
    begin_item(out, i);
    buffer_addf(out, "[%d,%d]", item->spots[i].x, item->spots[i].y);
  }
  buffer_add_text(out, "]}");
}

static void add_map(const SheetPart *part, Buffer *out) {
  buffer_addf(out, ",\"cols\":%d,\"rows\":%d,\"items\":[", part->map_cols, part->map_rows);
  for (size_t i = 0; i < part->item_count; i++) {
    begin_item(out, i);
    add_item(&part->items[i], out);
  }
  buffer_add_char(out, ']');
}

static void add_words(const SheetPart *part, Buffer *out) {
  member(out, "id", part->id);
  member(out, "title", part->title);
  member(out, "characters", part->characters);
  member(out, "pinyin", part->pinyin);
  if (part->has_value) number_member(out, "value", part->value);
  member(out, "unit", part->unit);
  member(out, "book", part->book);
  member(out, "by", part->by);
  member(out, "at", part->at);
  add_facts(part, out);
  member(out, "text", part->text);
}

static void add_part(const SheetPart *part, Buffer *out) {
  static const char *const kinds[] = {"heading", "text",  "figure", "entry",
                                      "answer",  "chart", "map"};
  first_member(out, "kind", kinds[part->kind]);
  add_words(part, out);
  if (part->kind == SHEET_ANSWER) {
    number_member(out, "n", (double)part->answer);
    member(out, "question", part->question);
    member(out, "words", part->words);
  }
  if (part->kind == SHEET_CHART) add_chart(part, out);
  if (part->kind == SHEET_MAP) add_map(part, out);
  if (part->opens) {
    buffer_add_text(out, ",\"opens\":");
    first_member(out, "show", part->opens);
    member(out, "id", part->target);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, '}');
}

void sheet_json_members(const Sheet *sheet, Buffer *out) {
  member(out, "id", sheet->id);
  member(out, "title", sheet->title);
  member(out, "before", sheet->before);
  member(out, "after", sheet->after);
  buffer_add_text(out, ",\"parts\":[");
  for (size_t i = 0; i < sheet->count; i++) {
    begin_item(out, i);
    add_part(&sheet->parts[i], out);
  }
  buffer_add_char(out, ']');
}
