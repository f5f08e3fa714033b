/* The map is parted in three by three fields with names; a river or a road goes from the field in
 * which it begins to the one in which it ends. */
#include "front/plain_map.h"

#include <stdbool.h>
#include <string.h>

#include "front/plain_page.h"

/* Which third of `size` a place is in: 0, 1 or 2. */
static int third(int place, int size) {
  int of = size > 0 ? place * 3 / size : 1;
  return of < 0 ? 0 : of > 2 ? 2 : of;
}

static const char *field(const SheetPart *map, SheetSpot spot) {
  static const char *const names[3][3] = {{"the north-west", "the north", "the north-east"},
                                          {"the west", "the middle", "the east"},
                                          {"the south-west", "the south", "the south-east"}};
  return names[third(spot.y, map->map_rows)][third(spot.x, map->map_cols)];
}

static bool holds(const char *text, const char *label) {
  return text && strstr(text, label);
}

static bool names_it(const SheetPart *part, const char *label) {
  for (size_t i = 0; i < part->fact_count; i++) {
    if (holds(part->facts[i].label, label) || holds(part->facts[i].text, label)) return true;
  }
  return holds(part->title, label) || holds(part->text, label);
}

/* Whether the text twin tells of the item; of one without a label, whether there is a twin. */
static bool is_told(const Sheet *sheet, const SheetPart *map, const SheetMapItem *item) {
  const SheetPart *end = sheet->parts + sheet->count;
  if (!item->label) return map + 1 < end;
  for (const SheetPart *part = map; part < end; part++) {
    if (names_it(part, item->label)) return true;
  }
  return false;
}

static void add_place(Buffer *words, const SheetPart *map, const SheetMapItem *item) {
  if (item->count == 0) return;
  SheetSpot first = item->spots[0], last = item->spots[item->count - 1];
  if (item->mark == SHEET_MARK_PLACE || field(map, first) == field(map, last)) {
    buffer_addf(words, "in %s", field(map, first));
  } else {
    buffer_addf(words, "from %s to %s", field(map, first), field(map, last));
  }
}

void plain_map(Buffer *out, const Sheet *sheet, const SheetPart *part, int columns) {
  for (size_t i = 0; i < part->item_count; i++) {
    const SheetMapItem *item = &part->items[i];
    if (is_told(sheet, part, item)) continue;
    Buffer words = {0};
    if (item->label) buffer_addf(&words, "%s: ", item->label);
    if (item->kind) buffer_addf(&words, "%s%s", item->kind, item->label ? ", " : ": ");
    add_place(&words, part, item);
    plain_page_text(out, "", buffer_text(&words), columns);
    buffer_free(&words);
  }
}
