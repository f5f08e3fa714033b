/* What the files of `debrief` share: what was asked for, and how a report is put on disk. */
#ifndef COMMANDS_DEBRIEF_H
#define COMMANDS_DEBRIEF_H

#include "author/manoeuvre.h"
#include "base/value.h"
#include "commands/places.h"
#include "commands/progress.h"
#include "journal/journal.h"
#include "report/paper.h"
#include "report/plan.h"
#include "script/script.h"

enum { DEBRIEF_SAVES_MOST = 400 };

typedef struct DebriefRequest {
  const char *files[DEBRIEF_SAVES_MOST];
  size_t count;
  const char *report, *csv, *scenario, *language;
  const char *change; /* "12=keep", or NULL */
  Value *sets;        /* --set, list of texts */
  bool has_runs;
  uint64_t runs, jobs;
  const char *folder; /* of the scenario */
  const Plan *plan;
  const char *cache; /* a folder, or NULL */
} DebriefRequest;

/* The report of one game, of a class: the paper is the caller's. NULL with an error. */
Paper *debrief_game(const DebriefRequest *request, Error *error);
Paper *debrief_class(const DebriefRequest *request, Error *error);

/* "Where the commune lies: Henan; seed 1958": what a game began with. Freed with free(). */
char *debrief_conditions(const Manifest *manifest, const JournalHeader *header);

/* The games of bots under those conditions, with the plan's outcomes: `runs`, or what --runs says;
 * *result is the caller's, NULL where none are wanted. False with an error. */
bool debrief_bots(const DebriefRequest *request, const JournalHeader *header, uint64_t runs,
                  Progress *progress, Manoeuvre **result, Error *error);

/* The plan's outcomes as the bots want them, freed with free(). */
ManoeuvreOutcome *debrief_outcomes(const Plan *plan);

/* False where something stands there that is no report, so that nothing of anybody's is lost. */
bool debrief_may_write(const DebriefRequest *request, Error *error);

/* Puts report and CSV in their places, each whole or not at all. */
bool debrief_write(const DebriefRequest *request, Paper *paper, Error *error);

#endif
