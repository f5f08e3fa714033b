/* The map as it is drawn, and the same in words: what stands on it, an entry each. */
#include <string.h>

#include "story/beside.h"
#include "story/sheet_kinds.h"

static void draw(Sheet *sheet, const Beside *map) {
  SheetPart *part = sheet_add(sheet, SHEET_MAP, NULL, NULL);
  part->map_cols = map->cols;
  part->map_rows = map->rows;
  for (size_t i = 0; i < map->count; i++) {
    const BesideEntry *place = &map->list[i];
    SheetMark mark = place->spot_count > 1 ? SHEET_MARK_LINE : SHEET_MARK_PLACE;
    SheetMapItem *item = sheet_add_item(part, mark, place->kind, place->id, place->title);
    for (size_t k = 0; k < place->spot_count; k++) {
      sheet_add_spot(item, place->spots[k].x, place->spots[k].y);
    }
  }
}

static void tell(Sheet *sheet, const BesideEntry *place) {
  const char *title = place->title ? place->title : place->kind;
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, title, place->text);
  sheet_set(&part->id, place->id);
  sheet_set(&part->characters, place->characters);
  sheet_set(&part->pinyin, place->pinyin);
}

/* The places that can be looked up before and after the one at `index`. */
static void add_neighbours(Sheet *sheet, const Beside *map, size_t index) {
  for (size_t i = 0; i < map->count; i++) {
    if (!map->list[i].id || i == index) continue;
    if (i < index) sheet_set(&sheet->before, map->list[i].id);
    if (i > index && !sheet->after) sheet_set(&sheet->after, map->list[i].id);
  }
}

Sheet *sheet_map(Story *story, const char *id, Error *error) {
  Beside map = {0};
  Sheet *sheet = NULL;
  if (story_beside(story, BESIDE_MAP, &map, error)) {
    sheet = sheet_new("map", id, "The commune");
    if (!id && map.cols > 0) draw(sheet, &map);
    for (size_t i = 0; i < map.count; i++) {
      const char *its = map.list[i].id;
      bool is_wanted = id && its && strcmp(its, id) == 0;
      if (!id || is_wanted) tell(sheet, &map.list[i]);
      if (is_wanted) add_neighbours(sheet, &map, i);
    }
  }
  beside_free(&map);
  return sheet ? sheet_if_found(sheet, "place", id, error) : NULL;
}
