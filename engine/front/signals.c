/* The signals are blocked but during pselect(2), which unblocks them and waits in one step: a
 * signal that comes between looking and waiting is not lost. The handler only notes what came. */
#include "front/signals.h"

#include <errno.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <unistd.h>

static const int taken[SIGNALS_TAKEN] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};

/* What came since the last look: a handler is given no other place to say it. */
static volatile sig_atomic_t came[SIGNALS_TAKEN];

static void on_signal(int number) {
  for (int i = 0; i < SIGNALS_TAKEN; i++) {
    if (taken[i] == number) came[i] = 1;
  }
}

static void taken_set(sigset_t *set) {
  sigemptyset(set);
  for (int i = 0; i < SIGNALS_TAKEN; i++) sigaddset(set, taken[i]);
}

/* SIGWINCH and SIGCONT are taken even where they are ignored by default. */
static bool was_ignored(const struct sigaction *before, int number) {
  return before->sa_handler == SIG_IGN && number != SIGWINCH && number != SIGCONT;
}

void signals_take(Signals *signals) {
  sigset_t set;
  struct sigaction action = {.sa_handler = on_signal};
  taken_set(&set);
  taken_set(&action.sa_mask);
  sigprocmask(SIG_BLOCK, &set, &signals->mask_before);
  for (int i = 0; i < SIGNALS_TAKEN; i++) {
    came[i] = 0;
    sigaction(taken[i], &action, &signals->before[i]);
    if (was_ignored(&signals->before[i], taken[i])) {
      sigaction(taken[i], &signals->before[i], NULL);
    }
  }
}

/* A hangup comes twice, to the session's leader and to the group on the terminal; the second
 * must not kill a program that is leaving in order. To ignore a signal drops what waits of it. */
void signals_give_back(const Signals *signals) {
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigemptyset(&ignore.sa_mask);
  for (int i = 0; i < SIGNALS_TAKEN; i++) sigaction(taken[i], &ignore, NULL);
  for (int i = 0; i < SIGNALS_TAKEN; i++) sigaction(taken[i], &signals->before[i], NULL);
  sigprocmask(SIG_SETMASK, &signals->mask_before, NULL);
}

static bool take(int number) {
  for (int i = 0; i < SIGNALS_TAKEN; i++) {
    if (taken[i] != number || !came[i]) continue;
    came[i] = 0;
    return true;
  }
  return false;
}

/* pselect(2) on descriptor 0 and `other`, with the signals let in. */
static int wait_for(const Signals *signals, fd_set *input, int other, int wait_ms) {
  sigset_t open = signals->mask_before;
  for (int i = 0; i < SIGNALS_TAKEN; i++) sigdelset(&open, taken[i]);
  struct timespec time = {.tv_sec = wait_ms / 1000, .tv_nsec = wait_ms % 1000 * 1000000L};
  FD_ZERO(input);
  FD_SET(STDIN_FILENO, input);
  if (other >= 0 && other < FD_SETSIZE) FD_SET(other, input);
  int highest = other > STDIN_FILENO && other < FD_SETSIZE ? other : STDIN_FILENO;
  return pselect(highest + 1, input, NULL, NULL, wait_ms >= 0 ? &time : NULL, &open);
}

SignalNews signals_wait(const Signals *signals, int other, int wait_ms) {
  SignalNews news = {0};
  fd_set input;
  int ready = wait_for(signals, &input, other, wait_ms);
  if (ready > 0 && FD_ISSET(STDIN_FILENO, &input)) {
    int waiting = 0; /* readable with nothing to read: the end */
    news.gone = ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
  } else if (ready < 0 && errno != EINTR) {
    news.gone = true;
  }
  news.other = ready == 0 || (ready > 0 && other >= 0 && FD_ISSET(other, &input));
  news.resized = take(SIGWINCH);
  news.suspend = take(SIGTSTP);
  news.resumed = take(SIGCONT);
  for (int i = 0; i < SIGNALS_TAKEN && taken[i] != SIGWINCH; i++) {
    if (take(taken[i])) news.leave = taken[i];
  }
  return news;
}

void signals_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigset_t stop, before;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  raise(SIGTSTP); /* blocked: it comes when it is let in */
  sigprocmask(SIG_UNBLOCK, &stop, &before);
  sigprocmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}
