/* What a class would read wrongly about one change: a cause that did not carry the difference,
 * a month that is not the first, totals that are not those of the books, a difference where
 * none is. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/number.h"
#include "report/change_play.h"
#include "scratch.h"
#include "story/kept.h"
#include "support.h"

static PlanAccount grain = {
    .id = "grain", .title = "Grain", .kept = "t", .unit = "jin", .times = 2000};
static PlanAccount people = {.id = "people", .title = "People", .kept = "people", .unit = "people"};

/* Both runs and what was written of them. */
typedef struct Written {
  char *folder;
  Story *played, *other;
  WhatIfCount counts;
  char *html, *csv;
} Written;

static Story *must_open(const StorySetup *setup) {
  Error error = {0};
  Story *story = story_open(setup, &error);
  if (!story) fail_msg("%s (%s)", error.message, error.at);
  return story;
}

static void play_other(Written *written, long change, const Value *instead, const Value *rules) {
  Error error = {0};
  WhatIf what = {.folder = written->folder,
                 .header = story_header(written->played),
                 .ended = story_state(written->played) == STORY_ENDED,
                 .rules = rules,
                 .change = change,
                 .instead = instead};
  Given *given = whatif_given(written->played, &what.count);
  what.given = given;
  written->other = whatif_play(&what, &written->counts, &error);
  if (!written->other) fail_msg("%s", error.message);
  free(given);
}

static void write_section(Written *written, const Plan *plan, const char *rule) {
  Paper *paper = paper_new("en", "A report");
  Change change = {.id = "change-1",
                   .plan = plan,
                   .played = written->played,
                   .other = written->other,
                   .counts = &written->counts,
                   .rule = rule,
                   .at = "1958-08.line",
                   .heading = "The line",
                   .question = "What comes first?",
                   .before = "Grain & peace",
                   .after = "Steel"};
  change_html(paper, &change);
  written->html = paper_html(paper);
  written->csv = paper_csv(paper);
  paper_free(paper);
}

static void drop(Written *written) {
  story_close(written->played, NULL);
  story_close(written->other, NULL);
  free(written->folder), free(written->html), free(written->csv);
}

/* The fixture to its end by a simple hand, line `change` answered otherwise. */
static Written fixture(const Plan *plan, const char *instead) {
  Written written = {.folder = scratch_path(support_source(), "tests/fixtures/one_change")};
  static const char *const answers[] = {"\"grain\"", "{\"field\":60,\"ditch\":30}", "75", "true",
                                        "\"door\""};
  StorySetup setup = {.folder = written.folder, .seed = 5, .seed_given = true, .opened = true};
  Value *value = json_parse(instead, strlen(instead), NULL);
  written.played = must_open(&setup);
  for (size_t i = 0; story_state(written.played) == STORY_ASKING; i++) {
    static const char *const later[] = {"{\"field\":70,\"ditch\":30}", "20", "true"};
    const char *json = i < 5 ? answers[i] : i == 8 ? "\"tea\"" : later[(i - 5 - (i > 8)) % 3];
    Value *given = json_parse(json, strlen(json), NULL);
    Error error = {0};
    if (!story_answer(written.played, given, &error)) fail_msg("%zu: %s", i, error.message);
    value_free(given);
  }
  play_other(&written, 0, value, NULL);
  write_section(&written, plan, NULL);
  value_free(value);
  return written;
}

/* ---- reading the CSV ---- */

typedef struct Row {
  char part[24], game[24], month[16], book[24], id[64], value[40];
} Row;

/* The next row into `row`; NULL at the end. No field of these rows is quoted. */
static const char *next_row(const char *at, Row *row) {
  char unit[24];
  char *const fields[] = {row->part, row->game, row->month, row->book, row->id, unit, row->value};
  const size_t sizes[] = {sizeof row->part, sizeof row->game, sizeof row->month, sizeof row->book,
                          sizeof row->id,   sizeof unit,      sizeof row->value};
  if (!*at) return NULL;
  for (size_t i = 0; i < 7; i++) {
    size_t length = strcspn(at, ",");
    assert_true(length < sizes[i]);
    memcpy(fields[i], at, length);
    fields[i][length] = '\0';
    at += length + 1;
  }
  return strstr(at, "\r\n") + 2;
}

static void assert_html(const Written *written, const char *words) {
  if (!strstr(written->html, words))
    fail_msg("\"%s\" is not in: %s", words, strstr(written->html, "<body>"));
}

static void assert_no_html(const Written *written, const char *words) {
  if (strstr(written->html, words)) fail_msg("\"%s\" is in: %s", words, written->html);
}

/* The id of the flow of the account with the largest difference in the CSV. */
static void find_largest(const Written *written, const char *account, Row *largest) {
  Row row;
  double most = -1, value;
  const char *at = strstr(written->csv, "\r\n") + 2;
  *largest = (Row){.id = ""};
  while ((at = next_row(at, &row))) {
    assert_string_equal(row.part, "change");
    bool is_flow = strcmp(row.book, "difference") == 0 &&
                   strncmp(row.id, account, strlen(account)) == 0 && strstr(row.id, ".flow.");
    if (!is_flow) continue;
    assert_true(number_parse(row.value, &value));
    if (fabs(value) <= most) continue;
    most = fabs(value);
    *largest = row;
  }
}

/* The sentence of each account names the flow that the CSV says is the largest. */
static void assert_carrier(const Written *written, const char *account, const char *title) {
  Row largest;
  Buffer words = {0};
  find_largest(written, account, &largest);
  if (strcmp(largest.value, "0") == 0) return;
  const ShelfRow *row = bookshelf_row(&story_manifest(written->played)->shelf, largest.id, NULL);
  buffer_addf(&words, "<h4>%s</h4>", title);
  const char *section = strstr(written->html, buffer_text(&words));
  assert_non_null(section);
  buffer_clear(&words);
  const char *label = row ? row->label : strrchr(largest.id, '.') + 1;
  buffer_addf(&words, "What carried most of the difference is \xe2\x80\x9c%s\xe2\x80\x9d", label);
  const char *found = strstr(section, "What carried most of the difference is ");
  if (!found || strncmp(found, buffer_text(&words), words.length) != 0) {
    fail_msg("%s (%s): %.200s", buffer_text(&words), largest.id, found ? found : section);
  }
  buffer_free(&words);
}

/* Each total of a run stands in the CSV as the books have it. */
static void assert_totals(const Written *written, const Story *story, const char *game,
                          const char *id) {
  const KeptSeries *series = kept_series(story_kept(story), KEPT_SO, id);
  Row row;
  size_t count = 0;
  const char *at = strstr(written->csv, "\r\n") + 2;
  while ((at = next_row(at, &row))) {
    if (strcmp(row.game, game) != 0 || strcmp(row.id, id) != 0) continue;
    double value;
    assert_true(number_parse(row.value, &value));
    assert_string_equal(row.book, "so");
    assert_string_equal(row.month, series->points[count].month);
    assert_true(value == series->points[count].value);
    count++;
  }
  assert_int_equal(count, series->count);
}

/* ---- the fixture ---- */

static void the_cause_named_is_the_largest(void **state) {
  (void)state;
  const Plan plan = {.accounts = &grain, .account_count = 1};
  Written written = fixture(&plan, "\"steel\"");
  assert_carrier(&written, "grain", "Grain");
  assert_html(&written, "The two runs first differ in August 1958.");
  assert_html(
      &written,
      "\xe2\x80\x9cHarvested\xe2\x80\x9d: over all months lower by <span data-value=\"600000\">"
      "600,000</span>\xc2\xa0"
      "jin as changed than as played.");
  assert_html(&written, "Grain &amp; peace");
  assert_html(&written, "Everything before it and all luck are the same in both runs.");
  assert_no_html(&written, "identical");
  assert_totals(&written, written.played, "as played", "grain.total");
  assert_totals(&written, written.other, "as changed", "grain.total");
  assert_non_null(strstr(written.csv, "change,,,difference,grain.flow.eaten,t,0,"));
  drop(&written);
}

/* More went out: what is kept as less than nothing is more of it. */
static void higher_and_lower_are_of_what_the_label_says(void **state) {
  (void)state;
  const Plan plan = {.accounts = &grain, .account_count = 1};
  Written written = fixture(&plan, "\"steel\"");
  assert_html(&written,
              "smelted</th><td class=\"number\">higher by <span "
              "data-value=\"16000\">16,000</span>\xc2\xa0"
              "jin</td>");
  assert_html(&written,
              "Delivered</th><td class=\"number\">lower by <span "
              "data-value=\"5000\">5,000</span>\xc2\xa0"
              "jin</td>");
  drop(&written);
}

static void what_is_not_changed_is_identical(void **state) {
  (void)state;
  const Plan plan = {.accounts = &grain, .account_count = 1};
  Written written = fixture(&plan, "\"grain\"");
  assert_html(&written, "The two runs are identical: every question, every answer");
  assert_html(&written, "Here the two runs are the same in every month.");
  assert_no_html(&written, "What carried");
  assert_no_html(&written, "first differ");
  drop(&written);
}

/* A scenario whose plan names no account: what its public ledger said. */
static void the_ledger_stands_in_for_accounts(void **state) {
  (void)state;
  Written written = fixture(NULL, "\"steel\"");
  assert_html(&written, "<h4>store</h4>");
  assert_html(&written, "The two runs first differ in August 1958.");
  assert_html(&written, "it stands lower by ");
  assert_non_null(strstr(written.csv, "change,as played,1958-08,reported,store,t,"));
  assert_non_null(strstr(written.csv, "change,,,difference,store,t,-"));
  drop(&written);
}

/* ---- both in one call ---- */

static void a_wish_is_played_and_told_in_the_words_of_its_page(void **state) {
  (void)state;
  const Plan plan = {.accounts = &grain, .account_count = 1};
  Written written = fixture(&plan, "\"steel\"");
  Error error = {0};
  Value *steel = value_text("steel"), *iron = value_text("iron"), *rules = value_map();
  value_set(rules, "levy", value_text("0.5"));
  Paper *paper = paper_new("en", "A report");
  ChangeWish wish = {.id = "one", .instead = steel};
  assert_true(change_play(paper, &plan, written.folder, NULL, written.played, &wish, &error));
  wish = (ChangeWish){.id = "rule", .rules = rules};
  assert_true(change_play(paper, &plan, written.folder, NULL, written.played, &wish, &error));
  wish = (ChangeWish){.id = "none", .instead = iron};
  assert_false(change_play(paper, &plan, written.folder, NULL, written.played, &wish, &error));
  assert_int_equal(error.status, ERROR_USAGE);
  free(written.html);
  written.html = paper_html(paper);
  assert_html(&written,
              "July 1958, <b>The line</b>. What comes first? As played: <b>Grain</b>. "
              "As changed: <b>Steel</b>.");
  assert_html(&written, "<section class=\"change\" id=\"rule\"><h3>One rule of the system changed");
  assert_html(&written, "As changed: <b>levy=0.5</b>.");
  assert_html(&written,
              "\xe2\x80\x9c"
              "Delivered\xe2\x80\x9d: over all months lower by");
  assert_no_html(&written, "id=\"none\"");
  paper_free(paper);
  value_free(steel), value_free(iron), value_free(rules);
  drop(&written);
}

/* ---- the campaign ---- */

static Written campaign(const char *save, long change, const char *instead, const char *rules) {
  static PlanAccount both[2];
  both[0] = grain, both[1] = people;
  const Plan plan = {.accounts = both, .account_count = 2};
  Written written = {.folder = scratch_path(support_source(), "scripts/great_leap")};
  char *path = scratch_path(support_source(), save);
  StorySetup setup = {.folder = written.folder, .save = path, .read_only = true, .opened = true};
  Value *value = instead ? json_parse(instead, strlen(instead), NULL) : NULL;
  Value *set = rules ? json_parse(rules, strlen(rules), NULL) : NULL;
  written.played = must_open(&setup);
  play_other(&written, change, value, set);
  write_section(&written, &plan, rules ? "levy=0" : NULL);
  free(path);
  value_free(value);
  value_free(set);
  return written;
}

static void assert_campaign(Written written) {
  assert_carrier(&written, "grain", "Grain");
  assert_carrier(&written, "people", "People");
  assert_totals(&written, written.played, "as played", "grain.total");
  assert_totals(&written, written.other, "as changed", "people.total");
  drop(&written);
}

static void the_campaign_changed_in_one_answer(void **state) {
  (void)state;
  assert_campaign(campaign("saves/examples/obeyed.save", 8, "300", NULL));
  assert_campaign(campaign("saves/examples/obeyed.save", 5, "\"weigh\"", NULL));
  assert_campaign(campaign("saves/examples/obeyed.save", 4, "{\"field\":6780,\"furn\":620}", NULL));
}

static void the_campaign_under_another_rule(void **state) {
  (void)state;
  Written written = campaign("saves/examples/protected.save", -1, NULL, "{\"levy\":\"0\"}");
  assert_html(&written, "One rule of the system changed");
  assert_html(&written, "levy=0");
  assert_campaign(written);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_cause_named_is_the_largest),
      cmocka_unit_test(higher_and_lower_are_of_what_the_label_says),
      cmocka_unit_test(what_is_not_changed_is_identical),
      cmocka_unit_test(the_ledger_stands_in_for_accounts),
      cmocka_unit_test(a_wish_is_played_and_told_in_the_words_of_its_page),
      cmocka_unit_test(the_campaign_changed_in_one_answer),
      cmocka_unit_test(the_campaign_under_another_rule),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
