/* A map for who cannot see it: what lies where, in words. */
#ifndef FRONT_PLAIN_MAP_H
#define FRONT_PLAIN_MAP_H

#include "base/buffer.h"
#include "scene/sheet.h"

/* Adds a line for each thing on the part's map that no part behind it (the map's text twin) names:
 * "Liu's Hollow: brigade, in the north-west". Nothing for a part without a map. */
void plain_map(Buffer *out, const Sheet *sheet, const SheetPart *part, int columns);

#endif
