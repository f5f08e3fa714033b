/* From a key to the frame that it makes, at 200x60 through a pseudo-terminal: a whole game of the
 * campaign is played again by keys, each timed until the last byte of its frame has come; and how
 * many bytes that were. Nothing here passes or fails.
 *
 *   bench_pages BINARY CAMPAIGN SAVE FOLDER
 *
 * SAVE is a game of CAMPAIGN that is played again, answer by answer; FOLDER is for the new one. A
 * second game keeps no save: what is left of an answer's time then is not the disk's. */
#include <fcntl.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "measure.h"
#include "story/story.h"
#include "terminal.h"

enum { COLS = 200, ROWS = 60, QUIET_MS = 12, MOST_FRAMES = 20000, LOOK_EVERY = 5, SYNCS = 300 };

typedef enum Kind {
  KIND_MOVE,
  KIND_DIGIT,
  KIND_FIGURE,
  KIND_ANSWER,
  KIND_MONTH,
  KIND_BOOKS,
  KIND_CHRONICLE,
  KIND_BACK,
  KIND_RESIZE,
  KINDS
} Kind;

static const char *const kind_names[KINDS] = {
    [KIND_MOVE] = "Up or Down in a list",
    [KIND_DIGIT] = "a digit of a figure",
    [KIND_FIGURE] = "a share is taken, the next in focus",
    [KIND_ANSWER] = "an answer, the next page",
    [KIND_MONTH] = "an answer that ends the month",
    [KIND_BOOKS] = "opens the books",
    [KIND_CHRONICLE] = "opens the game so far",
    [KIND_BACK] = "goes back to the story",
    [KIND_RESIZE] = "another size of the window",
};

typedef struct Frames {
  double ms[MOST_FRAMES], bytes[MOST_FRAMES], busy[MOST_FRAMES]; /* busy: ms of the processor */
  size_t count;
} Frames;

typedef struct Play {
  Tty *tty;
  Frames frames[KINDS];
} Play;

/* What the program has had of the processor; other programs do not lengthen it. 0 where the system
 * does not say. */
static double busy_ms(const Play *play) {
  char path[64];
  unsigned long long nanoseconds = 0;
  snprintf(path, sizeof path, "/proc/%ld/schedstat", (long)tty_process(play->tty));
  FILE *file = fopen(path, "r");
  if (file && fscanf(file, "%llu", &nanoseconds) != 1) nanoseconds = 0;
  if (file) fclose(file);
  return (double)nanoseconds / 1e6;
}

static void note(Play *play, Kind kind, TtyFrame frame, double busy) {
  Frames *frames = &play->frames[kind];
  if (frame.bytes == 0 || frames->count == MOST_FRAMES) return;
  frames->ms[frames->count] = frame.ms;
  frames->busy[frames->count] = busy;
  frames->bytes[frames->count++] = (double)frame.bytes;
}

static void press(Play *play, Kind kind, const char *keys) {
  double before = busy_ms(play);
  TtyFrame frame = tty_frame(play->tty, keys, QUIET_MS);
  note(play, kind, frame, busy_ms(play) - before);
}

/* ---- an answer as keys ---- */

#define UP "\033OA"
#define DOWN "\033OB"
#define ENTER "\r"

static void type_figure(Play *play, double value) {
  char text[NUMBER_TEXT_BYTES];
  number_text(value, text);
  for (const char *at = text; *at; at++) press(play, KIND_DIGIT, (char[]){*at, '\0'});
}

static void choose(Play *play, const Ask *ask, const Value *answer, Kind kind) {
  size_t open = 0, steps = 0;
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (!strcmp(ask->choices[i].id, answer->text)) steps = open;
    open += !ask->choices[i].closed;
  }
  if (open > 1) {
    press(play, KIND_MOVE, DOWN);
    press(play, KIND_MOVE, UP);
  }
  for (size_t i = 0; i < steps; i++) press(play, KIND_MOVE, DOWN);
  press(play, kind, ENTER);
}

static void allocate(Play *play, const Ask *ask, const Value *answer, Kind kind) {
  double left = ask->total;
  bool could_take_more = false;
  for (size_t i = 0; i < ask->task_count; i++) {
    double share = value_get(answer, ask->tasks[i].id)->number;
    type_figure(play, share);
    press(play, KIND_FIGURE, ENTER);
    left -= share;
    could_take_more |= share < ask->tasks[i].max;
  }
  if (left > 1e-9 && could_take_more) press(play, KIND_FIGURE, ENTER);
  press(play, kind, ENTER);
}

static void answer_by_keys(Play *play, const Moment *moment, Kind kind) {
  const Ask *ask = &moment->scene->ask;
  switch (ask->kind) {
    case ASK_CHOOSE: choose(play, ask, moment->answer, kind); break;
    case ASK_ALLOCATE: allocate(play, ask, moment->answer, kind); break;
    case ASK_NUMBER:
      type_figure(play, moment->answer->number);
      press(play, kind, ENTER);
      break;
    case ASK_PAUSE:
      while (strstr(tty_screen(play->tty), "reads on")) press(play, KIND_MOVE, " ");
      press(play, kind, ENTER);
      break;
    case ASK_END: break;
  }
}

/* ---- a game ---- */

static bool same_period(const Scene *a, const Scene *b) {
  size_t length = strcspn(a->id, ".");
  return length == strcspn(b->id, ".") && !strncmp(a->id, b->id, length);
}

static void look_around(Play *play) {
  press(play, KIND_BOOKS, "l");
  press(play, KIND_BACK, "l"); /* Esc would wait for the rest of a key */
  press(play, KIND_CHRONICLE, "c");
  press(play, KIND_BACK, "c");
  tty_resize(play->tty, 120, 40);
  press(play, KIND_RESIZE, "");
  tty_resize(play->tty, COLS, ROWS);
  press(play, KIND_RESIZE, "");
}

static void play_again(Play *play, const Story *story) {
  size_t count = story_count(story);
  for (size_t i = 0; i < count; i++) {
    Moment moment = story_moment(story, i);
    const Scene *after = i + 1 < count ? story_moment(story, i + 1).scene : story_scene(story);
    Kind kind = after && same_period(moment.scene, after) ? KIND_ANSWER : KIND_MONTH;
    if (!strstr(tty_screen(play->tty), "l books"))
      press(play, KIND_MOVE, ENTER); /* an act's page */
    if (i % LOOK_EVERY == 0) look_around(play);
    answer_by_keys(play, &moment, kind);
  }
}

static void start(Play *play, const char *binary, const Story *story, const char *campaign,
                  const char *save) {
  char seed[32], place[64] = "";
  snprintf(seed, sizeof seed, "%llu", (unsigned long long)story_header(story)->seed);
  const Value *options = story_header(story)->options;
  const Value *option = options ? value_get(options, "place") : NULL;
  if (option) snprintf(place, sizeof place, "place=%s", option->text);
  const char *const argv[] = {binary, "play",   campaign, "--save",
                              save,   "--seed", seed,     option ? "--set" : NULL,
                              place,  NULL};
  play->tty = tty_start(argv, NULL, COLS, ROWS);
  tty_settle(play->tty);
}

/* ---- the table ---- */

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double at(const double *sorted, size_t count, double share) {
  size_t index = (size_t)ceil(share * (double)count);
  return sorted[index > 0 ? index - 1 : 0];
}

static void print_spread(double *figures, size_t count) {
  qsort(figures, count, sizeof *figures, by_size);
  printf(" %7.2f %7.2f %7.2f", at(figures, count, 0.5), at(figures, count, 0.99),
         figures[count - 1]);
}

static void print_frames(const char *name, Frames *frames) {
  if (frames->count == 0) return;
  printf("%-38s %5zu", name, frames->count);
  print_spread(frames->ms, frames->count);
  print_spread(frames->busy, frames->count);
  qsort(frames->bytes, frames->count, sizeof *frames->bytes, by_size);
  printf(" %7.0f %7.0f\n", at(frames->bytes, frames->count, 0.5), frames->bytes[frames->count - 1]);
}

static void add_frames(Frames *all, const Frames *more) {
  for (size_t i = 0; i < more->count && all->count < MOST_FRAMES; i++) {
    all->ms[all->count] = more->ms[i];
    all->busy[all->count] = more->busy[i];
    all->bytes[all->count++] = more->bytes[i];
  }
}

static void print_game(Play *play, const char *command) {
  Frames *all = memory_new(sizeof *all);
  printf("%s\n%-38s %5s %23s %23s %15s\n%-38s %5s", command, "key to frame at 200x60", "",
         "ms of a person's time", "ms of the processor", "bytes sent", "", "n");
  for (int i = 0; i < 2; i++) printf(" %7s %7s %7s", "p50", "p99", "max");
  printf(" %7s %7s\n", "p50", "max");
  for (int kind = 0; kind < KINDS; kind++) {
    print_frames(kind_names[kind], &play->frames[kind]);
    if (kind != KIND_RESIZE) add_frames(all, &play->frames[kind]);
  }
  print_frames("all keys", all);
  free(all);
}

/* What an answer costs on this disk whoever writes it. */
static void print_sync(const char *folder) {
  static double ms[SYNCS];
  char path[1024], line[120];
  snprintf(path, sizeof path, "%s/sync", folder);
  memset(line, 'x', sizeof line);
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
  for (size_t i = 0; i < SYNCS; i++) {
    double began = measure_now_ms();
    if (write(file, line, sizeof line) < 0 || fdatasync(file) != 0) measure_stop("no disk");
    ms[i] = measure_now_ms() - began;
  }
  close(file);
  unlink(path);
  printf("%-38s %5d", "120 bytes and fdatasync() there", SYNCS);
  print_spread(ms, SYNCS);
  printf("\n\n");
}

static void bench_game(const char *binary, const Story *story, const char *campaign,
                       const char *save, const char *title) {
  Play *play = memory_new(sizeof *play);
  start(play, binary, story, campaign, save);
  play_again(play, story);
  if (!tty_shows(play->tty, "q leaves")) {
    fprintf(stderr, "%s", tty_screen(play->tty));
    measure_stop("the game did not come to its end");
  }
  print_game(play, title);
  tty_close(play->tty);
  free(play);
}

int main(int count, char **arguments) {
  if (count != 5) measure_stop("usage: bench_pages BINARY CAMPAIGN SAVE FOLDER");
  Error error = {0};
  StorySetup setup = {.folder = arguments[2], .save = arguments[3], .read_only = true};
  Story *story = story_open(&setup, &error);
  if (!story) measure_stop(error.message);
  char save[1024];
  snprintf(save, sizeof save, "%s/pages.save", arguments[4]);
  unlink(save);
  bench_game(arguments[1], story, arguments[2], save,
             "irongrain play great_leap --save pages.save");
  print_sync(arguments[4]);
  bench_game(arguments[1], story, arguments[2], "-", "irongrain play great_leap --save -");
  unlink(save);
  story_close(story, &error);
  return 0;
}
