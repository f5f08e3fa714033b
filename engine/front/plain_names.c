/* How the scenario's names are read aloud, for who has no UTF-8. The sheets hold both: who and
 * what has characters has its pinyin beside them. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "front/plain_state.h"
#include "story/sheets.h"

void plain_forget_names(Plain *plain) {
  for (size_t i = 0; i < plain->name_count; i++) {
    free((char *)plain->names[i].characters);
    free((char *)plain->names[i].pinyin);
  }
  free(plain->names);
  plain->names = NULL;
  plain->name_count = 0;
}

static bool is_known(const Plain *plain, const char *characters) {
  for (size_t i = 0; i < plain->name_count; i++) {
    if (strcmp(plain->names[i].characters, characters) == 0) return true;
  }
  return false;
}

static void learn(Plain *plain, const SheetPart *part) {
  if (!part->characters || !part->pinyin || is_known(plain, part->characters)) return;
  size_t count = plain->name_count + 1;
  plain->names = memory_grow(plain->names, count, sizeof *plain->names);
  plain->names[plain->name_count++] =
      (AsciiName){memory_copy(part->characters), memory_copy(part->pinyin)};
}

/* Whether both are read alike where marks are off. */
static bool is_read_alike(const char *a, const char *b) {
  char *left = ascii_text(a, NULL, false), *right = ascii_text(b, NULL, false);
  bool is_alike = strcasecmp(left, right) == 0;
  free(left);
  free(right);
  return is_alike;
}

/* Without UTF-8 a name's title, characters and pinyin would be one word said three times. */
void plain_say_names_once(Plain *plain, Sheet *sheet) {
  for (size_t i = 0; i < sheet->count; i++) {
    SheetPart *part = &sheet->parts[i];
    learn(plain, part);
    if (!part->pinyin) continue;
    sheet_set(&part->characters, NULL);
    if (part->title && is_read_alike(part->title, part->pinyin)) sheet_set(&part->pinyin, NULL);
  }
}

void plain_learn_names(Plain *plain) {
  static const char *const shows[] = {"people", "glossary", "calendar", "map"};
  plain_forget_names(plain);
  for (size_t i = 0; i < sizeof shows / sizeof *shows; i++) {
    Sheet *sheet = story_sheet(plain->story, shows[i], NULL, NULL);
    for (size_t k = 0; sheet && k < sheet->count; k++) learn(plain, &sheet->parts[k]);
    sheet_free(sheet);
  }
}
