/* Looking is no step of the game, so a script that dies over it is made anew as one that was
 * resumed is: by its answers. */
#include "story/beside.h"

#include "script/console.h"
#include "story/core.h"

static void follow_again(Story *story) {
  Run fresh;
  if (core_follow(story, journal_count(story->journal), &fresh, NULL) &&
      core_take_over(story, &fresh, NULL)) {
    return;
  }
  run_free(&fresh);
}

bool story_beside(Story *story, BesidePage page, Beside *out, Error *error) {
  Run *run = &story->run;
  if (run->is_broken) {
    error_set(error, "the scenario has failed: take the answer back or reload");
    return false;
  }
  if (script_beside(run->script, page, out, error)) return true;
  if (script_is_over(run->script)) {
    run->is_broken = true; /* should it not come as far again */
    if (error) run->fault = *error;
    follow_again(story);
  }
  return false;
}
