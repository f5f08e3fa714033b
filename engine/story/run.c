/* Load, begin, give answers: a run never goes back, it is thrown away for a new one that was given
 * fewer. Journaled answers go through the same judge as a player's, so that a save can do nothing
 * to a scenario that a player could not. */
#include "story/run.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "script/console.h"

bool run_load(Run *run, const char *folder, const RunManner *manner, Error *error) {
  *run = (Run){.drift = -1};
  run->script = script_load_counted(folder, manner->counts, error);
  run->opened = manner->opened;
  if (run->script && manner->keeps) {
    run->kept = kept_new();
    script_on_record(run->script, kept_row, run->kept);
  }
  return run->script != NULL;
}

/* What the page that waits says publicly. */
static void keep_page(Run *run) {
  if (run->kept && !run->is_broken) kept_scene(run->kept, script_scene(run->script));
}

static void tell_log(Run *run, const RunManner *manner) {
  if (manner->log) script_on_log(run->script, manner->log, manner->log_context);
}

bool run_begin(Run *run, const JournalHeader *header, const RunManner *manner, size_t to_follow,
               Error *error) {
  Value *options = script_options(run->script, header->options, error);
  if (!options) {
    if (error) error->status = ERROR_FAILED; /* nobody asked for them now */
    error_prefix(error, "the save's options do not fit the scenario any more");
    return false;
  }
  ScriptGame game = {.seed = header->seed,
                     .options = options,
                     .language = manner->language,
                     .documents = manner->documents,
                     .rules = manner->rules};
  if (to_follow == 0) tell_log(run, manner);
  run->is_broken = !script_start(run->script, &game, &run->fault);
  value_free(options);
  bool refused = run->is_broken && run->fault.status == ERROR_USAGE;
  if (refused && error) *error = run->fault;
  if (!refused) keep_page(run);
  return !refused;
}

/* Says why a journaled answer cannot be given now; false where it can. */
static bool misses(const Scene *scene, const JournalAnswer *given, Error *why) {
  if (scene->ask.kind == ASK_END) {
    error_set(why, "the game now ends before it (%s)", scene->ask.id);
    return true;
  }
  if (strcmp(scene->id, given->scene) == 0 && strcmp(scene->ask.id, given->ask) == 0) return false;
  error_set(why, "now the scene is %s and its question %s", scene->id, scene->ask.id);
  return true;
}

static void note_drift(Run *run, const JournalAnswer *given, const char *digest) {
  if (run->drift >= 0 || strcmp(given->digest, digest) == 0) return;
  run->drift = (long)run->count;
  run->same_content = strcmp(given->content, script_content(run->script)) == 0;
}

Value *run_judge(Run *run, const JournalAnswer *given, char digest[DIGEST_TEXT_BYTES]) {
  const Scene *scene = script_scene(run->script);
  Value *canonical = NULL;
  if (!misses(scene, given, &run->fault)) {
    canonical = answer_check(&scene->ask, given->answer, &run->fault);
  }
  if (!canonical) {
    run->is_misfit = true;
    error_prefix(&run->fault, "decision %zu (scene %s, question %s) does not fit any more",
                 run->count + 1, given->scene, given->ask);
    return NULL;
  }
  scene_digest(scene, digest);
  note_drift(run, given, digest);
  return canonical;
}

static bool follow_mark(Run *run, const JournalMark *mark) {
  if (strcmp(mark->deed, "force") != 0) return true; /* a jump is told by its answers */
  if (script_console(run->script, CONSOLE_FORCE, mark->what, NULL, &run->fault)) return true;
  run->is_broken = script_is_over(run->script);
  run->is_misfit = !run->is_broken;
  error_prefix(&run->fault,
               "the event %s, which the author let play after decision %zu, does not "
               "fit any more",
               mark->what, run->count);
  return false;
}

bool run_follow_marks(Run *run, const Journal *journal) {
  bool fits = !run->is_broken;
  while (fits && run->marks < journal_mark_count(journal)) {
    JournalMark mark = journal_mark_at(journal, run->marks);
    if (mark.n > run->count) break;
    fits = follow_mark(run, &mark);
    if (fits) run->marks++;
  }
  return fits;
}

void run_give(Run *run, Value *canonical, const char *digest) {
  if (run->count == run->room) {
    run->room = run->room ? run->room * 2 : 64;
    run->past = memory_grow(run->past, run->room, sizeof *run->past);
  }
  Decision *decision = &run->past[run->count++];
  decision->scene = script_take_scene(run->script);
  decision->answer = canonical;
  memcpy(decision->digest, digest, DIGEST_TEXT_BYTES);
  if (!run->opened) scene_drop_ledger(decision->scene);
  run->is_broken = !script_answer(run->script, canonical, &run->fault);
  keep_page(run);
}

void run_follow(Run *run, const Journal *journal, size_t count, const RunManner *manner) {
  while (run_follow_marks(run, journal) && run->count < count) {
    char digest[DIGEST_TEXT_BYTES];
    JournalAnswer given = journal_answer_at(journal, run->count);
    Value *canonical = run_judge(run, &given, digest);
    if (!canonical) break;
    if (run->count + 1 == count) tell_log(run, manner);
    run_give(run, canonical, digest);
  }
  tell_log(run, manner);
}

void run_free(Run *run) {
  for (size_t i = 0; i < run->count; i++) {
    scene_free(run->past[i].scene);
    value_free(run->past[i].answer);
  }
  free(run->past);
  if (run->script) script_free(run->script);
  kept_free(run->kept);
  *run = (Run){.drift = -1};
}
