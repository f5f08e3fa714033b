/* The full screen of a game against its lines: paged through at 80 by 24, every item opened. */
#ifndef TESTS_SAME_SCREEN_H
#define TESTS_SAME_SCREEN_H

#include "facts.h"
#include "same_source.h"

/* `facts`: of the scene's line. */
void same_screen_check(SameSource *source, Facts *facts);

#endif
