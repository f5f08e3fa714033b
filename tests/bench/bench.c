/* Times and sizes of the real binary and of the core in a process, as a table with the command of
 * each row. Nothing here passes or fails. A time is the median of several runs; between two runs of
 * a shared machine a fifth of difference means nothing.
 *
 * bench BINARY SCENARIO CAMPAIGN FOLDER: SCENARIO asks every kind of question and has an option
 * length=long with at least a thousand answers; CAMPAIGN is the long scenario that people play;
 * FOLDER is for the saves. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "answerer.h"
#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "child.h"
#include "hostile_text.h"
#include "measure.h"
#include "scene/scene_json.h"
#include "story/replay.h"
#include "story/story.h"
#include "text/lines.h"
#include "text/markdown.h"

enum { RUNS = 31, ANSWERS = 1000, PATIENCE_MS = 20000 };
enum { CAMPAIGNS = 20, CAMPAIGN_ANSWERS = 2000, SIMULATIONS = 5, TEXTS = 5 };

typedef struct Bench {
  const char *binary, *scenario, *campaign;
  char save[512];          /* ANSWERS answers long, once bench_play() has played it */
  char campaign_save[512]; /* a whole game, once bench_campaign() has played it */
} Bench;

/* Plays ANSWERS answers over pipes; returns answers a second. */
static double play_piped(const Bench *bench, const char *save) {
  const char *arguments[] = {
      bench->binary, "play", bench->scenario, "--json",      "--seed", "1958",
      "--save",      save,   "--set",         "length=long", NULL};
  Child child = child_start(arguments, NULL);
  uint64_t state = 1;
  double began = 0;
  for (int i = 0; i <= ANSWERS; i++) {
    char *line = child_line(&child, PATIENCE_MS);
    if (i == 0) began = measure_now_ms();
    char *answer = line ? answerer_answer(line, &state) : NULL;
    if (i < ANSWERS && (!answer || !child_say(&child, answer)))
      measure_stop("the long game is too short");
    free(line);
    free(answer);
  }
  double took_ms = measure_now_ms() - began;
  child_close_input(&child);
  if (child_end(&child, PATIENCE_MS) != 0) measure_stop("the long game failed");
  child_free(&child);
  return ANSWERS / took_ms * 1e3;
}

/* Gives the scene that waits a random answer; adds the story's own time to *story_ms. False where
 * no answer is asked for. */
static bool answer_once(Story *story, uint64_t *state, double *story_ms) {
  Error error = {0};
  Buffer line = {0};
  scene_json(story_scene(story), &line);
  char *message = answerer_answer(buffer_text(&line), state);
  buffer_free(&line);
  if (!message) return false;
  Value *read = json_parse(message, strlen(message), &error);
  double began = measure_now_ms();
  if (!story_answer(story, value_get(read, "answer"), &error)) measure_stop(error.message);
  *story_ms += measure_now_ms() - began;
  value_free(read);
  free(message);
  return true;
}

/* The same through story.h: no process, no pipe, and not the time that the answerer takes. */
static double play_inside(const Bench *bench) {
  Error error = {0};
  Value *options = value_map();
  value_set(options, "length", value_text("long"));
  StorySetup setup = {
      .folder = bench->scenario, .seed_given = true, .seed = 1958, .options = options};
  Story *story = story_open(&setup, &error);
  if (!story) measure_stop(error.message);
  uint64_t state = 1;
  double story_ms = 0;
  for (int i = 0; i < ANSWERS; i++) {
    if (!answer_once(story, &state, &story_ms)) measure_stop("the long game is too short");
  }
  story_close(story, &error);
  value_free(options);
  return ANSWERS / story_ms * 1e3;
}

static bool see_scene(void *context, const Scene *scene, const Value *answer) {
  (void)scene;
  (void)answer;
  ++*(size_t *)context;
  return true;
}

static double replay_inside_ms(const char *save, const char *folder) {
  double took[RUNS];
  for (size_t i = 0; i < RUNS; i++) {
    Error error = {0};
    ReplayResult result = {0};
    size_t scenes = 0;
    double began = measure_now_ms();
    ReplayVisitor visitor = {.visit = see_scene, .context = &scenes};
    if (!replay_run(save, folder, -1, NULL, false, &visitor, &result, &error)) {
      measure_stop(error.message);
    }
    took[i] = measure_now_ms() - began;
  }
  return measure_median(took, RUNS);
}

static void bench_start(const Bench *bench) {
  const char *json[] = {bench->binary, "play", "first_harvest", "--json", "--save", "-", NULL};
  const char *curses[] = {bench->binary, "play", "first_harvest", "--save", "-", NULL};
  const char *version[] = {bench->binary, "--version", NULL};
  MeasureRun run = measure_often(measure_piped, RUNS, version);
  measure_row("process alone, start to end", "irongrain --version", "%.2f ms", run.whole_ms);
  run = measure_often(measure_piped, RUNS, json);
  measure_row("first page, json", "irongrain play first_harvest --json --save -", "%.2f ms",
              run.first_ms);
  measure_row("peak memory, first page, json", "the same", "%.1f MB",
              (double)run.peak_kib / 1e3 * 1.024);
  run = measure_often(measure_terminal, RUNS, curses);
  measure_row("first page, whole, curses 80x24", "irongrain play first_harvest --save -", "%.2f ms",
              run.first_ms);
  measure_row("peak memory, first page, curses", "the same", "%.1f MB",
              (double)run.peak_kib / 1e3 * 1.024);
  const char *title[] = {bench->binary, NULL};
  run = measure_often(measure_terminal, RUNS, title);
  measure_row("title page with its picture, 80x24", "irongrain", "%.2f ms", run.first_ms);
  const char *campaign[] = {bench->binary, "play", bench->campaign, "--save", "-", NULL};
  run = measure_often(measure_terminal, RUNS, campaign);
  measure_row("first page of the campaign, with its picture", "irongrain play great_leap --save -",
              "%.2f ms", run.first_ms);
}

static void bench_play(const Bench *bench) {
  const char *command =
      "irongrain play tests/fixtures/every_question --json --set length=long --save -";
  measure_row("answers a second, json over pipes", command, "%.0f", play_piped(bench, "-"));
  unlink(bench->save);
  measure_row("the same, each answer synced", "the same with --save FILE", "%.0f",
              play_piped(bench, bench->save));
  measure_row("answers a second, in process", "story_answer() without a save", "%.0f",
              play_inside(bench));
}

static void bench_replay(const Bench *bench) {
  const char *replay[] = {bench->binary, "replay",        bench->save, "--json",
                          "--scenario",  bench->scenario, NULL};
  const char *resume[] = {bench->binary, "play",   bench->scenario, "--json",
                          "--read-only", "--save", bench->save,     NULL};
  measure_row("replay of 1,000 answers, in process", "replay_run()", "%.1f ms",
              replay_inside_ms(bench->save, bench->scenario));
  MeasureRun run = measure_often(measure_piped, RUNS, replay);
  measure_row("replay of 1,000 answers, printed", "irongrain replay FILE --json", "%.1f ms",
              run.whole_ms);
  measure_row("peak memory of that", "the same", "%.1f MB", (double)run.peak_kib / 1e3 * 1.024);
  run = measure_often(measure_piped, RUNS, resume);
  measure_row("resume after 1,000 answers, first page",
              "irongrain play tests/fixtures/every_question --json --save FILE", "%.1f ms",
              run.first_ms);
  measure_row("peak memory of that", "the same", "%.1f MB", (double)run.peak_kib / 1e3 * 1.024);
}

/* A game of the campaign at random to its end, with a save where one is named; the story's own time
 * from the files to the ending, and how many answers it took. False where it comes to no ending. */
static bool play_campaign(const Bench *bench, const char *save, uint64_t seed, double *story_ms,
                          size_t *answers) {
  Error error = {0};
  StorySetup setup = {.folder = bench->campaign, .save = save, .seed_given = true, .seed = seed};
  double began = measure_now_ms();
  Story *story = story_open(&setup, &error);
  *story_ms = measure_now_ms() - began;
  *answers = 0;
  while (story && story_state(story) == STORY_ASKING && *answers < CAMPAIGN_ANSWERS &&
         answer_once(story, &seed, story_ms)) {
    ++*answers;
  }
  bool ended = story && story_state(story) == STORY_ENDED;
  if (story && story_error(story)) error = *story_error(story);
  if (!ended) printf("the campaign comes to no ending: %s %s\n", error.at, error.message);
  began = measure_now_ms();
  if (story) story_close(story, NULL);
  *story_ms += measure_now_ms() - began;
  return ended;
}

static void bench_campaign_games(const Bench *bench) {
  double all_ms = 0, story_ms = 0;
  size_t all = 0, answers = 0;
  for (uint64_t seed = 1; seed <= CAMPAIGNS; seed++) {
    if (!play_campaign(bench, NULL, seed, &story_ms, &answers)) return;
    all_ms += story_ms;
    all += answers;
  }
  measure_row("campaigns a second, random player, in process",
              "story_open() to the ending, no save", "%.1f", CAMPAIGNS / all_ms * 1e3);
  measure_row("answers of one, mean of 20", "the same", "%.0f", (double)all / CAMPAIGNS);
}

static void bench_campaign(const Bench *bench) {
  const char *save = bench->campaign_save, *folder = bench->campaign;
  const char *json[] = {bench->binary, "replay", save, "--json", "--scenario", folder, NULL};
  const char *books[] = {bench->binary, "replay", save, "--books", "--scenario", folder, NULL};
  double story_ms;
  size_t answers;
  unlink(save);
  if (!play_campaign(bench, save, 1958, &story_ms, &answers)) return;
  measure_row("campaign replayed, in process", "replay_run()", "%.1f ms",
              replay_inside_ms(save, folder));
  measure_row("answers of that campaign", "a random player, seed 1958", "%.0f", (double)answers);
  MeasureRun run = measure_often(measure_piped, RUNS, json);
  measure_row("campaign replayed, printed", "irongrain replay FILE --json", "%.1f ms",
              run.whole_ms);
  measure_row("peak memory of that", "the same", "%.1f MB", (double)run.peak_kib / 1e3 * 1.024);
  run = measure_often(measure_piped, RUNS, books);
  measure_row("campaign replayed, its books", "irongrain replay FILE --books", "%.1f ms",
              run.whole_ms);
  bench_campaign_games(bench);
}

/* How two jobs do against one, in turns; and what is held of many runs. */
static void bench_simulate(const Bench *bench) {
  const char *jobs_1[] = {bench->binary, "simulate", bench->campaign, "--runs", "1000", "--jobs",
                          "1",           NULL};
  const char *jobs_2[] = {bench->binary, "simulate", bench->campaign, "--runs", "1000", "--jobs",
                          "2",           NULL};
  const char *few[] = {bench->binary, "simulate", bench->campaign, "--runs", "500", NULL};
  const char *many[] = {bench->binary, "simulate", bench->campaign, "--runs", "5000", NULL};
  double faster[SIMULATIONS];
  for (size_t i = 0; i < SIMULATIONS; i++) {
    double one_ms = measure_piped(jobs_1).whole_ms;
    faster[i] = one_ms / measure_piped(jobs_2).whole_ms;
  }
  measure_row("simulate, --jobs 2 over --jobs 1", "irongrain simulate great_leap --runs 1000",
              "%.2f", measure_median(faster, SIMULATIONS));
  measure_row("peak memory, 500 runs", "irongrain simulate great_leap --runs 500", "%.1f MB",
              (double)measure_piped(few).peak_kib / 1e3 * 1.024);
  measure_row("peak memory, 5,000 runs", "the same with --runs 5000", "%.1f MB",
              (double)measure_piped(many).peak_kib / 1e3 * 1.024);
}

/* The source parsed and set to lines; the quickest of several, as the least disturbed. */
static double set_ms(const char *source) {
  double least = 0;
  for (size_t i = 0; i < TEXTS; i++) {
    double began = measure_now_ms();
    TextDocument *document = markdown_parse(source);
    TextLines lines = {0};
    lines_add_document(&lines, document, 60);
    double took = measure_now_ms() - began;
    if (i == 0 || took < least) least = took;
    lines_free(&lines);
    text_document_free(document);
  }
  return least;
}

/* What the worst of the texts made to hurt costs beside as much prose; and whether its cost grows
 * faster than its length. */
static void bench_text(void) {
  Buffer source = {0};
  while (source.length < HOSTILE_TEXT_BYTES) {
    buffer_add_text(&source, "The *grain station* weighs what came, and writes it down.\n\n");
  }
  double prose = set_ms(buffer_text(&source)), worst = 0, growth = 0;
  for (size_t i = 0; hostile_text(i, &source); i++) {
    double took = set_ms(buffer_text(&source));
    source.bytes[source.length / 2] = '\0';
    double half = set_ms(buffer_text(&source));
    if (took > worst) worst = took;
    if (took / half > growth) growth = took / half;
  }
  measure_row("64 KiB of prose, parsed and set", "markdown_parse(), lines_add_document()",
              "%.2f ms", prose);
  measure_row("64 KiB made to hurt, the worst over prose", "tests/support/hostile_text.c", "%.1f",
              worst / prose);
  measure_row("the worst of them, 64 KiB over 32 KiB", "the same", "%.1f", growth);
  buffer_free(&source);
}

static double keys_ms(size_t count) {
  Buffer text = {0};
  buffer_add_char(&text, '{');
  for (size_t i = 0; i < count; i++) buffer_addf(&text, "%s\"k%zu\":%zu", i ? "," : "", i, i);
  buffer_add_char(&text, '}');
  double began = measure_now_ms();
  value_free(json_parse(text.bytes, text.length, NULL));
  double took = measure_now_ms() - began;
  buffer_free(&text);
  return took;
}

static void bench_json(void) {
  measure_row("an object's keys, 200,000 over 100,000", "json_parse()", "%.1f",
              keys_ms(200000) / keys_ms(100000));
}

int main(int argc, char **argv) {
  if (argc != 5) measure_stop("usage: bench BINARY SCENARIO CAMPAIGN FOLDER");
  signal(SIGPIPE, SIG_IGN);
  Bench bench = {.binary = argv[1], .scenario = argv[2], .campaign = argv[3]};
  snprintf(bench.save, sizeof bench.save, "%s/long.save", argv[4]);
  snprintf(bench.campaign_save, sizeof bench.campaign_save, "%s/campaign.save", argv[4]);
  printf("%-44s %14s   %s\n", "what", "figure", "command");
  bench_start(&bench);
  bench_play(&bench);
  bench_replay(&bench);
  bench_campaign(&bench);
  bench_simulate(&bench);
  bench_text();
  bench_json();
  struct stat status;
  if (stat(bench.binary, &status) == 0) {
    measure_row("binary", "stat build/bench/irongrain", "%.0f KB", (double)status.st_size / 1e3);
  }
  return 0;
}
