/* Words are compared as sets (tokens.h). What the line says is read key by key, since some keys
 * name things for programs. */
#include "facts.h"

#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/value.h"
#include "front/plain_page.h"
#include "view/figure.h"

const char facts_plain_frame[] =
    "Act End In Picture Answered Chart The A It Stop Enter Answer Before After";
const char facts_full_frame[] =
    "Act Enter Esc Tab Space Up Down Left Right PageUp PageDown Home End Type Answer Chart The It "
    "A Picture Shift";
const char facts_map_signs[] = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z";

/* --- what the json line says ------------------------------------------------------------------ */

/* What names things for programs, or is said by each front in its own words; why's "entry" is the
 * line of the public books as the scene has it. */
static bool is_for_programs(const char *key) {
  static const char *const keys[] = {"scene", "n",    "id",    "kind",   "picture", "show",
                                     "form",  "book", "opens", "before", "after",   "answer",
                                     "cols",  "rows", "entry", NULL};
  for (size_t i = 0; keys[i]; i++) {
    if (!strcmp(key, keys[i])) return true;
  }
  return false;
}

static void add_text(Facts *facts, const char *key, const char *text, bool is_told) {
  char when[SCENE_WHEN_BYTES];
  tokens_add(&facts->known, text);
  bool is_dated = scene_when(text, when);
  if (is_dated) tokens_add(&facts->known, when);
  if (!strcmp(key, "at") && is_dated) text = when;
  char *words = plain_page_words(text);
  tokens_add(&facts->known, words);
  if (is_told) tokens_add(&facts->told, words);
  free(words);
}

/* What the chronicle's list for programs says of a pause; a person has only gone on. */
static bool is_going_on(const char *key, const char *text) {
  return !strcmp(key, "words") && !strcmp(text, "read on");
}

/* The period of an answer that has no date: "start" of the content note. */
static bool is_outside_time(const Value *part, const char *key) {
  char when[SCENE_WHEN_BYTES];
  if (part->kind != VALUE_MAP || strcmp(key, "at") != 0) return false;
  const char *kind = value_get_text(part, "kind"), *at = value_get_text(part, "at");
  return kind && at && !strcmp(kind, "answer") && !scene_when(at, when);
}

static void add_facts(Facts *facts, const char *key, const Value *value, bool is_told) {
  char figure[FIGURE_BYTES];
  if (value->kind == VALUE_TEXT) {
    /* a moment's "ask" is its question's id */
    bool is_word = strcmp(key, "ask") != 0 && !is_going_on(key, value->text);
    add_text(facts, key, value->text, is_told && is_word);
  }
  if (value->kind == VALUE_NUMBER) {
    figure_text(value->number, figure);
    tokens_add(&facts->known, figure);
    if (is_told) tokens_add(&facts->told, figure);
  }
  bool is_spots = !strcmp(key, "at"); /* a list there is places on a map */
  for (size_t i = 0; i < value->count; i++) {
    const char *inner = value->kind == VALUE_MAP ? value->keys[i] : key;
    bool is_inner_told =
        is_told && !is_spots && !is_for_programs(inner) && !is_outside_time(value, inner);
    add_facts(facts, inner, value->items[i], is_inner_told);
  }
}

Facts facts_of(char *json) {
  Facts facts = {.json = json};
  Value *value = json_parse(json, strlen(json), NULL);
  if (!value) fail_msg("no json: %s", json);
  add_facts(&facts, "", value, true);
  value_free(value);
  return facts;
}

void facts_free(Facts *facts) {
  tokens_free(&facts->told);
  tokens_free(&facts->known);
  free(facts->json);
}

/* --- the comparison --------------------------------------------------------------------------- */

void shown_add(Shown *shown, const char *text) {
  tokens_add(&shown->words, text);
  buffer_addf(&shown->text, "%s\n", text);
}

/* "-- 6 more lines", "3 more: l", "5 entries in the books: l" */
static void drop_counts(char *text) {
  static const char *const counted[] = {" more line", " more: l", " entries in the books: l",
                                        " entry in the books: l"};
  for (size_t i = 0; i < sizeof counted / sizeof *counted; i++) {
    for (char *more = text; (more = strstr(more, counted[i])) != NULL; more++) {
      for (char *digit = more; digit > text && isdigit((unsigned char)digit[-1]);) *--digit = ' ';
    }
  }
}

static void drop_foot(char *text) {
  char *rule = NULL;
  for (char *at = text; (at = strstr(at, "\n -----")) != NULL; at++) rule = at;
  if (rule) rule[1] = '\0';
}

void shown_add_page(Shown *shown, const char *page, bool is_sheet) {
  char *text = memory_copy(page);
  drop_counts(text);
  if (is_sheet) drop_foot(text);
  shown_add(shown, text);
  free(text);
}

void shown_free(Shown *shown) {
  tokens_free(&shown->words);
  buffer_free(&shown->text);
}

void facts_must_tell(Facts *facts, Shown *shown) {
  for (size_t i = 0; i < facts->told.count; i++) {
    const char *word = facts->told.list[i];
    if (tokens_have(&shown->words, word)) continue;
    fail_msg("\"%s\" is not on %s:\n%s\n%s", word, shown->front, facts->json,
             buffer_text(&shown->text));
  }
}

/* The line of the page that holds the word. */
static void fail_alone(const Facts *facts, const Shown *shown, const char *word) {
  const char *text = buffer_text(&shown->text), *line = strstr(text, word);
  if (!line) line = text;
  while (line > text && line[-1] != '\n') line--;
  fail_msg("\"%s\" is on %s alone: %.*s\n%s\n%s", word, shown->front, (int)strcspn(line, "\n"),
           line, facts->json, text);
}

static bool is_step(double figure, double step) {
  return fabs(figure / step - round(figure / step)) < 1e-6;
}

/* The answer in hand is counted on the page and stands in no line: a figure and how far it is from
 * a mark, shares and what is left, how much a long step moves. */
static bool is_in_hand(const Ask *ask, const char *word) {
  char digits[FIGURE_BYTES];
  size_t length = 0;
  double figure;
  for (; *word && length + 1 < sizeof digits; word++) {
    if (*word != ',') digits[length++] = *word;
  }
  digits[length] = '\0';
  if (!ask || !number_parse(digits, &figure)) return false;
  if (ask->kind == ASK_ALLOCATE) return is_step(figure, ask->step) && figure <= ask->total;
  if (ask->kind != ASK_NUMBER) return false;
  if (is_step(figure - ask->min, ask->step) || figure == 10 * ask->step) return true;
  for (size_t i = 0; i < ask->mark_count; i++) {
    double mark = ask->marks[i].value - ask->min;
    if (is_step(mark - figure, ask->step) || is_step(mark + figure, ask->step)) return true;
  }
  return false;
}

/* No figure or name is told that the line has not; `ask`: of the page of a scene. */
void facts_may_tell(Facts *facts, Shown *shown, Tokens *also, const Ask *ask) {
  tokens_have(&shown->words, "");
  for (size_t i = 0; i < shown->words.count; i++) {
    const char *word = shown->words.list[i];
    bool is_known = tokens_have(&facts->known, word) || tokens_have(also, word);
    if (tokens_is_fact(word) && !is_known && !is_in_hand(ask, word)) fail_alone(facts, shown, word);
  }
}

void facts_compare(Facts *facts, Shown *shown, Tokens *also) {
  facts_must_tell(facts, shown);
  facts_may_tell(facts, shown, also, NULL);
}
