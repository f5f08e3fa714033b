/* The bot's answers are good ones, reach the borders, and are the same for the same key. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "author/bot.h"
#include "base/memory.h"
#include "scene/answer.h"

enum { ANSWERS = 500 };

static Ask labour(Task tasks[3]) {
  tasks[0] = (Task){.id = "field", .min = 20, .max = 100};
  tasks[1] = (Task){.id = "furnace", .min = 0, .max = 60};
  tasks[2] = (Task){.id = "ditch", .min = 10, .max = 10};
  return (Ask){.kind = ASK_ALLOCATE,
               .id = "labour",
               .total = 120,
               .step = 10,
               .tasks = tasks,
               .task_count = 3};
}

static void expect_good(Bot *bot, const Ask *ask) {
  Error error = {0};
  Value *answer = bot_answer(bot, ask);
  Value *canonical = answer_check(ask, answer, &error);
  if (!canonical) fail_msg("%s", error.message);
  value_free(canonical);
  value_free(answer);
}

static void answers_are_good(void **state) {
  (void)state;
  Task tasks[3];
  Choice choices[] = {{.id = "a", .closed = "no"}, {.id = "b"}, {.id = "c"}};
  Ask asks[] = {{.kind = ASK_CHOOSE, .choices = choices, .choice_count = 3},
                {.kind = ASK_NUMBER, .id = "n", .min = -0.3, .max = 1.05, .step = 0.1},
                labour(tasks),
                {.kind = ASK_PAUSE, .id = "pause"}};
  Bot bot = bot_make(1, 1);
  for (size_t i = 0; i < ANSWERS; i++) expect_good(&bot, &asks[i % 4]);
  Ask end = {.kind = ASK_END};
  assert_null(bot_answer(&bot, &end));
}

static void borders_are_met(void **state) {
  (void)state;
  Ask ask = {.kind = ASK_NUMBER, .id = "n", .min = 100, .max = 1000000, .step = 1};
  Bot bot = bot_make(7, 0);
  size_t least = 0, most = 0;
  for (size_t i = 0; i < ANSWERS; i++) {
    Value *answer = bot_answer(&bot, &ask);
    least += answer->number <= 100;
    most += answer->number >= 1000000;
    value_free(answer);
  }
  assert_in_range(least, ANSWERS / 10, ANSWERS / 4);
  assert_in_range(most, ANSWERS / 10, ANSWERS / 4);
}

/* A number at which a rule turns is met far more often than by chance, with those beside it. */
static void figures_are_met(void **state) {
  (void)state;
  static const double figures[] = {5, 4711, 2000000};
  Ask ask = {.kind = ASK_NUMBER, .id = "n", .min = 100, .max = 1000000, .step = 1};
  Bot bot = bot_make(7, 0);
  size_t met[3] = {0};
  for (size_t i = 0; i < ANSWERS; i++) {
    Value *answer = bot_answer_near(&bot, &ask, figures, 3);
    Value *canonical = answer_check(&ask, answer, NULL);
    assert_non_null(canonical);
    double beside = canonical->number - 4710;
    if (beside >= 0 && beside <= 2) met[(size_t)beside]++;
    value_free(canonical);
    value_free(answer);
  }
  for (size_t i = 0; i < 3; i++) assert_in_range(met[i], ANSWERS / 40, ANSWERS / 8);
}

static void keys_say_all(void **state) {
  (void)state;
  Ask ask = {.kind = ASK_NUMBER, .id = "n", .min = 0, .max = 1000000, .step = 1};
  Bot one = bot_make(3, 4), same = bot_make(3, 4), other = bot_make(3, 5);
  size_t differ = 0;
  for (size_t i = 0; i < ANSWERS; i++) {
    Value *a = bot_answer(&one, &ask), *b = bot_answer(&same, &ask), *c = bot_answer(&other, &ask);
    assert_true(value_equal(a, b));
    differ += !value_equal(a, c);
    value_free(a), value_free(b), value_free(c);
  }
  assert_true(differ > ANSWERS / 2);
  assert_int_equal(bot_game_seed(3, 4), bot_game_seed(3, 4));
  assert_int_not_equal(bot_game_seed(3, 4), bot_game_seed(3, 5));
  assert_true(bot_game_seed(3, 4) < UINT64_C(1) << 53);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(answers_are_good),
      cmocka_unit_test(borders_are_met),
      cmocka_unit_test(figures_are_met),
      cmocka_unit_test(keys_say_all),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
