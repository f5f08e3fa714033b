/* The books, and why a figure stands there. */
#include <string.h>

#include "story/sheet_kinds.h"

static void add_entry(Sheet *sheet, const LedgerEntry *entry) {
  SheetPart *part = sheet_add(sheet, SHEET_FIGURE, entry->label, NULL);
  sheet_set(&part->id, entry->id);
  sheet_value(part, entry->value, entry->unit);
  sheet_set(&part->by, entry->by);
  sheet_set(&part->at, entry->at);
}

Sheet *sheet_books(Story *story, const char *id, Error *error) {
  Sheet *sheet = sheet_new("books", id, "Public books");
  const Scene *scene = story_scene(story);
  for (size_t i = 0; scene && i < scene->ledger_count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    if (id && strcmp(entry->id, id) != 0) continue;
    add_entry(sheet, entry);
    sheet_opens(&sheet->parts[sheet->count - 1], "why", entry->id);
  }
  return sheet_if_found(sheet, "book", id, error);
}

Sheet *sheet_why(Story *story, const char *id, Error *error) {
  if (!id) {
    error_set(error, "\"why\" needs the id of a book: {\"show\":\"why\",\"id\":\"grain\"}");
    return NULL;
  }
  Sheet *sheet = sheet_new("why", id, "Why it stands there");
  const Scene *scene = story_scene(story);
  for (size_t i = 0; scene && i < scene->ledger_count; i++) {
    if (strcmp(scene->ledger[i].id, id) == 0) add_entry(sheet, &scene->ledger[i]);
  }
  return sheet_if_found(sheet, "book", id, error);
}
