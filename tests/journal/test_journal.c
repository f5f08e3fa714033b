/* What a player would miss: a game that comes back as it was left, undone answers that stay
 * undone, a second window that does not spoil the first, and no file left behind where nothing was
 * answered. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/value.h"
#include "journal/journal.h"
#include "scratch.h"

static int locks_taken; /* by another, as soon as a new save had its name */

/* In libc's place: the moment at which a second process could open the save for the first time. */
int link(const char *from, const char *to) {
  int done = linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
  int other = open(to, O_RDWR | O_CLOEXEC);
  if (done == 0 && other >= 0 && flock(other, LOCK_EX | LOCK_NB) == 0) locks_taken++;
  close(other);
  return done;
}

static const char digest[] = "0123456789abcdef";

typedef struct Place {
  char *folder, *path;
} Place;

static int set_up(void **state) {
  Place *place = calloc(1, sizeof *place);
  place->folder = scratch_make();
  place->path = scratch_path(place->folder, "a.save");
  *state = place;
  return 0;
}

static int tear_down(void **state) {
  Place *place = *state;
  scratch_remove(place->folder);
  free(place->path);
  free(place);
  return 0;
}

static JournalHeader make_header(void) {
  JournalHeader header = {.scenario = strdup("great_leap"),
                          .version = strdup("1.0.0"),
                          .content = strdup("8be1000000000000"),
                          .seed = 9007199254740991,
                          .options = value_map(),
                          .created = strdup("2026-11-23T18:00:00Z")};
  value_set(header.options, "place", value_text("h\"enan"));
  return header;
}

static Journal *create(const char *path) {
  JournalHeader header = make_header();
  Error error = {0};
  Journal *journal = path ? journal_create(path, &header, &error) : journal_none(&header);
  journal_header_free(&header);
  if (!journal) fail_msg("%s", error.message);
  return journal;
}

static Journal *reopen(const char *path, JournalMode mode) {
  Error error = {0};
  Journal *journal = journal_open(path, mode, &error);
  if (!journal) fail_msg("%s", error.message);
  return journal;
}

static void answer(Journal *journal, const char *scene, const char *text) {
  Value *value = value_text(text);
  Error error = {0};
  assert_true(journal_append_answer(journal, scene, "q", value, digest, &error));
  value_free(value);
}

static void close_fine(Journal *journal) {
  Error error = {0};
  assert_true(journal_close(journal, &error));
}

static void assert_file(const char *path, const char *expected) {
  char *text = scratch_read(path, NULL);
  assert_non_null(text);
  assert_string_equal(text, expected);
  free(text);
}

#define HEADER                                                          \
  "{\"irongrain\":1,\"scenario\":\"great_leap\",\"version\":\"1.0.0\"," \
  "\"content\":\"8be1000000000000\",\"seed\":9007199254740991,"         \
  "\"options\":{\"place\":\"h\\\"enan\"},\"created\":\"2026-11-23T18:00:00Z\"}\n"

static void the_bytes_are_those_of_the_contract(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  Error error = {0};
  Value *shares = value_map();
  value_set(shares, "field", value_number(410));
  value_set(shares, "half", value_number(0.5));
  answer(journal, "1958-08.arrival", "walk_fields");
  assert_true(journal_append_answer(journal, "1958-09.labour", "labour", shares, digest, &error));
  assert_true(journal_append_undo(journal, 1, &error));
  assert_true(journal_append_content(journal, "ffff000000000000", "1.0.1", &error));
  value_free(shares);
  assert_file(place->path, HEADER
              "{\"n\":1,\"scene\":\"1958-08.arrival\",\"ask\":\"q\",\"answer\":\"walk_fields\","
              "\"digest\":\"0123456789abcdef\"}\n"
              "{\"n\":2,\"scene\":\"1958-09.labour\",\"ask\":\"labour\","
              "\"answer\":{\"field\":410,\"half\":0.5},\"digest\":\"0123456789abcdef\"}\n"
              "{\"n\":1,\"undo\":true}\n"
              "{\"n\":1,\"content\":\"ffff000000000000\",\"version\":\"1.0.1\"}\n");
  close_fine(journal);
}

static void a_game_comes_back_as_it_was_left(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  Error error = {0};
  answer(journal, "a.one", "1");
  answer(journal, "a.two", "2");
  answer(journal, "b.three", "3");
  assert_true(journal_append_undo(journal, 1, &error));
  assert_true(journal_append_content(journal, "ffff000000000000", "1.0.1", &error));
  answer(journal, "a.two", "again");
  close_fine(journal);

  journal = reopen(place->path, JOURNAL_WRITE);
  assert_int_equal(journal_count(journal), 2);
  assert_int_equal(journal_torn_line(journal), 0);
  assert_string_equal(journal_header(journal)->scenario, "great_leap");
  assert_true(journal_header(journal)->seed == 9007199254740991);
  assert_string_equal(value_get_text(journal_header(journal)->options, "place"), "h\"enan");
  JournalAnswer first = journal_answer_at(journal, 0), second = journal_answer_at(journal, 1);
  assert_string_equal(first.answer->text, "1");
  assert_string_equal(first.content, "8be1000000000000");
  assert_int_equal(first.line, 2);
  assert_string_equal(second.scene, "a.two");
  assert_string_equal(second.ask, "q");
  assert_string_equal(second.answer->text, "again");
  assert_string_equal(second.content, "ffff000000000000");
  assert_string_equal(second.digest, digest);
  assert_int_equal(second.line, 7);
  assert_string_equal(journal_content(journal), "ffff000000000000");
  answer(journal, "b.four", "4");
  assert_int_equal(journal_answer_at(journal, 2).line, 8);
  close_fine(journal);
}

static void an_undone_answer_still_says_which_period_is_open(void **state) {
  Place *place = *state;
  for (int kept = 0; kept < 2; kept++) {
    Journal *journal = create(kept ? place->path : NULL);
    Error error = {0};
    assert_null(journal_last_scene(journal));
    answer(journal, "a.one", "1");
    answer(journal, "b.two", "2");
    assert_true(journal_append_undo(journal, 1, &error));
    assert_string_equal(journal_last_scene(journal), "b.two");
    close_fine(journal);
  }
  Journal *journal = reopen(place->path, JOURNAL_READ);
  assert_string_equal(journal_last_scene(journal), "b.two");
  close_fine(journal);
}

static void a_new_game_is_never_made_over_a_file(void **state) {
  Place *place = *state;
  JournalHeader header = make_header();
  Error error = {0};
  scratch_write_text(place->path, "my diary");
  assert_null(journal_create(place->path, &header, &error));
  assert_int_equal(error.status, ERROR_FAILED);
  assert_file(place->path, "my diary");
  unlink(place->path);
  assert_int_equal(symlink("nowhere", place->path), 0);
  assert_null(journal_create(place->path, &header, &error));
  unlink(place->path);
  char *far = scratch_path(place->folder, "none/a.save");
  assert_null(journal_create(far, &header, &error));
  free(far);
  journal_header_free(&header);
}

static void the_umask_decides_who_may_read(void **state) {
  Place *place = *state;
  mode_t old = umask(027);
  Journal *journal = create(place->path);
  umask(old);
  struct stat status;
  assert_int_equal(stat(place->path, &status), 0);
  assert_int_equal(status.st_mode & 0777, 0640);
  close_fine(journal);
}

static void a_game_without_an_answer_is_removed(void **state) {
  Place *place = *state;
  struct stat status;
  close_fine(create(place->path));
  assert_int_not_equal(stat(place->path, &status), 0);
  /* but not one that was there before */
  scratch_write_text(place->path, HEADER);
  close_fine(reopen(place->path, JOURNAL_WRITE));
  assert_file(place->path, HEADER);
}

static void a_game_taken_back_to_nothing_is_kept(void **state) {
  Place *place = *state;
  Error error = {0};
  Journal *journal = create(place->path);
  answer(journal, "a.one", "1");
  assert_true(journal_append_undo(journal, 0, &error));
  close_fine(journal);
  journal = reopen(place->path, JOURNAL_READ);
  assert_int_equal(journal_count(journal), 0);
  close_fine(journal);
}

static void another_file_by_that_name_is_not_removed(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  unlink(place->path);
  scratch_write_text(place->path, "somebody's");
  close_fine(journal);
  assert_file(place->path, "somebody's");
}

/* Exit status of `act` in a process of its own. */
static int in_child(int (*act)(const char *path), const char *path) {
  pid_t child = fork();
  if (child == 0) _exit(act(path));
  int status = 0;
  assert_true(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int open_both_ways(const char *path) {
  Error error = {0};
  Journal *writer = journal_open(path, JOURNAL_WRITE, &error);
  if (writer || !strstr(error.message, "--read-only")) return 1;
  Journal *reader = journal_open(path, JOURNAL_READ, &error);
  return reader && journal_count(reader) == 1 ? 0 : 2;
}

static int die_holding(const char *path) {
  Error error = {0};
  return journal_open(path, JOURNAL_WRITE, &error) ? 0 : 1;
}

static void a_second_process_may_only_look(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  answer(journal, "a.one", "1");
  assert_int_equal(in_child(open_both_ways, place->path), 0);
  close_fine(journal);
  journal = reopen(place->path, JOURNAL_WRITE);
  assert_int_equal(in_child(open_both_ways, place->path), 0);
  close_fine(journal);
  assert_int_equal(in_child(die_holding, place->path), 0);
  close_fine(reopen(place->path, JOURNAL_WRITE));
}

static void a_save_by_a_link_is_the_file_it_names(void **state) {
  Place *place = *state;
  Journal *journal = create(place->path);
  answer(journal, "a.one", "1");
  close_fine(journal);
  char *link = scratch_path(place->folder, "link.save");
  assert_int_equal(symlink("a.save", link), 0);
  journal = reopen(link, JOURNAL_WRITE);
  answer(journal, "a.two", "2");
  close_fine(journal);
  journal = reopen(place->path, JOURNAL_READ);
  assert_int_equal(journal_count(journal), 2);
  close_fine(journal);
  free(link);
}

static void a_summary_tells_what_a_list_shows(void **state) {
  Place *place = *state;
  Error error = {0};
  Journal *journal = create(place->path);
  answer(journal, "a.one", "1");
  answer(journal, "b.two", "2");
  assert_true(journal_append_undo(journal, 1, &error));
  close_fine(journal);
  JournalSummary summary;
  assert_true(journal_summary(place->path, &summary, &error));
  assert_string_equal(summary.header.scenario, "great_leap");
  assert_int_equal(summary.answers, 1);
  assert_string_equal(summary.last_scene, "a.one");
  assert_true(summary.changed > 1500000000);
  journal_summary_free(&summary);
  assert_false(journal_summary(place->folder, &summary, &error));
}

static void a_new_save_is_never_without_its_lock(void **state) {
  Place *place = *state;
  locks_taken = 0;
  Journal *journal = create(place->path);
  assert_int_equal(locks_taken, 0);
  assert_null(journal_open(place->path, JOURNAL_WRITE, NULL));
  journal_close(journal, NULL);
}

static void a_name_may_be_as_long_as_the_disk_allows(void **state) {
  Place *place = *state;
  char name[256] = "", *path;
  memset(name, 'n', sizeof name - 1);
  path = scratch_path(place->folder, name);
  Journal *journal = create(path);
  assert_int_equal(access(path, F_OK), 0);
  assert_int_equal(journal_owed(journal), 0);
  journal_close(journal, NULL);
  free(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
      TEST(the_bytes_are_those_of_the_contract),
      TEST(a_game_comes_back_as_it_was_left),
      TEST(an_undone_answer_still_says_which_period_is_open),
      TEST(a_new_game_is_never_made_over_a_file),
      TEST(the_umask_decides_who_may_read),
      TEST(a_game_without_an_answer_is_removed),
      TEST(a_game_taken_back_to_nothing_is_kept),
      TEST(another_file_by_that_name_is_not_removed),
      TEST(a_second_process_may_only_look),
      TEST(a_save_by_a_link_is_the_file_it_names),
      TEST(a_new_save_is_never_without_its_lock),
      TEST(a_name_may_be_as_long_as_the_disk_allows),
      TEST(a_summary_tells_what_a_list_shows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
