/* A class: all its games are read again, laid beside each other and written about. Which save is
 * which commune is told on standard error alone, where the teacher is: the report holds no name of
 * a file. */
#include <stdlib.h>
#include <string.h>

#include "commands/debrief.h"
#include "commands/game.h"
#include "front/talk.h"
#include "report/class_report.h"
#include "report/manoeuvre_page.h"

enum { RUNS = 24 }; /* what a class can wait for; --runs asks for more */

static void tell_labels(const Roster *roster) {
  for (size_t i = 0; i < roster->count; i++) {
    talk("irongrain: %s is %s", roster->games[i].label, roster->games[i].path);
  }
  for (size_t i = 0; i < roster->absent_count; i++) {
    talk("irongrain: left out: %s: %s", roster->absent[i].path, roster->absent[i].reason);
  }
}

/* The scenario of the class: the folder that is named, or the one that most saves are of. */
static char *find_folder(const DebriefRequest *request, const Roster *roster, const Places *places,
                         Error *error) {
  if (request->scenario) return places_scenario(places, request->scenario, error);
  if (!roster->scenario) {
    error_set(error, "none of these %zu files is a save", roster->given);
    return NULL;
  }
  return places_scenario(places, roster->scenario, error);
}

static bool play(const DebriefRequest *request, Roster *roster, const Script *script,
                 Error *error) {
  Progress progress;
  progress_begin(&progress);
  RosterSetup setup = {.folder = request->folder,
                       .language = request->language,
                       .manifest = script_manifest(script),
                       .plan = request->plan,
                       .jobs = (unsigned)request->jobs,
                       .progress = progress_show,
                       .context = &progress};
  bool done = roster_play(roster, &setup, error);
  progress_end(&progress);
  return done;
}

/* ---- room to manoeuvre ---- */

static bool began_alike(const RosterGame *a, const RosterGame *b) {
  bool alike = a->seed == b->seed && a->value_count == b->value_count;
  for (size_t i = 0; alike && i < a->value_count; i++) {
    alike = strcmp(a->values[i], b->values[i]) == 0;
  }
  return alike;
}

/* A game that began as most of them did, and how many those are. */
static const RosterGame *usual(const Roster *roster, size_t *most) {
  const RosterGame *found = NULL;
  size_t best = 0;
  for (size_t i = 0; i < roster->count; i++) {
    size_t alike = 0;
    for (size_t k = 0; k < roster->count; k++) {
      alike += began_alike(&roster->games[i], &roster->games[k]);
    }
    if (alike > best) best = alike, found = &roster->games[i];
  }
  *most = best;
  return found;
}

/* "Where the commune lies: Henan; seed 1958; so began 12 of the 30 communes" */
static char *conditions_of(const Roster *roster, const Manifest *manifest,
                           const JournalHeader *header, size_t most) {
  char *conditions = debrief_conditions(manifest, header);
  if (most == roster->count) return conditions;
  Buffer words = {0};
  buffer_addf(&words, "%s; so began %zu of the %zu communes", conditions, most, roster->count);
  free(conditions);
  return buffer_take(&words);
}

/* Adds the section; false with an error. */
static bool add_bots(const DebriefRequest *request, const Roster *roster, const Script *script,
                     Paper *paper, Error *error) {
  JournalSummary summary;
  Manoeuvre *manoeuvre = NULL;
  Progress progress;
  size_t most;
  if (!journal_summary(usual(roster, &most)->path, &summary, error)) return false;
  progress_begin(&progress);
  bool done = debrief_bots(request, &summary.header, RUNS, &progress, &manoeuvre, error);
  progress_end(&progress);
  if (manoeuvre) {
    char *conditions = conditions_of(roster, script_manifest(script), &summary.header, most);
    manoeuvre_html(paper, manoeuvre, request->plan->outcomes, request->plan->outcome_count,
                   conditions);
    free(conditions);
  }
  manoeuvre_free(manoeuvre);
  journal_summary_free(&summary);
  return done;
}

typedef struct Bots {
  const DebriefRequest *request;
  const Roster *roster;
  const Script *script;
  Error *error;
  bool failed;
} Bots;

static void write_bots(Paper *paper, void *context) {
  Bots *bots = context;
  bots->failed = !add_bots(bots->request, bots->roster, bots->script, paper, bots->error);
}

/* ---- the whole ---- */

static Paper *write_class(const DebriefRequest *request, Roster *roster, Error *error) {
  Script *script = script_load(request->folder, error);
  if (!script) return NULL;
  bool played = play(request, roster, script, error);
  if (played) tell_labels(roster);
  Paper *paper = NULL;
  if (played && roster->count > 0) {
    Bots bots = {.request = request, .roster = roster, .script = script, .error = error};
    bool wanted = request->plan->outcome_count > 0 && !(request->has_runs && request->runs == 0);
    paper = class_report(roster, request->plan, script, request->language,
                         wanted ? write_bots : NULL, &bots);
    if (bots.failed) {
      paper_free(paper);
      paper = NULL;
    }
  } else if (played) {
    error_set(error, "none of these %zu saves can be compared", roster->given);
  }
  script_free(script);
  return paper;
}

static Paper *debrief_in(const DebriefRequest *request, Roster *roster, Error *error) {
  Places places = places_find();
  DebriefRequest complete = *request;
  char *folder = find_folder(request, roster, &places, error);
  bool speaks = folder && game_check_language(folder, request->language, error);
  Plan *plan = speaks ? plan_read(folder, error) : NULL;
  complete.folder = folder;
  complete.plan = plan;
  Paper *paper = plan ? write_class(&complete, roster, error) : NULL;
  plan_free(plan);
  free(folder);
  places_free(&places);
  return paper;
}

Paper *debrief_class(const DebriefRequest *request, Error *error) {
  Roster *roster = roster_open(request->files, request->count, error);
  Paper *paper = roster ? debrief_in(request, roster, error) : NULL;
  roster_free(roster);
  return paper;
}
