/* `irongrain picture`: what a person sees who looks at a picture, who hears its words, and who was
 * sent a file that means ill. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "picture_file.h"
#include "scratch.h"

#if defined(__SANITIZE_ADDRESS__)
#define IS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SANITIZED 1
#endif
#endif
#ifndef IS_SANITIZED
#define IS_SANITIZED 0
#endif

enum { MOST_KIB = 64 * 1024, LONGEST_S = 60 };

static char *folder; /* of all files, and where commands run */

/* What a command said, and what it took. */
typedef struct Run {
  int status;
  char *out, *err;
  long kib; /* the most memory that it held */
} Run;

static void become(const char *const arguments[]) {
  const char *binary = getenv("IRONGRAIN");
  const char *argv[16] = {binary ? binary : "irongrain", "picture"};
  for (size_t i = 0; arguments[i]; i++) argv[i + 2] = arguments[i];
  bool is_ready = chdir(folder) == 0 && freopen("/dev/null", "r", stdin) &&
                  freopen("out", "w", stdout) && freopen("err", "w", stderr);
  alarm(LONGEST_S);
  if (is_ready) execvp(argv[0], (char *const *)(uintptr_t)argv);
  _exit(127);
}

static char *said(const char *name) {
  char *path = scratch_path(folder, name), *text = scratch_read(path, NULL);
  free(path);
  return text;
}

static Run picture(const char *const arguments[]) {
  int status;
  struct rusage usage;
  pid_t child = fork();
  if (child == 0) become(arguments);
  assert_true(wait4(child, &status, 0, &usage) == child);
  if (!WIFEXITED(status)) fail_msg("%s: signal %d", arguments[0], WTERMSIG(status));
  return (Run){WEXITSTATUS(status), said("out"), said("err"), usage.ru_maxrss};
}

#define PICTURE(...) picture((const char *const[]){__VA_ARGS__, NULL})

static void run_free(Run *run) {
  free(run->out);
  free(run->err);
}

static void assert_has(const char *text, const char *words) {
  if (!strstr(text, words)) fail_msg("\"%s\" is not in: %s", words, text);
}

/* Puts the bytes into a file and frees them. */
static void put(const char *name, Buffer *file) {
  char *path = scratch_path(folder, name);
  scratch_write(path, file->bytes, file->length);
  free(path);
  buffer_free(file);
}

static void put_flat(const char *name, uint32_t width, uint32_t height) {
  Buffer file = {0};
  png_add_flat(&file, width, height, 0x336699);
  put(name, &file);
}

/* ---- what is printed ---- */

static void on_a_pipe_it_is_words(void **state) {
  (void)state;
  put_flat("plain.png", 32, 24);
  Run run = PICTURE("plain.png");
  assert_int_equal(run.status, 0);
  assert_string_equal(run.out,
                      "A picture of 32 by 24 pixels; no scenario says in words what is on it.\n");
  assert_has(run.err, "--colours full prints it as cells");
  run_free(&run);
  run = PICTURE("plain.png", "--colours", "words");
  assert_int_equal(run.status, 0);
  assert_string_equal(run.err, ""); /* as asked */
  run_free(&run);
}

/* Each row is of so many cells and leaves no colour behind. */
static void assert_rows(const char *out, int rows, int cols, const char *end) {
  int found = 0;
  for (const char *line = out; *line; found++) {
    const char *next = strchr(line, '\n');
    assert_non_null(next);
    size_t tail = strlen(end);
    assert_true((size_t)(next - line) > tail);
    if (memcmp(next - tail, end, tail) != 0) fail_msg("row %d keeps its colours", found);
    int cells = 0;
    for (const char *at = line; at < next;) {
      size_t taken;
      if (*at == '\033') at += strcspn(at, "m") + 1;
      if (at >= next || *at == '\033') continue;
      utf8_decode(at, &taken);
      at += taken;
      cells++;
    }
    assert_int_equal(cells, cols);
    line = next + 1;
  }
  assert_int_equal(found, rows);
}

/* Takes out what makes colours anew (ESC ] ... ESC \\). */
static const char *without_orders(char *out) {
  for (char *at; (at = strstr(out, "\033]")) != NULL;) {
    const char *rest = strstr(at, "\033\\");
    assert_non_null(rest);
    memmove(at, rest + 2, strlen(rest + 2) + 1);
  }
  return out;
}

static void put_slope(const char *name, uint32_t width, uint32_t height) {
  Buffer file = {0};
  uint16_t *samples = calloc((size_t)width * height * 3, sizeof *samples);
  for (uint32_t i = 0; i < width * height; i++) {
    samples[i * 3] = (uint16_t)(i % width * 255 / width);
    samples[i * 3 + 1] = (uint16_t)(i / width * 255 / height);
  }
  png_add(&file, (PngShape){width, height, 8, PNG_RGB, false}, samples);
  free(samples);
  put(name, &file);
}

static void every_way_fills_its_rows(void **state) {
  (void)state;
  static const char *const ways[] = {"full", "own", "256", "16", "8", "shades"};
  static const char *const sets[] = {"ascii", "halves", "blocks", "sextants"};
  put_slope("slope.png", 640, 384);
  for (size_t i = 0; i < 6; i++) {
    for (size_t k = 0; k < 4; k++) {
      Run run = PICTURE("slope.png", "--colours", ways[i], "--glyphs", sets[k]);
      assert_int_equal(run.status, 0);
      assert_string_equal(run.err, "");
      assert_rows(without_orders(run.out), 24, 80, i == 5 ? "" : "\033[0m");
      run_free(&run);
    }
  }
}

/* Every cell has one bright quarter. */
static void put_quarters(const char *name) {
  enum { WIDTH = 160, HEIGHT = 96 };
  Buffer file = {0};
  uint16_t *samples = calloc((size_t)WIDTH * HEIGHT * 3, sizeof *samples);
  for (size_t i = 0; i < (size_t)WIDTH * HEIGHT; i++) {
    bool is_bright = i % WIDTH % 2 == 0 && i / WIDTH % 4 < 2;
    for (size_t k = 0; k < 3; k++) samples[i * 3 + k] = is_bright ? 255 : 0;
  }
  png_add(&file, (PngShape){WIDTH, HEIGHT, 8, PNG_RGB, false}, samples);
  free(samples);
  put(name, &file);
}

/* U+2596 to U+259F, of which halves have none. */
static bool has_quarters(const char *out) {
  for (const char *at = out; (at = strstr(at, "\xE2\x96")) != NULL; at += 2) {
    unsigned char last = (unsigned char)at[2];
    if (last >= 0x96 && last <= 0x9F) return true;
  }
  return false;
}

/* What is asked for by hand is the same on a pipe, whose own ability says nothing. */
static void blocks_on_a_pipe(void **state) {
  (void)state;
  static const char *const ways[] = {"full", "own", "256", "16", "shades", "8"};
  put_quarters("quarters.png");
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    Run run = PICTURE("quarters.png", "--colours", ways[i]);
    assert_int_equal(run.status, 0);
    bool is_console = !strcmp(ways[i], "8"); /* whose font has few shapes */
    if (has_quarters(run.out) == is_console) fail_msg("%s", ways[i]);
    run_free(&run);
  }
  Run run = PICTURE("quarters.png", "--colours", "full", "--glyphs", "halves");
  assert_false(has_quarters(run.out));
  run_free(&run);
}

static void a_size_keeps_the_shape(void **state) {
  (void)state;
  static const struct {
    const char *cols, *rows;
    int found_cols, found_rows;
  } sizes[] = {{"40", NULL, 40, 12},
               {NULL, "6", 20, 6},
               {"1000", "10", 33, 10},
               {"10", "1000", 10, 3},
               {"1", "1", 1, 1}};
  put_slope("slope.png", 640, 384);
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    const char *arguments[8] = {"slope.png", "--colours", "256"};
    size_t count = 3;
    if (sizes[i].cols) arguments[count++] = "--cols", arguments[count++] = sizes[i].cols;
    if (sizes[i].rows) arguments[count++] = "--rows", arguments[count++] = sizes[i].rows;
    Run run = picture(arguments);
    assert_int_equal(run.status, 0);
    assert_rows(run.out, sizes[i].found_rows, sizes[i].found_cols, "\033[0m");
    run_free(&run);
  }
}

static void options_that_are_wrong(void **state) {
  (void)state;
  put_flat("plain.png", 32, 24);
  Run run = PICTURE("plain.png", "--colours", "red");
  assert_int_equal(run.status, 2);
  assert_has(run.err, "--colours: red is none of full, own, 256, 16, 8, shades, words");
  assert_string_equal(run.out, "");
  run_free(&run);
  run = PICTURE("plain.png", "--glyphs", "braille");
  assert_int_equal(run.status, 2);
  assert_has(run.err, "--glyphs: braille is none of ascii, halves, blocks, sextants");
  run_free(&run);
  static const char *const numbers[] = {"0", "-1", "1001", "8.5", "many", "99999999999999999999"};
  for (size_t i = 0; i < 12; i++) {
    run = PICTURE("plain.png", i < 6 ? "--cols" : "--rows", numbers[i % 6]);
    assert_int_equal(run.status, 2);
    assert_has(run.err, "must be a whole number from 1 to 1000");
    run_free(&run);
  }
  run = PICTURE("plain.png", "plain.png");
  assert_int_equal(run.status, 2);
  run_free(&run);
}

/* ---- files that mean ill ---- */

static void assert_refused(const char *name, const char *reason) {
  Run run = PICTURE(name, "--colours", "full");
  assert_int_equal(run.status, 1);
  assert_string_equal(run.out, "");
  assert_has(run.err, name);
  assert_has(run.err, reason);
  const char *end = strchr(run.err, '\n');
  if (!end || end[1] != '\0') fail_msg("not one line: %s", run.err);
  if (!IS_SANITIZED && run.kib > MOST_KIB) fail_msg("%s: %ld KiB", name, run.kib);
  run_free(&run);
}

static void what_is_no_picture(void **state) {
  (void)state;
  Buffer file = {0};
  put("empty.png", &file);
  assert_refused("empty.png", "it is empty");
  buffer_add_text(&file, "return scenario {}\n");
  put("text.jpg", &file);
  assert_refused("text.jpg", "it is no PNG and no JPEG");
  assert_refused("none.png", "cannot read none.png: No such file");
  char *path = scratch_path(folder, "folder.png"), *pipe_path = scratch_path(folder, "pipe.png");
  assert_int_equal(mkdir(path, 0777), 0);
  assert_int_equal(mkfifo(pipe_path, 0666), 0);
  assert_refused("folder.png", "it is a folder");
  assert_refused("pipe.png", "it is a pipe");
  free(path);
  free(pipe_path);
}

static void what_is_torn(void **state) {
  (void)state;
  Buffer file = {0};
  png_add_flat(&file, 60, 60, 0x336699);
  file.length -= 30;
  put("torn.png", &file);
  assert_refused("torn.png", "it is cut short");
  jpeg_add(&file, (JpegShape){2, 2, true, true, 2}, (uint8_t[12]){9, 99, 199});
  file.length -= 5;
  put("torn.jpeg", &file);
  assert_refused("torn.jpeg", "it is cut short");
}

static void what_would_cost_too_much(void **state) {
  (void)state;
  Buffer file = {0};
  png_add_bomb(&file, 60000, 60000, 1000);
  put("header.png", &file);
  assert_refused("header.png", "it has 60000 by 60000 pixels");
  jpeg_add(&file, (JpegShape){8000, 8000, false, false, 0}, NULL);
  put("header.jpg", &file);
  assert_refused("header.jpg", "it has 64000 by 64000 pixels");
  png_add_bomb(&file, 1280, 1024, 300U << 20);
  put("bomb.png", &file);
  assert_refused("bomb.png", "its packed data unfolds to more than a picture of its size has");
  png_add_empty_blocks(&file, 2000000);
  put("blocks.png", &file);
  assert_refused("blocks.png", "its packed data unfolds to more than a picture of its size has");
  jpeg_add(&file, (JpegShape){100, 100, false, true, 100}, (uint8_t[10000]){0});
  put("scans.jpg", &file);
  assert_refused("scans.jpg", "it is packed in 100 parts");
  while (file.length < 5 << 20) png_add_signature(&file);
  put("large.png", &file);
  assert_refused("large.png", "larger than 4194304 bytes");
}

/* A good one of the largest size is what a bad one may cost. */
static void the_largest_in_bounds(void **state) {
  (void)state;
  Buffer file = {0};
  put_slope("largest.png", 1280, 1024);
  uint8_t *levels = calloc(160 * 128, 3);
  jpeg_add(&file, (JpegShape){160, 128, true, true, 5}, levels);
  free(levels);
  put("largest.jpg", &file);
  for (int i = 0; i < 2; i++) {
    Run run = PICTURE(i ? "largest.png" : "largest.jpg", "--colours", "own");
    assert_int_equal(run.status, 0);
    if (!IS_SANITIZED && run.kib > MOST_KIB) fail_msg("%ld KiB", run.kib);
    run_free(&run);
  }
}

static void the_ending_may_be_wrong(void **state) {
  (void)state;
  Buffer file = {0};
  put_flat("really_png.jpg", 40, 24);
  jpeg_add(&file, (JpegShape){5, 3, false, false, 1}, (uint8_t[15]){0});
  put("really_jpeg.png", &file);
  for (int i = 0; i < 2; i++) {
    Run run = PICTURE(i ? "really_png.jpg" : "really_jpeg.png", "--colours", "16", "--rows", "6");
    assert_int_equal(run.status, 0);
    assert_rows(run.out, 6, 20, "\033[0m");
    run_free(&run);
  }
}

static void a_name_does_not_steer_the_terminal(void **state) {
  (void)state;
  static const char *const names[] = {"\033[2J\033]52;c;x\a.png",
                                      "\xC2\x9B"
                                      "2J.png",
                                      "\xFF\xFE.png",
                                      "\xE2\x80\xAE"
                                      "gnp.png",
                                      "a\nb\rc.png"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    Buffer file = {0};
    if (i % 2) png_add_flat(&file, 8, 8, 0xFFFFFF);
    put(names[i], &file);
    Run run = PICTURE(names[i]);
    assert_int_equal(run.status, i % 2 ? 0 : 1);
    Buffer all = {0};
    buffer_addf(&all, "%s%s", run.out, run.err);
    assert_true(utf8_is_valid(all.bytes, all.length));
    size_t taken;
    for (const char *at = buffer_text(&all); *at; at += taken) {
      uint32_t point = utf8_decode(at, &taken);
      if (utf8_is_control(point) && point != '\n')
        fail_msg("U+%04X: %s", (unsigned)point, all.bytes);
    }
    buffer_free(&all);
    run_free(&run);
  }
}

/* ---- a scenario's words ---- */

static void put_scenario(void) {
  static const char *const files[][2] = {
      {"orchard/scenario.lua",
       "return scenario { id = \"orchard\", title = \"Orchard\", version = \"1.0.0\",\n"
       "  summary = \"One winter.\",\n"
       "  start = function() ending { id = \"over\", title = \"Over\" } end }\n"},
      {"orchard/pictures.lua", "return { gate = \"A *wooden* gate in a dry wall.\" }\n"}};
  static const char *const folders[] = {"orchard", "orchard/pictures"};
  for (size_t i = 0; i < 2; i++) {
    char *path = scratch_path(folder, folders[i]);
    mkdir(path, 0777);
    free(path);
  }
  for (size_t i = 0; i < 2; i++) {
    char *path = scratch_path(folder, files[i][0]);
    scratch_write_text(path, files[i][1]);
    free(path);
  }
}

static void the_words_of_a_scenario(void **state) {
  (void)state;
  put_scenario();
  put_flat("orchard/pictures/gate.png", 32, 24);
  put_flat("orchard/pictures/untold.png", 32, 24);
  Run run = PICTURE("orchard/pictures/gate.png");
  assert_int_equal(run.status, 0);
  assert_string_equal(run.out, "A wooden gate in a dry wall.\n");
  run_free(&run);
  run = PICTURE("orchard/pictures/untold.png");
  assert_int_equal(run.status, 0);
  assert_has(run.out, "no scenario says in words what is on it");
  run_free(&run);
  run = PICTURE("orchard/pictures/gate.png", "--colours", "full");
  assert_rows(run.out, 24, 64, "\033[0m");
  run_free(&run);
}

/* What could not be drawn can still be read. */
static void words_of_a_broken_picture(void **state) {
  (void)state;
  Buffer file = {0};
  put_scenario();
  buffer_add_text(&file, "no picture");
  put("orchard/pictures/gate.png", &file);
  for (int i = 0; i < 2; i++) {
    Run run = i ? PICTURE("orchard/pictures/gate.png")
                : PICTURE("orchard/pictures/gate.png", "--colours", "full");
    assert_int_equal(run.status, 1);
    assert_string_equal(run.out, "A wooden gate in a dry wall.\n");
    assert_has(run.err, "gate.png: it is no PNG and no JPEG");
    run_free(&run);
  }
}

static void a_scenario_that_does_not_load(void **state) {
  (void)state;
  put_scenario();
  put_flat("orchard/pictures/gate.png", 32, 24);
  char *path = scratch_path(folder, "orchard/pictures.lua");
  scratch_write_text(path, "return {");
  Run run = PICTURE("orchard/pictures/gate.png");
  assert_int_equal(run.status, 0);
  assert_has(run.out, "A picture of 32 by 24 pixels");
  run_free(&run);
  free(path);
}

/* ---- */

static int begin(void **state) {
  (void)state;
  folder = scratch_make();
  setenv("XDG_CONFIG_HOME", folder, 1);
  setenv("LANG", "C.UTF-8", 1);
  unsetenv("LC_ALL");
  unsetenv("LC_CTYPE");
  unsetenv("NO_COLOR");
  return 0;
}

static int end(void **state) {
  (void)state;
  scratch_remove(folder);
  return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(on_a_pipe_it_is_words),
      TEST(every_way_fills_its_rows),
      TEST(blocks_on_a_pipe),
      TEST(a_size_keeps_the_shape),
      TEST(options_that_are_wrong),
      TEST(what_is_no_picture),
      TEST(what_is_torn),
      TEST(what_would_cost_too_much),
      TEST(the_largest_in_bounds),
      TEST(the_ending_may_be_wrong),
      TEST(a_name_does_not_steer_the_terminal),
      TEST(the_words_of_a_scenario),
      TEST(words_of_a_broken_picture),
      TEST(a_scenario_that_does_not_load),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
