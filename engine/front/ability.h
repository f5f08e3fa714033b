/* What a terminal can do for pictures, and what follows from it. It is asked what it can do;
 * that it is called by some name is never enough. */
#ifndef FRONT_ABILITY_H
#define FRONT_ABILITY_H

#include <stdbool.h>

#include "picture/cells.h"
#include "view/settings.h"

typedef struct Ability {
  int colours;     /* how many it has by number; 0 for none */
  bool is_direct;  /* its numbers are colours: 0xRRGGBB */
  bool can_change; /* 16 to 255 can be made anew, by OSC 4 */
  bool is_vouched; /* that it does so is vouched for: by COLORTERM, or it has answered itself */
  bool is_utf8;
  bool is_certain; /* only characters of certain width may be sent: block elements are not */
  bool no_colour;  /* NO_COLOR is set */
} Ability;

/* What the environment says: NO_COLOR, and whether COLORTERM vouches. It does not where another
 * program stands between (tmux, screen), for then it speaks of the terminal behind that. */
void ability_of_environment(Ability *ability);

/* How pictures are shown with these settings. */
PictureLook ability_look(const Ability *ability, const Settings *settings);

/* The way as a sentence for the page of options: "Here: 240 colours of the picture's own." */
const char *ability_words(Colours colours);

#endif
