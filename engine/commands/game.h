/* One sitting at one game: opened, played in a front, left. What `play` and the title screen
 * share. */
#ifndef COMMANDS_GAME_H
#define COMMANDS_GAME_H

#include "commands/places.h"
#include "front/front.h"

/* One of the fronts of front/front.h. */
typedef int GameFront(Story *story, const FrontSetup *setup);

/* Opens the game and lets a front play it; returns the exit status. Where it cannot be opened:
 * the error's status, and the error is left to the caller to tell. `look` lacks only the places and
 * the scenario's name. `setup.save` NULL makes a new save and names it on standard error, "-" keeps
 * none; `setup.seed_given` false draws a seed from the system. */
int game_play(const Places *places, StorySetup setup, GameFront *front, FrontSetup look,
              Error *error);

/* True if the scenario speaks the language, or none is asked for (NULL). ERROR_USAGE, naming
 * those it speaks, otherwise: it would be answered in another without a word. */
bool game_check_language(const char *folder, const char *language, Error *error);

/* The fullest front that this terminal can show. */
GameFront *game_front(void);

#endif
