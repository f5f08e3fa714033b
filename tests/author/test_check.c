/* check as an author meets it: Lua in, findings out, each at its line and column. The cases are
 * written down in check_cases.txt beside this file; each is a scenario of its own, and no other
 * error or warning may be told of it. Beside them: sources that nobody wrote in good faith, and
 * JSON. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "author/check.h"
#include "base/file.h"
#include "base/json.h"
#include "base/memory.h"
#include "picture_file.h"
#include "scratch.h"
#include "support.h"

enum { MOST_FILES = 8, MOST_LINES = 32 };

typedef struct Case {
  char *title;
  char *paths[MOST_FILES];
  Buffer files[MOST_FILES];
  size_t file_count;
  char *expected[MOST_LINES]; /* "FILE:LINE:COL CODE", and words of its message or mend */
  bool is_note[MOST_LINES];
  char *absent; /* a note's code that must not be told, or NULL */
  size_t expected_count;
} Case;

typedef struct Cases {
  Case *list;
  size_t count;
} Cases;

static const char *const head =
    "return scenario { id = \"case\", title = \"Case\", version = \"1\", "
    "facts = { orchard = true, count = 0 }, units = { jin = { name = \"jin\" } },\n"
    "  start = function()\n";
static const char *const tail = "  ending { id = \"done\", title = \"Done\" } end }\n";

/* ---- reading ---- */

static Case *begin_case(Cases *cases, const char *title) {
  cases->list = memory_grow(cases->list, cases->count + 1, sizeof *cases->list);
  Case *one = &cases->list[cases->count++];
  *one = (Case){.title = memory_copy(title), .file_count = 1};
  one->paths[0] = memory_copy("scenario.lua");
  return one;
}

static void expect(Case *one, const char *line, bool is_note) {
  assert_true(one->expected_count < MOST_LINES);
  Buffer whole = {0};
  bool is_first = line[0] >= '0' && line[0] <= '9';
  buffer_addf(&whole, "%s%s", is_first ? "scenario.lua:" : "", line);
  one->is_note[one->expected_count] = is_note;
  one->expected[one->expected_count++] = buffer_take(&whole);
}

static void read_line(Case *one, const char *line) {
  if (strncmp(line, "--- ", 4) == 0) {
    assert_true(one->file_count < MOST_FILES);
    one->paths[one->file_count++] = memory_copy(line + 4);
  } else if (strncmp(line, "! ", 2) == 0 || strncmp(line, "~ ", 2) == 0) {
    expect(one, line + 2, line[0] == '~');
  } else if (strncmp(line, "- ", 2) == 0) {
    one->absent = memory_copy(line + 2);
  } else if (*line) {
    buffer_addf(&one->files[one->file_count - 1], "%s\n", line);
  }
}

static void read_cases(Cases *cases) {
  char path[1024];
  snprintf(path, sizeof path, "%s/tests/author/check_cases.txt", support_source());
  size_t length;
  char *text = scratch_read(path, &length);
  assert_non_null(text);
  const char *only = getenv("CASE");
  Case *one = NULL;
  for (char *line = text, *next; line; line = next) {
    next = strchr(line, '\n');
    if (next) *next++ = '\0';
    if (strncmp(line, "# ", 2) == 0) {
      one = only && !strstr(line, only) ? NULL : begin_case(cases, line + 2);
    } else if (one) {
      read_line(one, line);
    }
  }
  free(text);
}

/* ---- checking ---- */

static void write_file(const char *folder, const char *name, const Buffer *bytes) {
  char *path = scratch_path(folder, name);
  char *place = file_folder_name(path);
  assert_true(file_make_folders(place, NULL));
  scratch_write(path, buffer_text(bytes), bytes->length);
  free(place);
  free(path);
}

/* "-- a picture" is one, "-- half a picture" one that is cut short, "-- a pipe" a FIFO. */
static void write_picture(const char *folder, const char *name, const char *kind) {
  Buffer file = {0};
  png_add_flat(&file, 16, 16, 0x8040FF);
  if (strcmp(kind, "-- half a picture\n") == 0) file.length /= 2;
  write_file(folder, name, &file);
  buffer_free(&file);
  if (strcmp(kind, "-- a pipe\n") != 0) return;
  char *path = scratch_path(folder, name);
  assert_int_equal(remove(path), 0);
  assert_int_equal(mkfifo(path, 0666), 0);
  free(path);
}

static bool is_picture(const char *text) {
  static const char *const kinds[] = {"-- a picture\n", "-- half a picture\n", "-- a pipe\n"};
  bool found = false;
  for (size_t i = 0; i < 3; i++) found = found || strcmp(text, kinds[i]) == 0;
  return found;
}

static void write_case(const Case *one, const char *folder) {
  for (size_t i = 0; i < one->file_count; i++) {
    const char *lua = buffer_text(&one->files[i]);
    if (is_picture(lua)) {
      write_picture(folder, one->paths[i], lua);
      continue;
    }
    bool whole = i > 0 || strncmp(lua, "return", 6) == 0 || strncmp(lua, "--", 2) == 0;
    Buffer file = {0};
    buffer_addf(&file, "%s%s%s", whole ? "" : head, lua, whole ? "" : tail);
    write_file(folder, one->paths[i], &file);
    buffer_free(&file);
  }
}

static void list_found(const CheckResult *result, Buffer *out) {
  for (size_t i = 0; i < result->count; i++) {
    const Finding *finding = &result->list[i];
    if (finding->severity == SEVERITY_NOTE) continue;
    buffer_addf(out, "%s:%d:%d %s\n", finding->file, finding->line, finding->col, finding->code);
  }
}

/* The length of "FILE:LINE:COL CODE" in a line that is expected. */
static size_t head_length(const char *line) {
  size_t place = strcspn(line, " ");
  return line[place] ? place + 1 + strcspn(line + place + 1, " ") : place;
}

static bool is_told(const CheckResult *result, const char *line) {
  size_t length = head_length(line);
  const char *words = line[length] ? line + length + 1 : "";
  for (size_t i = 0; i < result->count; i++) {
    const Finding *finding = &result->list[i];
    char head_of[200];
    snprintf(head_of, sizeof head_of, "%s:%d:%d %s", finding->file, finding->line, finding->col,
             finding->code);
    if (strlen(head_of) != length || strncmp(head_of, line, length) != 0) continue;
    if (strstr(finding->message, words) || strstr(finding->fix, words)) return true;
  }
  return false;
}

static void check_words(const Case *one, const CheckResult *result, const char *told) {
  for (size_t i = 0; i < one->expected_count; i++) {
    if (is_told(result, one->expected[i])) continue;
    fail_msg("%s: not told: %s\n%s", one->title, one->expected[i], told);
  }
}

static void check_absent(const Case *one, const CheckResult *result) {
  for (size_t i = 0; one->absent && i < result->count; i++) {
    if (strcmp(result->list[i].code, one->absent) != 0) continue;
    fail_msg("%s: told on line %d: %s", one->title, result->list[i].line, one->absent);
  }
}

static void test_case(void **state) {
  Case *one = *state;
  char *scratch = scratch_make();
  char *folder = scratch_path(scratch, "case");
  Buffer found = {0}, expected = {0}, told = {0};
  write_case(one, folder);
  CheckResult *result = check_scenario(folder, NULL, NULL);
  assert_non_null(result);
  list_found(result, &found);
  for (size_t i = 0; i < one->expected_count; i++) {
    const char *line = one->expected[i];
    if (!one->is_note[i]) buffer_addf(&expected, "%.*s\n", (int)head_length(line), line);
  }
  check_write_text(result, &told);
  if (strcmp(buffer_text(&found), buffer_text(&expected)) != 0) {
    fail_msg("%s:\nfound\n%sexpected\n%s%s", one->title, buffer_text(&found),
             buffer_text(&expected), buffer_text(&told));
  }
  check_words(one, result, buffer_text(&told));
  check_absent(one, result);
  buffer_free(&told);
  buffer_free(&expected);
  buffer_free(&found);
  check_free(result);
  free(folder);
  scratch_remove(scratch);
}

/* ---- hostile sources ---- */

/* Checks a scenario.lua of these bytes: there must be an error, and no crash. */
static void check_bytes(const Buffer *bytes) {
  char *scratch = scratch_make();
  char *folder = scratch_path(scratch, "case");
  write_file(folder, "scenario.lua", bytes);
  CheckResult *result = check_scenario(folder, NULL, NULL);
  assert_non_null(result);
  assert_true(result->by_severity[SEVERITY_ERROR] > 0);
  check_free(result);
  free(folder);
  scratch_remove(scratch);
}

static void repeat(Buffer *out, const char *text, size_t times) {
  for (size_t i = 0; i < times; i++) buffer_add_text(out, text);
}

static void test_hostile(void **state) {
  (void)state;
  static const char *const parts[] = {
      "(",     "{",  "a.",      "a(", "1+", "not ", "do ",     "[[",       "\"\\z ", "function() ",
      "if x ", "a[", "f{ x = ", "..", "\\", "--[[", "say \"{", "event \"", "\xFF",   "a,"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    Buffer bytes = {0};
    repeat(&bytes, parts[i], 64 * 1024 / strlen(parts[i]));
    check_bytes(&bytes);
    buffer_free(&bytes);
  }
}

static void test_binary(void **state) {
  (void)state;
  Buffer bytes = {0};
  uint32_t seed = 1958;
  for (size_t i = 0; i < 70000; i++) {
    seed = seed * 1664525u + 1013904223u;
    buffer_add_char(&bytes, (char)(seed >> 24));
  }
  check_bytes(&bytes);
  buffer_clear(&bytes);
  repeat(&bytes, "\x1bLua\0", 1);
  check_bytes(&bytes);
  buffer_free(&bytes);
}

static void test_no_scenario(void **state) {
  (void)state;
  Error error = {0};
  char *scratch = scratch_make();
  assert_null(check_scenario(scratch, NULL, &error));
  assert_int_equal(error.status, ERROR_FAILED);
  scratch_remove(scratch);
}

/* Each line is one JSON object with the seven fields, whatever the source holds. */
static void test_json(void **state) {
  (void)state;
  static const char source[] =
      "return scenario { id = \"case\", title = \"T\", version = \"1\", start = function()\n"
      "say \"{facts[\\\"\\\\ \\1}\" cite \"\\\"<\" ending { id = \"e\", title = \"E\" } end }\n";
  char *scratch = scratch_make();
  char *folder = scratch_path(scratch, "case");
  Buffer bytes = {0}, out = {0};
  buffer_add_text(&bytes, source);
  write_file(folder, "scenario.lua", &bytes);
  CheckResult *result = check_scenario(folder, NULL, NULL);
  check_write_json(result, &out);
  char *line = strtok(out.bytes, "\n");
  assert_non_null(line);
  for (; line; line = strtok(NULL, "\n")) {
    Value *value = json_parse(line, strlen(line), NULL);
    assert_non_null(value);
    assert_int_equal(value->count, 7);
    assert_non_null(value_get_text(value, "fix"));
    value_free(value);
  }
  check_free(result);
  buffer_free(&bytes);
  buffer_free(&out);
  free(folder);
  scratch_remove(scratch);
}

static void free_cases(Cases *cases) {
  for (size_t i = 0; i < cases->count; i++) {
    Case *one = &cases->list[i];
    for (size_t k = 0; k < one->file_count; k++) {
      free(one->paths[k]);
      buffer_free(&one->files[k]);
    }
    for (size_t k = 0; k < one->expected_count; k++) free(one->expected[k]);
    free(one->absent);
    free(one->title);
  }
  free(cases->list);
}

int main(void) {
  const struct CMUnitTest others[] = {
      cmocka_unit_test(test_hostile),
      cmocka_unit_test(test_binary),
      cmocka_unit_test(test_no_scenario),
      cmocka_unit_test(test_json),
  };
  Cases cases = {0};
  read_cases(&cases);
  struct CMUnitTest *tests = memory_new(cases.count * sizeof *tests);
  for (size_t i = 0; i < cases.count; i++) {
    tests[i] = (struct CMUnitTest){
        .name = cases.list[i].title, .test_func = test_case, .initial_state = &cases.list[i]};
  }
  int failed = _cmocka_run_group_tests("check", tests, cases.count, NULL, NULL);
  failed += cmocka_run_group_tests_name("check, other", others, NULL, NULL);
  free_cases(&cases);
  free(tests);
  return failed;
}
