/* Sums, the first of its kind, the longest and the shortest: nothing here grows with the games. */
#include "author/tally.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "scene/answer.h"

Tally *tally_new(void) {
  Tally *tally = memory_new(sizeof *tally);
  tally->counts = counts_new();
  return tally;
}

void tally_free(Tally *tally) {
  if (!tally) return;
  score_free(&tally->scenes);
  score_free(&tally->questions);
  score_free(&tally->choices);
  score_free(&tally->endings);
  counts_free(tally->counts);
  free(tally->faults);
  free(tally);
}

/* ---- a page ---- */

static size_t base_length(const char *id) {
  return strcspn(id, "#");
}

void tally_scene_name(const char *scene_id, Buffer *out) {
  size_t period = scene_period_length(scene_id);
  const char *name = scene_id[period] == '.' ? scene_id + period + 1 : scene_id;
  buffer_add(out, name, base_length(name));
}

static bool is_word(const char *text, size_t length) {
  if (length >= 3 && strncmp(text, "[](", 3) == 0) return false; /* a source, not its words */
  for (size_t i = 0; i < length; i++) {
    if (isalnum((unsigned char)text[i]) || (unsigned char)text[i] >= 0x80) return true;
  }
  return false;
}

uint64_t tally_words(const char *text) {
  uint64_t words = 0;
  while (text && *text) {
    size_t length = strcspn(text, " \n\t");
    words += is_word(text, length);
    text += length;
    text += strspn(text, " \n\t");
  }
  return words;
}

static uint64_t words_of(const Scene *scene) {
  const Ask *ask = &scene->ask;
  uint64_t words = tally_words(scene->text) + tally_words(ask->text) + tally_words(ask->title);
  for (size_t i = 0; i < ask->choice_count; i++) words += tally_words(ask->choices[i].text);
  for (size_t i = 0; i < ask->task_count; i++) words += tally_words(ask->tasks[i].text);
  return words;
}

static void add_choices(Tally *tally, const Ask *ask, const Value *answer, Buffer *name) {
  const char *taken = answer ? answer_core(answer)->text : NULL;
  size_t length = name->length;
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    name->length = length;
    buffer_addf(name, ".%s", choice->id);
    ScoreRow *row = score_row(&tally->choices, buffer_text(name));
    row->seen++;
    row->closed += choice->closed != NULL;
    row->taken += taken && strcmp(taken, choice->id) == 0;
  }
}

uint64_t tally_page(Tally *tally, const Scene *scene, const Value *answer) {
  const Ask *ask = &scene->ask;
  Buffer name = {0};
  buffer_add(&name, scene->id, base_length(scene->id));
  score_row(&tally->scenes, buffer_text(&name))->seen++;
  buffer_clear(&name);
  if (ask->kind == ASK_END) {
    score_row(&tally->endings, ask->id)->seen++;
  } else {
    tally_scene_name(scene->id, &name);
    buffer_addf(&name, ".%s", ask->id);
    score_row(&tally->questions, buffer_text(&name))->seen++;
    add_choices(tally, ask, answer, &name);
  }
  buffer_free(&name);
  uint64_t words = words_of(scene);
  tally->pages++;
  tally->words += words;
  tally->answers += answer != NULL;
  return words;
}

/* ---- a game ---- */

static void add_fault(Tally *tally, const Error *error, uint64_t times, const TallyGame *first) {
  Fault *fault = NULL;
  for (size_t i = 0; i < tally->fault_count && !fault; i++) {
    bool same = strcmp(tally->faults[i].error.message, error->message) == 0 &&
                strcmp(tally->faults[i].error.at, error->at) == 0;
    if (same) fault = &tally->faults[i];
  }
  if (!fault) {
    if (tally->fault_count == TALLY_FAULTS_MOST) return;
    tally->faults = memory_grow(tally->faults, tally->fault_count + 1, sizeof *tally->faults);
    fault = &tally->faults[tally->fault_count++];
    *fault = (Fault){.error = *error, .first = *first};
  }
  fault->times += times;
  if (first->game < fault->first.game) {
    fault->first = *first;
    fault->error = *error;
  }
}

static void take_longest(TallyGame *longest, const TallyGame *game, bool is_first) {
  bool longer = game->answers > longest->answers ||
                (game->answers == longest->answers && game->game < longest->game);
  if (is_first || longer) *longest = *game;
}

static void take_shortest(TallyGame *shortest, const TallyGame *game, bool is_first) {
  bool shorter = game->answers < shortest->answers ||
                 (game->answers == shortest->answers && game->game < shortest->game);
  if (is_first || shorter) *shortest = *game;
}

void tally_game(Tally *tally, const TallyGame *game, const Error *fault) {
  tally->games++;
  if (fault) {
    add_fault(tally, fault, 1, game);
    return;
  }
  bool is_first = tally->ended++ == 0;
  take_longest(&tally->longest, game, is_first);
  take_shortest(&tally->shortest, game, is_first);
}

/* ---- all games ---- */

void tally_add(Tally *sum, const Tally *more) {
  if (!sum->content[0]) memcpy(sum->content, more->content, DIGEST_TEXT_BYTES);
  if (more->ended > 0) {
    take_longest(&sum->longest, &more->longest, sum->ended == 0);
    take_shortest(&sum->shortest, &more->shortest, sum->ended == 0);
  }
  sum->games += more->games;
  sum->ended += more->ended;
  sum->pages += more->pages;
  sum->answers += more->answers;
  sum->words += more->words;
  score_add(&sum->scenes, &more->scenes);
  score_add(&sum->questions, &more->questions);
  score_add(&sum->choices, &more->choices);
  score_add(&sum->endings, &more->endings);
  for (size_t i = 0; i < more->fault_count; i++) {
    const Fault *fault = &more->faults[i];
    add_fault(sum, &fault->error, fault->times, &fault->first);
  }
  counts_add(sum->counts, more->counts);
}

static int compare_faults(const void *a, const void *b) {
  const Fault *left = a, *right = b;
  if (left->first.game != right->first.game) return left->first.game < right->first.game ? -1 : 1;
  return 0; /* a game has one fault */
}

void tally_sort(Tally *tally) {
  score_sort(&tally->scenes);
  score_sort(&tally->questions);
  score_sort(&tally->choices);
  score_sort(&tally->endings);
  counts_sort(tally->counts);
  if (tally->fault_count > 1) {
    qsort(tally->faults, tally->fault_count, sizeof *tally->faults, compare_faults);
  }
}
