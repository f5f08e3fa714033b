/* Every folder tests/fixtures/attack_* is a scenario that tries to harm or to outlast the engine.
 * The line where it must be stopped ends in `--! words`, and the error must be told at that line of
 * that file with those words. Each is played in a process of its own, whose memory and processor
 * time are measured; in the same process a decent scenario must play after it. */
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "stage.h"
#include "support.h"

enum { MEMORY_MAX_KIB = 80 << 10, SECONDS_MAX = 2 };

/* What the child sends back. */
typedef struct Report {
  Error error;
  bool stopped, decent_played;
} Report;

typedef struct Expected {
  char at[300];
  char words[200];
} Expected;

static const char *const decent =
    "say \"The sorghum is threshed.\"\n"
    "local n = number { id = \"report\", min = 100, max = 400 }\n"
    "say(\"So \" .. n .. \" it is.\")";

static Report attack(const char *folder) {
  Report report = {0};
  Played played = stage_play(folder, 1958);
  report.error = played.error;
  report.stopped = !played.ended;
  buffer_free(&played.text);
  Played next = stage_run("", decent);
  report.decent_played = next.ended && strstr(next.text.bytes, "So 100 it is") != NULL;
  buffer_free(&next.text);
  return report;
}

/* Runs the attack in a child; its use of the machine goes into *usage. */
static Report attack_apart(const char *folder, struct rusage *usage) {
  int ends[2];
  int status;
  Report report = {0};
  assert_int_equal(pipe(ends), 0);
  pid_t child = fork();
  if (child == 0) {
    report = attack(folder);
    _exit(write(ends[1], &report, sizeof report) == sizeof report ? 0 : 1);
  }
  close(ends[1]);
  size_t got = 0;
  for (ssize_t n = 1; n > 0 && got < sizeof report; got += (size_t)n) {
    n = read(ends[0], (char *)&report + got, sizeof report - got);
    if (n < 0) n = 0;
  }
  close(ends[0]);
  assert_int_equal(wait4(child, &status, 0, usage), child);
  if (status != 0 || got != sizeof report)
    fail_msg("%s: the engine broke (status %d)", folder, status);
  return report;
}

/* Looks through one file for the mark. */
static bool read_mark(const char *folder, const char *path, Expected *expected) {
  char *whole = file_join(folder, path);
  Buffer bytes = {0};
  bool found = false;
  assert_true(file_read(whole, 1 << 20, &bytes, NULL));
  const char *line = bytes.bytes;
  for (int n = 1; line && !found; n++) {
    const char *end = strchr(line, '\n');
    const char *mark = strstr(line, "--! ");
    if (mark && (!end || mark < end)) {
      snprintf(expected->at, sizeof expected->at, "%s:%d", path, n);
      snprintf(expected->words, sizeof expected->words, "%.*s", (int)strcspn(mark + 4, "\n"),
               mark + 4);
      found = true;
    }
    line = end ? end + 1 : NULL;
  }
  buffer_free(&bytes);
  free(whole);
  return found;
}

static bool find_mark(const char *folder, const char *below, Expected *expected) {
  char *place = *below ? file_join(folder, below) : memory_copy(folder);
  FileList list;
  bool found = false;
  assert_true(file_list(place, &list, NULL));
  for (size_t i = 0; i < list.count && !found; i++) {
    char *path = *below ? file_join(below, list.names[i]) : memory_copy(list.names[i]);
    char *whole = file_join(folder, path);
    found = file_is_folder(whole) ? find_mark(folder, path, expected)
                                  : read_mark(folder, path, expected);
    free(whole);
    free(path);
  }
  file_list_free(&list);
  free(place);
  return found;
}

static double seconds(const struct rusage *usage) {
  return (double)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) +
         (double)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec) * 1e-6;
}

/* A sanitizer keeps what is freed and shadows the rest: its memory says nothing. */
static bool memory_counts(void) {
#if defined(__SANITIZE_ADDRESS__)
  return false;
#elif defined(__has_feature)
  return !__has_feature(address_sanitizer);
#else
  return true;
#endif
}

static void check_attack(const char *folder) {
  Expected expected;
  struct rusage usage;
  if (!find_mark(folder, "", &expected)) fail_msg("%s has no mark", folder);
  Report report = attack_apart(folder, &usage);
  if (!report.stopped) fail_msg("%s was not stopped", folder);
  if (strcmp(report.error.at, expected.at) != 0 || !strstr(report.error.message, expected.words)) {
    fail_msg("%s\nsays %s: %s\nnot  %s: %s", folder, report.error.at, report.error.message,
             expected.at, expected.words);
  }
  assert_true(report.decent_played);
  if (seconds(&usage) > SECONDS_MAX) fail_msg("%s took %.2f s", folder, seconds(&usage));
  if (memory_counts() && usage.ru_maxrss > MEMORY_MAX_KIB) {
    fail_msg("%s took %ld KiB", folder, usage.ru_maxrss);
  }
}

static size_t each_attack(const char *prefix, void (*visit)(const char *folder)) {
  char *fixtures = file_join(support_source(), "tests/fixtures");
  FileList list;
  size_t count = 0;
  assert_true(file_list(fixtures, &list, NULL));
  for (size_t i = 0; i < list.count; i++) {
    if (strncmp(list.names[i], prefix, strlen(prefix)) != 0) continue;
    char *folder = file_join(fixtures, list.names[i]);
    visit(folder);
    free(folder);
    count++;
  }
  file_list_free(&list);
  free(fixtures);
  return count;
}

static void loops_are_stopped(void **state) {
  (void)state;
  assert_true(each_attack("attack_loop_", check_attack) >= 3);
}

static void memory_is_bounded(void **state) {
  (void)state;
  assert_true(each_attack("attack_memory_", check_attack) >= 3);
}

static void ranges_are_charged(void **state) {
  (void)state;
  assert_true(each_attack("attack_range_", check_attack) >= 3);
}

static void longest_texts_are_stopped(void **state) {
  (void)state;
  assert_true(each_attack("attack_longest_", check_attack) >= 3);
}

static void recursion_is_told_as_such(void **state) {
  (void)state;
  assert_true(each_attack("attack_deep_", check_attack) >= 3);
  assert_true(each_attack("attack_slow_", check_attack) >= 1);
}

static void nothing_escapes(void **state) {
  (void)state;
  assert_true(each_attack("attack_escape_", check_attack) >= 3);
}

static void host_calls_are_checked(void **state) {
  (void)state;
  assert_true(each_attack("attack_host_", check_attack) >= 3);
}

static void nothing_outlives_an_error(void **state) {
  (void)state;
  assert_true(each_attack("attack_outlive_", check_attack) >= 3);
}

static pid_t busy_loop(void) {
  pid_t child = fork();
  if (child == 0) {
    for (volatile unsigned long n = 0;; n++) continue;
  }
  return child;
}

static void stop(pid_t child) {
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
}

static Error first_told;

/* Counted limits only: what the belt and the compiler's half second catch is timed by design. Other
 * addresses and another time seed Lua's hashes differently in each run. */
static void tell_the_same(const char *folder) {
  struct rusage usage;
  for (int run = 0; run < 2; run++) {
    Error error = attack_apart(folder, &usage).error;
    if (run == 0) first_told = error;
    assert_string_equal(error.at, first_told.at);
    assert_string_equal(error.message, first_told.message);
    assert_string_equal(error.trace, first_told.trace);
  }
}

/* A runaway of many lines must stop at the same one on a slow machine. */
static void a_busy_machine_changes_nothing(void **state) {
  (void)state;
  pid_t first = busy_loop();
  pid_t second = busy_loop();
  each_attack("attack_loop_", tell_the_same);
  each_attack("attack_memory_re", tell_the_same);
  each_attack("attack_memory_small", tell_the_same);
  stop(first);
  stop(second);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loops_are_stopped),
      cmocka_unit_test(memory_is_bounded),
      cmocka_unit_test(ranges_are_charged),
      cmocka_unit_test(longest_texts_are_stopped),
      cmocka_unit_test(recursion_is_told_as_such),
      cmocka_unit_test(nothing_escapes),
      cmocka_unit_test(host_calls_are_checked),
      cmocka_unit_test(nothing_outlives_an_error),
      cmocka_unit_test(a_busy_machine_changes_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
