/* A story is a Run (the scenario, given the answers so far) and a Journal (the same answers on
 * disk). An answer goes to the journal first and to the run when it is on disk. Resuming, undo and
 * reload are one thing: make a fresh run, let it follow the journal as far as wanted, and only if
 * that worked put it in the place of the old one. */
#include "story/story.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/file.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "story/core.h"
#include "story/successor.h"

void core_update_trouble(Story *story) {
  const char *reason = journal_owed_reason(story->journal);
  char *out = story->trouble;
  size_t size = sizeof story->trouble, waiting = story->waiting;
  bool owes = journal_owed(story->journal) > 0;
  if (!owes) story->waiting = 0;
  if (!owes && !reason[0]) {
    out[0] = '\0';
  } else if (!owes) {
    snprintf(out, size, "not saved: answers cannot be written now (%s)", reason);
  } else if (waiting > 0) {
    snprintf(out, size, "not saved: %zu answer%s for the disk (%s)", waiting,
             waiting == 1 ? " waits" : "s wait", reason);
  } else {
    snprintf(out, size, "not saved: the disk refuses (%s)", reason);
  }
}

bool core_follow(const Story *story, size_t count, Run *fresh, Error *error) {
  if (!run_load(fresh, story->folder, &story->manner, error)) return false;
  if (strcmp(script_manifest(fresh->script)->id, journal_header(story->journal)->scenario) != 0) {
    error_set(error, "the folder %s now holds another scenario: %s", story->folder,
              script_manifest(fresh->script)->id);
    return false;
  }
  if (!run_begin(fresh, journal_header(story->journal), &story->manner, count, error)) return false;
  run_follow(fresh, story->journal, count, &story->manner);
  return true;
}

/* The answers that fit go on in a file of their own; the old one is left as it is. */
static bool leave_misfit(Story *story, Run *fresh, Error *error) {
  if (story->read_only) {
    notes_add_misfit(&story->notes, fresh, NULL, NULL);
    return true;
  }
  Journal *next = successor_make(story->journal, fresh, error);
  if (!next) return false;
  notes_add_misfit(&story->notes, fresh, journal_path(story->journal), journal_path(next));
  Error lost = {0};
  if (!journal_close(story->journal, &lost)) notes_add(&story->notes, lost.message);
  story->journal = next;
  story->waiting = journal_owed(next) ? fresh->count : 0;
  return true;
}

bool core_take_over(Story *story, Run *fresh, Error *error) {
  if (fresh->is_misfit && !leave_misfit(story, fresh, error)) return false;
  if (fresh->drift >= 0 && fresh->drift != story->drift_told) {
    notes_add_drift(&story->notes, fresh);
  }
  story->drift_told = fresh->drift;
  run_free(&story->run);
  story->run = *fresh;
  core_update_trouble(story);
  return true;
}

static bool begin_new(Story *story, const StorySetup *setup, Error *error) {
  Run *run = &story->run;
  if (!run_load(run, story->folder, &story->manner, error)) return false;
  Value *options = script_options(run->script, setup->options, error);
  if (!options) return false;
  assert(!(setup->rules && setup->save));
  JournalHeader header = successor_header(run->script, setup->seed, options, setup->author);
  value_free(options);
  bool begun = run_begin(run, &header, &story->manner, 0, error);
  if (begun) {
    story->journal =
        setup->save ? journal_create(setup->save, &header, error) : journal_none(&header);
  }
  journal_header_free(&header);
  return begun && story->journal;
}

/* What is asked for now must not contradict what the save was begun with. */
static bool check_options(const Script *script, const JournalHeader *header, const Value *chosen,
                          Error *error) {
  Value *asked = script_options(script, chosen, error);
  if (!asked) return false;
  value_free(asked);
  Value *held = script_options(script, header->options, NULL);
  bool agrees = true;
  for (size_t i = 0; chosen && held && agrees && i < chosen->count; i++) {
    const char *has = value_get_text(held, chosen->keys[i]);
    agrees = has && strcmp(has, chosen->items[i]->text) == 0;
    if (!agrees) {
      error_set_usage(error, "this save was begun with %s=%s; it cannot go on with %s=%s",
                      chosen->keys[i], has ? has : "", chosen->keys[i], chosen->items[i]->text);
    }
  }
  value_free(held);
  return agrees;
}

/* An author's game and a player's never become each other. */
static bool check_author(const StorySetup *setup, const JournalHeader *header, Error *error) {
  if (setup->author == header->is_authors) return true;
  if (setup->author) {
    error_set(error, "%s is a player's game, and watch leaves those as they are: name another file",
              setup->save);
  } else {
    error_set(
        error,
        "%s is an author's game (of `irongrain watch`) and never goes on as a player's: go on "
        "with it by `irongrain watch`, or begin a new one",
        setup->save);
  }
  return false;
}

static bool check_setup(const Story *story, const Script *script, const StorySetup *setup,
                        Error *error) {
  const JournalHeader *header = journal_header(story->journal);
  if (strcmp(header->scenario, script_manifest(script)->id) != 0) {
    error_set(error, "%s is a save of the scenario %s, not of %s", setup->save, header->scenario,
              script_manifest(script)->id);
    return false;
  }
  if (!check_author(setup, header, error)) return false;
  if (setup->seed_given && setup->seed != header->seed) {
    error_set_usage(error, "this save was begun with the seed %llu; it cannot go on with %llu",
                    (unsigned long long)header->seed, (unsigned long long)setup->seed);
    return false;
  }
  return check_options(script, header, setup->options, error);
}

static bool resume(Story *story, const StorySetup *setup, Error *error) {
  JournalMode mode = story->read_only ? JOURNAL_READ : JOURNAL_WRITE;
  story->journal = journal_open(setup->save, mode, error);
  if (!story->journal) return false;
  if (journal_torn_line(story->journal)) notes_add_torn(&story->notes, story->journal);
  size_t count = journal_count(story->journal);
  Run fresh;
  bool done = run_load(&fresh, story->folder, &story->manner, error) &&
              check_setup(story, fresh.script, setup, error) &&
              run_begin(&fresh, journal_header(story->journal), &story->manner, count, error);
  if (done) {
    run_follow(&fresh, story->journal, count, &story->manner);
    done = core_take_over(story, &fresh, error);
  }
  if (!done) run_free(&fresh);
  return done;
}

static bool open_game(Story *story, const StorySetup *setup, Error *error) {
  bool is_there = setup->save && !setup->fresh && file_exists(setup->save);
  if (is_there) return resume(story, setup, error);
  if (!setup->read_only) return begin_new(story, setup, error);
  error_set_usage(error, "there is no save to look at%s%s", setup->save ? ": " : "",
                  setup->save ? setup->save : "");
  return false;
}

static void drop(Story *story) {
  run_free(&story->run);
  notes_free(&story->notes);
  free(story->folder);
  free(story->language);
  value_free(story->rules);
  free(story);
}

Story *story_open(const StorySetup *setup, Error *error) {
  Story *story = memory_new(sizeof *story);
  story->folder = memory_copy(setup->folder);
  story->language = memory_copy(setup->language);
  story->rules = value_copy(setup->rules);
  story->read_only = setup->read_only;
  story->manner = (RunManner){.language = story->language,
                              .documents = setup->documents,
                              .log = setup->log,
                              .log_context = setup->log_context,
                              .counts = setup->counts,
                              .keeps = !setup->unlooked,
                              .opened = setup->opened,
                              .rules = story->rules};
  story->run.drift = story->drift_told = -1;
  if (open_game(story, setup, error)) {
    core_update_trouble(story);
    return story;
  }
  journal_close(story->journal, NULL);
  drop(story);
  return NULL;
}

bool story_close(Story *story, Error *error) {
  if (!story) return true;
  bool done = journal_close(story->journal, error);
  drop(story);
  return done;
}

StoryState story_state(const Story *story) {
  if (story->run.is_broken) return STORY_BROKEN;
  return script_scene(story->run.script)->ask.kind == ASK_END ? STORY_ENDED : STORY_ASKING;
}

bool story_opened(const Story *story) {
  return story->manner.opened || story_state(story) == STORY_ENDED;
}

const Scene *story_scene(const Story *story) {
  return story->run.is_broken ? NULL : script_scene(story->run.script);
}

const Error *story_error(const Story *story) {
  return story->run.is_broken ? &story->run.fault : NULL;
}

const Manifest *story_manifest(const Story *story) {
  return script_manifest(story->run.script);
}

Script *story_script(const Story *story) {
  return story->run.script;
}

const Kept *story_kept(const Story *story) {
  return story->run.kept;
}

const JournalHeader *story_header(const Story *story) {
  return journal_header(story->journal);
}

const char *story_path(const Story *story) {
  return journal_path(story->journal);
}

bool story_read_only(const Story *story) {
  return story->read_only;
}

static bool refuse_read_only(const Story *story, Error *error) {
  if (story->read_only) error_set(error, "this game is only being looked at (--read-only)");
  return story->read_only;
}

void core_changed_content(Story *story) {
  const char *content = script_content(story->run.script);
  if (strcmp(content, journal_content(story->journal)) == 0) return;
  journal_append_content(story->journal, content, story_manifest(story)->version, NULL);
}

bool story_answer(Story *story, const Value *answer, Error *error) {
  if (refuse_read_only(story, error)) return false;
  if (story->run.is_broken) {
    error_set(error, "the scenario has failed: take the answer back or reload");
    return false;
  }
  const Scene *scene = story_scene(story);
  Value *canonical = answer_check(&scene->ask, answer, error);
  if (!canonical) return false;
  char digest[DIGEST_TEXT_BYTES];
  scene_digest(scene, digest);
  core_changed_content(story);
  story->waiting++;
  journal_append_answer(story->journal, scene->id, scene->ask.id, canonical, digest, NULL);
  core_update_trouble(story);
  run_give(&story->run, canonical, digest);
  return true;
}

size_t story_undoable(const Story *story) {
  const Run *run = &story->run;
  const char *last = journal_last_scene(story->journal);
  size_t count = 0;
  if (story->read_only || !last) return 0;
  while (count < run->count &&
         scene_same_period(run->past[run->count - 1 - count].scene->id, last)) {
    count++;
  }
  return count == 0 && run->is_broken && run->count > 0 ? 1 : count;
}

static bool check_undo(const Story *story, size_t count, Error *error) {
  if (refuse_read_only(story, error)) return false;
  size_t most = story_undoable(story);
  if (count >= 1 && count <= most) return true;
  if (count == 0) {
    error_set(error, "at least one answer must be taken back");
  } else if (most == 0) {
    error_set(error, "nothing can be taken back: the period of the last answer is closed");
  } else {
    error_set(error, "only the last %zu of this period can be taken back, not %zu", most, count);
  }
  return false;
}

/* A fresh run for going back: it must come exactly as far as wanted. */
static bool follow_back(const Story *story, size_t count, Run *fresh, Error *error) {
  if (!core_follow(story, count, fresh, error)) return false;
  if (!fresh->is_misfit && !fresh->is_broken) return true;
  if (error) *error = fresh->fault;
  error_prefix(error, "the scenario was changed and cannot go back to there");
  return false;
}

bool story_undo(Story *story, size_t count, Error *error) {
  if (!check_undo(story, count, error)) return false;
  Run fresh;
  size_t remaining = story->run.count - count;
  if (!follow_back(story, remaining, &fresh, error)) {
    run_free(&fresh);
    return false;
  }
  journal_append_undo(story->journal, remaining, NULL);
  return core_take_over(story, &fresh, error);
}

bool story_reload(Story *story, Error *error) {
  Run fresh;
  if (core_follow(story, journal_count(story->journal), &fresh, error) &&
      core_take_over(story, &fresh, error)) {
    return true;
  }
  run_free(&fresh);
  return false;
}

bool story_documents(Story *story, bool documents, Error *error) {
  bool before = story->manner.documents;
  if (before == documents) return true;
  story->manner.documents = documents;
  if (story_reload(story, error)) return true;
  story->manner.documents = before;
  return false;
}

char *story_note(Story *story) {
  return notes_next(&story->notes);
}

long story_drift(const Story *story) {
  return story->run.drift;
}

const Error *story_misfit(const Story *story) {
  return story->run.is_misfit ? &story->run.fault : NULL;
}

const char *story_trouble(const Story *story) {
  return story->trouble[0] ? story->trouble : NULL;
}

void story_retry(Story *story) {
  journal_retry(story->journal, NULL);
  core_update_trouble(story);
}

size_t story_count(const Story *story) {
  return story->run.count;
}

Moment story_moment(const Story *story, size_t index) {
  const Decision *decision = &story->run.past[index];
  return (Moment){.scene = decision->scene, .answer = decision->answer};
}
