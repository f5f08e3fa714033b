/* A program in a terminal emulator: started on a pseudo-terminal of a size, fed with keys, and
 * seen as a person would see it. Nothing sleeps for a fixed time: output is read until what is
 * waited for stands on the screen, or until the program has been quiet. */
#ifndef TESTS_TERMINAL_H
#define TESTS_TERMINAL_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

#include "base/buffer.h"

typedef struct Tty Tty;

/* Starts argv (ended by NULL) on a new terminal. `environment` holds "NAME=VALUE" (ended by NULL,
 * may be NULL itself) beside TERM=xterm-256color, LANG=C.UTF-8, no LC_ALL and no settings of the
 * person who runs the test; "NAME" unsets. */
Tty *tty_start(const char *const argv[], const char *const environment[], int cols, int rows);

void tty_send(Tty *tty, const char *keys);

/* What came of a key: bytes, and how long until the last of them was there. */
typedef struct TtyFrame {
  double ms;
  size_t bytes;
} TtyFrame;

/* Sends keys and reads until nothing has come for `quiet_ms`; for the first byte it waits up to ten
 * times as long. */
TtyFrame tty_frame(Tty *tty, const char *keys, int quiet_ms);

/* Reads until nothing has come for a moment. */
void tty_settle(Tty *tty);

/* Reads until `text` stands on the screen (or stands there no more). False after some seconds. */
bool tty_shows(Tty *tty, const char *text);
bool tty_hides(Tty *tty, const char *text);

/* The screen as text, a line each row; good until the next call. */
const char *tty_screen(Tty *tty);

void tty_resize(Tty *tty, int cols, int rows);
void tty_cursor(const Tty *tty, int *row, int *col);
bool tty_cursor_visible(const Tty *tty);
int tty_mouse(const Tty *tty); /* what was asked of the mouse: 0 nothing, as VTERM_PROP_MOUSE */

/* One cell as it was sent: colours are 0 to 255, -1 for the terminal's own. */
typedef struct TtyCell {
  char text[32]; /* "" for an empty one */
  int ink, paper;
  bool bold, reverse, underline;
} TtyCell;
TtyCell tty_cell(const Tty *tty, int row, int col);

/* True if what a shell writes now looks as if nothing had been here: no colour, no attribute, in the
 * terminal's first set of characters. Writes a word to the screen to see it. */
bool tty_pen_is_plain(Tty *tty);

bool tty_alternate(const Tty *tty); /* the second screen is shown */
struct termios tty_modes(const Tty *tty);
const Buffer *tty_raw(const Tty *tty); /* every byte the program has sent */
pid_t tty_process(const Tty *tty);

/* Waits for the program to end and reads the rest; the status as of waitpid(2), -1 if it does not
 * end (then it is killed). */
int tty_end(Tty *tty);

/* Takes the terminal away, as a lost connection does; then as tty_end(). Nothing can be asked of
 * the screen afterwards but what it showed. */
int tty_hang_up(Tty *tty);

/* Kills what still runs and frees everything. */
void tty_close(Tty *tty);

#endif
