/* What a player would miss: a save torn by a power cut that opens again, and a damaged or foreign
 * file that is refused with line and reason and left exactly as it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/value.h"
#include "journal/journal.h"
#include "scratch.h"

#define HEAD                                                                                \
  "{\"irongrain\":1,\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1000000000000\"," \
  "\"seed\":1,\"options\":{},\"created\":\"2026-11-23T18:00:00Z\"}\n"
#define ANSWER(n)                                                     \
  "{\"n\":" #n                                                        \
  ",\"scene\":\"a.one\",\"ask\":\"q\",\"answer\":{\"a\":\"粮食\"}," \
  "\"digest\":\"0123456789abcdef\"}\n"
#define CONTENT(n) "{\"n\":" #n ",\"content\":\"ffff000000000000\",\"version\":\"2\"}\n"

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

static void assert_bytes(const char *path, const void *bytes, size_t length) {
  size_t found = 0;
  char *text = scratch_read(path, &found);
  assert_non_null(text);
  assert_int_equal(found, length);
  assert_memory_equal(text, bytes, length);
  free(text);
}

static void append(Journal *journal) {
  Value *value = value_text("x");
  Error error = {0};
  assert_true(journal_append_answer(journal, "a.one", "q", value, "0123456789abcdef", &error));
  value_free(value);
}

/* Opens a file torn after its first `whole` bytes, plays on, and reads it again. */
static void check_torn(const Place *place, const char *bytes, size_t length, size_t whole) {
  Error error = {0};
  scratch_write(place->path, bytes, length);
  Journal *journal = journal_open(place->path, JOURNAL_WRITE, &error);
  if (!journal) fail_msg("%zu bytes: %s", length, error.message);
  assert_int_equal(journal_torn_line(journal), length > whole ? 3 : 0);
  assert_int_equal(journal_count(journal), 1);
  assert_true(journal_close(journal, &error));
  assert_bytes(place->path, bytes, length); /* looking changes nothing */
  journal = journal_open(place->path, JOURNAL_WRITE, &error);
  append(journal);
  assert_true(journal_close(journal, &error));
  char *text = scratch_read(place->path, NULL);
  assert_memory_equal(text, bytes, whole);
  assert_string_equal(text + whole,
                      "{\"n\":2,\"scene\":\"a.one\",\"ask\":\"q\",\"answer\":\"x\","
                      "\"digest\":\"0123456789abcdef\"}\n");
  free(text);
}

static void a_last_line_torn_anywhere_is_left_out(void **state) {
  Place *place = *state;
  static const char text[] = HEAD ANSWER(1) ANSWER(2);
  size_t whole = strlen(HEAD ANSWER(1));
  for (size_t length = whole; length < strlen(text); length++) {
    check_torn(place, text, length, whole);
  }
}

static void a_last_line_that_is_no_json_is_left_out(void **state) {
  Place *place = *state;
  size_t whole = strlen(HEAD ANSWER(1));
  static const char *const tails[] = {"{\"n\":2,\"sce\n", "garbage\n", "\n",
                                      "{\"n\":2,\"answer\":\"\xff\"}\n", "{\"n\":2,}\n"};
  for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
    char text[1024];
    snprintf(text, sizeof text, HEAD ANSWER(1) "%s", tails[i]);
    check_torn(place, text, strlen(text), whole);
  }
  static const char zeros[] = HEAD ANSWER(1) "\0\0\0\0\0\0\0\0\0\n";
  check_torn(place, zeros, sizeof zeros - 1, whole);
}

static void assert_refused(const Place *place, const char *bytes, size_t length, size_t line,
                           const char *reason) {
  char named[32];
  snprintf(named, sizeof named, "line %zu: ", line);
  scratch_write(place->path, bytes, length);
  for (int mode = JOURNAL_READ; mode <= JOURNAL_WRITE; mode++) {
    Error error = {0};
    Journal *journal = journal_open(place->path, (JournalMode)mode, &error);
    if (journal) fail_msg("taken: %s", bytes);
    if (!strstr(error.message, named) || !strstr(error.message, reason)) {
      fail_msg("wants %s%s\nfound %s", named, reason, error.message);
    }
    assert_int_equal(error.status, ERROR_FAILED);
  }
  assert_bytes(place->path, bytes, length);
}

typedef struct Bad {
  size_t line;
  const char *text, *reason;
} Bad;

static void check_all(const Place *place, const Bad *bad, size_t count) {
  for (size_t i = 0; i < count; i++) {
    assert_refused(place, bad[i].text, strlen(bad[i].text), bad[i].line, bad[i].reason);
  }
}

static void bad_headers_are_refused(void **state) {
#define WITH(rest) "{\"irongrain\":1," rest "}\n"
#define REST \
  "\"version\":\"1\",\"content\":\"8be1000000000000\",\"seed\":1,\"options\":{},\"created\":\"\""
  static const Bad bad[] = {
      {1, "", "empty"},
      {1, "\n", "empty"},
      {1, "{\"irongrain\":1,\"scenario\":\"s\"", "not JSON"},
      {1, "hello\n", "not a save"},
      {1, "[1]\n", "not an object"},
      {1, "{}\n", "not a save"},
      {1, ANSWER(1), "not a save"},
      {1, "{\"irongrain\":2}\n", "newer irongrain"},
      {1, "{\"irongrain\":1e300,\"x\":1}\nmore\n", "newer irongrain"},
      {1, "{\"irongrain\":\"1\"}\n", "\"irongrain\" is not 1"},
      {1, "{\"irongrain\":0}\n", "\"irongrain\" is not 1"},
      {1, WITH(REST), "\"scenario\" is missing"},
      {1, WITH("\"scenario\":7," REST), "\"scenario\" is no text"},
      {1, WITH("\"scenario\":\"../s\"," REST), "not the id of a scenario"},
      {1, WITH("\"scenario\":\"\"," REST), "not the id of a scenario"},
      {1, WITH("\"scenario\":\"a\\u0000b\"," REST), "NUL"},
      {1, WITH("\"scenario\":\"s\",\"scenario\":\"s\"," REST), "duplicate"},
      {1, WITH("\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8BE1000000000000\""), "hex"},
      {1, WITH("\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1\""), "hex"},
      {1, WITH("\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1000000000000\",\"seed\":-1"),
       "\"seed\" is no whole number"},
      {1,
       WITH("\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1000000000000\",\"seed\":1.5"),
       "\"seed\" is no whole number"},
      {1,
       WITH("\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1000000000000\","
            "\"seed\":9007199254740992"),
       "\"seed\" is no whole number"},
      {1, WITH("\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1000000000000\",\"seed\":1"),
       "\"options\" is missing"},
      {1,
       WITH("\"scenario\":\"s\",\"version\":\"1\",\"content\":\"8be1000000000000\",\"seed\":1,"
            "\"options\":{\"a\":1}"),
       "\"a\" is no text"},
      {1, "{\"irongrain\":1,\"scenario\":\"\xc3\"}\n", "UTF-8"},
  };
  check_all(*state, bad, sizeof bad / sizeof *bad);
  /* A header that was cut off, byte by byte. */
  for (size_t length = 1; length < strlen(HEAD); length++) {
    char text[256] = "";
    memcpy(text, HEAD, length);
    assert_refused(*state, text, length, 1, "");
  }
}

static void bad_lines_are_refused(void **state) {
#define PARTS(digest) "{\"n\":1,\"scene\":\"a\",\"ask\":\"q\",\"answer\":1,\"digest\":" digest "}\n"
  static const Bad bad[] = {
      {2, HEAD "garbage\n" ANSWER(1), "not JSON"},
      {2, HEAD "\n" ANSWER(1), "empty"},
      {2, HEAD "{\"n\":1,\"scene\n" ANSWER(1), "not JSON"},
      {2, HEAD "12\n", "not an object"},
      {2, HEAD "null\n", "not an object"},
      {2, HEAD "[]\n", "not an object"},
      {2, HEAD "{}\n", "no line of a known kind"},
      {2, HEAD "{\"n\":1,\"dance\":true}\n", "no line of a known kind"},
      {2, HEAD HEAD, "second header"},
      {2, HEAD ANSWER(2), "answer 1 is due"},
      {3, HEAD ANSWER(1) ANSWER(1), "answer 2 is due"},
      {3, HEAD ANSWER(1) ANSWER(3) ANSWER(3), "answer 2 is due"},
      {2, HEAD "{\"n\":1,\"undo\":true}\n", "there are 0"},
      {3, HEAD ANSWER(1) "{\"n\":2,\"undo\":true}\n", "there are 1"},
      {3, HEAD ANSWER(1) "{\"n\":-1,\"undo\":true}\n", "\"n\" is no whole number"},
      {3, HEAD ANSWER(1) "{\"n\":0.5,\"undo\":true}\n", "\"n\" is no whole number"},
      {3, HEAD ANSWER(1) "{\"undo\":true}\n", "\"n\" is missing"},
      {3, HEAD ANSWER(1) "{\"n\":0,\"undo\":false}\n", "\"undo\" is not true"},
      {3, HEAD ANSWER(1) "{\"n\":0,\"undo\":true,\"answer\":1}\n", "more than one"},
      {2, HEAD CONTENT(1), "0 answers stand above"},
      {2, HEAD "{\"n\":0,\"content\":\"ffff\",\"version\":\"1\"}\n", "hex"},
      {2, HEAD "{\"n\":0,\"content\":\"ffff000000000000\"}\n", "\"version\" is missing"},
      {2, HEAD PARTS("7"), "\"digest\" is no text"},
      {2, HEAD PARTS("\"0123456789ABCDEF\""), "hex"},
      {2, HEAD "{\"n\":1,\"ask\":\"q\",\"answer\":1}\n", "\"scene\" is missing"},
      {2, HEAD "{\"n\":1,\"scene\":\"a\",\"answer\":1}\n", "\"ask\" is missing"},
      {2, HEAD "{\"n\":1,\"scene\":\"a\",\"ask\":[],\"answer\":1}\n", "\"ask\" is no text"},
      {2, HEAD "{\"n\":\"1\",\"scene\":\"a\",\"ask\":\"q\",\"answer\":1}\n", "\"n\" is no whole"},
      {2, HEAD "{\"n\":1,\"n\":1,\"scene\":\"a\",\"ask\":\"q\",\"answer\":1}\n", "duplicate"},
      {2, HEAD "{\"n\":1,\"scene\":\"a\\u0000\",\"ask\":\"q\",\"answer\":1}\n", "NUL"},
      {2, HEAD "{\"n\":1e999,\"undo\":true}\n", "not JSON"},
      {2, HEAD "{\"n\":1,\"scene\":\"\xff\",\"ask\":\"q\",\"answer\":1}\n" ANSWER(2), "UTF-8"},
  };
  check_all(*state, bad, sizeof bad / sizeof *bad);
  static const char nul[] = HEAD "{\"n\":1,\0}\n" ANSWER(1);
  assert_refused(*state, nul, sizeof nul - 1, 2, "NUL");
}

static void deep_nesting_is_refused(void **state) {
  for (size_t depth = 17; depth <= 17000; depth *= 10) {
    Buffer text = {0};
    buffer_add_text(&text, HEAD "{\"n\":1,\"scene\":\"a\",\"ask\":\"q\",\"answer\":");
    for (size_t i = 0; i < depth; i++) buffer_add_char(&text, '[');
    for (size_t i = 0; i < depth; i++) buffer_add_char(&text, ']');
    buffer_add_text(&text, ",\"digest\":\"0123456789abcdef\"}\n");
    assert_refused(*state, text.bytes, text.length, 2, "nested");
    buffer_free(&text);
  }
}

static double now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static Buffer noise(const char *head, size_t bytes, bool lines) {
  char block[1 << 14];
  uint32_t x = 1;
  for (size_t i = 0; i < sizeof block; i++) {
    x = x * 1664525u + 1013904223u;
    char c = (char)(x >> 24);
    block[i] = lines || c != '\n' ? c : ' ';
  }
  Buffer text = {0};
  buffer_add_text(&text, head);
  while (text.length < bytes) buffer_add(&text, block, sizeof block);
  return text;
}

static void ten_megabytes_of_noise_are_refused_at_once(void **state) {
  Place *place = *state;
  for (int i = 0; i < 4; i++) {
    Buffer text = noise(i & 1 ? HEAD : "", 10 << 20, i & 2);
    scratch_write(place->path, text.bytes, text.length);
    Error error = {0};
    double start = now_ms();
    assert_null(journal_open(place->path, JOURNAL_WRITE, &error));
    assert_true(now_ms() - start < 1000); /* 100 ms without the sanitizers */
    assert_non_null(strstr(error.message, i & 1 ? "line 2: " : "line 1: "));
    assert_bytes(place->path, text.bytes, text.length);
    buffer_free(&text);
  }
  Buffer text = noise("", (16 << 20) + 1, true);
  scratch_write(place->path, text.bytes, text.length);
  Error error = {0};
  assert_null(journal_open(place->path, JOURNAL_READ, &error));
  assert_non_null(strstr(error.message, "16 MiB"));
  buffer_free(&text);
}

static void what_is_no_file_is_refused(void **state) {
  Place *place = *state;
  char *pipe_path = scratch_path(place->folder, "pipe.save");
  char *link = scratch_path(place->folder, "link.save");
  char *none = scratch_path(place->folder, "none.save");
  assert_int_equal(mkfifo(pipe_path, 0666), 0);
  assert_int_equal(symlink("pipe.save", link), 0);
  const char *const paths[] = {pipe_path, link, none, place->folder, "/dev/zero", ""};
  const char *const words[] = {"a pipe", "a pipe", "No such file", "a folder", "a device", ""};
  for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
    for (int mode = JOURNAL_READ; mode <= JOURNAL_WRITE; mode++) {
      Error error = {0};
      assert_null(journal_open(paths[i], (JournalMode)mode, &error));
      assert_int_equal(error.status, ERROR_FAILED);
      assert_non_null(strstr(error.message, paths[i]));
      assert_non_null(strstr(error.message, words[i]));
    }
  }
  free(pipe_path);
  free(link);
  free(none);
}

static void a_header_full_of_options_is_refused_at_once(void **state) {
  Buffer text = {0};
  buffer_add_text(&text,
                  "{\"irongrain\":1,\"scenario\":\"s\",\"version\":\"1\","
                  "\"content\":\"8be1000000000000\",\"seed\":1,\"options\":{");
  for (int i = 0; text.length < 1000000; i++) buffer_addf(&text, "\"o%d\":\"\",", i);
  buffer_add_text(&text, "\"o\":\"\"},\"created\":\"\"}\n");
  double start = now_ms();
  assert_refused(*state, text.bytes, text.length, 1, "options");
  assert_true(now_ms() - start < 3000);
  buffer_free(&text);
}

static void an_answer_of_endless_parts_is_refused(void **state) {
  Buffer text = {0};
  buffer_add_text(&text, HEAD "{\"n\":1,\"scene\":\"a\",\"ask\":\"q\",\"answer\":[[1");
  for (int i = 0; i < 2000; i++) buffer_add_text(&text, ",1");
  buffer_add_text(&text, "]],\"digest\":\"0123456789abcdef\"}\n");
  assert_refused(*state, text.bytes, text.length, 2, "parts");
  buffer_free(&text);
}

static void keys_of_a_later_version_are_left_alone(void **state) {
  Place *place = *state;
  Error error = {0};
  scratch_write_text(place->path, "{\"irongrain\":1,\"mood\":[1],\"scenario\":\"s\"," REST
                                  "}\n"
                                  "{\"n\":1,\"scene\":\"a\",\"ask\":\"q\",\"answer\":1,"
                                  "\"digest\":\"0123456789abcdef\",\"mood\":{}}\n");
  Journal *journal = journal_open(place->path, JOURNAL_READ, &error);
  if (!journal) fail_msg("%s", error.message);
  assert_int_equal(journal_count(journal), 1);
  assert_true(journal_close(journal, &error));
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
      TEST(a_last_line_torn_anywhere_is_left_out),
      TEST(a_last_line_that_is_no_json_is_left_out),
      TEST(bad_headers_are_refused),
      TEST(bad_lines_are_refused),
      TEST(deep_nesting_is_refused),
      TEST(ten_megabytes_of_noise_are_refused_at_once),
      TEST(what_is_no_file_is_refused),
      TEST(a_header_full_of_options_is_refused_at_once),
      TEST(an_answer_of_endless_parts_is_refused),
      TEST(keys_of_a_later_version_are_left_alone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
