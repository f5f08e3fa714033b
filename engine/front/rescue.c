/* All that the handler needs is prepared beforehand and reached without a lock: write(2),
 * tcsetattr(3), sigaction(2) and raise(3) are safe in a handler. The handlers run on a stack of
 * their own, because a stack that overflowed has no room left. The variables stand outside any
 * function, as in signals.c and memory.c: a handler is given nothing else. */
#include "front/rescue.h"

#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"

enum { LEAVE_BYTES = 256, STACK_BYTES = 64 * 1024 };

/* SIGQUIT is a key, Ctrl and backslash: who wants the core dump gets it, and the terminal back. */
static const int fatal[] = {SIGSEGV, SIGABRT, SIGBUS,  SIGFPE, SIGILL,
                            SIGQUIT, SIGXCPU, SIGXFSZ, SIGSYS, SIGTRAP};
enum { FATAL_COUNT = sizeof fatal / sizeof *fatal };

static struct {
  volatile sig_atomic_t armed;
  const char *volatile first; /* one store sets it, so a handler finds the old one or the new */
  char leave[LEAVE_BYTES];
  size_t leave_length;
  struct termios modes;
  struct sigaction before[FATAL_COUNT];
  stack_t stack_before;
  void *stack;
} rescue;

static void put_back(void) {
  if (!rescue.armed) return;
  rescue.armed = 0;
  const char *first = rescue.first;
  ssize_t written = first ? write(STDOUT_FILENO, first, strlen(first)) : 0;
  written += write(STDOUT_FILENO, rescue.leave, rescue.leave_length);
  (void)written;
  tcsetattr(STDIN_FILENO, TCSANOW, &rescue.modes);
}

/* Puts the terminal back, then the disposition from before, under which the signal comes again. */
static void on_fatal(int number) {
  put_back();
  for (size_t i = 0; i < FATAL_COUNT; i++) {
    if (fatal[i] == number) sigaction(number, &rescue.before[i], NULL);
  }
  raise(number);
}

static void take_stack(void) {
  rescue.stack = memory_new(STACK_BYTES);
  stack_t own = {.ss_sp = rescue.stack, .ss_size = STACK_BYTES};
  if (sigaltstack(&own, &rescue.stack_before) != 0) {
    free(rescue.stack);
    rescue.stack = NULL;
  }
}

void rescue_arm(const char *leave, const struct termios *modes) {
  struct sigaction action = {.sa_handler = on_fatal};
  size_t length = strlen(leave);
  rescue.leave_length = length < LEAVE_BYTES ? length : LEAVE_BYTES;
  memcpy(rescue.leave, leave, rescue.leave_length);
  rescue.modes = *modes;
  take_stack();
  action.sa_flags = SA_NODEFER | (rescue.stack ? SA_ONSTACK : 0);
  sigemptyset(&action.sa_mask);
  rescue.armed = 1;
  for (size_t i = 0; i < FATAL_COUNT; i++) {
    sigaction(fatal[i], &action, &rescue.before[i]);
    if (fatal[i] == SIGQUIT && rescue.before[i].sa_handler == SIG_IGN) {
      sigaction(SIGQUIT, &rescue.before[i], NULL); /* who started us wants it ignored */
    }
  }
  memory_before_exit(put_back);
}

void rescue_first(const char *bytes) {
  rescue.first = bytes;
}

void rescue_disarm(void) {
  rescue.armed = 0;
  rescue.first = NULL;
  memory_before_exit(NULL);
  for (size_t i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &rescue.before[i], NULL);
  if (rescue.stack) {
    sigaltstack(&rescue.stack_before, NULL);
    free(rescue.stack);
    rescue.stack = NULL;
  }
}
