/* A crash must not leave a person with a terminal that shows no cursor and echoes nothing.
 *
 * While armed, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSYS, SIGTRAP, SIGQUIT, SIGXCPU and
 * SIGXFSZ, and the end of memory, first write the bytes that were prepared and set the terminal's
 * old modes, then go on to what they would have done. */
#ifndef FRONT_RESCUE_H
#define FRONT_RESCUE_H

#include <termios.h>

/* `leave`: what puts the screen back, to be written to descriptor 1; copied, cut if over 256 bytes.
 * `modes`: the modes of descriptor 0 to go back to; copied. */
void rescue_arm(const char *leave, const struct termios *modes);
void rescue_disarm(void);

/* What is written before that from now on, NULL for nothing: a string that is lent and stays as it
 * is. */
void rescue_first(const char *bytes);

#endif
