/* What a jump would trip over: an answer of one who does not read that is no good answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "scene/answer.h"
#include "scene/simple.h"

/* The simple answer, judged as a player's is. */
static Value *judged(const Ask *ask) {
  Error error = {0};
  Value *answer = simple_answer(ask);
  Value *good = answer_check(ask, answer, &error);
  if (!good) fail_msg("%s", error.message);
  value_free(answer);
  return good;
}

static double share(const Value *answer, const char *id) {
  double number = -1;
  assert_true(value_get_number(answer, id, &number));
  return number;
}

static void the_first_open_choice_is_taken(void **state) {
  (void)state;
  Choice choices[] = {{.id = "shut", .text = "Shut", .closed = "It is shut"},
                      {.id = "one", .text = "One"},
                      {.id = "two", .text = "Two"}};
  Ask ask = {.kind = ASK_CHOOSE, .id = "way", .choices = choices, .choice_count = 3};
  Value *answer = judged(&ask);
  assert_string_equal(answer->text, "one");
  value_free(answer);
}

static void the_least_figure_is_given(void **state) {
  (void)state;
  Ask ask = {.kind = ASK_NUMBER, .id = "figure", .min = -2.5, .max = 9, .step = 0.5};
  Value *answer = judged(&ask);
  assert_true(answer->number == -2.5);
  value_free(answer);
}

/* Even shares in steps, as far as each may go: what one cannot take the others get. */
static void shares_are_even_within_their_bounds(void **state) {
  (void)state;
  Task tasks[] = {{.id = "a", .text = "A", .min = 10, .max = 20},
                  {.id = "b", .text = "B", .min = 0, .max = 1000},
                  {.id = "c", .text = "C", .min = 0, .max = 1000}};
  Ask ask = {.kind = ASK_ALLOCATE,
             .id = "hands",
             .total = 120,
             .step = 10,
             .tasks = tasks,
             .task_count = 3};
  Value *answer = judged(&ask);
  assert_true(share(answer, "a") == 20);
  assert_true(share(answer, "b") == 50);
  assert_true(share(answer, "c") == 50);
  value_free(answer);
}

static void shares_that_cannot_use_all_leave_the_rest(void **state) {
  (void)state;
  Task tasks[] = {{.id = "a", .text = "A", .min = 0, .max = 0.3},
                  {.id = "b", .text = "B", .min = 0.1, .max = 0.2}};
  Ask ask = {.kind = ASK_ALLOCATE,
             .id = "hands",
             .total = 9,
             .step = 0.1,
             .tasks = tasks,
             .task_count = 2};
  Value *answer = judged(&ask);
  assert_true(share(answer, "a") == 0.3);
  assert_true(share(answer, "b") == 0.2);
  value_free(answer);
}

static void a_stop_is_passed_and_an_ending_is_none(void **state) {
  (void)state;
  Ask ask = {.kind = ASK_PAUSE, .id = "pause"};
  Value *answer = judged(&ask);
  assert_true(answer->boolean);
  value_free(answer);
  ask.kind = ASK_END;
  assert_null(simple_answer(&ask));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_first_open_choice_is_taken),
      cmocka_unit_test(the_least_figure_is_given),
      cmocka_unit_test(shares_are_even_within_their_bounds),
      cmocka_unit_test(shares_that_cannot_use_all_leave_the_rest),
      cmocka_unit_test(a_stop_is_passed_and_an_ending_is_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
