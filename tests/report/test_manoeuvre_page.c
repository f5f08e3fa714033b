/* The section "Room to manoeuvre" of the fixture two_levers: it says how many games there were,
 * what stands out and what does not, and names no answer; all its numbers are in the CSV. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/manoeuvre.h"
#include "report/manoeuvre_page.h"
#include "support.h"

enum { RUNS = 120, OUTCOMES = 2 };

static const ManoeuvreOutcome played_for[OUTCOMES] = {{.id = "grain.total"},
                                                      {.id = "steel.flow.made", .sum = true}};
static char grain[] = "grain.total", grain_title[] = "Grain & seed", tons[] = "t";
static char steel[] = "steel.flow.made", steel_title[] = "Steel", loads[] = "loads";
static const PlanOutcome outcomes[OUTCOMES] = {
    {.id = grain, .title = grain_title, .unit = tons},
    {.id = steel, .title = steel_title, .unit = loads, .times = -0.5, .sum = true}};

static Manoeuvre *play(void) {
  Error error = {0};
  Buffer folder = {0};
  buffer_addf(&folder, "%s/tests/fixtures/two_levers", support_source());
  ManoeuvreSetup setup = {.folder = buffer_text(&folder),
                          .seed = 7,
                          .runs = RUNS,
                          .jobs = 2,
                          .outcomes = played_for,
                          .outcome_count = OUTCOMES};
  Manoeuvre *manoeuvre = manoeuvre_run(&setup, &error);
  if (!manoeuvre) fail_msg("%s", error.message);
  buffer_free(&folder);
  return manoeuvre;
}

/* The HTML of the section, and, where wanted, its CSV. */
static char *write_page(const Manoeuvre *manoeuvre, char **csv) {
  Paper *paper = paper_new("en", "Test");
  manoeuvre_html(paper, manoeuvre, outcomes, OUTCOMES, "Henan <seed 7>");
  if (csv) *csv = paper_csv(paper);
  char *html = paper_html(paper);
  paper_free(paper);
  return html;
}

static void expect(const char *text, const char *part) {
  if (!strstr(text, part)) fail_msg("missing: %s\nin: %s", part, text);
}

static void it_says_what_was_done(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play();
  char *html = write_page(manoeuvre, NULL);
  expect(html, "<section id=\"manoeuvre\">");
  expect(html, "played <span data-value=\"90\">90</span> games");
  expect(html, "Henan &lt;seed 7&gt;");
  expect(html, "(first, second, stray)");
  expect(html, "<span data-value=\"30\">30</span> more did not come to an end");
  expect(html, "What was open to someone in this post");
  free(html);
  manoeuvre_free(manoeuvre);
}

/* The lever stands alone in the first table, both and the others in the second. */
static void what_stands_out_comes_first(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play();
  char *html = write_page(manoeuvre, NULL);
  const char *table = strstr(html, "<caption>Decisions with which more went");
  const char *all = strstr(html, "<caption>All decisions");
  assert_non_null(table);
  assert_non_null(all);
  const char *lever = strstr(table, "The lever"), *paint = strstr(table, "The paint");
  assert_true(lever && lever < all);
  assert_true(paint && paint > all);
  expect(all, "The lever");
  expect(all, "The desk: figure");
  expect(all, "September\u00a01958");
  expect(html, "The bots met <span data-value=\"4\">4</span> decisions");
  expect(html, "<span data-value=\"100\">100</span>%");
  expect(html, "% of what varied went with the answer");
  free(html);
  manoeuvre_free(manoeuvre);
}

/* Of two that stand out the one is named that says something of more games. */
static void a_great_share_of_few_is_little(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play();
  ManoeuvreDecision *lever = &manoeuvre->decisions[0], *paint = &manoeuvre->decisions[1];
  lever->alone[0] = 0.5;
  paint->alone[0] = 0.9;
  paint->compared = 5;
  for (size_t i = 2; i < manoeuvre->count; i++) manoeuvre->decisions[i].chance = 1;
  char *html = write_page(manoeuvre, NULL);
  expect(html, "Most went with this one: August\u00a01958, The lever.");
  expect(html, "other <span data-value=\"50\">50</span>% went with something else");
  free(html);
  manoeuvre_free(manoeuvre);
}

/* A figure that goes out is shown as it arrives: the least is the least that is shown. */
static void least_is_least(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play();
  manoeuvre->least[1] = -80;
  manoeuvre->most[1] = -20;
  char *html = write_page(manoeuvre, NULL);
  const char *row = strstr(html, "<th scope=\"row\">Steel</th>");
  assert_non_null(row);
  const char *ten = strstr(row, ">10<"), *forty = strstr(row, ">40<");
  assert_true(ten && forty && ten < forty);
  free(html);
  manoeuvre_free(manoeuvre);
}

/* Neither the ids nor the words of any answer. */
static void no_answer_is_named(void **state) {
  (void)state;
  static const char *const answers[] = {">up<",      ">Up<", ">red<", ">Red<",  "green",  "Green",
                                        "asked for", "best", "ideal", "better", "should", "rank"};
  Manoeuvre *manoeuvre = play();
  char *csv, *html = write_page(manoeuvre, &csv);
  const char *body = strstr(html, "<body>");
  for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
    if (strstr(body, answers[i])) fail_msg("named: %s", answers[i]);
    if (strstr(csv, answers[i])) fail_msg("in the CSV: %s", answers[i]);
  }
  free(csv);
  free(html);
  manoeuvre_free(manoeuvre);
}

/* Every figure of the page is the `shown` of a row of its part. */
static void numbers_are_in_the_csv(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play();
  char *csv, *html = write_page(manoeuvre, &csv);
  size_t count = 0;
  for (const char *c = html; (c = strstr(c, "<span data-value=\"")) != NULL; count++) {
    c += strlen("<span data-value=\"");
    Buffer field = {0};
    buffer_add_char(&field, ',');
    buffer_add(&field, c, strcspn(c, "\""));
    buffer_add_char(&field, ',');
    expect(csv, buffer_text(&field));
    buffer_free(&field);
  }
  assert_true(count > 30);
  expect(csv, "manoeuvre,,1958-08,share,grain.total by lever.choice,,1,,100,%\r\n");
  expect(csv, "manoeuvre,,,so,grain.total,,300,\"bots, least\",300,t\r\n");
  free(csv);
  free(html);
  manoeuvre_free(manoeuvre);
}

/* The words between the elements hold no figure that is not entered. */
static void no_number_stands_beside(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play();
  char *html = write_page(manoeuvre, NULL);
  bool in_tag = false, in_data = false;
  for (const char *c = strstr(html, "<section"); *c; c++) {
    if (*c == '<') in_data = strncmp(c, "<span data-value", 16) == 0, in_tag = true;
    bool is_month = strncmp(c, "1958", 4) == 0, is_seed = strncmp(c, "7&gt;", 5) == 0;
    if (is_month) c += 4;
    if (!in_tag && !in_data && !is_seed && *c >= '0' && *c <= '9') fail_msg("beside: %.40s", c);
    if (*c == '>') in_tag = false;
  }
  free(html);
  manoeuvre_free(manoeuvre);
}

static void nothing_played_says_so(void **state) {
  (void)state;
  Manoeuvre empty = {.runs = 3, .failed = 3, .outcome_count = OUTCOMES};
  char *html = write_page(&empty, NULL);
  expect(html, "No game came to its end");
  assert_null(strstr(html, "<table"));
  free(html);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(it_says_what_was_done),
      cmocka_unit_test(what_stands_out_comes_first),
      cmocka_unit_test(a_great_share_of_few_is_little),
      cmocka_unit_test(least_is_least),
      cmocka_unit_test(no_answer_is_named),
      cmocka_unit_test(numbers_are_in_the_csv),
      cmocka_unit_test(no_number_stands_beside),
      cmocka_unit_test(nothing_played_says_so),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
