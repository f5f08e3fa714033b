/* What a player would miss: an answer that was lost, or written twice, because the disk was full,
 * the folder could not be written or a sync failed for a while. The size limit of a process stands
 * for a full disk (it also leaves half lines), and this program's own fdatasync() for a failing
 * one. */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/value.h"
#include "journal/journal.h"
#include "scratch.h"

static bool syncs_fail, folder_syncs_fail;
static int syncs, folder_syncs;

int fdatasync(int descriptor) {
  syncs++;
  if (!syncs_fail) return (int)syscall(SYS_fdatasync, descriptor);
  errno = EIO;
  return -1;
}

int fsync(int descriptor) {
  folder_syncs++;
  if (!folder_syncs_fail) return (int)syscall(SYS_fsync, descriptor);
  errno = EIO;
  return -1;
}

typedef struct Place {
  char *folder, *path;
} Place;

static int set_up(void **state) {
  Place *place = calloc(1, sizeof *place);
  place->folder = scratch_make();
  place->path = scratch_path(place->folder, "a.save");
  syncs_fail = folder_syncs_fail = false;
  syncs = folder_syncs = 0;
  *state = place;
  return 0;
}

static void limit_size(rlim_t bytes) {
  struct rlimit limit;
  getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes;
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static int tear_down(void **state) {
  Place *place = *state;
  limit_size(RLIM_INFINITY);
  scratch_remove(place->folder);
  free(place->path);
  free(place);
  return 0;
}

static Journal *create(const char *path) {
  JournalHeader header = {.scenario = strdup("s"),
                          .version = strdup("1"),
                          .content = strdup("8be1000000000000"),
                          .seed = 1,
                          .options = value_map(),
                          .created = strdup("2026-11-23T18:00:00Z")};
  Error error = {0};
  Journal *journal = journal_create(path, &header, &error);
  journal_header_free(&header);
  if (!journal) fail_msg("%s", error.message);
  return journal;
}

static bool answer(Journal *journal, double number) {
  Value *value = value_number(number);
  Error error = {0};
  bool done = journal_append_answer(journal, "a.one", "q", value, "0123456789abcdef", &error);
  assert_true(done || strstr(error.message, "cannot write"));
  value_free(value);
  return done;
}

static rlim_t size_of(const char *path) {
  struct stat status;
  assert_int_equal(stat(path, &status), 0);
  return (rlim_t)status.st_size;
}

/* The file holds exactly the answers 1..count, each once. */
static void assert_answers(const char *path, size_t count) {
  Error error = {0};
  Journal *journal = journal_open(path, JOURNAL_READ, &error);
  if (!journal) fail_msg("%s", error.message);
  assert_int_equal(journal_count(journal), count);
  assert_int_equal(journal_torn_line(journal), 0);
  for (size_t i = 0; i < count; i++) {
    assert_true(journal_answer_at(journal, i).answer->number == (double)(i + 1));
    assert_int_equal(journal_answer_at(journal, i).line, i + 2);
  }
  assert_true(journal_close(journal, &error));
}

static void close_fine(Journal *journal) {
  Error error = {0};
  if (!journal_close(journal, &error)) fail_msg("%s", error.message);
}

static void each_answer_is_one_sync_and_the_folder_one_in_all(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  assert_int_equal(folder_syncs, 1);
  int before = syncs;
  for (int i = 1; i <= 10; i++) {
    assert_true(answer(journal, i));
    assert_int_equal(syncs, before + i);
  }
  assert_int_equal(folder_syncs, 1);
  close_fine(journal);
}

/* For every number of bytes that still fit: the line is owed, the file whole, nothing is lost. */
static void a_full_disk_is_waited_out(void **state) {
  Place *place = *state;
  for (rlim_t fitting = 0; fitting < 60; fitting += 7) {
    Error error = {0};
    Journal *journal = create(place->path);
    assert_true(answer(journal, 1));
    limit_size(size_of(place->path) + fitting);
    assert_false(answer(journal, 2));
    assert_false(answer(journal, 3));
    assert_int_equal(journal_owed(journal), 2);
    assert_string_equal(journal_owed_reason(journal), strerror(EFBIG));
    assert_false(journal_retry(journal, &error));
    assert_int_equal(journal_count(journal), 3);
    assert_answers(place->path, 1);
    limit_size(RLIM_INFINITY);
    assert_true(journal_retry(journal, &error));
    assert_int_equal(journal_owed(journal), 0);
    assert_string_equal(journal_owed_reason(journal), "");
    assert_true(answer(journal, 4));
    close_fine(journal);
    assert_answers(place->path, 4);
    unlink(place->path);
  }
}

static void a_header_can_be_owed_too(void **state) {
  Place *place = *state;
  for (rlim_t fitting = 0; fitting < 60; fitting += 20) {
    limit_size(fitting);
    Journal *journal = create(place->path);
    assert_int_equal(journal_owed(journal), 1);
    assert_false(answer(journal, 1));
    assert_int_equal(journal_owed(journal), 2);
    limit_size(RLIM_INFINITY);
    assert_true(answer(journal, 2));
    close_fine(journal);
    assert_answers(place->path, 2);
    unlink(place->path);
  }
}

static void a_failed_sync_is_not_believed(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  assert_true(answer(journal, 1));
  syncs_fail = true;
  assert_false(answer(journal, 2));
  assert_false(answer(journal, 3));
  assert_int_equal(journal_owed(journal), 2);
  assert_string_equal(journal_owed_reason(journal), strerror(EIO));
  syncs_fail = false;
  assert_true(answer(journal, 4));
  close_fine(journal);
  assert_answers(place->path, 4);
}

static void a_folder_not_synced_is_owed(void **state) {
  Place *place = *state;
  Error error = {0};
  folder_syncs_fail = true;
  Journal *journal = create(place->path);
  assert_int_equal(journal_owed(journal), 1);
  folder_syncs_fail = false;
  assert_true(journal_retry(journal, &error));
  assert_true(answer(journal, 1));
  close_fine(journal);
  assert_answers(place->path, 1);
}

static void what_is_still_owed_at_the_end_is_told(void **state) {
  Place *place = *state;
  Error error = {0};
  Journal *journal = create(place->path);
  assert_true(answer(journal, 1));
  limit_size(size_of(place->path) + 3);
  assert_false(answer(journal, 2));
  assert_false(journal_close(journal, &error));
  assert_non_null(strstr(error.message, strerror(EFBIG)));
  limit_size(RLIM_INFINITY);
  assert_answers(place->path, 1);
}

static void nothing_is_left_of_a_file_that_could_not_begin(void **state) {
  Place *place = *state;
  limit_size(20);
  close_fine(create(place->path));
  assert_int_not_equal(access(place->path, F_OK), 0);
}

/* Rights bind root too once it steps aside: the folder of another refuses "nobody". */
static void step_aside(void) {
  if (geteuid() == 0) assert_int_equal(seteuid(65534), 0);
}

static void step_back(void) {
  if (getuid() == 0) assert_int_equal(seteuid(0), 0);
}

static void a_folder_that_refuses_is_waited_out(void **state) {
  Place *place = *state;
  Error error = {0};
  assert_int_equal(chmod(place->folder, 0555), 0);
  step_aside();
  Journal *journal = create(place->path);
  assert_false(answer(journal, 1));
  assert_int_equal(journal_owed(journal), 2);
  assert_string_equal(journal_owed_reason(journal), strerror(EACCES));
  step_back();
  assert_int_equal(chmod(place->folder, 0777), 0);
  assert_true(journal_retry(journal, &error));
  close_fine(journal);
  assert_answers(place->path, 1);
}

static void a_name_taken_meanwhile_is_left_alone(void **state) {
  Place *place = *state;
  Error error = {0};
  assert_int_equal(chmod(place->folder, 0555), 0);
  step_aside();
  Journal *journal = create(place->path);
  step_back();
  assert_int_equal(chmod(place->folder, 0777), 0);
  scratch_write_text(place->path, "somebody's");
  assert_false(answer(journal, 1));
  assert_false(journal_close(journal, &error));
  char *text = scratch_read(place->path, NULL);
  assert_string_equal(text, "somebody's");
  free(text);
}

static void a_file_that_may_not_be_written_is_waited_out(void **state) {
  Place *place = *state;
  Error error = {0};
  Journal *journal = create(place->path);
  assert_true(answer(journal, 1));
  close_fine(journal);
  assert_int_equal(chmod(place->path, 0444), 0);
  assert_int_equal(chmod(place->folder, 0777), 0);
  step_aside();
  journal = journal_open(place->path, JOURNAL_WRITE, &error);
  assert_non_null(journal);
  assert_int_equal(journal_owed(journal), 0);
  assert_string_equal(journal_owed_reason(journal), strerror(EACCES)); /* told before it hurts */
  assert_false(answer(journal, 2));
  step_back();
  assert_int_equal(chmod(place->path, 0666), 0);
  assert_true(answer(journal, 3));
  close_fine(journal);
  assert_answers(place->path, 3);
}

static void a_file_that_may_be_written_again_is_no_trouble(void **state) {
  Place *place = *state;
  Error error = {0};
  Journal *journal = create(place->path);
  assert_true(answer(journal, 1));
  close_fine(journal);
  assert_int_equal(chmod(place->path, 0444), 0);
  assert_int_equal(chmod(place->folder, 0777), 0);
  step_aside();
  journal = journal_open(place->path, JOURNAL_WRITE, &error);
  step_back();
  assert_int_equal(chmod(place->path, 0666), 0);
  assert_true(journal_retry(journal, &error));
  assert_string_equal(journal_owed_reason(journal), "");
  close_fine(journal);
}

/* What a killed game wrote and did not sync is only on disk once the next one has synced it. */
static void a_sync_that_fails_on_opening_is_told(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  answer(journal, 1);
  close_fine(journal);
  syncs_fail = true;
  Error error = {0};
  journal = journal_open(place->path, JOURNAL_WRITE, &error);
  assert_string_not_equal(journal_owed_reason(journal), "");
  journal_retry(journal, &error);
  assert_string_not_equal(journal_owed_reason(journal), "");
  syncs_fail = false;
  journal_retry(journal, &error);
  assert_string_equal(journal_owed_reason(journal), "");
  close_fine(journal);
  assert_answers(place->path, 1);
}

static void a_file_changed_by_others_is_left_alone(void **state) {
  Place *place = *state;
  Error error = {0};
  Journal *journal = create(place->path);
  assert_true(answer(journal, 1));
  scratch_write_text(place->path, "somebody's");
  assert_false(answer(journal, 2));
  assert_false(journal_close(journal, &error));
  char *text = scratch_read(place->path, NULL);
  assert_string_equal(text, "somebody's");
  free(text);
}

static void a_deleted_file_is_told(void **state) {
  Place *place = *state;
  Error error = {0};
  Journal *journal = create(place->path);
  assert_true(answer(journal, 1));
  unlink(place->path);
  assert_false(answer(journal, 2));
  assert_non_null(strstr(journal_owed_reason(journal), "deleted"));
  assert_false(journal_close(journal, &error));
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
      TEST(each_answer_is_one_sync_and_the_folder_one_in_all),
      TEST(a_full_disk_is_waited_out),
      TEST(a_header_can_be_owed_too),
      TEST(a_failed_sync_is_not_believed),
      TEST(a_folder_not_synced_is_owed),
      TEST(what_is_still_owed_at_the_end_is_told),
      TEST(nothing_is_left_of_a_file_that_could_not_begin),
      TEST(a_folder_that_refuses_is_waited_out),
      TEST(a_name_taken_meanwhile_is_left_alone),
      TEST(a_file_that_may_not_be_written_is_waited_out),
      TEST(a_file_that_may_be_written_again_is_no_trouble),
      TEST(a_sync_that_fails_on_opening_is_told),
      TEST(a_file_changed_by_others_is_left_alone),
      TEST(a_deleted_file_is_told),
  };
  signal(SIGXFSZ, SIG_IGN);
  return cmocka_run_group_tests(tests, NULL, NULL);
}
