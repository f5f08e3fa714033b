/* What a changed game would trip over: an old answer that is fitted to another question and is no
 * good one there, or is another than what was meant. */
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
#include "base/luck.h"
#include "scene/answer.h"
#include "scene/fit.h"

/* The answer, fitted, as JSON; "none". */
static void assert_fit(const Ask *ask, const char *json, double total, const char *wanted) {
  Error error = {0};
  Buffer out = {0};
  Value *answer = json_parse(json, strlen(json), &error);
  assert_non_null(answer);
  Value *fitted = fit_answer(ask, answer, total);
  if (fitted) {
    Value *good = answer_check(ask, fitted, &error);
    if (!good) fail_msg("%s is no good answer: %s", json, error.message);
    value_free(good);
    json_write(&out, fitted);
  } else {
    buffer_add_text(&out, "none");
  }
  assert_string_equal(buffer_text(&out), wanted);
  value_free(fitted);
  value_free(answer);
  buffer_free(&out);
}

static void a_choice_stays_where_it_is_open(void **state) {
  (void)state;
  Choice choices[] = {{.id = "shut", .text = "Shut", .closed = "It is shut"},
                      {.id = "one", .text = "One"}};
  Ask ask = {.kind = ASK_CHOOSE, .id = "way", .choices = choices, .choice_count = 2};
  assert_fit(&ask, "\"one\"", 0, "\"one\"");
  assert_fit(&ask, "\"shut\"", 0, "none");
  assert_fit(&ask, "\"gone\"", 0, "none");
  assert_fit(&ask, "7", 0, "none");
  /* A class's votes stand as long as the choices do; else its pick does. */
  assert_fit(&ask, "{\"pick\":\"one\",\"votes\":{\"one\":3}}", 0,
             "{\"pick\":\"one\",\"votes\":{\"one\":3}}");
  assert_fit(&ask, "{\"pick\":\"one\",\"votes\":{\"gone\":3}}", 0, "\"one\"");
}

static void a_figure_goes_to_the_nearest_point(void **state) {
  (void)state;
  Ask ask = {.kind = ASK_NUMBER, .id = "figure", .min = 100, .max = 404, .step = 5};
  assert_fit(&ask, "173", 0, "175");
  assert_fit(&ask, "172.5", 0, "175");
  assert_fit(&ask, "172", 0, "170");
  assert_fit(&ask, "99", 0, "100");
  assert_fit(&ask, "-1e300", 0, "100");
  assert_fit(&ask, "1e300", 0, "400");
  assert_fit(&ask, "404", 0, "400");
  assert_fit(&ask, "\"left\"", 0, "none");
  Ask tenths = {.kind = ASK_NUMBER, .id = "figure", .min = 0.1, .max = 0.7, .step = 0.1};
  assert_fit(&tenths, "0.30000001", 0, "0.3");
  assert_fit(&tenths, "5", 0, "0.7");
}

static Task tasks[] = {{.id = "field", .text = "Field", .min = 0, .max = 6000},
                       {.id = "ditch", .text = "Ditch", .min = 0, .max = 6000},
                       {.id = "furnace", .text = "Furnace", .min = 1000, .max = 2000}};
static const Ask hands = {.kind = ASK_ALLOCATE,
                          .id = "hands",
                          .total = 6000,
                          .step = 20,
                          .tasks = tasks,
                          .task_count = 3};

static void shares_are_those_of_the_new_total(void **state) {
  (void)state;
  /* Good as it is: nothing is made of it. */
  assert_fit(&hands, "{\"furnace\":1000,\"ditch\":20,\"field\":40}", 8000,
             "{\"field\":40,\"ditch\":20,\"furnace\":1000}");
  /* Three quarters of each, and of the thousand that were idle. */
  assert_fit(&hands, "{\"field\":4000,\"ditch\":1000,\"furnace\":2000}", 8000,
             "{\"field\":3000,\"ditch\":740,\"furnace\":1500}");
  /* The old total is not known: it is what was given out. */
  assert_fit(&hands, "{\"field\":6000,\"ditch\":1000,\"furnace\":1000}", 0,
             "{\"field\":4280,\"ditch\":720,\"furnace\":1000}");
}

static void tasks_come_and_go(void **state) {
  (void)state;
  /* Who was at school is idle now; the furnaces get their least. */
  assert_fit(&hands, "{\"field\":3000,\"ditch\":600,\"school\":400}", 6000,
             "{\"field\":3000,\"ditch\":600,\"furnace\":1000}");
  /* Their least is taken from the others by one factor. */
  assert_fit(&hands, "{\"field\":4000,\"ditch\":2000}", 6000,
             "{\"field\":3340,\"ditch\":1660,\"furnace\":1000}");
  /* What a task cannot take is idle too. */
  assert_fit(&hands, "{\"field\":0,\"ditch\":0,\"furnace\":4000}", 4000,
             "{\"field\":0,\"ditch\":0,\"furnace\":2000}");
  assert_fit(&hands, "{}", 0, "{\"field\":0,\"ditch\":0,\"furnace\":1000}");
  assert_fit(&hands, "\"field\"", 0, "none");
}

static void a_stop_is_passed_and_an_ending_is_none(void **state) {
  (void)state;
  Ask ask = {.kind = ASK_PAUSE, .id = "pause"};
  assert_fit(&ask, "true", 0, "true");
  assert_fit(&ask, "\"left\"", 0, "true");
  ask.kind = ASK_END;
  assert_fit(&ask, "true", 0, "none");
}

/* ---- at random ---- */

static uint64_t drawn;

static double draw(uint64_t least, uint64_t most) {
  return (double)(least + luck_draw(41, ++drawn) % (most - least + 1));
}

/* Whatever the totals and bounds: a good answer, and no task more than a step from its share where
 * neither its bounds nor the total hold it. */
static void try_shares(void) {
  char ids[4][2] = {"a", "b", "c", "d"};
  Task some[4];
  Value *old = value_map();
  double step = draw(1, 3) / 10, least = 0, given = 0, was, is;
  for (size_t i = 0; i < 4; i++) {
    double min = draw(0, 20) * step;
    some[i] = (Task){.id = ids[i], .text = ids[i], .min = min, .max = min + draw(0, 50) * step};
    least += min;
    double share = draw(0, 1000);
    given += share;
    if (draw(0, 3) > 0) value_set(old, ids[i], value_number(share));
  }
  Ask ask = {.kind = ASK_ALLOCATE,
             .id = "hands",
             .total = least + draw(0, 100) * step,
             .step = step,
             .tasks = some,
             .task_count = 4};
  Value *fitted = fit_answer(&ask, old, given);
  assert_non_null(fitted);
  for (size_t i = 0; i < 4; i++) {
    if (!value_get_number(old, ids[i], &was)) continue;
    assert_true(value_get_number(fitted, ids[i], &is));
    double meant = fmax(some[i].min, fmin(some[i].max, was * ask.total / given));
    assert_true(is <= meant + step + 1e-6);
  }
  value_free(fitted);
  value_free(old);
}

static void any_shares_make_a_good_answer(void **state) {
  (void)state;
  for (int i = 0; i < 5000; i++) try_shares();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_choice_stays_where_it_is_open),
      cmocka_unit_test(a_figure_goes_to_the_nearest_point),
      cmocka_unit_test(shares_are_those_of_the_new_total),
      cmocka_unit_test(tasks_come_and_go),
      cmocka_unit_test(a_stop_is_passed_and_an_ending_is_none),
      cmocka_unit_test(any_shares_make_a_good_answer),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
