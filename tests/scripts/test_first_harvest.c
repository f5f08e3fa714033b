/* The first game that anyone plays: what they would miss is a figure in the text that is not the
 * figure in the books, a page that never ends or says "nil", words that no answer can reach.
 *
 * Every combination of open choices is played, about thirteen hundred games. The figures are not
 * multiplied into that: each game draws one of a few, their least, middle and greatest and those on
 * either side of every border that the script knows. The books are computed here a second time,
 * from the answers alone. */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/luck.h"
#include "scene/answer.h"
#include "script/script.h"
#include "support.h"

enum { QUESTIONS = 32, PIECES = 512, MOST_GAMES = 20000, WORDS = 130, PIECE_BYTES = 16 };

static const char *const endings[] = {"minutes",     "stands_over", "one_page", "eight_slips",
                                      "two_figures", "bulletin",    "in_pencil"};
enum { ENDINGS = sizeof endings / sizeof endings[0] };

/* What a game was answered, as far as the books hang on it. */
typedef struct Played {
  char loan[16], look[16], loading[16], carts[16], debate[16], form[16];
  double harvest, floors, told, reserve;
  size_t questions;
} Played;

/* The walk over the choices: at its k-th choice a game takes the taken[k]-th open one. */
typedef struct Walk {
  size_t taken[QUESTIONS], open[QUESTIONS], depth;
  size_t game;
  bool ended[ENDINGS];
  char *pieces[PIECES]; /* words of the source that some page must show; NULL once shown */
  size_t piece_count;
} Walk;

/* Plain words of a Markdown text: links by their words, citations and marks gone, one space
 * each. */
static char *plain(const char *text) {
  Buffer out = {0};
  for (const char *at = text; *at; at++) {
    const char *closing = *at == ']' && at[1] == '(' ? strchr(at, ')') : NULL;
    if (closing)
      at = closing;
    else if (isspace((unsigned char)*at)) {
      if (out.length && out.bytes[out.length - 1] != ' ') buffer_add_char(&out, ' ');
    } else if (!strchr("[]*\\", *at))
      buffer_add_char(&out, *at);
  }
  while (out.length && out.bytes[out.length - 1] == ' ') out.bytes[--out.length] = 0;
  return buffer_take(&out);
}

static size_t count_words(const char *text) {
  size_t count = 0;
  for (const char *at = text; *at; at++) {
    if (*at != ' ' && (at == text || at[-1] == ' ')) count++;
  }
  return count;
}

/* "1,234" as the unit's format writes it. */
static const char *grouped(double value, char out[32]) {
  char digits[32];
  int length = snprintf(digits, sizeof digits, "%.0f", value), at = 0;
  for (int i = 0; i < length; i++) {
    if (i && (length - i) % 3 == 0) out[at++] = ',';
    out[at++] = digits[i];
  }
  out[at] = 0;
  return out;
}

/* --- The words of the source */

/* Keeps the longest stretch of a source string that holds no value; short ones and code are
 * none. */
static void keep_piece(Walk *walk, const char *from, size_t length) {
  char *words = strndup(from, length), *text = plain(words), *best = NULL;
  free(words);
  for (char *part = strtok(text, "{"); part; part = strtok(NULL, "{")) {
    char *rest = strchr(part, '}');
    part = rest ? rest + 1 : part;
    if (!best || strlen(part) > strlen(best)) best = part;
  }
  bool is_code = best && (strstr(best, "==") || strstr(best, "~=") || strstr(best, "<="));
  if (best && strlen(best) >= PIECE_BYTES && strchr(best, ' ') && !is_code) {
    assert_in_range(walk->piece_count, 0, PIECES - 1);
    walk->pieces[walk->piece_count++] = strdup(best);
  }
  free(text);
}

static const char *skip_comment(const char *at) {
  const char *end = strchr(at, '\n');
  return end ? end : at + strlen(at);
}

static void read_pieces(Walk *walk, const char *name) {
  Buffer source = {0};
  Error error = {0};
  char path[1024];
  snprintf(path, sizeof path, "%s/scripts/first_harvest/%s", support_source(), name);
  if (!file_read(path, 1 << 20, &source, &error)) fail_msg("%s", error.message);
  for (const char *at = buffer_text(&source); *at; at++) {
    if (at[0] == '-' && at[1] == '-') at = skip_comment(at);
    bool is_long = at[0] == '[' && at[1] == '[';
    if (!is_long && *at != '"') continue;
    const char *from = at + (is_long ? 2 : 1);
    const char *end = is_long ? strstr(from, "]]") : strchr(from, '"');
    assert_non_null(end);
    keep_piece(walk, from, (size_t)(end - from));
    at = is_long ? end + 1 : end;
  }
  buffer_free(&source);
}

static void note_shown(Walk *walk, const char *text) {
  char *words = plain(text);
  for (size_t i = 0; i < walk->piece_count; i++) {
    if (!walk->pieces[i] || !strstr(words, walk->pieces[i])) continue;
    free(walk->pieces[i]);
    walk->pieces[i] = NULL;
  }
  free(words);
}

/* --- One page */

static void check_text(const Scene *scene, const char *text) {
  if (strstr(text, "nil") || strpbrk(text, "{}") || strstr(text, "  ")) {
    fail_msg("%s shows: %s", scene->id, text);
  }
}

static void show(Walk *walk, const Scene *scene, const char *text) {
  if (!text) return;
  char *words = plain(text);
  check_text(scene, words);
  free(words);
  note_shown(walk, text);
}

static void show_page(Walk *walk, const Scene *scene) {
  show(walk, scene, scene->text);
  show(walk, scene, scene->heading);
  show(walk, scene, scene->ask.text);
  show(walk, scene, scene->ask.unit);
  show(walk, scene, scene->ask.title);
  for (size_t i = 0; i < scene->ask.choice_count; i++) {
    show(walk, scene, scene->ask.choices[i].text);
    show(walk, scene, scene->ask.choices[i].closed);
  }
  for (size_t i = 0; i < scene->ask.mark_count; i++) show(walk, scene, scene->ask.marks[i].text);
  for (size_t i = 0; i < scene->ask.task_count; i++) show(walk, scene, scene->ask.tasks[i].text);
  for (size_t i = 0; i < scene->ledger_count; i++) show(walk, scene, scene->ledger[i].label);
  char *words = plain(scene->text);
  size_t count = count_words(words);
  if (count < 20 || count > WORDS) fail_msg("%s has %zu words: %s", scene->id, count, words);
  free(words);
}

static const LedgerEntry *entry(const Scene *scene, const char *id) {
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (!strcmp(scene->ledger[i].id, id)) return &scene->ledger[i];
  }
  return NULL;
}

/* The book holds this figure from this person; where `said`, the page's text holds it too. */
static void check_book(const Scene *scene, const char *id, double value, const char *by,
                       bool said) {
  const LedgerEntry *found = entry(scene, id);
  char figure[32];
  grouped(value, figure);
  if (!found || found->value < value || found->value > value) {
    fail_msg("%s: the book %s should be %s, is %f", scene->id, id, figure,
             found ? found->value : -1);
  }
  assert_string_equal(found->by, by);
  char *words = plain(scene->text);
  if (said && !strstr(words, figure)) fail_msg("%s does not say %s: %s", scene->id, figure, words);
  free(words);
}

/* --- The books, a second time */

static double short_of(double hands, double need) {
  return hands < need ? need - hands : 0;
}

static double whole(double value) {
  return (double)(long)value;
}

typedef struct Books {
  double crop, weighed, slips, levy, paid, teams, share, kept;
} Books;

static Books books_of(const Played *played) {
  Books books;
  books.crop =
      173 * 4875 - 600 * short_of(played->harvest, 210) - 200 * short_of(played->floors, 80);
  books.weighed = whole(books.crop / 4875);
  books.slips = whole(books.weighed * 9 / 10);
  books.levy = 181250 + whole(short_of(160, played->told) * 4875 * 2 / 5);
  double carted = books.levy - 60000;
  books.paid = books.levy - (!strcmp(played->loading, "part") ? whole(carted / 5) : 0);
  double docked = !strcmp(played->loading, "damp") ? whole(carted * 3 / 100) : 0;
  books.teams = books.slips * 4875 + (!strcmp(played->carts, "weigh")  ? 6000
                                      : !strcmp(played->carts, "half") ? 3000
                                                                       : 0);
  books.share = whole((books.teams - books.paid - docked - 112000) / 1340);
  books.kept = books.crop - books.teams;
  return books;
}

static const char *ending_of(const Played *played, const Books *books) {
  if (!strcmp(played->debate, "barber")) return "minutes";
  if (!strcmp(played->loading, "part")) return "stands_over";
  if (played->told > books->weighed + 3) return "bulletin";
  if (played->told >= books->weighed - 3) return "one_page";
  if (!strcmp(played->look, "bai") || played->told < books->slips) return "in_pencil";
  return played->told > 160 ? "two_figures" : "eight_slips";
}

static void check_books(const Scene *scene, const Played *played) {
  Books books = books_of(played);
  if (!strcmp(scene->id, "1957-10.slips")) {
    check_book(scene, "teams", books.slips * 4875, "teams", true);
  } else if (!strcmp(scene->id, "1957-10.telephone") && strcmp(played->look, "slips") &&
             strcmp(played->look, "stubble")) {
    check_book(scene, "one", books.weighed, strcmp(played->look, "bai") ? "Wen" : "Bai", true);
  } else if (!strcmp(scene->id, "1957-11.notice")) {
    check_book(scene, "told", played->told, "you", true);
    check_book(scene, "levy", books.levy, "county", true);
  } else if (!strcmp(scene->id, "1957-11.station")) {
    check_book(scene, "paid", books.paid, "Bai", true);
  } else if (!strcmp(scene->id, "1957-12.shares")) {
    check_book(scene, "share", books.share, "Wen", true);
  } else if (!strcmp(scene->id, "1958-01.form")) {
    check_book(scene, "told", played->told, "you", true);
  } else if (!strcmp(scene->id, "1958-06.wheat") && scene->ask.kind != ASK_END) {
    check_book(scene, "teams", books.teams, "teams", true);
    check_book(scene, "paid", books.paid, "Bai", true);
    check_book(scene, "told", played->told, "you", true);
    check_book(scene, "kept", books.kept, "talk", true);
  }
}

/* What is kept over the winter, met again in January as jin. */
static void check_reserve(const Scene *scene, const Played *played) {
  if (strcmp(scene->id, "1958-01.form") || played->reserve < 1) return;
  char figure[32], *words = plain(scene->text);
  if (!strstr(words, grouped(played->reserve * 1340, figure))) fail_msg("no %s: %s", figure, words);
  free(words);
}

/* What nobody threshed, met at Frost's Descent as jin. */
static void check_straw(const Scene *scene, const Played *played) {
  double straw = 200 * short_of(played->floors, 80);
  if (strcmp(scene->id, "1957-10.frost") || straw < 1) return;
  char figure[32], *words = plain(scene->text);
  if (!strstr(words, grouped(straw, figure))) fail_msg("no %s: %s", figure, words);
  free(words);
}

/* --- Answering */

/* How many choices are open depends on figures, which the next game has others of: a walk that
 * points past the last takes the last. */
static const Choice *take_choice(Walk *walk, const Ask *ask) {
  size_t open = 0;
  const Choice *found = NULL;
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (ask->choices[i].closed) continue;
    if (open++ <= walk->taken[walk->depth]) found = &ask->choices[i];
  }
  assert_non_null(found);
  walk->open[walk->depth++] = open;
  return found;
}

static void keep_choice(Played *played, const char *question, const char *choice) {
  struct {
    const char *id;
    char *place;
  } places[] = {
      {"loan", played->loan},   {"look", played->look},     {"loading", played->loading},
      {"carts", played->carts}, {"debate", played->debate}, {"form", played->form},
  };
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    if (!strcmp(places[i].id, question)) snprintf(places[i].place, 16, "%s", choice);
  }
}

static double figure_for(const Ask *ask, size_t game, Played *played) {
  static const double told[] = {173, 130, 165, 200, 156, 160, 177,
                                169, 176, 170, 161, 155, 154, 158};
  static const double reserve[] = {0, 30, 60, 5};
  if (!strcmp(ask->id, "reserve")) return played->reserve = reserve[luck_draw(2, game) % 4];
  return played->told = told[luck_draw(1, game) % (sizeof told / sizeof told[0])];
}

static Value *shares_for(size_t game, Played *played) {
  static const double shares[][4] = {
      {210, 120, 80, 60},  {170, 120, 80, 100}, {100, 40, 30, 0},
      {150, 120, 60, 140}, {210, 100, 80, 80},
  };
  static const char *const tasks[] = {"harvest", "wheat", "floors", "ditch"};
  const double *share = shares[luck_draw(3, game) % 5];
  Value *answer = value_map();
  for (size_t i = 0; i < 4; i++) value_set(answer, tasks[i], value_number(share[i]));
  played->harvest = share[0];
  played->floors = share[2];
  return answer;
}

static Value *answer_for(Walk *walk, const Ask *ask, Played *played) {
  if (ask->kind == ASK_CHOOSE) {
    const Choice *choice = take_choice(walk, ask);
    keep_choice(played, ask->id, choice->id);
    return value_text(choice->id);
  }
  if (ask->kind == ASK_NUMBER) return value_number(figure_for(ask, walk->game, played));
  if (ask->kind == ASK_ALLOCATE) return shares_for(walk->game, played);
  return value_bool(true);
}

static void answer_scene(Walk *walk, Script *script, Played *played) {
  Error error = {0};
  const Ask *ask = &script_scene(script)->ask;
  Value *given = answer_for(walk, ask, played), *good = answer_check(ask, given, &error);
  if (!good) fail_msg("%s: %s", ask->id, error.message);
  played->questions++;
  if (!script_answer(script, good, &error)) fail_msg("%s: %s", error.at, error.message);
  value_free(given);
  value_free(good);
}

static void note_ending(Walk *walk, const Scene *scene, const Played *played) {
  Books books = books_of(played);
  assert_string_equal(scene->ask.id, ending_of(played, &books));
  for (size_t i = 0; i < ENDINGS; i++) {
    if (!strcmp(endings[i], scene->ask.id)) walk->ended[i] = true;
  }
}

static void play(Walk *walk) {
  char folder[1024];
  snprintf(folder, sizeof folder, "%s/scripts/first_harvest", support_source());
  Error error = {0};
  Script *script = script_load(folder, &error);
  if (!script) fail_msg("%s: %s", error.at, error.message);
  if (walk->game == 0) note_shown(walk, script_manifest(script)->summary); /* on the title page */
  Value *options = script_options(script, NULL, &error);
  ScriptGame game = {.seed = 1957, .options = options};
  if (!script_start(script, &game, &error)) fail_msg("%s: %s", error.at, error.message);
  Played played = {0};
  walk->depth = 0;
  while (true) {
    const Scene *scene = script_scene(script);
    show_page(walk, scene);
    check_books(scene, &played);
    check_reserve(scene, &played);
    check_straw(scene, &played);
    if (scene->ask.kind == ASK_END) break;
    answer_scene(walk, script, &played);
  }
  note_ending(walk, script_scene(script), &played);
  assert_in_range(played.questions, 8, 14);
  value_free(options);
  script_free(script);
}

/* The next combination of choices: the last that has another open one moves on. */
static bool next_game(Walk *walk) {
  walk->game++;
  while (walk->depth > 0) {
    size_t last = --walk->depth;
    if (++walk->taken[last] < walk->open[last]) return true;
    walk->taken[last] = 0;
  }
  return false;
}

static void every_choice_ends_and_every_word_is_reached(void **unused) {
  (void)unused;
  Walk walk = {0};
  read_pieces(&walk, "scenario.lua");
  read_pieces(&walk, "afterwards.lua");
  assert_in_range(walk.piece_count, 80, PIECES);
  do play(&walk);
  while (next_game(&walk) && walk.game < MOST_GAMES);
  assert_in_range(walk.game, 1000, MOST_GAMES - 1);
  for (size_t i = 0; i < walk.piece_count; i++) {
    if (walk.pieces[i]) fail_msg("no game shows: %s", walk.pieces[i]);
  }
  for (size_t i = 0; i < ENDINGS; i++) {
    if (!walk.ended[i]) fail_msg("no game ends in %s", endings[i]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_choice_ends_and_every_word_is_reached),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
