/* A story in its author's hands (`irongrain watch`): read again while it is written, looked into,
 * and led where the author wants to be. What leads it is a line of the journal, as an answer is. */
#ifndef STORY_AUTHOR_H
#define STORY_AUTHOR_H

#include "script/console.h"
#include "story/story.h"

/* As story_reload(), but a scenario that fails on the way to the present page is refused too,
 * unless the story is broken already: false with the error, and the old game goes on. A drift is no
 * note here; story_drift() tells. */
bool story_renew(Story *story, Error *error);

/* What the console tells of the game while a question waits (script/console.h): CONSOLE_STATE or
 * CONSOLE_EVENTS with those that have `word` in their ids. */
bool story_look(Story *story, ConsoleVerb verb, const char *word, ConsoleLines *lines,
                Error *error);

/* Lets the event play next, whatever its condition. False, and nothing has changed, where there is
 * none or the game is not an author's that can go on. */
bool story_force(Story *story, const char *event, Error *error);

/* Answers as one who does not read (scene/simple.h) until a scene of that month ("1959-03") or a
 * later one waits, the game ends or breaks. False, and nothing has changed, where it is no later
 * month, or nothing is asked. */
bool story_jump(Story *story, const char *month, Error *error);

#endif
