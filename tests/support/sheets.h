/* Sheets made by hand, one of each kind, for tests of what is shown. */
#ifndef TESTS_SHEETS_H
#define TESTS_SHEETS_H

#include "scene/sheet.h"

/* The sheet `show` as ScreenGame.sheet gives it, freed with sheet_free(); NULL where there is none.
 * There are books (and those of grain, people and standing, which are each other's neighbours), why of
 * grain_store, grain_quota and grain_seen, people (and meng), chronicle (and one scene of it), glossary
 * (and work_points, mu, F33), calendar, map. */
Sheet *sheets_make(const char *show, const char *id);

/* The same as a callback; the context is not looked at. */
Sheet *sheets_for_screen(void *context, const char *show, const char *id);

/* All names but why, ended by NULL. */
extern const char *const sheets_names[];

#endif
