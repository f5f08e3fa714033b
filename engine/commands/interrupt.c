/* A handler may do no more than set a flag; whoever works looks at it now and then. */
#include "commands/interrupt.h"

#include <signal.h>
#include <stddef.h>

/* Said by a signal; a handler is given no other place to say it. */
static atomic_bool stopped;
static atomic_int times;

/* The third ends the program at once. Not the second: timeout(1) sends each signal twice. */
static void on_signal(int number) {
  enum { PATIENCE = 2 };
  atomic_store(&stopped, true);
  if (atomic_fetch_add(&times, 1) < PATIENCE) return;
  signal(number, SIG_DFL);
  raise(number);
}

const atomic_bool *interrupt_watch(void) {
  static const int taken[] = {SIGINT, SIGTERM};
  for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++) {
    struct sigaction action = {.sa_handler = on_signal}, before;
    sigemptyset(&action.sa_mask);
    sigaction(taken[i], NULL, &before);
    if (before.sa_handler != SIG_IGN) sigaction(taken[i], &action, NULL);
  }
  return &stopped;
}
