/* What the person's locale says of characters. LC_CTYPE is set while a terminal is open, because
 * curses needs it to write more than ASCII, and nowhere else in the program. */
#ifndef FRONT_ENCODING_H
#define FRONT_ENCODING_H

#include <stdbool.h>

/* True if the person's environment names a locale without UTF-8; `otherwise` where it names none. The
 * locale itself is not touched: lines need none. */
bool encoding_is_ascii(bool otherwise);

/* Takes the person's LC_CTYPE; true if it is UTF-8. Where they ask for a UTF-8 locale that is not
 * installed, it is UTF-8 all the same. */
bool encoding_take(void);
void encoding_give_back(void);

/* True if characters of ambiguous width (the long dash, curled quotes) take two columns here: VTE
 * terminals are told so by VTE_CJK_WIDTH, else the locale's own table says it. A terminal is not
 * asked: its answer would come among the keys, late over a slow line. To be called while taken. */
bool encoding_is_wide(void);

#endif
