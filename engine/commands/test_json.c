/* One object on one line. The fields that are promised come first; what follows may grow. */
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "commands/test_report.h"

static void key(Buffer *out, const char *name) {
  json_write_text(out, name);
  buffer_add_char(out, ':');
}

static void number_field(Buffer *out, const char *name, uint64_t number) {
  key(out, name);
  json_write_number(out, (double)number);
}

/* "events/x.lua:12" in two. */
static void add_place(Buffer *out, const char *at) {
  const char *colon = strrchr(at, ':');
  Buffer file = {0};
  buffer_add(&file, at, colon ? (size_t)(colon - at) : strlen(at));
  key(out, "file");
  json_write_text(out, buffer_text(&file));
  buffer_addf(out, ",\"line\":%ld", colon ? strtol(colon + 1, NULL, 10) : 0L);
  buffer_free(&file);
}

static void add_game(Buffer *out, const TallyGame *game, const char *save) {
  key(out, "save");
  json_write_text(out, save);
  buffer_add_char(out, ',');
  number_field(out, "game", game->game);
  buffer_add_char(out, ',');
  number_field(out, "seed", game->seed);
  buffer_add_char(out, ',');
  number_field(out, "answers", game->answers);
  buffer_add_char(out, ',');
  number_field(out, "words", game->words);
  buffer_add_char(out, ',');
  key(out, "seen");
  json_write_text(out, game->seen);
}

static void add_errors(Buffer *out, const TestReport *report) {
  const Tally *tally = report->tally;
  key(out, "errors");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < tally->fault_count; i++) {
    const Fault *fault = &tally->faults[i];
    buffer_add_text(out, i > 0 ? ",{" : "{");
    key(out, "message");
    json_write_text(out, fault->error.message);
    buffer_add_char(out, ',');
    add_place(out, fault->error.at);
    buffer_add_char(out, ',');
    add_game(out, &fault->first, report->saves[i]);
    buffer_addf(out, ",\"times\":%llu}", (unsigned long long)fault->times);
  }
  buffer_add_char(out, ']');
}

static void add_cases(Buffer *out, const Cases *cases) {
  key(out, "tests");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < cases->count; i++) {
    const Case *one = &cases->list[i];
    buffer_add_text(out, i > 0 ? ",{" : "{");
    key(out, "name");
    json_write_text(out, one->name);
    buffer_addf(out, ",\"holds\":%s,", one->error.status ? "false" : "true");
    add_place(out, one->error.at[0] ? one->error.at : one->at);
    if (one->error.status) {
      buffer_add_char(out, ',');
      key(out, "message");
      json_write_text(out, one->error.message);
    }
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

typedef uint64_t Column(const ScoreRow *row);

static uint64_t seen(const ScoreRow *row) {
  return row->seen;
}
static uint64_t closed(const ScoreRow *row) {
  return row->closed;
}
static uint64_t taken(const ScoreRow *row) {
  return row->taken;
}

static void add_score(Buffer *out, const char *name, const Score *score, Column *column) {
  key(out, name);
  buffer_add_char(out, '{');
  for (size_t i = 0; i < score->count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    number_field(out, score->rows[i].name, column(&score->rows[i]));
  }
  buffer_add_char(out, '}');
}

static void add_events(Buffer *out, const Counts *counts) {
  key(out, "events");
  buffer_add_char(out, '{');
  for (size_t i = 0; i < counts->event_count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    number_field(out, counts->events[i].id, counts->events[i].met);
  }
  buffer_add_char(out, '}');
}

static void add_blocked(Buffer *out, const TestReport *report, const CountedEvent *event) {
  Buffer why = {0};
  uint64_t times = test_report_blocked(report, event, &why);
  buffer_add_char(out, '{');
  key(out, "id");
  json_write_text(out, event->id);
  buffer_add_char(out, ',');
  key(out, "blocked_by");
  json_write_text(out, buffer_text(&why));
  buffer_addf(out, ",\"times\":%llu,\"asked\":%llu}", (unsigned long long)times,
              (unsigned long long)event->asked);
  buffer_free(&why);
}

/* Events that were never met; choices whose condition was never true. */
static void add_unreached(Buffer *out, const TestReport *report, bool choices) {
  const Counts *counts = report->tally->counts;
  const CountedEvent *list = choices ? counts->choices : counts->events;
  size_t count = choices ? counts->choice_count : counts->event_count;
  bool any = false;
  key(out, choices ? "unreached_choices" : "unreached");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < count; i++) {
    if ((choices ? list[i].held : list[i].met) > 0) continue;
    if (any) buffer_add_char(out, ',');
    any = true;
    add_blocked(out, report, &list[i]);
  }
  buffer_add_char(out, ']');
}

/* How often each condition was asked and true, and what an event cost. */
static void add_conditions(Buffer *out, const Counts *counts) {
  key(out, "conditions");
  buffer_add_char(out, '{');
  for (size_t i = 0; i < counts->event_count; i++) {
    const CountedEvent *event = &counts->events[i];
    if (i > 0) buffer_add_char(out, ',');
    key(out, event->id);
    buffer_addf(out, "{\"asked\":%llu,\"held\":%llu,\"steps\":%llu,\"steps_most\":%llu}",
                (unsigned long long)event->asked, (unsigned long long)event->held,
                (unsigned long long)event->steps, (unsigned long long)event->steps_most);
  }
  buffer_add_char(out, '}');
}

static void add_branches(Buffer *out, const Counts *counts) {
  bool any = false;
  key(out, "branches");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < counts->file_count; i++) {
    const CountedFile *file = &counts->files[i];
    for (size_t k = 0; k < file->count; k++) {
      const CountedArm *arm = &counts->arms[file->first + k];
      buffer_add_text(out, any ? ",{" : "{");
      key(out, "file");
      json_write_text(out, file->path);
      buffer_addf(out, ",\"line\":%d,\"arm\":\"%s\",\"times\":%llu}", arm->line, arm->word,
                  (unsigned long long)arm->times);
      any = true;
    }
  }
  buffer_add_char(out, ']');
}

static void add_example(Buffer *out, const char *name, const TallyGame *game, const char *save) {
  buffer_add_char(out, ',');
  key(out, name);
  buffer_add_char(out, '{');
  add_game(out, game, save);
  buffer_add_char(out, '}');
}

static void add_coverage(Buffer *out, const Tally *tally) {
  static const struct {
    const char *name;
    Column *column;
  } of_choices[] = {{"choices_shown", seen}, {"choices_closed", closed}};
  for (size_t i = 0; i < sizeof of_choices / sizeof of_choices[0]; i++) {
    add_score(out, of_choices[i].name, &tally->choices, of_choices[i].column);
    buffer_add_char(out, ',');
  }
  add_score(out, "scenes", &tally->scenes, seen);
  buffer_add_char(out, ',');
  add_score(out, "questions", &tally->questions, seen);
  buffer_add_char(out, ',');
  add_conditions(out, tally->counts);
  buffer_add_char(out, ',');
  add_branches(out, tally->counts);
}

/* Who played, from which seed, and how much there was of it. */
static void add_run(Buffer *out, const TestReport *report) {
  const Tally *tally = report->tally;
  buffer_addf(out, ",\"policy\":\"%s\",", report->policy);
  number_field(out, "seed", report->seed);
  buffer_addf(out, ",\"answers\":%llu,\"pages\":%llu,\"words\":%llu,",
              (unsigned long long)tally->answers, (unsigned long long)tally->pages,
              (unsigned long long)tally->words);
}

void test_report_json(const TestReport *report, Buffer *out) {
  const Tally *tally = report->tally;
  buffer_add_char(out, '{');
  number_field(out, "runs", tally->games);
  buffer_add_char(out, ',');
  add_errors(out, report);
  buffer_add_char(out, ',');
  add_score(out, "endings", &tally->endings, seen);
  buffer_add_char(out, ',');
  add_events(out, tally->counts);
  buffer_add_char(out, ',');
  add_score(out, "choices", &tally->choices, taken);
  buffer_add_char(out, ',');
  add_unreached(out, report, false);
  buffer_add_char(out, ',');
  add_unreached(out, report, true);
  buffer_add_char(out, ',');
  add_cases(out, report->cases);
  add_run(out, report);
  add_coverage(out, tally);
  if (tally->ended > 0) {
    add_example(out, "longest", &tally->longest, report->longest);
    add_example(out, "shortest", &tally->shortest, report->shortest);
  }
  if (report->effects) test_effects_json(report->effects, out);
  buffer_add_text(out, "}\n");
}
