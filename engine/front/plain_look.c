/* What can be looked up beside the question: the story makes a sheet, it is told in lines. A name
 * is an id or what stands on the page, so that whoever has heard a title can ask for it. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "front/plain_sheet.h"
#include "front/plain_state.h"
#include "story/branch.h"
#include "story/sheets.h"

/* --- sheets ----------------------------------------------------------------------------------- */

/* Where what a name means is looked for: why has no list of its own, but the books lead to it. */
static const char *list_of(const char *show) {
  return strcmp(show, "why") == 0 ? "books" : show;
}

/* The sheet of what is called so, or NULL. */
static Sheet *find_by_title(Plain *plain, const char *show, const char *name) {
  Sheet *list = story_sheet(plain->story, list_of(show), NULL, NULL);
  const char *id = list ? plain_sheet_find(list, show, name) : NULL;
  Sheet *sheet = id ? story_sheet(plain->story, show, id, NULL) : NULL;
  sheet_free(list);
  return sheet;
}

/* Whatever is typed with capitals is meant with small letters, as ids are written. */
static Sheet *find(Plain *plain, const char *show, const char *name, Error *error) {
  Sheet *sheet = story_sheet(plain->story, show, *name ? name : NULL, error);
  if (sheet || !*name) return sheet;
  char *small = memory_copy(name);
  for (char *c = small; *c; c++) *c = (char)tolower((unsigned char)*c);
  sheet = story_sheet(plain->story, show, small, NULL);
  free(small);
  return sheet ? sheet : find_by_title(plain, show, name);
}

/* "Before it: books grain" */
static void say_neighbour(Plain *plain, const char *label, const Sheet *sheet, const char *id) {
  if (!id) return;
  Buffer words = {0};
  buffer_addf(&words, "%s %s", sheet->show, id);
  plain_say_pair(plain, label, buffer_text(&words));
  buffer_free(&words);
}

static void say_around(Plain *plain, const Sheet *sheet) {
  if (sheet->before || sheet->after) plain_page_gap(&plain->out);
  say_neighbour(plain, "Before it", sheet, sheet->before);
  say_neighbour(plain, "After it", sheet, sheet->after);
}

/* Its title, but where the first line says it. */
static void say_title(Plain *plain, const Sheet *sheet) {
  const char *first = sheet->count > 0 ? sheet->parts[0].title : NULL;
  bool is_said = first && sheet->title && strcmp(first, sheet->title) == 0;
  if (sheet->title && !is_said) plain_say(plain, "", sheet->title);
}

static void say_sheet(Plain *plain, const Sheet *sheet, bool is_list) {
  say_title(plain, sheet);
  if (is_list) {
    plain_sheet_names(&plain->out, sheet, plain->columns);
    plain_page_gap(&plain->out);
    plain_say(plain, "", "g and one of these explains it.");
  } else {
    plain_sheet(&plain->out, sheet, "", plain->columns);
  }
  say_around(plain, sheet);
}

static void say_chronicle(Plain *plain, const Sheet *sheet, const char *words) {
  if (sheet->title) plain_say(plain, "", sheet->title);
  if (plain_sheet(&plain->out, sheet, words, plain->columns) == 0) {
    plain_say(plain, "", "No answer has these words.");
  } else if (story_path(plain->story)) {
    plain_page_gap(&plain->out);
    plain_say(plain, "", "from and a number takes the game up again from there, in a new save.");
  }
}

static void say_empty(Plain *plain, const char *show) {
  bool is_chronicle = strcmp(show, "chronicle") == 0;
  plain_say(plain, "", is_chronicle ? "Nothing has been answered yet." : "Nothing stands there.");
}

void plain_look(Plain *plain, const char *show, const char *name) {
  bool is_chronicle = strcmp(show, "chronicle") == 0;
  bool is_list = !*name && strcmp(show, "glossary") == 0; /* the whole would be a book */
  if (!*name && strcmp(show, "why") == 0) {
    plain_say(plain, "! ", "why and a name tells more: the books (l) say which.");
    return;
  }
  if (story_state(plain->story) == STORY_BROKEN && !is_chronicle && !is_list) {
    plain_say(plain, "! ", "That can be read again when the scenario goes on.");
    return;
  }
  Error error = {0};
  Sheet *sheet = is_chronicle && *name ? story_sheet(plain->story, show, name, NULL) : NULL;
  if (sheet) name = ""; /* the scene by its id, as other pages lead to it */
  if (!sheet) sheet = find(plain, show, is_chronicle ? "" : name, &error);
  if (sheet && plain->is_metric) plain_convert(plain, sheet);
  if (sheet && plain->is_ascii) plain_say_names_once(plain, sheet);
  if (!sheet) {
    plain_say_error(plain, &error);
  } else if (sheet->count == 0) {
    say_empty(plain, show);
  } else if (is_chronicle) {
    say_chronicle(plain, sheet, name);
  } else {
    say_sheet(plain, sheet, is_list);
  }
  sheet_free(sheet);
}

/* --- taken up again --------------------------------------------------------------------------- */

/* The answers before the one the chronicle numbers so; false, and told, where there is none. */
static bool read_number(Plain *plain, const char *text, size_t *before) {
  double number = 0;
  size_t count = story_count(plain->story);
  bool is_good = number_parse(text, &number) && number >= 1 && number <= (double)count;
  if (is_good) *before = (size_t)number - 1;
  if (is_good && (double)*before + 1 == number) return true;
  Buffer words = {0};
  if (count > 0) buffer_addf(&words, "from takes a number of the chronicle, 1 to %zu.", count);
  if (count == 0) buffer_add_text(&words, "Nothing has been answered yet.");
  plain_say(plain, "! ", buffer_text(&words));
  buffer_free(&words);
  return false;
}

Next plain_take_up(Plain *plain, const char *number) {
  size_t before;
  Error error = {0};
  if (!read_number(plain, number, &before)) return NEXT_PROMPT;
  char *left = memory_copy(story_path(plain->story));
  bool is_taken_up = story_branch(plain->story, before, &error);
  if (is_taken_up) {
    plain_say_pair(plain, "Taken up again in a new save", story_path(plain->story));
    plain_say_pair(plain, "The game as it was stays in", left);
  } else {
    plain_say_error(plain, &error);
  }
  free(left);
  return is_taken_up ? NEXT_PAGE : NEXT_PROMPT;
}
