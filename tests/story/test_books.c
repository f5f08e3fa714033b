/* What a player would miss: a figure without who said it and when, an answer that is not the one
 * behind a figure, books that are others after an undo or the next morning; and what a player must
 * never be shown: a number of the true book in a game that is being played. On the scenario with
 * every kind of figure, and on random games of the campaign. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/bot.h"
#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "scene/sheet_json.h"
#include "scratch.h"
#include "story/replay.h"
#include "story/sheets.h"
#include "support.h"

/* What is answered: 820 told, the field walked, 17 sacks, two pauses, the beam, 300 told. */
static const char *const answers[] = {"820",  "\"walk\"", "17",   "true", "true",
                                      "true", "300",      "true", NULL};
enum { IN_WINTER = 5, ANSWERS = 8 };

static char *fixture(const char *name) {
  Buffer path = {0};
  buffer_addf(&path, "%s/%s", support_source(), name);
  return buffer_take(&path);
}

static Story *open_at(const char *folder, const char *save) {
  StorySetup setup = {.folder = folder, .save = save, .seed = 3, .seed_given = !save};
  Error error = {0};
  Story *story = story_open(&setup, &error);
  if (!story) fail_msg("%s (%s)", error.message, error.at);
  return story;
}

static void give(Story *story, const char *json) {
  Error error = {0};
  Value *answer = json_parse(json, strlen(json), &error);
  assert_non_null(answer);
  if (!story_answer(story, answer, &error)) fail_msg("%s: %s", json, error.message);
  value_free(answer);
}

static Story *open_fixture(size_t given) {
  char *folder = fixture("tests/fixtures/shelved");
  Story *story = open_at(folder, NULL);
  while (story_count(story) < given) give(story, answers[story_count(story)]);
  free(folder);
  return story;
}

static Sheet *sheet_of(Story *story, const char *show, const char *id) {
  Error error = {0};
  Sheet *sheet = story_sheet(story, show, id, &error);
  if (!sheet) fail_msg("%s %s: %s", show, id ? id : "", error.message);
  return sheet;
}

static char *json_of(Story *story, const char *show, const char *id) {
  Error error = {0};
  Sheet *sheet = story_sheet(story, show, id, &error);
  Buffer out = {0};
  if (sheet) {
    sheet_json_members(sheet, &out);
  } else {
    buffer_add_text(&out, error.message);
  }
  sheet_free(sheet);
  return buffer_take(&out);
}

static void assert_no_sheet(Story *story, const char *show, const char *id) {
  Error error = {0};
  Sheet *sheet = story_sheet(story, show, id, &error);
  if (sheet) fail_msg("there is a %s of %s", show, id);
  assert_non_null(strstr(error.message, id));
}

/* The figure of that id in that book (NULL: of the ledger alone), or NULL. */
static const SheetPart *figure(const Sheet *sheet, const char *id, const char *book) {
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    bool same_book = book && part->book ? strcmp(book, part->book) == 0 : book == part->book;
    if (part->kind == SHEET_FIGURE && strcmp(part->id, id) == 0 && same_book) return part;
  }
  return NULL;
}

static const SheetPart *titled(const Sheet *sheet, SheetPartKind kind, const char *title) {
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (part->kind == kind && part->title && strcmp(part->title, title) == 0) return part;
  }
  return NULL;
}

static void assert_figure(const SheetPart *part, double value, const char *unit, const char *by,
                          const char *at) {
  assert_non_null(part);
  assert_true(part->has_value && part->value == value);
  assert_string_equal(part->unit, unit);
  if (by) assert_string_equal(part->by, by);
  if (!by) assert_null(part->by);
  assert_string_equal(part->at, at);
}

/* The answer with that index, which opens the chronicle at that scene. */
static void assert_answer(const Sheet *sheet, const char *heading, const char *scene, size_t index,
                          const char *words) {
  bool is_below = false;
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (part->kind == SHEET_HEADING) is_below = strcmp(part->title, heading) == 0;
    if (!is_below || part->kind != SHEET_ANSWER || part->answer != index) continue;
    assert_string_equal(part->id, scene);
    assert_string_equal(part->opens, "chronicle");
    assert_string_equal(part->target, scene);
    if (words) assert_string_equal(part->words, words);
    return;
  }
  fail_msg("under \"%s\" is no answer %zu", heading, index);
}

/* ---- a book ---- */

static void the_list_has_the_entries_and_the_books(void **state) {
  (void)state;
  Story *story = open_fixture(2);
  Sheet *sheet = sheet_of(story, "books", NULL);
  assert_figure(figure(sheet, "told", NULL), 820, "jin a mu", "you", "1958-09");
  assert_string_equal(figure(sheet, "told", NULL)->opens, "why");
  const SheetPart *book = titled(sheet, SHEET_ENTRY, "Labour");
  assert_non_null(book);
  assert_string_equal(book->opens, "books");
  assert_string_equal(book->target, "labour");
  sheet_free(sheet);
  story_close(story, NULL);
}

static void a_book_has_its_figures_with_who_said_them_and_when(void **state) {
  (void)state;
  Story *story = open_fixture(IN_WINTER + 1);
  Sheet *sheet = sheet_of(story, "books", "grain");
  assert_null(sheet->before);
  assert_string_equal(sheet->after, "labour");
  assert_figure(figure(sheet, "told", "reported"), 820, "jin a mu", "you", "1958-09");
  assert_figure(figure(sheet, "walked", "seen"), 173, "jin a mu", "you", "1958-09");
  assert_figure(figure(sheet, "quota", "reported"), 820000, "jin", "the county", "1958-10");
  assert_figure(figure(sheet, "store", "seen"), 812000, "jin", "Bai", "1959-02");
  assert_null(figure(sheet, "eaten", "so"));
  assert_non_null(titled(sheet, SHEET_HEADING, "In and out"));
  assert_null(titled(sheet, SHEET_HEADING, "By cause")); /* of nothing that is known */
  sheet_free(sheet);
  story_close(story, NULL);
}

static void like_stands_beside_like(void **state) {
  (void)state;
  Story *story = open_fixture(IN_WINTER + 1);
  Sheet *sheet = sheet_of(story, "books", "labour");
  const SheetPart *asked = figure(sheet, "furnace", "reported");
  assert_figure(asked, 2500, "hands", "the county", "1958-10");
  assert_figure(asked + 1, 2300, "hands", "the director", "1958-10");
  assert_string_equal(asked[1].book, "ordered");
  assert_null(figure(sheet, "never", "reported"));
  assert_figure(figure(sheet, "late", "reported"), 4, "jin", "Wen", "1958-10");
  /* What the month's end has stands, and not what was said before it. */
  assert_figure(figure(sheet, "slips", "reported"), 950, "jin", "Wen", "1958-10");
  sheet_free(sheet);
  story_close(story, NULL);
}

static void a_chart_of_one_figure_each_says_them_once(void **state) {
  (void)state;
  Story *story = open_fixture(IN_WINTER);
  Sheet *sheet = sheet_of(story, "books", "grain");
  assert_string_equal(titled(sheet, SHEET_CHART, "Told and walked")->text,
                      "Crop, told: 820 jin a mu from September 1958 to October 1958. One field, "
                      "walked: 173 jin a mu in September 1958. The first is 647 jin a mu more.");
  sheet_free(sheet);
  story_close(story, NULL);
}

static void a_chart_has_its_sentence(void **state) {
  (void)state;
  Story *story = open_fixture(ANSWERS - 1);
  Sheet *sheet = sheet_of(story, "books", "grain");
  const SheetPart *chart = titled(sheet, SHEET_CHART, "Told and walked");
  assert_non_null(chart);
  assert_int_equal(chart->series_count, 2);
  assert_int_equal(chart->series[0].count, 3);
  assert_int_equal(chart->series[1].count, 1); /* seen once, though the book has it twice */
  assert_string_equal(chart->text,
                      "Crop, told: highest 820 jin a mu in September 1958, lowest 300 in March "
                      "1959. One field, walked: 173 jin a mu in September 1958. In September 1958: "
                      "Crop, told, 820 jin a mu; One field, walked, 173 jin a mu. The first is 647 "
                      "jin a mu more.");
  assert_null(titled(sheet, SHEET_CHART, "Eaten, by years")); /* nothing of it is known */
  sheet_free(sheet);
  story_close(story, NULL);
}

/* ---- why ---- */

static void a_reported_figure_leads_to_its_answer(void **state) {
  (void)state;
  Story *story = open_fixture(IN_WINTER);
  Sheet *sheet = sheet_of(story, "why", "told");
  assert_answer(sheet, "The answer behind it", "1958-09.figure", 0, "820");
  assert_string_equal(titled(sheet, SHEET_FIGURE, "Crop, told")->text,
                      "It has stood so since September 1958.");
  assert_string_equal(titled(sheet, SHEET_ENTRY, "Grain")->target, "grain");
  sheet_free(sheet);
  story_close(story, NULL);
}

static void a_figure_that_moved_leads_to_the_new_answer(void **state) {
  (void)state;
  Story *story = open_fixture(ANSWERS - 1);
  Sheet *sheet = sheet_of(story, "why", "told");
  assert_answer(sheet, "The answer behind it", "1959-03.end", 6, "300");
  assert_string_equal(titled(sheet, SHEET_FIGURE, "Crop, told")->text,
                      "Before that, from September 1958, it was 820 jin a mu.");
  assert_non_null(titled(sheet, SHEET_HEADING, "Month by month, where it moved"));
  sheet_free(sheet);
  sheet = sheet_of(story, "why", "sent"); /* what stood for one month did so in it */
  assert_string_equal(titled(sheet, SHEET_FIGURE, "Sent in the month")->text,
                      "Before that, in October 1958, it was 600 jin.");
  sheet_free(sheet);
  story_close(story, NULL);
}

static void a_figure_told_again_is_of_the_month_when_it_was(void **state) {
  (void)state;
  Story *story = open_fixture(ANSWERS - 2);
  give(story, answers[0]); /* the same as in September */
  Sheet *book = sheet_of(story, "books", "grain"), *why = sheet_of(story, "why", "told");
  assert_figure(figure(book, "told", "reported"), 820, "jin a mu", "you", "1959-03");
  assert_answer(why, "The answer behind it", "1959-03.end", 6, "820");
  sheet_free(book);
  sheet_free(why);
  story_close(story, NULL);
}

static void what_was_seen_leads_to_the_walk(void **state) {
  (void)state;
  Story *story = open_fixture(IN_WINTER + 1);
  Sheet *walked = sheet_of(story, "why", "walked"), *weighed = sheet_of(story, "why", "store");
  assert_answer(walked, "How it was seen", "1958-09.field", 1, "Walk it");
  assert_answer(weighed, "How it was seen", "1959-02.store", 4, NULL);
  sheet_free(walked);
  sheet_free(weighed);
  story_close(story, NULL);
}

static void a_quota_leads_to_what_it_was_reckoned_from(void **state) {
  (void)state;
  Story *story = open_fixture(ANSWERS - 1);
  Sheet *sheet = sheet_of(story, "why", "quota");
  /* As it was told then: in March it is another figure. */
  assert_figure(figure(sheet, "told", "reported"), 820, "jin a mu", "you", "1958-09");
  assert_string_equal(figure(sheet, "told", "reported")->opens, "why");
  assert_answer(sheet, "The answers behind that", "1958-09.figure", 0, "820");
  assert_string_equal(sheet->before, "walked");
  assert_string_equal(sheet->after, "store");
  sheet_free(sheet);
  story_close(story, NULL);
}

static void a_flow_leads_to_its_order(void **state) {
  (void)state;
  Story *story = open_fixture(ANSWERS - 1);
  Sheet *sheet = sheet_of(story, "why", "carts");
  assert_non_null(titled(sheet, SHEET_HEADING, "By order"));
  assert_true(figure(sheet, "deliver", "ordered")->value == 17);
  assert_answer(sheet, "The answers behind that", "1958-10.orders", 2, "17");
  sheet_free(sheet);
  sheet = sheet_of(story, "why", "deliver");
  assert_answer(sheet, "How it was ordered", "1958-10.orders", 2, "17");
  sheet_free(sheet);
  story_close(story, NULL);
}

static void an_entry_of_no_book_has_its_page_while_it_is_there(void **state) {
  (void)state;
  Story *story = open_fixture(IN_WINTER);
  Sheet *sheet = sheet_of(story, "why", "rumour");
  assert_true(titled(sheet, SHEET_FIGURE, "What is said")->value == 9);
  sheet_free(sheet);
  give(story, answers[IN_WINTER]);
  assert_no_sheet(story, "why", "rumour");
  assert_no_sheet(story, "why", "never");
  assert_no_sheet(story, "books", "rye");
  story_close(story, NULL);
}

/* ---- what is withheld ---- */

static void the_true_book_comes_with_the_end(void **state) {
  (void)state;
  Story *story = open_fixture(ANSWERS - 1);
  char *before = json_of(story, "books", "grain");
  assert_null(strstr(before, "\"so\""));
  assert_null(strstr(before, "million tonnes"));
  assert_no_sheet(story, "why", "eaten");
  assert_no_sheet(story, "why", "next_desk");
  free(before);
  give(story, answers[ANSWERS - 1]);
  assert_int_equal(story_state(story), STORY_ENDED);
  Sheet *sheet = sheet_of(story, "books", "grain");
  assert_figure(figure(sheet, "store", "seen"), 812000, "jin", "Bai", "1959-02");
  assert_figure(figure(sheet, "store", "so"), 7022250, "jin", "the model", "1959-03");
  assert_true(figure(sheet, "eaten", "so")->value == -874000);
  assert_string_equal(figure(sheet, "eaten", "so")->text, "From September 1958 to March 1959.");
  const SheetPart *years = titled(sheet, SHEET_CHART, "Eaten, by years");
  assert_int_equal(years->series[0].count, 2);
  assert_true(years->series[0].points[0].value == -498000);
  assert_string_equal(years->text,
                      "As it was by the model: highest -376,000 jin in 1959, lowest -498,000 "
                      "in 1958. From September 1958 to March 1959.");
  sheet_free(sheet);
  sheet = sheet_of(story, "books", "labour");
  assert_true(figure(sheet, "next_desk", "reported")->value == 55501);
  const char *against = titled(sheet, SHEET_CHART, "Sent in the month")->text;
  assert_non_null(strstr(against,
                         "reported 40 jin; as it was 3,777 jin. The first is 3,737 jin "
                         "less.")); /* 3777.25: whole, as in the table */
  sheet_free(sheet);
  story_close(story, NULL);
}

static void the_record_has_its_source_and_its_range(void **state) {
  (void)state;
  Story *story = open_fixture(ANSWERS);
  Sheet *sheet = sheet_of(story, "books", "grain");
  const SheetPart *chart = titled(sheet, SHEET_CHART, "Grain, the nation");
  assert_non_null(chart);
  assert_int_equal(chart->series_count, 2);
  assert_true(chart->series[0].points[1].value == 197.65);
  assert_true(chart->series[1].points[1].value == 200);
  assert_string_equal(chart->series[0].book, "record");
  assert_non_null(strstr(chart->text, "[](cite:yearbook)"));
  assert_string_equal(chart->target, "yearbook");
  sheet_free(sheet);
  story_close(story, NULL);
}

/* ---- the same after going back and coming back ---- */

static const char *const pages[][2] = {{"books", "grain"}, {"books", "labour"}, {"why", "told"},
                                       {"why", "quota"},   {"why", "store"},    {"why", "carts"},
                                       {"why", "deliver"}, {"why", "furnace"}};
enum { PAGES = sizeof pages / sizeof *pages };

static char *all_pages(Story *story) {
  Buffer out = {0};
  char *list = json_of(story, "books", NULL);
  buffer_add_text(&out, list);
  free(list);
  for (size_t i = 0; i < PAGES; i++) {
    char *page = json_of(story, pages[i][0], pages[i][1]);
    buffer_addf(&out, "\n%s", page);
    free(page);
  }
  return buffer_take(&out);
}

static void undo_resume_and_reload_give_the_same_pages(void **state) {
  (void)state;
  char *folder = fixture("tests/fixtures/shelved"), *root = scratch_make();
  char *save = scratch_path(root, "game.save");
  Story *story = open_at(folder, save);
  Error error = {0};
  char *seen[ANSWERS + 1];
  for (size_t i = 0; i <= ANSWERS; i++) {
    seen[i] = all_pages(story);
    if (i == ANSWERS) break;
    give(story, answers[i]);
    char *after = all_pages(story);
    assert_true(story_undo(story, 1, &error));
    char *undone = all_pages(story);
    assert_string_equal(undone, seen[i]);
    give(story, answers[i]);
    story_close(story, NULL);
    story = open_at(folder, save);
    char *resumed = all_pages(story);
    assert_string_equal(resumed, after);
    free(after);
    free(undone);
    free(resumed);
  }
  assert_true(story_reload(story, &error));
  char *reloaded = all_pages(story);
  assert_string_equal(reloaded, seen[ANSWERS]);
  free(reloaded);
  for (size_t i = 0; i <= ANSWERS; i++) free(seen[i]);
  story_close(story, NULL);
  scratch_remove(root);
  free(save);
  free(folder);
}

/* ---- the campaign: nothing of the true book ---- */

typedef struct Numbers {
  double *list;
  size_t count, room;
} Numbers;

static void add_number(Numbers *numbers, double value) {
  if (numbers->count == numbers->room) {
    numbers->room = numbers->room ? numbers->room * 2 : 1024;
    numbers->list = memory_grow(numbers->list, numbers->room, sizeof *numbers->list);
  }
  numbers->list[numbers->count++] = value;
}

static int by_size(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static bool has_number(const Numbers *numbers, double value) {
  return numbers->count > 0 &&
         bsearch(&value, numbers->list, numbers->count, sizeof *numbers->list, by_size);
}

/* The numbers of a whole game: those that are so, and those of every other book. */
typedef struct Truth {
  Numbers so, told;
} Truth;

enum { JIN = 2000, COINCIDENCE = 1000 };

/* A true figure in each form that a page could give it. Small whole numbers are no secret: a game
 * has all of them. */
static void add_truth(Numbers *so, double value) {
  double forms[] = {value, floor(value + 0.5), value * JIN, floor(value * JIN + 0.5)};
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    double size = fabs(forms[i]);
    if (size != floor(size) || size >= COINCIDENCE) add_number(so, size);
  }
}

static void take_row(void *context, const ScriptRow *row) {
  Truth *truth = context;
  if (strcmp(row->book, "so") == 0) {
    add_truth(&truth->so, row->value);
  } else {
    add_number(&truth->told, fabs(row->value));
  }
}

static bool take_scene(void *context, const Scene *scene, const Value *answer) {
  Truth *truth = context;
  (void)answer;
  for (size_t i = 0; i < scene->ledger_count; i++) {
    add_number(&truth->told, fabs(scene->ledger[i].value));
  }
  return true;
}

static void assert_told(const Truth *truth, double value, const Sheet *sheet, const char *scene) {
  if (!has_number(&truth->so, fabs(value)) || has_number(&truth->told, fabs(value))) return;
  fail_msg("%s: the page %s %s shows %.17g, which nobody was told", scene, sheet->show,
           sheet->id ? sheet->id : "", value);
}

/* Every figure, every point of a chart. */
static void check_sheet(const Truth *truth, Story *story, const char *show, const char *id,
                        size_t *shown) {
  Error error = {0};
  Sheet *sheet = story_sheet(story, show, id, &error);
  if (!sheet) return;
  const char *scene = story_scene(story)->id;
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    assert_true(!part->book || strcmp(part->book, "so") != 0);
    if (part->has_value) assert_told(truth, part->value, sheet, scene);
    *shown += part->has_value;
    for (size_t k = 0; k < part->series_count; k++) {
      const SheetSeries *series = &part->series[k];
      assert_true(strcmp(series->book, "so") != 0 && strcmp(series->book, "record") != 0);
      for (size_t j = 0; j < series->count; j++) {
        assert_told(truth, series->points[j].value, sheet, scene);
      }
    }
  }
  sheet_free(sheet);
}

static void check_all(const Truth *truth, Story *story, size_t *shown) {
  const Bookshelf *shelf = &story_manifest(story)->shelf;
  check_sheet(truth, story, "books", NULL, shown);
  for (size_t i = 0; i < shelf->count; i++) {
    check_sheet(truth, story, "books", shelf->books[i].id, shown);
    for (size_t k = 0; k < shelf->books[i].row_count; k++) {
      check_sheet(truth, story, "why", shelf->books[i].rows[k].id, shown);
    }
  }
}

/* Plays to the end, into a save. */
static void play_out(const char *folder, const char *save, uint64_t game) {
  Bot bot = bot_make(1958, game);
  StorySetup setup = {.folder = folder, .save = save, .seed_given = true, .unlooked = true};
  Error error = {0};
  setup.seed = bot_game_seed(1958, game);
  Story *story = story_open(&setup, &error);
  assert_non_null(story);
  while (story_state(story) == STORY_ASKING) {
    Value *answer = bot_answer(&bot, &story_scene(story)->ask);
    assert_true(story_answer(story, answer, &error));
    value_free(answer);
  }
  assert_int_equal(story_state(story), STORY_ENDED);
  char *kept = json_of(story, "books", "grain"); /* nobody was to look */
  assert_non_null(strstr(kept, "Nothing is entered yet."));
  free(kept);
  story_close(story, NULL);
}

/* Plays the same game again, answer by answer, and looks at every page on the way. */
static void look_at_all(const char *folder, const char *save, const Truth *truth) {
  Error error = {0};
  Journal *journal = journal_open(save, JOURNAL_READ, &error);
  assert_non_null(journal);
  StorySetup setup = {.folder = folder, .seed_given = true};
  setup.seed = journal_header(journal)->seed;
  Story *story = story_open(&setup, &error);
  size_t shown = 0;
  for (size_t i = 0; i < journal_count(journal); i++) {
    if (i % 4 == 0) check_all(truth, story, &shown);
    assert_true(story_answer(story, journal_answer_at(journal, i).answer, &error));
  }
  assert_in_range(shown, 1000, SIZE_MAX); /* or nothing was looked at */
  story_close(story, NULL);
  journal_close(journal, NULL);
}

static void no_number_of_the_true_book_is_shown_in_play(void **state) {
  (void)state;
  enum { GAMES = 4 };
  char *folder = fixture("scripts/great_leap"), *root = scratch_make();
  for (uint64_t game = 0; game < GAMES; game++) {
    char name[32];
    snprintf(name, sizeof name, "%d.save", (int)game);
    char *save = scratch_path(root, name);
    play_out(folder, save, game);
    Truth truth = {0};
    ReplayVisitor visitor = {.visit = take_scene, .record = take_row, .context = &truth};
    ReplayResult result;
    Error error = {0};
    assert_true(replay_run(save, folder, -1, NULL, false, &visitor, &result, &error));
    qsort(truth.so.list, truth.so.count, sizeof(double), by_size);
    qsort(truth.told.list, truth.told.count, sizeof(double), by_size);
    assert_in_range(truth.so.count, 1000, SIZE_MAX);
    look_at_all(folder, save, &truth);
    free(truth.so.list);
    free(truth.told.list);
    free(save);
  }
  scratch_remove(root);
  free(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_list_has_the_entries_and_the_books),
      cmocka_unit_test(a_book_has_its_figures_with_who_said_them_and_when),
      cmocka_unit_test(like_stands_beside_like),
      cmocka_unit_test(a_chart_of_one_figure_each_says_them_once),
      cmocka_unit_test(a_chart_has_its_sentence),
      cmocka_unit_test(a_reported_figure_leads_to_its_answer),
      cmocka_unit_test(a_figure_that_moved_leads_to_the_new_answer),
      cmocka_unit_test(a_figure_told_again_is_of_the_month_when_it_was),
      cmocka_unit_test(what_was_seen_leads_to_the_walk),
      cmocka_unit_test(a_quota_leads_to_what_it_was_reckoned_from),
      cmocka_unit_test(a_flow_leads_to_its_order),
      cmocka_unit_test(an_entry_of_no_book_has_its_page_while_it_is_there),
      cmocka_unit_test(the_true_book_comes_with_the_end),
      cmocka_unit_test(the_record_has_its_source_and_its_range),
      cmocka_unit_test(undo_resume_and_reload_give_the_same_pages),
      cmocka_unit_test(no_number_of_the_true_book_is_shown_in_play),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
