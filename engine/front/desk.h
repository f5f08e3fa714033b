/* What an author has beside the game, in whatever front it is played (`irongrain watch`): the watch
 * over the scenario's files, whether the page is of the files as they are now, what the scenario
 * has logged, and the console. */
#ifndef FRONT_DESK_H
#define FRONT_DESK_H

#include <stdbool.h>

#include "base/watch.h"
#include "story/author.h"

typedef struct Desk Desk;

/* What a look at the scenario's files finds without playing, in a few words; NULL where it is
 * nothing. Freed with free(). */
typedef char *DeskCheck(const char *folder);

/* To be opened before the story is: what changes from then on is seen. `check` may be NULL. */
Desk *desk_open(const char *folder, DeskCheck *check);
void desk_close(Desk *desk);

Watch *desk_watch(Desk *desk);

/* The ScriptLog of the story; `context` is the desk. */
void desk_log(void *context, const char *at, const char *text);

/* What was logged since the scenario was read, at most the last hundreds of lines. */
const ConsoleLines *desk_logged(const Desk *desk);

/* Reads the scenario again and follows the game. False: it fails, desk_fault() says why, and the
 * old game goes on. */
bool desk_renew(Desk *desk, Story *story);

/* Why the page is not of the files as they are; NULL where it is. */
const Error *desk_fault(const Desk *desk);

/* To be called when the story has read the files in another way: an answer was taken back. */
void desk_is_new(Desk *desk);

/* Checks the files if they were read anew since; to be called once the page is shown, which this
 * must not keep back. True if it was done: the status may say something else. */
bool desk_check(Desk *desk);

/* What the last check found; NULL where it is nothing. */
const char *desk_findings(const Desk *desk);

/* "[new] ..." or "[old] ...": which of the two the page is. Freed with free(). */
char *desk_status(const Desk *desk, const Story *story);

/* Does what the words say (state, events [WORD], force EVENT, jump MONTH, help) and adds what there
 * is to be told. True if the game has gone on: there is another page to be shown. */
bool desk_obey(Story *story, const char *words, ConsoleLines *out);

#endif
