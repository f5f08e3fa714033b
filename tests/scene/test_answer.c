/* What counts as a good answer. A wrong "yes" here puts a figure into the books that no question
 * allowed; a wrong "no" refuses a player what the page offered. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"
#include "scene/answer.h"

/* The canonical answer as JSON, or "refused". Freed with free(). */
static char *judge(const Ask *ask, const char *json) {
  Error error = {0};
  Value *answer = json_parse(json, strlen(json), &error);
  if (!answer) fail_msg("%s: %s", json, error.message);
  Value *canonical = answer_check(ask, answer, &error);
  value_free(answer);
  if (!canonical) {
    assert_int_equal(error.status, ERROR_FAILED);
    assert_true(strlen(error.message) > 10);
    return strdup("refused");
  }
  Buffer out = {0};
  json_write(&out, canonical);
  value_free(canonical);
  return buffer_take(&out);
}

typedef struct Case {
  const char *answer, *verdict; /* NULL: good as it is */
} Case;

static void run(const Ask *ask, const Case *cases, size_t count) {
  for (size_t i = 0; i < count; i++) {
    char *got = judge(ask, cases[i].answer);
    const char *wanted = cases[i].verdict ? cases[i].verdict : cases[i].answer;
    if (strcmp(got, wanted)) fail_msg("%s: %s, not %s", cases[i].answer, got, wanted);
    free(got);
  }
}

#define RUN(ask, ...) \
  run(ask, (const Case[]){__VA_ARGS__}, sizeof((const Case[]){__VA_ARGS__}) / sizeof(Case))
#define NO "refused"

static Choice choices[] = {
    {.id = "full", .text = "Deliver"},
    {.id = "keep", .text = "Keep"},
    {.id = "burn", .text = "Burn", .closed = "It rains."},
};
static const Ask choose = {.kind = ASK_CHOOSE, .id = "sell", .choices = choices, .choice_count = 3};

static void choices_open_and_closed(void **state) {
  (void)state;
  RUN(&choose, {"\"full\"", NULL}, {"\"keep\"", NULL}, {"\"burn\"", NO}, {"\"Full\"", NO},
      {"\"\"", NO}, {"1", NO}, {"true", NO}, {"null", NO}, {"[\"full\"]", NO}, {"{\"full\":1}", NO},
      {"{}", NO});
}

static void class_votes(void **state) {
  (void)state;
  RUN(&choose, {"{\"pick\":\"full\",\"votes\":{\"full\":12,\"keep\":9}}", NULL},
      {"{\"votes\":{\"keep\":9,\"full\":0},\"pick\":\"full\"}",
       "{\"pick\":\"full\",\"votes\":{\"full\":0,\"keep\":9}}"},
      {"{\"pick\":\"keep\",\"votes\":{}}", NULL},
      {"{\"pick\":\"keep\",\"votes\":{\"burn\":30}}", NULL},
      {"{\"pick\":\"keep\",\"votes\":{\"burn\":1000000}}", NULL},
      {"{\"pick\":\"keep\",\"votes\":{\"burn\":1000001}}", NO},
      {"{\"pick\":\"burn\",\"votes\":{\"burn\":30}}", NO}, {"{\"pick\":\"keep\"}", NO},
      {"{\"pick\":\"keep\",\"votes\":{\"none\":1}}", NO}, {"{\"pick\":\"keep\",\"votes\":[1]}", NO},
      {"{\"pick\":\"keep\",\"votes\":{\"keep\":-1}}", NO}, {"{\"pick\":3,\"votes\":{}}", NO},
      {"{\"pick\":\"keep\",\"votes\":{\"keep\":1.5}}", NO},
      {"{\"pick\":\"keep\",\"votes\":{\"keep\":\"1\"}}", NO},
      {"{\"pick\":\"keep\",\"votes\":{\"keep\":1},\"more\":1}", NO});
}

static void what_lua_gets_of_a_vote(void **state) {
  (void)state;
  Value *class_answer = value_map();
  value_set(class_answer, "pick", value_text("full"));
  value_set(class_answer, "votes", value_map());
  assert_string_equal(answer_core(class_answer)->text, "full");
  value_free(class_answer);
  Value *shares = value_map(); /* tasks may be called so too */
  value_set(shares, "pick", value_number(1));
  value_set(shares, "votes", value_number(2));
  assert_ptr_equal(answer_core(shares), shares);
  value_free(shares);
}

static void whole_numbers(void **state) {
  (void)state;
  Ask ask = {.kind = ASK_NUMBER, .id = "n", .min = 100, .max = 407, .step = 5};
  RUN(&ask, {"100", NULL}, {"405", NULL}, {"407", NO}, {"410", NO}, {"95", NO}, {"101", NO},
      {"105.0", "105"}, {"1.05e2", "105"}, {"105.5", NO}, {"-105", NO}, {"1e308", NO},
      {"-1e308", NO}, {"1e30", NO}, {"1e31", NO}, {"105.0000000001", "105"}, {"105.00000001", NO},
      {"\"105\"", NO}, {"true", NO}, {"null", NO}, {"[105]", NO}, {"{\"answer\":105}", NO},
      {"5e-324", NO});
}

static void decimals_are_counted_in_millionths(void **state) {
  (void)state;
  Ask tenth = {.kind = ASK_NUMBER, .id = "n", .min = 0, .max = 1, .step = 0.1};
  RUN(&tenth, {"0.3", NULL}, {"0.30000000000000004", "0.3"}, {"0.7", NULL}, {"0.35", NO},
      {"1", NULL}, {"1.1", NO}, {"-0", "0"}, {"-0.0", "0"}, {"-1e-10", "0"}, {"-1e-8", NO},
      {"1e-320", "0"}, {"0.9999999999", "1"}, {"1.0000000001", "1"});
  Ask fine = {.kind = ASK_NUMBER, .id = "n", .min = -1.5, .max = 9, .step = 0.000001};
  RUN(&fine, {"-1.5", NULL}, {"-1.499999", NULL}, {"-1.500001", NO}, {"1.234567", NULL},
      {"1.2345671", NO}, {"2e-06", NULL}, {"8.999999", NULL}, {"9.000001", NO});
  Ask below = {.kind = ASK_NUMBER, .id = "n", .min = -10, .max = 10, .step = 3};
  RUN(&below, {"-10", NULL}, {"-7", NULL}, {"-1", NULL}, {"0", NO}, {"2", NULL}, {"8", NULL},
      {"10", NO});
  Ask computed = {.kind = ASK_NUMBER, .id = "n", .min = 0.1 + 0.2, .max = 0.9, .step = 0.3};
  RUN(&computed, {"0.3", NULL}, {"0.6", NULL}, {"0.9", NULL}, {"0", NO});
}

static void great_numbers_overflow_nothing(void **state) {
  (void)state;
  Ask great = {.kind = ASK_NUMBER, .id = "n", .min = 0, .max = 9007199254740991, .step = 1};
  RUN(&great, {"9007199254740991", NULL}, {"9007199254740990", NULL}, {"9007199254740992", NO},
      {"18446744073709551617", NO}, {"9223372036854775808", NO}, {"1e22", NO});
  Ask half = {.kind = ASK_NUMBER, .id = "n", .min = 0, .max = 1e13, .step = 0.5};
  RUN(&half, {"9999999999999.5", NULL}, {"9999999999999.25", NO}, {"9000000000.1", NO});
  Ask point = {.kind = ASK_NUMBER, .id = "n", .min = 0, .max = 1e10, .step = 0.1};
  RUN(&point, {"9000000000.1", NULL});
  Ask all = {.kind = ASK_NUMBER, .id = "n", .min = -1e308, .max = 1e308, .step = 1};
  RUN(&all, {"0", NULL}, {"-7", NULL}, {"1e+300", NULL});
}

static Task tasks[] = {
    {.id = "field", .text = "Fields", .min = 0, .max = 400},
    {.id = "furnace", .text = "Furnaces", .min = 20, .max = 200, .has_need = true, .need = 90},
    {.id = "water", .text = "Water", .min = 0, .max = 400},
};
static const Ask allocate = {.kind = ASK_ALLOCATE,
                             .id = "labour",
                             .total = 400,
                             .step = 20,
                             .unit = "hands",
                             .tasks = tasks,
                             .task_count = 3};

static void shares(void **state) {
  (void)state;
  RUN(&allocate, {"{\"field\":0,\"furnace\":20,\"water\":0}", NULL},
      {"{\"water\":180,\"furnace\":20,\"field\":200}",
       "{\"field\":200,\"furnace\":20,\"water\":180}"},
      {"{\"field\":200,\"furnace\":20,\"water\":200}", NO},
      {"{\"field\":400,\"furnace\":20,\"water\":0}", NO},
      {"{\"field\":0,\"furnace\":0,\"water\":0}", NO},
      {"{\"field\":0,\"furnace\":220,\"water\":0}", NO},
      {"{\"field\":10,\"furnace\":20,\"water\":0}", NO},
      {"{\"field\":-20,\"furnace\":20,\"water\":0}", NO}, {"{\"field\":0,\"furnace\":20}", NO},
      {"{\"field\":0,\"furnace\":20,\"water\":0,\"more\":0}", NO},
      {"{\"field\":1e308,\"furnace\":20,\"water\":-1e308}", NO},
      {"{\"field\":\"0\",\"furnace\":20,\"water\":0}", NO}, {"{}", NO}, {"[0,20,0]", NO}, {"0", NO},
      {"{\"field\":null,\"furnace\":20,\"water\":0}", NO},
      {"{\"field\":-0.0,\"furnace\":2e1,\"water\":0}", "{\"field\":0,\"furnace\":20,\"water\":0}"});
}

/* Three times 0.1 is 0.3, though not for doubles. */
static void shares_in_tenths(void **state) {
  (void)state;
  Task thirds[] = {{.id = "a", .text = "", .max = 1},
                   {.id = "b", .text = "", .max = 1},
                   {.id = "c", .text = "", .max = 1}};
  Ask ask = {
      .kind = ASK_ALLOCATE, .id = "q", .total = 0.3, .step = 0.1, .tasks = thirds, .task_count = 3};
  RUN(&ask, {"{\"a\":0.1,\"b\":0.1,\"c\":0.1}", NULL}, {"{\"a\":0.1,\"b\":0.2,\"c\":0}", NULL},
      {"{\"a\":0.1,\"b\":0.1,\"c\":0.2}", NO});
}

static void pauses_and_endings(void **state) {
  (void)state;
  Ask pause = {.kind = ASK_PAUSE, .id = "pause"};
  RUN(&pause, {"true", NULL}, {"false", NO}, {"1", NO}, {"\"true\"", NO}, {"null", NO}, {"{}", NO});
  Ask end = {.kind = ASK_END, .id = "end", .title = "End"};
  RUN(&end, {"true", NO}, {"null", NO});
}

static void expect_message(const Ask *ask, const char *json, const char *wanted) {
  Error error = {0};
  Value *answer = json_parse(json, strlen(json), &error);
  assert_null(answer_check(ask, answer, &error));
  assert_string_equal(error.message, wanted);
  value_free(answer);
}

static void refusals_say_what_would_be_good(void **state) {
  (void)state;
  expect_message(&choose, "\"burn\"", "burn cannot be chosen: It rains. (open: full, keep)");
  expect_message(&choose, "\"\\u001b[2J\"", "there is no choice \"\\u001b[2J\" (open: full, keep)");
  Ask ask = {.kind = ASK_NUMBER, .id = "n", .min = 100, .max = 1400, .step = 0.5, .unit = "jin"};
  expect_message(&ask, "12000",
                 "12,000 is too much; a figure from 100 to 1,400 jin in steps of 0.5 is wanted");
  expect_message(&ask, "100.25",
                 "100.25 is between two steps; a figure from 100 to 1,400 jin in "
                 "steps of 0.5 is wanted");
  expect_message(&ask, "0.1234567", "0.1234567 has more than 6 decimal places");
  expect_message(&allocate, "{\"field\":400,\"furnace\":20,\"water\":0}",
                 "the shares come to 420 hands, and there are 400");
  expect_message(&allocate, "{\"field\":400,\"furnace\":20}",
                 "the share of water is missing: every task needs one, if it is 0");
}

static void expect_words(const Ask *ask, const char *json, const char *wanted) {
  Value *answer = json_parse(json, strlen(json), NULL);
  char *words = answer_words(ask, answer);
  assert_string_equal(words, wanted);
  free(words);
  value_free(answer);
}

static void answers_in_words(void **state) {
  (void)state;
  expect_words(&choose, "\"full\"", "Deliver");
  expect_words(&choose, "{\"pick\":\"full\",\"votes\":{\"full\":12,\"keep\":9}}",
               "Deliver (votes: Deliver: 12; Keep: 9)");
  Ask ask = {.kind = ASK_NUMBER, .id = "n", .unit = "jin"};
  expect_words(&ask, "1234567.25", "1,234,567.25 jin");
  expect_words(&ask, "-1000", "-1,000 jin");
  expect_words(&allocate, "{\"field\":200,\"furnace\":20,\"water\":100}",
               "Fields: 200 hands; Furnaces: 20 hands; Water: 100 hands; left: 80 hands");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(choices_open_and_closed),
      cmocka_unit_test(class_votes),
      cmocka_unit_test(what_lua_gets_of_a_vote),
      cmocka_unit_test(whole_numbers),
      cmocka_unit_test(decimals_are_counted_in_millionths),
      cmocka_unit_test(great_numbers_overflow_nothing),
      cmocka_unit_test(shares),
      cmocka_unit_test(shares_in_tenths),
      cmocka_unit_test(pauses_and_endings),
      cmocka_unit_test(refusals_say_what_would_be_good),
      cmocka_unit_test(answers_in_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
