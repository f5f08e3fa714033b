/* A question to talk about where the scenario has none of its own. It is made of what can be seen
 * of the parting: whether all came to it, whether it came before, what kind of answer it takes, how
 * the class is spread. Each case has a concept of the historian's and several ways to ask; of the
 * cases that fit the one is taken that has been used least, so that a class reads no sentence
 * twice.
 *
 * In the patterns {A} and {B} are the two answers that most gave, {w} how many were asked, {t} when
 * it came before. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/class_parts.h"

enum { WAYS = 3 };

typedef enum Case {
  CASE_FIRST,  /* the first page on which the class was not of one mind */
  CASE_SOME,   /* a part of the class alone came to it */
  CASE_AGAIN,  /* the same was asked before */
  CASE_CLOSED, /* an answer was not open to all */
  CASE_SHARES, /* hands dealt out */
  CASE_FIGURE, /* a figure given */
  CASE_ALONE,  /* one against all others */
  CASE_SPREAD, /* more than two answers; these three fit any parting, once no other does */
  CASE_HALVES,
  CASE_ANY,
  CASES
} Case;

typedef struct CaseWords {
  const char *concept; /* as in PlanNote */
  const char *ways[WAYS];
} CaseWords;

static const CaseWords case_words[CASES] = {
    {"significance",
     {"Up to this page all communes had answered alike. Take one later difference between a "
      "commune that answered “{A}” and one that answered “{B}”: can it be traced back to this "
      "answer, and what else had to happen first? Then name one that had to come anyway."}},
    {"cause",
     {"Not every commune came to this page, only {w}. Which earlier answer, figure or order "
      "brought it about, and at which page do the records of the others turn off?",
      "This was asked of {w} alone. What must have stood in their books or files before, and who "
      "had put it there?",
      "Why was this laid before {w} and not before the rest? List what had to come together."}},
    {"change",
     {"The same was asked in {t}. Compare: who answered as before, who did not, and what had "
      "changed between the two pages: the figures, the people, or who was asking?",
      "This question had come in {t}. What did those who answer “{A}” know now that nobody in the "
      "post knew then? What had stayed as it was?",
      "Lay this page beside that of {t}. Which part of the situation is new, and which was there "
      "already and had only not been told?"}},
    {"perspective",
     {"Not every answer was open to all of them. Who or what had closed it, and did the person at "
      "the desk know the reason?",
      "Some found an answer shut. Whose decision was that, and in which words was it told to the "
      "desk?",
      "An answer that is closed also says something. What does it tell about who could decide "
      "here, and who could not?"}},
    {"cause",
     {"Hands went to different places here. Look in the books three to nine months later: what "
      "was there because of it, what was missing, and what came of the weather or of others?",
      "Hands that are in one place are missing in another. Follow a commune of “{A}” and one of "
      "“{B}” to the next harvest and the next winter: which differences follow from this list, "
      "and which do not?",
      "What did each commune give up for what it did first here? Find one effect that was meant "
      "and one that was not."}},
    {"perspective",
     {"What on the page could “{A}” lean on, and what “{B}”? What did each figure sound like to "
      "the county, to the brigades, in a kitchen?",
      "Who read this figure next, and who after that? Say what “{A}” told each of them, and what "
      "“{B}” did.",
      "A figure is also a message. To whom were these addressed, and who had no part in it though "
      "it was about them?"}},
    {"perspective",
     {"One commune stood alone with “{B}”. Find what on the page speaks for it, and what the "
      "others may "
      "have read in the same lines.",
      "One commune alone answered “{B}”. Whose view of the matter is behind it, and whose behind "
      "“{A}”?",
      "All but one answered “{A}”. Was it the obvious thing, the safe one, or the only one that "
      "could be said aloud? Give a line of the page for what you think."}},
    {"significance",
     {"The class spread over several answers here. Which of the differences between them mattered "
      "to people in the village a year later, and which only to the file? Say what you go by.",
      "For whom was it of weight which of these answers was given: for a household, for the "
      "brigade, for the county, for nobody? Give evidence from the charts above.",
      "If a historian could keep only one of these answers as an example of its time, which "
      "shows most, and of what?"}},
    {"perspective",
     {"“{A}” or “{B}”: both were given with the same page to go by. Whom did each of them "
      "protect, and who paid for it?",
      "Let somebody of a commune that answered “{A}” and somebody of one that answered “{B}” "
      "explain it to a person who must live with it. Which words of the page does each lean on?",
      "What did somebody in this post have to believe about the county in order to answer “{A}”, "
      "and what in order to answer “{B}”?"}},
    {"cause",
     {"Follow one commune that answered “{A}” and one that answered “{B}” through the charts "
      "above for a year: what comes of this answer, and what of something else?",
      "Which earlier page made “{A}” look reasonable, and which “{B}”? Name what was known at the "
      "desk by then, and what nobody could know yet.",
      "Ask for the reason of “{A}” three times: at the desk, in the kitchen, at the county. Do "
      "the three reasons agree?"}},
};

static const char *concept_words(const char *concept) {
  static const char *const words[][2] = {{"cause", "cause and consequence"},
                                         {"change", "change and continuity"},
                                         {"perspective", "perspective"},
                                         {"significance", "significance"}};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (concept && strcmp(concept, words[i][0]) == 0) return words[i][1];
  }
  return "to talk about";
}

/* ---- what can be seen of a parting ---- */

/* The answer that most gave, the earlier of two, but for `other`. */
static size_t most_given(const Parting *parting, size_t other) {
  size_t most = PARTING_UNASKED;
  for (size_t i = 0; i < parting->option_count; i++) {
    if (i == other || parting->options[i].count == 0) continue;
    if (most == PARTING_UNASKED || parting->options[i].count > parting->options[most].count) {
      most = i;
    }
  }
  return most;
}

static size_t answers_given(const Parting *parting) {
  size_t count = 0;
  for (size_t i = 0; i < parting->option_count; i++) count += parting->options[i].count > 0;
  return count;
}

static bool is_closed_to_some(const Parting *parting) {
  for (size_t i = 0; i < parting->option_count; i++) {
    if (parting->options[i].shut > 0 && parting->options[i].open > 0) return true;
  }
  return false;
}

static const char *name_of(const Scene *scene) {
  const char *name = scene->id + scene_period_length(scene->id);
  return *name == '.' ? name + 1 : scene->id;
}

/* The nearest earlier scene that asked the same, or NULL. */
static const Scene *asked_before(const ClassTalk *talk, const Parting *parting) {
  const Scene *scene = parting->first->scene, *nearest = NULL;
  char when[SCENE_WHEN_BYTES];
  if (!scene_when(scene->id, when)) return NULL;
  for (size_t i = 0; i < talk->partings->count; i++) {
    const Scene *other = talk->partings->list[i].first->scene;
    bool is_same = strcmp(name_of(other), name_of(scene)) == 0 &&
                   strcmp(other->ask.id, scene->ask.id) == 0 && scene_when(other->id, when);
    if (!is_same || strcmp(other->id, scene->id) >= 0) continue;
    if (!nearest || strcmp(other->id, nearest->id) > 0) nearest = other;
  }
  return nearest;
}

static bool is_alone(const Parting *parting) {
  size_t most = parting->options[most_given(parting, PARTING_UNASKED)].count;
  return parting->asked > 3 && most + 1 == parting->asked;
}

static bool fits(const ClassTalk *talk, size_t place, Case kind) {
  const Parting *parting = &talk->partings->list[place];
  bool all_asked = parting->asked == talk->roster->count;
  AskKind asked = parting->first->scene->ask.kind;
  switch (kind) {
    case CASE_FIRST: return place == talk->earliest && all_asked;
    case CASE_SOME: return !all_asked;
    case CASE_AGAIN: return asked_before(talk, parting) != NULL;
    case CASE_CLOSED: return is_closed_to_some(parting);
    case CASE_SHARES: return asked == ASK_ALLOCATE;
    case CASE_FIGURE: return asked == ASK_NUMBER;
    case CASE_ALONE: return is_alone(parting);
    case CASE_SPREAD: return answers_given(parting) > 2;
    default: return true;
  }
}

static size_t ways_of(Case kind) {
  size_t count = 0;
  while (count < WAYS && case_words[kind].ways[count]) count++;
  return count;
}

/* The first particular case that fits and has a way left; else the general one used least. */
static Case case_of(const ClassTalk *talk, size_t place) {
  Case least = CASE_ANY;
  for (int kind = 0; kind < CASE_SPREAD; kind++) {
    bool is_left = talk->used[kind] < ways_of((Case)kind);
    if (is_left && fits(talk, place, (Case)kind)) return (Case)kind;
  }
  for (int kind = CASE_ANY; kind >= CASE_SPREAD; kind--) {
    if (talk->used[kind] <= talk->used[least] && fits(talk, place, (Case)kind)) least = (Case)kind;
  }
  return least;
}

/* ---- words ---- */

/* The answer without the full stop at its end. */
static void add_answer(Buffer *out, const char *text) {
  size_t length = strlen(text);
  if (length > 1 && text[length - 1] == '.' && text[length - 2] != '.') length--;
  buffer_add(out, text, length);
}

static void add_place(Buffer *out, const ClassTalk *talk, const Parting *parting, char letter) {
  size_t first = most_given(parting, PARTING_UNASKED), second = most_given(parting, first);
  switch (letter) {
    case 'A': add_answer(out, parting->options[first].text); break;
    case 'B': add_answer(out, parting->options[second].text); break;
    case 'w': buffer_addf(out, "%zu of %zu communes", parting->asked, talk->roster->count); break;
    case 't': class_when(out, asked_before(talk, parting)->id); break;
    default: break;
  }
}

static void add_words(Buffer *out, const ClassTalk *talk, const Parting *parting,
                      const char *pattern) {
  for (const char *c = pattern; *c; c++) {
    if (*c == '{' && c[1] && c[2] == '}') {
      add_place(out, talk, parting, c[1]);
      c += 2;
    } else {
      buffer_add_char(out, *c);
    }
  }
}

const char *class_question(ClassTalk *talk, size_t place, const PlanNote *note, Buffer *out) {
  if (note && note->question) {
    buffer_add_text(out, note->question);
    return concept_words(note->concept);
  }
  Case kind = case_of(talk, place);
  const CaseWords *words = &case_words[kind];
  size_t ways = ways_of(kind);
  size_t way = ways > 1 ? talk->used[kind] % ways : 0;
  talk->used[kind]++;
  add_words(out, talk, &talk->partings->list[place], words->ways[way]);
  return concept_words(words->concept);
}
