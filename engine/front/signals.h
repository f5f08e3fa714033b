/* Signals that a full-screen program must not be cut by. From signals_take() to
 * signals_give_back() they are held; signals_wait() lets them in and tells which came. What was
 * ignored when the program was started (nohup) stays ignored. */
#ifndef FRONT_SIGNALS_H
#define FRONT_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

enum { SIGNALS_TAKEN = 6 };

typedef struct Signals {
  sigset_t mask_before;
  struct sigaction before[SIGNALS_TAKEN];
} Signals;

typedef struct SignalNews {
  bool resized; /* SIGWINCH */
  bool suspend; /* SIGTSTP */
  bool resumed; /* SIGCONT */
  int leave;    /* SIGINT, SIGTERM, SIGHUP, or 0 */
  bool other;   /* the other descriptor is readable, or the time is over */
  bool gone;    /* nothing will ever be read again */
} SignalNews;

void signals_take(Signals *signals);
void signals_give_back(const Signals *signals);

/* Waits until descriptor 0 is readable or a signal comes; also until `other` is readable (-1: there
 * is none) or so many milliseconds are over (-1: for ever). */
SignalNews signals_wait(const Signals *signals, int other, int wait_ms);

/* Stops the process as SIGTSTP does by itself; returns when it goes on. */
void signals_stop(void);

#endif
