/* How a theme shows the roles of a page (view/page.h), in the terminal's own 16 colours and the
 * attributes that every terminal has.
 *
 * A theme has three tones. Words are only ever in the first two, ink on paper or paper on ink, which
 * are black and white in every palette that people use; the third is for lines and bars. So no
 * palette can make a word hard to read, and no colour alone ever means anything. */
#ifndef FRONT_THEME_H
#define FRONT_THEME_H

#include <stdbool.h>

#include "view/page.h"
#include "view/settings.h"

typedef enum Tone { TONE_TEXT, TONE_INVERTED, TONE_ACCENT, TONE_COUNT } Tone;

typedef struct ToneColours {
  short ink, paper; /* 0 to 15 */
} ToneColours;

typedef struct Look {
  Tone tone;
  bool bold, underline;
  bool reverse; /* a theme without colours: the tone is TONE_TEXT */
} Look;

/* The colours of the theme's tones on a terminal of so many colours. False where it sets none:
 * mono, or fewer colours than eight. */
bool theme_tones(Theme theme, int colours, ToneColours tones[TONE_COUNT]);

/* How a cell of that role looks; `style` as in Cell. */
Look theme_look(Theme theme, int colours, Role role, unsigned style);

#endif
