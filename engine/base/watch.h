/* Whether the Lua files under a folder have changed, told once for each saving, when it is done.
 *
 * An editor writes in many ways: into the file in one or several steps, beside it and renamed over,
 * with the old file moved away first. A change is told when whoever writes has closed the file and
 * nothing has come for a moment, so that no half-written file is taken for a whole one. Folders and
 * files that come or go later are seen too. On Linux the system tells of changes, and who waits
 * uses no processor; elsewhere, and where it refuses, the files are looked at from time to time. */
#ifndef BASE_WATCH_H
#define BASE_WATCH_H

#include <stdbool.h>

typedef struct Watch Watch;

/* What is changed from now on counts. Never NULL: a folder that cannot be watched is looked at. */
Watch *watch_open(const char *folder);
void watch_close(Watch *watch);

/* Readable when there may be news; -1 where nothing tells. */
int watch_descriptor(const Watch *watch);

/* In how many milliseconds watch_changed() has to be asked at the latest; -1: there is no need
 * until the descriptor is readable. */
int watch_wait_ms(Watch *watch);

/* True once for each change that has come to rest. Never waits. */
bool watch_changed(Watch *watch);

/* The same, but waits until what has begun to change has come to rest (a second at most). */
bool watch_settled(Watch *watch);

#endif
