/* Sections, each a heading and rows within eighty columns: first what is wrong, then what was never
 * reached, then the figures. Numbers stand in a column of their own before what they are about. */
#include "commands/test_report.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "commands/result.h"
#include "front/plain_page.h"

enum { WORDS_A_MINUTE = 200, SLOWEST = 5, REPORT_COLUMNS = 78, LINES_MOST = 12 };

typedef struct Writer {
  const TestReport *report;
  const Tally *tally;
  Buffer *out;
} Writer;

static void add_count(Buffer *out, int columns, uint64_t number) {
  char text[400];
  number_grouped((double)number, 0, text);
  buffer_addf(out, "%*s", columns, text);
}

static void add_share(Buffer *out, uint64_t part, uint64_t whole) {
  buffer_addf(out, "%5.1f %%", whole ? 100.0 * (double)part / (double)whole : 0.0);
}

static void head(Writer *writer, const char *title) {
  buffer_addf(writer->out, "\n%s\n", title);
}

/* A message, broken to the width, behind two blanks. */
static void add_message(Buffer *out, const Error *error) {
  Buffer whole = {0};
  if (error->at[0]) buffer_addf(&whole, "%s: ", error->at);
  buffer_add_text(&whole, error->message);
  plain_page_text(out, "  ", buffer_text(&whole), REPORT_COLUMNS);
  buffer_free(&whole);
}

/* ---- the author's tests ---- */

/* Which test an error is of, as far as the error has not said it. */
static void add_test(Buffer *out, const Case *one) {
  Buffer name = {0};
  bool is_there = strcmp(one->error.at, one->at) == 0;
  buffer_addf(&name, "test \"%s\"", one->name);
  if (!is_there || !strstr(one->error.message, buffer_text(&name))) {
    buffer_clear(&name);
    buffer_addf(&name, "in the test%s%s: %s", is_there ? "" : " of ", is_there ? "" : one->at,
                one->name);
    plain_page_text(out, "      ", buffer_text(&name), REPORT_COLUMNS);
  }
  buffer_free(&name);
}

static void add_cases(Writer *writer) {
  const Cases *cases = writer->report->cases;
  if (cases->count == 0) return;
  buffer_addf(writer->out, "\nTests: %zu of %zu hold\n", cases->count - cases->failed,
              cases->count);
  for (size_t i = 0; i < cases->count; i++) {
    const Case *one = &cases->list[i];
    if (!one->error.status) continue;
    add_message(writer->out, &one->error);
    if (strcmp(one->at, one->name) != 0) add_test(writer->out, one);
  }
}

/* ---- errors ---- */

static void add_fault(Writer *writer, const Fault *fault, const char *save) {
  Buffer *out = writer->out;
  const TestReport *report = writer->report;
  add_message(out, &fault->error);
  if (fault->times == 0) return; /* not even loaded */
  buffer_addf(out, "      in %llu of %llu games; first after %zu answer%s",
              (unsigned long long)fault->times, (unsigned long long)writer->tally->games,
              fault->first.answers, fault->first.answers == 1 ? "" : "s");
  if (save) {
    buffer_addf(out, "\n      kept: %s\n", save);
  } else if (fault->first.answers == 0) {
    buffer_addf(out, "\n      again: irongrain play %s --seed %llu\n", report->scenario,
                (unsigned long long)fault->first.seed);
  } else {
    buffer_addf(out, "\n      again: irongrain test %s --seed %llu --runs %llu%s%s --keep DIR\n",
                report->scenario, (unsigned long long)report->seed,
                (unsigned long long)fault->first.game + 1,
                strcmp(report->policy, "random") == 0 ? "" : " --policy ",
                strcmp(report->policy, "random") == 0 ? "" : report->policy);
  }
}

static void add_faults(Writer *writer) {
  if (writer->tally->fault_count == 0) return;
  head(writer, "Errors");
  for (size_t i = 0; i < writer->tally->fault_count; i++) {
    add_fault(writer, &writer->tally->faults[i], writer->report->saves[i]);
  }
}

/* ---- games ---- */

static void add_endings(Writer *writer) {
  const Score *endings = &writer->tally->endings;
  if (endings->count == 0) return;
  head(writer, "Endings");
  for (size_t i = 0; i < endings->count; i++) {
    add_count(writer->out, 9, endings->rows[i].seen);
    buffer_add_text(writer->out, "  ");
    add_share(writer->out, endings->rows[i].seen, writer->tally->games);
    buffer_addf(writer->out, "  %s\n", endings->rows[i].name);
  }
}

/* ": 1,200 words, 6 minutes", a reader's. */
static void add_reading(Writer *writer, uint64_t words) {
  uint64_t minutes = (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE;
  buffer_add_text(writer->out, ": ");
  add_count(writer->out, 0, words);
  buffer_addf(writer->out, " word%s, ", words == 1 ? "" : "s");
  if (minutes == 0) buffer_add_text(writer->out, "< 1 minute");
  if (minutes == 1) buffer_add_text(writer->out, "1 minute");
  if (minutes > 1) buffer_addf(writer->out, "%llu minutes", (unsigned long long)minutes);
}

static void add_game(Writer *writer, const char *name, const TallyGame *game, const char *save) {
  add_count(writer->out, 9, game->answers);
  buffer_addf(writer->out, "  answer%s in the %s", game->answers == 1 ? "" : "s", name);
  add_reading(writer, game->words);
  buffer_addf(writer->out, "; seed %llu\n", (unsigned long long)game->seed);
  if (save) buffer_addf(writer->out, "             kept: %s\n", save);
}

static void add_games(Writer *writer) {
  const Tally *tally = writer->tally;
  if (tally->games == 0) return;
  uint64_t answers = tally->answers / tally->games;
  head(writer, "Games (reading time is at 200 words a minute)");
  add_count(writer->out, 9, answers);
  buffer_addf(writer->out, "  answer%s on average", answers == 1 ? "" : "s");
  add_reading(writer, tally->words / tally->games);
  buffer_add_char(writer->out, '\n');
  if (tally->ended == 0) return;
  add_game(writer, "longest", &tally->longest, writer->report->longest);
  add_game(writer, "shortest", &tally->shortest, writer->report->shortest);
}

/* ---- coverage ---- */

uint64_t test_report_blocked(const TestReport *report, const CountedEvent *event, Buffer *out) {
  const CountedPart *part = counts_worst_part(event);
  uint64_t times = part ? part->times : 0;
  if (event->held > times) {
    buffer_add_text(out, "other events came first");
    return event->held;
  }
  if (!part && event->month.to == 0) {
    buffer_add_text(out, "no turn was drawn");
    return report->tally->games;
  }
  if (!part) {
    part = &event->month;
    times = report->tally->games;
  }
  if (part->to == 0 || !event->when || part->to > strlen(event->when)) {
    buffer_add_text(out, "its function");
  } else {
    buffer_add(out, event->when + part->from, part->to - part->from);
  }
  return times;
}

/* Below what is blocked: the words of the author's expression, and how often they were false. */
static void add_reason(Writer *writer, const CountedEvent *event) {
  Buffer why = {0};
  uint64_t times = test_report_blocked(writer->report, event, &why);
  buffer_add_text(writer->out, "\n             ");
  result_add_clean(writer->out, buffer_text(&why));
  if (event->asked > event->held) {
    buffer_add_text(writer->out, ": false ");
    add_count(writer->out, 0, times);
    buffer_add_text(writer->out, " of ");
    add_count(writer->out, 0, event->asked);
    buffer_add_text(writer->out, " times");
  } else if (event->held == 0) {
    buffer_add_text(writer->out, ": it was never asked");
  }
  buffer_add_char(writer->out, '\n');
  buffer_free(&why);
}

static void add_events(Writer *writer) {
  const Counts *counts = writer->tally->counts;
  size_t met = 0;
  for (size_t i = 0; i < counts->event_count; i++) met += counts->events[i].met > 0;
  if (counts->event_count == 0) return;
  buffer_addf(writer->out, "\nEvents: %zu of %zu met", met, counts->event_count);
  buffer_add_text(writer->out, met < counts->event_count
                                   ? "; never, and what stood in the way most often:\n"
                                   : "\n");
  for (size_t i = 0; i < counts->event_count; i++) {
    const CountedEvent *event = &counts->events[i];
    if (event->met > 0) continue;
    buffer_addf(writer->out, "  %s (%s)", event->id, event->at);
    add_reason(writer, event);
  }
}

/* The choices of which `is` is true, under a heading, where there are any. */
static void add_choices_that(Writer *writer, const char *title, bool (*is)(const ScoreRow *row)) {
  const Score *choices = &writer->tally->choices;
  bool any = false;
  for (size_t i = 0; i < choices->count; i++) {
    const ScoreRow *row = &choices->rows[i];
    if (!is(row)) continue;
    if (!any) buffer_addf(writer->out, "  %s:\n", title);
    any = true;
    add_count(writer->out, 9, row->seen);
    buffer_addf(writer->out, "  times shown: %s\n", row->name);
  }
}

/* The choices whose condition never held, with what stood in the way. */
static void add_shut_choices(Writer *writer) {
  const Counts *counts = writer->tally->counts;
  bool any = false;
  for (size_t i = 0; i < counts->choice_count; i++) {
    const CountedEvent *choice = &counts->choices[i];
    if (choice->held > 0) continue;
    if (!any) buffer_add_text(writer->out, "  condition never true, and what stood in the way:\n");
    any = true;
    buffer_addf(writer->out, "  %s", choice->id);
    add_reason(writer, choice);
  }
}

static bool was_always_closed(const ScoreRow *row) {
  return row->closed == row->seen;
}

static bool was_never_taken(const ScoreRow *row) {
  return row->taken == 0 && row->closed < row->seen;
}

/* Choices of events that no page has shown, and no page could, for the event was met. */
static void add_unshown(Writer *writer) {
  const Counts *counts = writer->tally->counts;
  Buffer names = {0};
  for (size_t i = 0; i < counts->event_count; i++) {
    const CountedEvent *event = &counts->events[i];
    for (size_t k = 0; event->met > 0 && k < event->choice_count; k++) {
      Buffer name = {0};
      buffer_addf(&name, "%s.choice.%s", event->id, event->choices[k]);
      bool shown = false;
      for (size_t j = 0; j < writer->tally->choices.count && !shown; j++) {
        shown = strcmp(writer->tally->choices.rows[j].name, buffer_text(&name)) == 0;
      }
      if (!shown) buffer_addf(&names, "             %s\n", buffer_text(&name));
      buffer_free(&name);
    }
  }
  if (names.length > 0) buffer_addf(writer->out, "  never shown:\n%s", buffer_text(&names));
  buffer_free(&names);
}

static void add_choices(Writer *writer) {
  const Score *choices = &writer->tally->choices;
  size_t taken = 0;
  for (size_t i = 0; i < choices->count; i++) taken += choices->rows[i].taken > 0;
  if (choices->count == 0) return;
  buffer_addf(writer->out, "\nChoices: %zu of %zu shown were taken\n", taken, choices->count);
  add_unshown(writer);
  add_shut_choices(writer);
  add_choices_that(writer, "always closed", was_always_closed);
  add_choices_that(writer, "never taken", was_never_taken);
}

static void add_file(Writer *writer, const CountedFile *file) {
  const CountedArm *arms = writer->tally->counts->arms + file->first;
  size_t missed = 0;
  for (size_t i = 0; i < file->count; i++) {
    if (arms[i].times > 0) continue;
    if (missed == 0) buffer_addf(writer->out, "  %s:", file->path);
    if (missed > 0 && missed % LINES_MOST == 0) buffer_add_text(writer->out, "\n     ");
    buffer_addf(writer->out, " %d", arms[i].line);
    missed++;
  }
  if (missed > 0) buffer_add_char(writer->out, '\n');
}

static void add_branches(Writer *writer) {
  const Counts *counts = writer->tally->counts;
  size_t taken = 0;
  for (size_t i = 0; i < counts->arm_count; i++) taken += counts->arms[i].times > 0;
  if (counts->arm_count == 0) return;
  buffer_addf(writer->out, "\nBranches: %zu of %zu arms of if taken%s\n", taken, counts->arm_count,
              taken < counts->arm_count ? "; never, by line:" : "");
  for (size_t i = 0; i < counts->file_count; i++) add_file(writer, &counts->files[i]);
}

/* ---- work ---- */

static int compare_work(const void *a, const void *b) {
  const CountedEvent *left = *(const CountedEvent *const *)a;
  const CountedEvent *right = *(const CountedEvent *const *)b;
  if (left->steps_most != right->steps_most) return left->steps_most < right->steps_most ? 1 : -1;
  return strcmp(left->id, right->id);
}

static void add_slowest(Writer *writer) {
  const Counts *counts = writer->tally->counts;
  const CountedEvent **order = memory_new(counts->event_count * sizeof(CountedEvent *));
  for (size_t i = 0; i < counts->event_count; i++) order[i] = &counts->events[i];
  if (counts->event_count > 1) {
    qsort(order, counts->event_count, sizeof(CountedEvent *), compare_work);
  }
  if (counts->event_count > 0 && order[0]->met > 0) {
    head(writer, "Slowest events (steps of work at most, on average; 1,000,000 stop the game)");
  }
  for (size_t i = 0; i < counts->event_count && i < SLOWEST && order[i]->met > 0; i++) {
    add_count(writer->out, 9, order[i]->steps_most);
    add_count(writer->out, 9, order[i]->steps / order[i]->met);
    buffer_addf(writer->out, "  %s\n", order[i]->id);
  }
  free(order);
}

void test_report_text(const TestReport *report, Buffer *out) {
  Writer writer = {.report = report, .tally = report->tally, .out = out};
  buffer_addf(out, "%s: ", report->scenario);
  add_count(out, 0, report->tally->games);
  buffer_addf(out, " game%s (%s, seed %llu), ", report->tally->games == 1 ? "" : "s",
              report->policy, (unsigned long long)report->seed);
  add_count(out, 0, report->tally->answers);
  buffer_addf(out, " answer%s\n", report->tally->answers == 1 ? "" : "s");
  add_cases(&writer);
  add_faults(&writer);
  add_endings(&writer);
  add_games(&writer);
  add_events(&writer);
  add_choices(&writer);
  add_branches(&writer);
  add_slowest(&writer);
  if (report->effects) test_effects_text(report->effects, out);
}
