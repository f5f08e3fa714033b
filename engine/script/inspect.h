/* What can be asked of a scenario that is loaded and not played: its events as they were written,
 * and what can be told of an expression without playing.
 *
 * It may be asked as often as is wanted, between script_load() and script_start() or
 * script_simulate_open(), either of which may still follow. Each call has the limits of loading.
 * After a failure the script can only be freed; what is wrong with an expression is no failure. */
#ifndef SCRIPT_INSPECT_H
#define SCRIPT_INSPECT_H

#include "script/script.h"

/* A choice of an event. A condition that is a plain true or false is "true" or "false". */
typedef struct InspectChoice {
  const char *id, *text;
  const char *when, *open; /* the expression's source; NULL if there is none, or a function */
  const char *closed;      /* the reason for which it cannot be taken; NULL if there is none */
  bool when_is_function, open_is_function, has_effect;
} InspectChoice;

/* An event as it was loaded. All is owned by the script and valid until that is freed. */
typedef struct InspectEvent {
  const char *id, *at;   /* at: "events/x.lua:12", where event "id" was written */
  const char *when;      /* the expression's source; NULL if there is none, or a function */
  bool when_is_function; /* then `when` is NULL */
  bool once, has_text, has_enter, has_choices;
  bool cites;                                                /* its text holds [](cite:…) */
  const char *who, *place, *form, *picture, *heading, *text; /* NULL where unset */
  size_t tag_count;
  const char *const *tags;
  size_t choice_count;
  const InspectChoice *choices;
} InspectEvent;

/* All events, in the order of their ids, also those that a function made. NULL with an error;
 * where there is none, a pointer to nothing and a count of 0. */
const InspectEvent *script_inspect_events(Script *script, size_t *count, Error *error);

/* What a debrief needs, as prelude/debriefing.lua gives it: debrief.lua, where the scenario has
 * one, and what its events say of themselves. The caller's; NULL with an error. */
Value *script_inspect_debrief(Script *script, Error *error);

/* What is wrong with an expression. */
typedef struct InspectVerdict {
  bool holds;        /* nothing was found; then the rest is empty */
  char code[32];     /* see script_inspect_expression() */
  size_t from, to;   /* bytes of the source, from 0, `to` exclusive */
  char message[400]; /* what is wrong, in words */
  char fix[200];     /* one thing to try */
} InspectVerdict;

/* Judges an expression without playing. `lent`: names of locals that will be lent to it. Nothing
 * is found where nothing is certain. The codes:
 *   syntax        it cannot be read
 *   unknown_name  nothing is called so (or no function is); the nearest name stands in `fix`
 *   unlike        two kinds that cannot be compared or reckoned with; a fact or a person's field
 *                 has the kind of its first value, but where that is nil, false or "", or where the
 *                 expression looks at it twice, no kind
 *   no_month      `month` is ordered against a text that is no month and no year
 *   never_true    it, or the part from..to, can never hold: comparisons that contradict each
 *                 other, a month outside the scenario's months, an option's value that there is not
 *   always_true   the comparison from..to holds whenever the rest does
 * False with an error where the script cannot be asked, or fails. */
bool script_inspect_expression(Script *script, const char *source, const char *const *lent,
                               size_t lent_count, InspectVerdict *verdict, Error *error);

#endif
