/* A script that was loaded to be counted is not thrown away after its game: put back to how it was
 * when it was loaded, it is the next game's. So all games of a Counts are of the scenario as it was
 * when the first was loaded. */
#ifndef SCRIPT_SPARE_H
#define SCRIPT_SPARE_H

#include "script/script.h"

/* To be called once a counted script is loaded. */
void spare_mark(Script *script);

/* The spare script of that folder, ready to be started; NULL where there is none. */
Script *spare_take(Counts *counts, const char *folder);

/* Keeps a script that is done with as the spare; false where it cannot be: free it. */
bool spare_keep(Script *script);

/* Frees the spare script, where there is one. */
void spare_free(Counts *counts);

#endif
