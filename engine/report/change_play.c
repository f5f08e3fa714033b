/* The words of the section are those of the page as it was played: up to the changed answer the two
 * runs are one. */
#include "report/change_play.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "scene/answer.h"

static Story *play_other(const char *folder, const char *language, const Story *played,
                         const ChangeWish *wish, WhatIfCount *counts, Error *error) {
  WhatIf what = {.folder = folder,
                 .language = language,
                 .header = story_header(played),
                 .rules = wish->rules,
                 .ended = story_state(played) == STORY_ENDED,
                 .change = wish->rules ? -1 : wish->at,
                 .instead = wish->instead};
  Given *given = whatif_given(played, &what.count);
  what.given = given;
  Story *other = whatif_play(&what, counts, error);
  free(given);
  return other;
}

static void write_answer(Paper *paper, Change *change, size_t at) {
  Moment before = story_moment(change->played, at), after = story_moment(change->other, at);
  char *was = answer_words(&before.scene->ask, before.answer);
  char *is = answer_words(&after.scene->ask, after.answer);
  change->at = before.scene->id;
  change->heading = before.scene->heading;
  change->question = before.scene->ask.text;
  change->before = was;
  change->after = is;
  change_html(paper, change);
  free(was);
  free(is);
}

/* "levy=0.5, off=halls" */
static void write_rules(Paper *paper, Change *change, const Value *rules) {
  Buffer words = {0};
  for (size_t i = 0; i < rules->count; i++) {
    const char *text = rules->items[i]->text;
    buffer_addf(&words, "%s%s=%s", i > 0 ? ", " : "", rules->keys[i], text ? text : "");
  }
  change->rule = buffer_text(&words);
  change_html(paper, change);
  buffer_free(&words);
}

bool change_play(Paper *paper, const Plan *plan, const char *folder, const char *language,
                 Story *played, const ChangeWish *wish, Error *error) {
  WhatIfCount counts;
  Story *other = play_other(folder, language, played, wish, &counts, error);
  if (!other) return false;
  Change change = {
      .id = wish->id, .plan = plan, .played = played, .other = other, .counts = &counts};
  if (wish->rules) {
    write_rules(paper, &change, wish->rules);
  } else {
    write_answer(paper, &change, (size_t)wish->at);
  }
  story_close(other, NULL);
  return true;
}
