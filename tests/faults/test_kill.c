/* What a player loses when the machine stops at a random instant: nothing that was acknowledged.
 *
 * The binary plays at random and is killed (kill -9) after a random time; then the save must be
 * readable and hold every answer whose next page was seen. The same save is resumed and killed
 * again, so that torn lines and resumes meet. KILLS sets how many (50; 300 in the full suite). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>

#include "answerer.h"
#include "base/luck.h"
#include "child.h"
#include "support.h"

static const char *binary(void) {
  return getenv("IRONGRAIN");
}

static void fixture(char *path, size_t size) {
  snprintf(path, size, "%s/tests/fixtures/every_question", support_source());
}

static void nap_us(long us) {
  nanosleep(&(struct timespec){.tv_sec = us / 1000000, .tv_nsec = us % 1000000 * 1000}, NULL);
}

/* Plays until killed after `us` microseconds of play; returns the largest n that was seen. */
static long play_and_kill(const char *save, uint64_t *state, long us) {
  char scenario[4096];
  fixture(scenario, sizeof scenario);
  const char *arguments[] = {binary(), "play",   scenario, "--json", "--save",
                             save,     "--seed", "7",      NULL};
  long seen = -1;
  Child child = child_start(arguments, NULL);
  struct timespec start, now;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (char *line; (line = child_line(&child, 20000));) {
    long n = answerer_n(line);
    if (n > seen) seen = n;
    char *answer = answerer_answer(line, state);
    free(line);
    clock_gettime(CLOCK_MONOTONIC, &now);
    long spent = (now.tv_sec - start.tv_sec) * 1000000 + (now.tv_nsec - start.tv_nsec) / 1000;
    if (!answer) break;
    child_say(&child, answer);
    free(answer);
    if (spent >= us) {
      nap_us((long)(luck_draw(5, ++*state) % 400));
      break;
    }
  }
  child_kill(&child);
  child_end(&child, 10000);
  child_free(&child);
  return seen;
}

/* The last n of a replay, -1 if the replay fails; the text of a failure goes to the test's
 * output. */
static long replayed(const char *save) {
  char scenario[4096];
  fixture(scenario, sizeof scenario);
  const char *arguments[] = {binary(), "replay", save, "--json", "--scenario", scenario, NULL};
  Child child = child_start(arguments, NULL);
  long last = -1;
  for (char *line; (line = child_line(&child, 20000));) {
    last = answerer_n(line);
    free(line);
  }
  int status = child_end(&child, 20000);
  char *errors = child_errors(&child);
  if (status != 0) print_message("replay of %s: status %d: %s\n", save, status, errors);
  free(errors);
  child_free(&child);
  return status == 0 ? last : -1;
}

static void nothing_acknowledged_is_lost(void **unused) {
  (void)unused;
  long kills = getenv("KILLS") ? atol(getenv("KILLS")) : 50;
  char folder[] = "/tmp/irongrain-kill-XXXXXX", save[64];
  assert_non_null(mkdtemp(folder));
  uint64_t state = 1958;
  for (long kill = 0; kill < kills; kill++) {
    if (kill % 5 == 0) snprintf(save, sizeof save, "%s/%ld.save", folder, kill);
    long us = (long)(luck_draw(9, (uint64_t)kill + 1) % 30000);
    long seen = play_and_kill(save, &state, us);
    if (seen < 0) continue;
    long there = replayed(save);
    if (there < seen)
      print_message("kill %ld: page %ld was seen, %ld is there\n", kill, seen, there);
    assert_true(there >= seen);
  }
  char command[128];
  snprintf(command, sizeof command, "rm -rf %s", folder);
  assert_int_equal(system(command), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_acknowledged_is_lost)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
