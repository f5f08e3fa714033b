/* What a player would miss: a second game that begins with exactly the answers of the first, and a
 * first game that stays as it was lived. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "journal/journal.h"
#include "scratch.h"

#define BEFORE_DATE                                                                         \
  "{\"irongrain\":1,\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1000000000000\"," \
  "\"seed\":1,\"options\":{\"a\":\"b\"},\"created\":\""
#define HEAD BEFORE_DATE "2001-01-01T00:00:00Z\"}\n"
#define TAIL ",\"scene\":\"a.one\",\"ask\":\"q\",\"answer\":1.50,\"digest\":\"0123456789abcdef\"}\n"
#define ONE "{\"n\":1" TAIL
#define TWO "{ \"n\": 2, \"odd\":1" TAIL /* blanks and unknown keys are copied too */
#define THREE "{\"n\":3" TAIL
#define AGAIN "{\"n\":2,\"mark\":\"again\"" TAIL
#define CHANGE(n) "{\"n\":" #n ",\"content\":\"ffff000000000000\",\"version\":\"2\"}\n"
#define BACK(n) "{\"n\":" #n ",\"undo\":true}\n"

typedef struct Case {
  const char *lines;
  size_t count;
  const char *expected;
} Case;

static void check(const Case *given) {
  char *folder = scratch_make();
  char *path = scratch_path(folder, "a.save"), *copy = scratch_path(folder, "b.save");
  Error error = {0};
  char text[2048];
  snprintf(text, sizeof text, HEAD "%s", given->lines);
  scratch_write_text(path, text);
  if (!journal_branch(path, given->count, copy, &error)) fail_msg("%s", error.message);
  char *made = scratch_read(copy, NULL), *left = scratch_read(path, NULL);
  assert_memory_equal(made, BEFORE_DATE, strlen(BEFORE_DATE));
  assert_memory_not_equal(made, HEAD, strlen(HEAD)); /* a date of its own */
  assert_string_equal(strchr(made, '\n') + 1, given->expected);
  assert_string_equal(left, text);
  Journal *journal = journal_open(copy, JOURNAL_READ, &error);
  if (!journal) fail_msg("%s", error.message);
  assert_int_equal(journal_count(journal), given->count);
  journal_close(journal, &error);
  free(made);
  free(left);
  free(path);
  free(copy);
  scratch_remove(folder);
}

static void effective_lines_are_copied_word_for_word(void **unused) {
  (void)unused;
  static const Case cases[] = {
      {ONE TWO THREE, 0, ""},
      {ONE TWO THREE, 2, ONE TWO},
      {ONE TWO THREE, 3, ONE TWO THREE},
      {ONE TWO BACK(1) AGAIN THREE, 3, ONE AGAIN THREE},
      {ONE TWO BACK(0) ONE, 1, ONE},
      {ONE TWO "{\"n\":3,\"torn", 2, ONE TWO},
      {ONE CHANGE(1) TWO THREE, 1, ONE},
      {ONE CHANGE(1) TWO THREE, 2, ONE CHANGE(1) TWO},
      {CHANGE(0) ONE TWO, 2, CHANGE(0) ONE TWO},
      {ONE TWO CHANGE(2) BACK(1) AGAIN, 2, ONE CHANGE(1) AGAIN},
      {ONE TWO CHANGE(2) THREE BACK(2), 2, ONE TWO},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) check(&cases[i]);
}

static void a_branch_is_refused(void **unused) {
  (void)unused;
  char *folder = scratch_make();
  char *path = scratch_path(folder, "a.save"), *copy = scratch_path(folder, "b.save");
  Error error = {0};
  scratch_write_text(path, HEAD ONE);
  assert_false(journal_branch(path, 2, copy, &error));
  assert_int_equal(error.status, ERROR_USAGE);
  assert_null(scratch_read(copy, NULL));
  assert_false(journal_branch(path, 1, path, &error));
  assert_int_equal(error.status, ERROR_FAILED);
  scratch_write_text(copy, "somebody's");
  assert_false(journal_branch(path, 1, copy, &error));
  char *text = scratch_read(copy, NULL);
  assert_string_equal(text, "somebody's");
  free(text);
  free(path);
  free(copy);
  scratch_remove(folder);
}

/* The process dies half-way through the first write: there is no file that could not be read. */
static void a_kill_leaves_no_half_branch(void **unused) {
  (void)unused;
  char *folder = scratch_make();
  char *path = scratch_path(folder, "a.save"), *copy = scratch_path(folder, "b.save");
  scratch_write_text(path, HEAD ONE TWO);
  pid_t child = fork();
  if (child == 0) {
    struct rlimit core = {0}, size = {.rlim_cur = 20, .rlim_max = 20};
    setrlimit(RLIMIT_CORE, &core);
    setrlimit(RLIMIT_FSIZE, &size); /* the 21st byte is SIGXFSZ */
    journal_branch(path, 2, copy, NULL);
    _exit(0);
  }
  int status = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFSIGNALED(status));
  assert_int_not_equal(access(copy, F_OK), 0);
  free(path);
  free(copy);
  scratch_remove(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(effective_lines_are_copied_word_for_word),
      cmocka_unit_test(a_branch_is_refused),
      cmocka_unit_test(a_kill_leaves_no_half_branch),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
