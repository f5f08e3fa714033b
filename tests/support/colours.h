/* The colours of a terminal, as OSC 4 makes them: what a person would be left with. */
#ifndef TESTS_COLOURS_H
#define TESTS_COLOURS_H

#include <stddef.h>
#include <stdint.h>

typedef struct TtyColours {
  uint32_t colours[256]; /* 0 to 15: 0xCC0000 + the number, as somebody chose them */
  int made;              /* how many were sent, all in all */
  size_t last;           /* where the last of them ended */
} TtyColours;

void tty_colours_begin(TtyColours *colours);

/* Applies what is sent. Fails the test where one of 0 to 15 is made anew, where colours are reset
 * by the terminal's own word (OSC 104, RIS, DECSTR), or where OSC 4 is not of our form. A
 * question is no order. */
void tty_colours_apply(TtyColours *colours, const char *bytes, size_t length);

/* Fails the test unless all are as they were. */
void tty_colours_assert_standard(const TtyColours *colours);

#endif
