/* What a class would miss in its pages: that they are about all of it and nobody's file, that the
 * same games make the same bytes, and that what is counted on them is in the CSV. */
#include "class_games.h"

#include <locale.h>

#include "author/keep.h"
#include "author/trial.h"
#include "report/class.h"
#include "support.h"

enum { GAMES = 30, RANDOM_GAMES = 8 };

typedef struct Report {
  char *html, *csv;
} Report;

/* The body without the mark-up of its figures, in which there is nothing but the figure. */
static char *without_marks(const char *html) {
  static const char begin[] = "<span data-value", end[] = "</span>";
  Buffer out = {0};
  bool in_figure = false;
  for (const char *c = strstr(html, "<body>"); *c; c++) {
    bool begins = strncmp(c, begin, sizeof begin - 1) == 0;
    bool ends = in_figure && strncmp(c, end, sizeof end - 1) == 0;
    if (begins || ends) {
      c = strchr(c, '>');
      in_figure = begins;
    } else {
      buffer_add_char(&out, *c);
    }
  }
  return buffer_take(&out);
}

static Report report_of(const Roster *roster, const Plan *plan) {
  Report report = {0};
  Paper *paper = paper_new("en", "Class");
  class_html(paper, roster, plan);
  char *html = paper_html(paper);
  report.html = without_marks(html);
  free(html);
  report.csv = paper_csv(paper);
  paper_free(paper);
  return report;
}

static Report report_on(Room *room, const Plan *plan, unsigned jobs) {
  Roster *roster = room_read_with(room, plan, jobs);
  Report report = report_of(roster, plan);
  roster_free(roster);
  return report;
}

static void report_free(Report *report) {
  free(report->html);
  free(report->csv);
}

static void expect(const char *text, const char *words) {
  if (!strstr(text, words)) fail_msg("\"%s\" is not in: %s", words, text);
}

static void expect_none(const char *text, const char *words) {
  if (strstr(text, words)) fail_msg("\"%s\" is in it", words);
}

static size_t count_of(const char *text, const char *words) {
  size_t count = 0;
  for (const char *at = strstr(text, words); at; at = strstr(at + 1, words)) count++;
  return count;
}

/* ---- where it parted ---- */

static void halves_come_first(void **state) {
  Room *room = *state;
  room_play_halves(room, GAMES, 1, "\"right\"");
  Report report = report_on(room, &room_plan, 2);
  const char *cards = strstr(report.html, "<article class=\"card\">");
  assert_non_null(cards);
  assert_int_equal(strncmp(strstr(cards, "<h4>"), "<h4>August 1958: The pots</h4>", 30), 0);
  expect(report.html, "15 of 30 (50%)");
  expect(report.html, "Go &lt;left&gt;");
  expect_none(report.html, "Go <left>");
  expect_none(report.html, "Communes 1, 3, 5, 7, 9"); /* how, and not who */
  expect(report.csv, "class,,1958-08,count,pots.way.left,communes,15,,15,communes\r\n");
  expect(report.csv, "class,,1958-08,share,pots.way.right,percent,50,,50,percent\r\n");
  expect(report.csv, "class,,1958-08,count,pots.way.asked,communes,30,,30,communes\r\n");
  expect(report.html, "They ask for "); /* the page itself */
  report_free(&report);
}

static void one_mind_is_said_in_words(void **state) {
  Room *room = *state;
  room_play_halves(room, GAMES, 0, NULL);
  Report report = report_on(room, &room_plan, 2);
  expect(report.html, "Nowhere. In all 5 decisions that were met");
  expect_none(report.html, "class=\"card\"");
  expect(report.html, "All had the same seed");
  report_free(&report);
}

static void a_part_of_the_class_is_said(void **state) {
  Room *room = *state;
  room_play_halves(room, 10, 1, "\"right\"");
  room_play(room, "z.save", &(Play){.answers = {NULL, NULL, NULL, NULL, "\"wipe\""}});
  Report report = report_on(room, &room_plan, 2);
  expect(report.html,
         "A part of the class came to this page: 6 of "
         "11 communes.");
  expect(report.html,
         "cause and consequence</span> Not every commune came to this page, only "
         "6 of 11 communes.");
  report_free(&report);
}

static void the_scenarios_question_stands_before_ours(void **state) {
  static PlanNote notes[] = {{.id = "pots",
                              .record = "They *weighed* it.",
                              .concept = "change",
                              .question = "What stayed in the kitchen?"}};
  Room *room = *state;
  Plan plan = room_plan;
  plan.notes = notes;
  plan.note_count = 1;
  room_play_halves(room, 4, 1, "\"right\"");
  Report report = report_on(room, &plan, 2);
  expect(report.html,
         "<span class=\"tag\">change and continuity</span> What stayed in the kitchen?");
  expect(report.html, "They <em>weighed</em> it.");
  expect_none(report.html, "had answered alike");
  report_free(&report);
}

static void who_could_not_choose_is_said(void **state) {
  Room *room = *state;
  room_play(room, "1.save", &(Play){.answers = {NULL, "\"out\""}, .place = "anhui"});
  room_play(room, "2.save", &(Play){0});
  Report report = report_on(room, &room_plan, 2);
  expect(report.html, " Open to 1 of them.");
  expect(report.html, "Not the same in all of them: Where it lies.");
  expect(report.html, "<td>Anhui</td>");
  report_free(&report);
}

/* ---- figures ---- */

static void told_and_so_stand_side_by_side(void **state) {
  Room *room = *state;
  room_play_halves(room, 2, 2, "700");
  Report report = report_on(room, &room_plan, 2);
  expect(report.csv, "class,Commune 2,1958,reported,crop.claimed,jin,7000,the office,");
  expect(report.csv, "class,Commune 2,1958,so,grain.cut,t,1.5,the model,");
  expect_none(report.csv, "people.total"); /* no table of communes by their dead */
  expect(report.html, "<td class=\"number\">7,000</td>\n<td class=\"number\">3,000</td>");
  expect(report.html, "id=\"class-pair-1-2\"");
  report_free(&report);
}

static void without_books_the_ledger_is_shown(void **state) {
  Room *room = *state;
  room_play_halves(room, 2, 2, "700");
  Report report = report_on(room, &room_no_plan, 2);
  expect(report.html, "What the public ledger said last in each year.");
  expect(report.csv, "class,Commune 2,1958,reported,crop,jin a mu,700,");
  report_free(&report);
}

/* ---- whose it is not ---- */

static void play_a_class(Room *room) {
  room_play_halves(room, 6, 2, "700");
  room_play(room, "Zeta.save", &(Play){.answers = {NULL, "\"right\"", NULL, NULL, NULL, ""}});
  scratch_write_text(room_path(room, "broken.save"), "x\n");
  char *bytes = scratch_read(room->paths[0], NULL);
  bytes[strlen(bytes) - 2] = '\0';
  scratch_write_text(room->paths[0], bytes);
  free(bytes);
}

static void the_same_games_are_the_same_bytes(void **state) {
  Room *room = *state;
  play_a_class(room);
  Report once = report_on(room, &room_plan, 1);
  for (size_t i = 0; i < 3; i++) {
    char *path = room->paths[0];
    memmove(room->paths, room->paths + 1, (room->count - 1) * sizeof *room->paths);
    room->paths[room->count - 1] = path;
    setlocale(LC_ALL, "de_DE.UTF-8");
    setenv("TZ", "Asia/Shanghai", 1);
    Report again = report_on(room, &room_plan, (unsigned)i + 2);
    setlocale(LC_ALL, "C");
    assert_string_equal(once.html, again.html);
    assert_string_equal(once.csv, again.csv);
    report_free(&again);
  }
  report_free(&once);
}

static void no_file_is_named(void **state) {
  Room *room = *state;
  play_a_class(room);
  Report report = report_on(room, &room_plan, 2);
  const char *texts[] = {report.html, report.csv};
  for (size_t i = 0; i < 2; i++) {
    expect_none(texts[i], room->root);
    expect_none(texts[i], "Zeta");
    expect_none(texts[i], "game-");
    expect_none(texts[i], ".save");
    expect_none(texts[i], "broken.");
  }
  expect(report.html, "The 2nd of 8 saves: it is no save of Iron &amp; Grain");
  expect(report.html, "its last line was torn by a crash and is left out");
  report_free(&report);
}

static void nobody_and_one_are_said(void **state) {
  Room *room = *state;
  scratch_write_text(room_path(room, "a.save"), "");
  scratch_write_text(room_path(room, "b.save"), "");
  Report report = report_on(room, &room_plan, 2);
  expect(report.html, "None of the 2 saves could be taken in");
  report_free(&report);
  room_play(room, "c.save", &(Play){0});
  report = report_on(room, &room_plan, 2);
  expect(report.html, "There is one commune: nobody to part with.");
  report_free(&report);
}

/* ---- a large one ---- */

/* The next question of a card, or NULL; freed with free(). */
static char *next_question(const char **at) {
  static const char mark[] = "<span class=\"tag\">";
  *at = strstr(*at, mark);
  if (!*at) return NULL;
  *at += strlen(mark);
  return memory_copy_bytes(*at, (size_t)(strstr(*at, "</p>") - *at));
}

static void no_question_comes_twice(void **state) {
  Room *room = *state;
  char *own = room->folder;
  Error error = {0};
  Buffer folder = {0};
  buffer_addf(&folder, "%s/scripts/great_leap", support_source());
  room->folder = folder.bytes;
  for (size_t i = 0; i < RANDOM_GAMES; i++) {
    char name[16], *questions[16];
    snprintf(name, sizeof name, "g%02zu", i);
    Trial trial = {.folder = room->folder, .seed = 3, .game = i};
    room->paths[room->count] = keep_game(&trial, room->saves, name, &error);
    assert_non_null(room->paths[room->count++]);
    if (i != 2 && i + 1 != RANDOM_GAMES) continue;
    Report report = report_on(room, &room_no_plan, 2);
    size_t count = 0;
    for (const char *at = report.html; (questions[count] = next_question(&at)); count++) {
      for (size_t k = 0; k < count; k++) assert_string_not_equal(questions[k], questions[count]);
    }
    assert_int_equal(count, 8);
    assert_int_equal(count_of(report.html, "<article class=\"card\">"), 8);
    assert_true(strlen(report.html) < 1 << 20);
    while (count > 0) free(questions[--count]);
    report_free(&report);
  }
  buffer_free(&folder);
  room->folder = own;
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, room_set_up, room_tear_down)
      TEST(halves_come_first),
      TEST(one_mind_is_said_in_words),
      TEST(a_part_of_the_class_is_said),
      TEST(the_scenarios_question_stands_before_ours),
      TEST(who_could_not_choose_is_said),
      TEST(told_and_so_stand_side_by_side),
      TEST(without_books_the_ledger_is_shown),
      TEST(the_same_games_are_the_same_bytes),
      TEST(no_file_is_named),
      TEST(nobody_and_one_are_said),
      TEST(no_question_comes_twice),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
