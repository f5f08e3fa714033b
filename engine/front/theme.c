/* Bold is used with care: half of all terminals show bold black as dark grey and bold white as a
 * brighter white. So ink that is black is never bold; an underline does it there. */
#include "front/theme.h"

enum { BLACK = 0, BLUE = 4, CYAN = 6, WHITE = 7, BRIGHT_WHITE = 15 };

/* Lines and bars want three to one at the least, and get more in all palettes: blue on white, cyan on
 * black. */
bool theme_tones(Theme theme, int colours, ToneColours tones[TONE_COUNT]) {
  short brightest = colours >= 16 ? BRIGHT_WHITE : WHITE;
  ToneColours text = {BLACK, brightest};
  short accent = BLUE;
  if (theme == THEME_MONO || colours < 8) return false;
  if (theme == THEME_DARK) {
    text = (ToneColours){WHITE, BLACK};
    accent = CYAN;
  } else if (theme == THEME_HIGH_CONTRAST) {
    text = (ToneColours){brightest, BLACK};
    accent = brightest;
  }
  tones[TONE_TEXT] = text;
  tones[TONE_INVERTED] = (ToneColours){text.paper, text.ink};
  tones[TONE_ACCENT] = (ToneColours){accent, text.paper};
  return true;
}

/* What a role asks for, before it is known what the theme can give. */
static Look wish(Role role) {
  switch (role) {
    case ROLE_HEADING:
    case ROLE_KEY:
    case ROLE_FIGURE: return (Look){.bold = true};
    case ROLE_FOCUS:
    case ROLE_ALERT: return (Look){.tone = TONE_INVERTED};
    case ROLE_RULE:
    case ROLE_BAR: return (Look){.tone = TONE_ACCENT};
    case ROLE_TERM: return (Look){.underline = true};
    default: return (Look){.tone = TONE_TEXT};
  }
}

static Look without_colours(Look look) {
  look.reverse = look.tone == TONE_INVERTED;
  look.tone = TONE_TEXT;
  return look;
}

Look theme_look(Theme theme, int colours, Role role, unsigned style) {
  ToneColours tones[TONE_COUNT];
  Look look = wish(role);
  bool has_colours = theme_tones(theme, colours, tones);
  bool is_black = look.tone == TONE_INVERTED || (has_colours && theme == THEME_PAPER);
  /* Where 15 is not to be had, bold white is the brightest that there is. */
  bool is_bold_anyway = has_colours && theme == THEME_HIGH_CONTRAST && colours < 16 && !is_black;
  if (style & PAGE_STRONG) look.bold = true;
  if (style & PAGE_EMPHASIS) look.underline = true;
  if (look.bold && (is_black || is_bold_anyway)) look.underline = role != ROLE_FIGURE;
  look.bold = (look.bold && !is_black) || is_bold_anyway;
  return has_colours ? look : without_colours(look);
}
