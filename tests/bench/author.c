/* What an author waits for: a check, random games, a changed file on the page. Each budget stands
 * in its row. Nothing here passes or fails; what the binary does not know yet is said so.
 *
 * bench_author BINARY MANY MORE CAMPAIGN: MANY and MORE are scenarios of 1,000 and 2,000 events as
 * author.lua writes them (MANY/desk/words/line.lua is written over), CAMPAIGN is the long scenario
 * that people play. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "measure.h"
#include "terminal.h"

enum {
  CHECKS = 15,
  GAMES = 300,
  MANY_GAMES = 3000,
  PAIRS = 3,
  RELOADS = 15,
  PAGES = 12,
  PAGES_MOST = 60
};

typedef struct Bench {
  const char *binary, *many, *more, *campaign;
} Bench;

/* The median time of `check`, or -1 where it does not exit 0. */
static double check_ms(const Bench *bench, const char *folder) {
  const char *arguments[] = {bench->binary, "check", folder, "--json", NULL};
  double took[CHECKS];
  for (size_t i = 0; i < CHECKS; i++) {
    MeasureRun run;
    if (!measure_try(arguments, &run, NULL)) return -1;
    took[i] = run.whole_ms;
  }
  return measure_median(took, CHECKS);
}

static void no_row(const char *what, const char *command) {
  measure_row(what, command, "%s", "fails");
}

static void bench_check(const Bench *bench) {
  const char *what = "check of 1,000 events (budget 100 ms)";
  const char *command = "lua5.4 tests/bench/author.lua 1000 many; irongrain check ./many --json";
  double many = check_ms(bench, bench->many), more = check_ms(bench, bench->more);
  double campaign = check_ms(bench, bench->campaign);
  if (many < 0 || more < 0) {
    no_row(what, command);
  } else {
    measure_row(what, command, "%.1f ms", many);
    measure_row("check, 2,000 events over 1,000", "the same", "%.2f", more / many);
  }
  if (campaign < 0) {
    no_row("check of the campaign", "irongrain check great_leap --json");
  } else {
    measure_row("check of the campaign", "irongrain check great_leap --json", "%.1f ms", campaign);
  }
}

/* `test --json` of the campaign: its time, and the answers that its games took (0: unknown). */
static bool games(const Bench *bench, int count, const char *jobs, MeasureRun *run,
                  double *answers) {
  char runs[16];
  snprintf(runs, sizeof runs, "%d", count);
  const char *arguments[] = {bench->binary, "test", bench->campaign, "--json", "--runs", runs,
                             "--seed",      "1",    "--jobs",        jobs,     NULL};
  Buffer out = {0};
  bool done = measure_try(arguments, run, &out);
  Value *report = done ? json_parse(buffer_text(&out), out.length, NULL) : NULL;
  *answers = 0;
  if (report) value_get_number(report, "answers", answers);
  value_free(report);
  buffer_free(&out);
  return done;
}

/* What starting costs is taken off: the games between two runs of different lengths count. */
static void bench_rate(const Bench *bench) {
  const char *what = "random games, answers a second (25,000)";
  const char *command = "irongrain test great_leap --json --jobs 1 --runs 330, less --runs 30";
  double rates[PAIRS], few_answers, answers, all = 0;
  MeasureRun few, run;
  for (size_t i = 0; i < PAIRS; i++) {
    if (!games(bench, GAMES / 10, "1", &few, &few_answers) ||
        !games(bench, GAMES + GAMES / 10, "1", &run, &answers)) {
      no_row(what, command);
      return;
    }
    all = answers - few_answers;
    rates[i] = all / (run.whole_ms - few.whole_ms) * 1e3;
  }
  measure_row(what, command, "%.0f", measure_median(rates, PAIRS));
  measure_row("answers a game, mean of 300", "the same", "%.0f", all / GAMES);
}

/* What the model of as many campaigns takes, alone: nobody is quicker than that. */
static void bench_floor(const Bench *bench) {
  const char *few[] = {bench->binary, "simulate", bench->campaign, "--jobs",
                       "1",           "--runs",   "100",           NULL};
  const char *many[] = {bench->binary, "simulate", bench->campaign, "--jobs",
                        "1",           "--runs",   "1100",          NULL};
  double model_ms[PAIRS], answers;
  MeasureRun run;
  if (!games(bench, GAMES, "1", &run, &answers)) return;
  for (size_t i = 0; i < PAIRS; i++) {
    model_ms[i] = (measure_piped(many).whole_ms - measure_piped(few).whole_ms) / 1000;
  }
  measure_row("  if all but the model cost nothing",
              "irongrain simulate great_leap --jobs 1 --runs 1100, less --runs 100", "%.0f",
              answers / GAMES / measure_median(model_ms, PAIRS) * 1e3);
}

static void bench_jobs(const Bench *bench) {
  const char *what = "test, --jobs 2 over --jobs 1";
  const char *command = "irongrain test great_leap --json --runs 300";
  double faster[PAIRS], answers;
  MeasureRun one, two;
  for (size_t i = 0; i < PAIRS; i++) {
    if (!games(bench, GAMES, "1", &one, &answers) || !games(bench, GAMES, "2", &two, &answers)) {
      no_row(what, command);
      return;
    }
    faster[i] = one.whole_ms / two.whole_ms;
  }
  measure_row(what, command, "%.2f", measure_median(faster, PAIRS));
  if (!games(bench, MANY_GAMES, "2", &two, &answers)) return;
  measure_row("peak memory, 300 games", "the same with --jobs 1", "%.1f MB",
              (double)one.peak_kib / 1e3 * 1.024);
  measure_row("peak memory, 3,000 games", "the same with --runs 3000 --jobs 2", "%.1f MB",
              (double)two.peak_kib / 1e3 * 1.024);
}

static void write_line(const char *path, size_t number) {
  FILE *file = fopen(path, "wb");
  if (!file) measure_stop("the line cannot be written");
  fprintf(file, "return \"The window is open at %zu.\"\n", number);
  fclose(file);
}

/* From the moment the file is closed until the new words stand on the page; -1 where they never
 * do. */
static double reload_ms(Tty *tty, const char *path, size_t number) {
  char words[64];
  snprintf(words, sizeof words, "open at %zu.", number);
  write_line(path, number);
  double began = measure_now_ms();
  return tty_shows(tty, words) ? measure_now_ms() - began : -1;
}

/* Plays some pages with Enter, and on to one that shows the line. */
static void play_pages(Tty *tty) {
  tty_settle(tty);
  for (size_t i = 0; i < PAGES_MOST; i++) {
    if (i >= PAGES && strstr(tty_screen(tty), "open at 0.")) return;
    tty_send(tty, "\r");
    tty_settle(tty);
  }
}

/* Plays some pages; then the words of a file that is required three levels down change. */
static void bench_watch(const Bench *bench) {
  const char *what = "watch, changed file to page (budget 100 ms)";
  const char *command = "irongrain watch ./many, twelve pages on; desk/words/line.lua written";
  const char *arguments[] = {bench->binary, "watch", bench->many, "--seed", "1", NULL};
  char path[512];
  double took[RELOADS];
  snprintf(path, sizeof path, "%s/desk/words/line.lua", bench->many);
  write_line(path, 0);
  Tty *tty = tty_start(arguments, NULL, 100, 40);
  play_pages(tty);
  size_t count = 0;
  while (count < RELOADS && (took[count] = reload_ms(tty, path, count + 1)) >= 0) count++;
  tty_close(tty);
  if (count < RELOADS) {
    no_row(what, command);
  } else {
    measure_row(what, command, "%.1f ms", measure_median(took, RELOADS));
  }
}

int main(int argc, char **argv) {
  if (argc != 5) measure_stop("usage: bench_author BINARY MANY MORE CAMPAIGN");
  signal(SIGPIPE, SIG_IGN);
  Bench bench = {.binary = argv[1], .many = argv[2], .more = argv[3], .campaign = argv[4]};
  printf("%-44s %14s   %s\n", "what", "figure", "command");
  bench_check(&bench);
  bench_rate(&bench);
  bench_floor(&bench);
  bench_jobs(&bench);
  bench_watch(&bench);
  return 0;
}
