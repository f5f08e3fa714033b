/* Our pictures in cells against chafa's: the same picture, the same size, the same glyphs (U+2580
 * to U+259F, the shades only at 16 colours), the bytes of each painted back to pixels and held
 * against the picture.
 *
 *   bench_picture BINARY CHAFA SOURCE FOLDER [--record]
 *
 * SOURCE is the source tree, FOLDER is for pictures that are made. chafa runs with most work and
 * with its own choice of work; of the two, each figure is the one that is better for chafa. It
 * runs without its preprocessing, which would change the picture. Exit 1 where ours is less like
 * the picture than it must be; a time fails nothing. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "exhibits.h"
#include "likeness.h"
#include "measure.h"
#include "shown.h"

enum { RUNS = 20, MOST_EXHIBITS = 16, MOST_ARGUMENTS = 32 };

typedef enum Kind { FULL, OWN, STANDARD, SIXTEEN, KINDS } Kind;

/* What is set against what: --colours of ours; --colors, --dither and --symbols of chafa. */
typedef struct Match {
  const char *ours, *chafa, *dither, *symbols;
  bool on_terminal, is_timed, has_shades;
} Match;

#define BLOCKS "space+block-stipple"

static const Match matches[KINDS] = {
    [FULL] = {"full", "full", "none", BLOCKS, .is_timed = true},
    [OWN] = {"own", "256", "none", BLOCKS, .on_terminal = true, .is_timed = true},
    [STANDARD] = {"256", "256", "diffusion", BLOCKS, false, false, false},
    [SIXTEEN] = {"16", "16", "diffusion", "space+block", .has_shades = true},
};

typedef struct Figure {
  double ours, chafa;
} Figure;

typedef struct Row {
  const char *name;
  Figure likeness[KINDS], blurred[KINDS]; /* dB */
  Figure busy[KINDS];                     /* ms, of all runs together */
} Row;

typedef struct Bench {
  const char *binary, *chafa, *source, *folder;
  Row rows[MOST_EXHIBITS];
  size_t count;
  bool is_short; /* something is not as it must be */
} Bench;

/* ---- the two programs ---- */

typedef struct Command {
  const char *words[MOST_ARGUMENTS]; /* ended by NULL */
} Command;

static Command our_command(const Bench *bench, Kind kind, const char *file) {
  return (Command){{bench->binary, "picture", file, "--cols", "80", "--rows", "24", "--colours",
                    matches[kind].ours, "--glyphs", "blocks"}};
}

/* `work`: NULL for what chafa chooses itself. */
static Command chafa_command(const Bench *bench, Kind kind, const char *file, const char *work) {
  const Match *match = &matches[kind];
  return (Command){{bench->chafa,
                    "-f",
                    "symbols",
                    "--symbols",
                    "space+block-stipple",
                    "--size",
                    "80x24",
                    "--stretch",
                    "--font-ratio",
                    "0.5",
                    "--color-space",
                    "rgb",
                    "-p",
                    "off",
                    "-c",
                    match->chafa,
                    "--dither",
                    match->dither,
                    file,
                    work ? "-w" : NULL,
                    work}};
}

/* ---- one picture ---- */

static void look(Paint *paint, const Image *image, Kind kind, double *likeness, double *blurred,
                 const Error *error) {
  if (!paint) measure_stop(error->message);
  if (paint_shade_count(paint) > 0 && !matches[kind].has_shades) {
    measure_stop("shades, which are no glyphs of this picture");
  }
  double db = likeness_psnr(image, paint_image(paint));
  double blurred_db = likeness_blurred_psnr(image, paint_image(paint));
  if (db > *likeness) *likeness = db;
  if (blurred_db > *blurred) *blurred = blurred_db;
  paint_free(paint);
}

static void look_at_ours(const Bench *bench, Row *row, Kind kind, const char *file,
                         const Image *image) {
  Error error = {0};
  Command command = our_command(bench, kind, file);
  Paint *paint = matches[kind].on_terminal
                     ? shown_on_terminal(command.words, EXHIBITS_COLS, EXHIBITS_ROWS, NULL, &error)
                     : shown_piped(command.words, EXHIBITS_COLS, EXHIBITS_ROWS, &error);
  look(paint, image, kind, &row->likeness[kind].ours, &row->blurred[kind].ours, &error);
}

static void look_at_chafa(const Bench *bench, Row *row, Kind kind, const char *file,
                          const Image *image) {
  static const char *const works[] = {"9", NULL};
  for (size_t i = 0; i < 2; i++) {
    Error error = {0};
    Command command = chafa_command(bench, kind, file, works[i]);
    Paint *paint = shown_piped(command.words, EXHIBITS_COLS, EXHIBITS_ROWS, &error);
    look(paint, image, kind, &row->likeness[kind].chafa, &row->blurred[kind].chafa, &error);
  }
}

static void clock_both(const Bench *bench, Row *row, Kind kind, const char *file) {
  Command ours = our_command(bench, kind, file);
  Command most = chafa_command(bench, kind, file, "9");
  Command usual = chafa_command(bench, kind, file, NULL);
  row->busy[kind].ours = measure_busy_ms(ours.words, RUNS);
  row->busy[kind].chafa =
      fmin(measure_busy_ms(most.words, RUNS), measure_busy_ms(usual.words, RUNS));
}

/* Measures one picture; chafa alone where it is only to be recorded. */
static void measure(const Bench *bench, Row *row, const char *file, const Image *image,
                    bool records) {
  for (Kind kind = 0; kind < KINDS; kind++) {
    look_at_chafa(bench, row, kind, file, image);
    if (!records) look_at_ours(bench, row, kind, file, image);
    if (!records && matches[kind].is_timed) clock_both(bench, row, kind, file);
  }
}

static void measure_all(Bench *bench, bool records) {
  for (size_t i = 0; i < exhibit_count; i++) {
    Error error = {0};
    char *file = exhibit_file(&exhibits[i], bench->source, bench->folder, &error);
    Image *image = file ? exhibit_read(file, &error) : NULL;
    if (image) {
      Row *row = &bench->rows[bench->count++];
      row->name = exhibits[i].name;
      measure(bench, row, file, image, records);
    } else {
      printf("%s\n", error.message);
      bench->is_short = true;
    }
    image_free(image);
    free(file);
  }
}

/* ---- the tables ---- */

static void print_figure(Figure figure, bool with_difference) {
  printf(" %6.2f %6.2f", figure.ours, figure.chafa);
  if (with_difference) printf(" %+6.2f", figure.ours - figure.chafa);
}

static void print_time(Figure figure) {
  printf(" %6.0f %6.0f %6.2f", figure.ours, figure.chafa, figure.ours / figure.chafa);
}

/* The times of all pictures. */
static Row sum_of(const Bench *bench) {
  Row sum = {.name = "all of them"};
  for (size_t i = 0; i < bench->count; i++) {
    for (Kind kind = 0; kind < KINDS; kind++) {
      sum.busy[kind].ours += bench->rows[i].busy[kind].ours;
      sum.busy[kind].chafa += bench->rows[i].busy[kind].chafa;
    }
  }
  return sum;
}

static void print_main_table(const Bench *bench) {
  printf("\n%-14s %-20s %-20s %-20s %-20s\n", "", "PSNR, full colour", "PSNR, 256 colours",
         "ms of 20 runs, full", "ms of 20 runs, 256");
  printf("%-14s", "picture");
  for (int i = 0; i < 4; i++) printf(" %6s %6s %6s", "ours", "chafa", i < 2 ? "dB" : "ratio");
  printf("\n");
  for (size_t i = 0; i < bench->count; i++) {
    const Row *row = &bench->rows[i];
    printf("%-14s", row->name);
    print_figure(row->likeness[FULL], true);
    print_figure(row->likeness[OWN], true);
    print_time(row->busy[FULL]);
    print_time(row->busy[OWN]);
    printf("\n");
  }
  Row sum = sum_of(bench);
  printf("%-14s %41s", sum.name, "");
  print_time(sum.busy[FULL]);
  print_time(sum.busy[OWN]);
  printf("\n");
}

/* What no target is set for: pictures seen from a distance, and the colours that terminals have. */
static void print_more(const Bench *bench) {
  printf("\n%-14s %-27s %-27s %-27s\n", "PSNR", "blurred by 3 pixels", "256 standard, diffusion",
         "16, diffusion, as of xterm");
  printf("%-14s %-13s %-13s %-13s %-13s %-13s %-13s\n", "", "full", "256", "", "blurred", "",
         "blurred");
  printf("%-14s", "picture");
  for (int i = 0; i < 6; i++) printf(" %6s %6s", "ours", "chafa");
  printf("\n");
  for (size_t i = 0; i < bench->count; i++) {
    const Row *row = &bench->rows[i];
    printf("%-14s", row->name);
    print_figure(row->blurred[FULL], false);
    print_figure(row->blurred[OWN], false);
    for (Kind kind = STANDARD; kind <= SIXTEEN; kind++) {
      print_figure(row->likeness[kind], false);
      print_figure(row->blurred[kind], false);
    }
    printf("\n");
  }
}

/* ---- what is asked of them ---- */

/* How far a picture is above what is asked; below 0: it falls short. */
typedef double Margin(const Row *row);

static double full_margin(const Row *row) {
  return exhibit_margin_full(row->likeness[FULL].ours, row->likeness[FULL].chafa);
}

static double few_margin(const Row *row) {
  return row->likeness[OWN].ours - row->likeness[OWN].chafa - 5;
}

static double reach_margin(const Row *row) {
  return exhibit_margin_few(row->likeness[OWN].ours, row->likeness[FULL].ours,
                            row->likeness[OWN].chafa);
}

static double distant_margin(const Row *row) {
  return row->blurred[OWN].ours - row->blurred[OWN].chafa - 5;
}

static double full_time_margin(const Row *row) {
  return 0.2 - row->busy[FULL].ours / row->busy[FULL].chafa;
}

static double few_time_margin(const Row *row) {
  return 0.2 - row->busy[OWN].ours / row->busy[OWN].chafa;
}

static const struct Target {
  const char *what, *unit;
  Margin *margin;
  bool must_hold;
} targets[] = {
    {"full colour: no worse than chafa's", "dB", full_margin, true},
    {"256, made anew: 5 dB above chafa's", "dB", few_margin, false},
    {"  or within .2 dB of full colour", "dB", reach_margin, true},
    {"  seen from a distance, 5 dB above", "dB", distant_margin, false},
    {"full colour: a fifth of chafa's time", "", full_time_margin, false},
    {"256, made anew: a fifth of the time", "", few_time_margin, false},
};

static void judge_target(Bench *bench, const struct Target *target) {
  size_t good = 0, worst = 0;
  for (size_t i = 0; i < bench->count; i++) {
    double margin = target->margin(&bench->rows[i]);
    good += margin >= 0;
    if (margin < target->margin(&bench->rows[worst])) worst = i;
  }
  bool holds = good == bench->count;
  if (!holds && target->must_hold) bench->is_short = true;
  printf("%-37s %-14s on %2zu of %2zu; least margin %+6.2f %-2s (%s)\n", target->what,
         holds ? "holds" : "does not hold", good, bench->count, target->margin(&bench->rows[worst]),
         target->unit, bench->rows[worst].name);
}

/* Whether the stored figures are still chafa's. */
static void judge_stored(const Bench *bench) {
  for (size_t i = 0; i < bench->count; i++) {
    const Row *row = &bench->rows[i];
    double full, few;
    Error error = {0};
    Exhibit exhibit = {.name = row->name};
    if (exhibit_chafa(&exhibit, bench->source, &full, &few, &error) &&
        fabs(full - row->likeness[FULL].chafa) < 0.02 &&
        fabs(few - row->likeness[OWN].chafa) < 0.02)
      continue;
    printf("%s: chafa.txt does not say what chafa does here (tests/bench/picture --record)\n",
           row->name);
  }
}

static void judge(Bench *bench) {
  printf("\n%zu pictures of %zu; of chafa each figure's best of -w 9 and its usual work.\n",
         bench->count, exhibit_count);
  printf("No palette gives more than full colour does with the same glyphs.\n");
  for (size_t i = 0; bench->count > 0 && i < sizeof targets / sizeof *targets; i++) {
    judge_target(bench, &targets[i]);
  }
  judge_stored(bench);
}

/* ---- the stored figures ---- */

/* "Chafa version 1.12.4" */
static void add_version(const Bench *bench, Buffer *text) {
  const char *const words[] = {bench->chafa, "--version", NULL};
  Buffer said = {0};
  MeasureRun run;
  if (!measure_try(words, &run, &said)) measure_stop("chafa does not say its version");
  buffer_add(text, said.bytes, strcspn(said.bytes, "\n"));
  buffer_free(&said);
}

static void record(const Bench *bench) {
  Buffer text = {0};
  Error error = {0};
  Command command = chafa_command(bench, FULL, "PICTURE", "9");
  buffer_add_text(
      &text, "# PSNR, dB, in full colour and at 256 colours. tests/bench/picture --record\n# ");
  add_version(bench, &text);
  buffer_add_text(&text, ":");
  for (size_t i = 1; command.words[i]; i++) buffer_addf(&text, " %s", command.words[i]);
  buffer_add_text(&text, "\n# or without -w, or with -c 256; the best of each.\n");
  for (size_t i = 0; i < bench->count; i++) {
    const Row *row = &bench->rows[i];
    buffer_addf(&text, "%-16s %6.2f %6.2f\n", row->name, row->likeness[FULL].chafa,
                row->likeness[OWN].chafa);
  }
  char *path = file_join(bench->source, "tests/bench/pictures/chafa.txt");
  if (!file_replace(path, text.bytes, text.length, &error)) measure_stop(error.message);
  printf("%s", text.bytes);
  free(path);
  buffer_free(&text);
}

int main(int count, char **words) {
  bool records = count == 6 && !strcmp(words[5], "--record");
  if (count != 5 && !records) {
    measure_stop("usage: bench_picture BINARY CHAFA SOURCE FOLDER [--record]");
  }
  static Bench bench;
  bench = (Bench){.binary = words[1], .chafa = words[2], .source = words[3], .folder = words[4]};
  unsetenv("NO_COLOR");
  measure_all(&bench, records);
  if (records) {
    record(&bench);
  } else {
    print_main_table(&bench);
    print_more(&bench);
    judge(&bench);
  }
  return bench.is_short ? 1 : 0;
}
