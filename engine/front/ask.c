/* Signals wait while the modes are others: whatever they do comes after the old modes are back. */
#include "front/ask.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "front/rescue.h"
#include "front/sequence.h"

enum { ANSWER_MS = 200, ANSWER_BYTES = 256, BELL = 0x07, ESCAPE = 0x1B };

static const char question[] = "\033]4;255;?\033\\";

static long now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The next byte before that time; false where there is none. */
static bool read_until(long end, char *byte) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  for (long left; (left = end - now_ms()) > 0;) {
    int count = poll(&input, 1, (int)left);
    if (count < 0 && errno == EINTR) continue;
    return count > 0 && read(STDIN_FILENO, byte, 1) == 1;
  }
  return false;
}

/* Reads to the end of the answer, BEL or Esc and a backslash, and no further. */
static bool read_answer(void) {
  char bytes[ANSWER_BYTES] = "", byte = 0, before = 0;
  size_t length = 0;
  bool is_inside = false;
  long end = now_ms() + ANSWER_MS;
  while (length + 1 < sizeof bytes && read_until(end, &byte)) {
    bool is_end = byte == BELL || (before == ESCAPE && byte == '\\');
    if (is_inside && is_end) return sequence_answer(bytes).kind == SEQUENCE_ANSWER;
    if (is_inside && byte != ESCAPE) bytes[length++] = byte;
    if (before == ESCAPE && byte == ']') is_inside = true;
    before = byte;
  }
  return false;
}

static void hold_signals(sigset_t *before) {
  static const int held[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof held / sizeof *held; i++) sigaddset(&set, held[i]);
  sigprocmask(SIG_BLOCK, &set, before);
}

bool ask_has_person(void) {
  bool are_terminals = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
  return are_terminals && tcgetpgrp(STDIN_FILENO) == getpgrp();
}

bool ask_makes_colours(void) {
  struct termios modes, quiet;
  sigset_t before;
  if (!ask_has_person() || tcgetattr(STDIN_FILENO, &modes) != 0) return false;
  quiet = modes;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  quiet.c_cc[VMIN] = 1;
  quiet.c_cc[VTIME] = 0;
  hold_signals(&before);
  rescue_arm("", &modes);
  bool is_asked = tcsetattr(STDIN_FILENO, TCSANOW, &quiet) == 0 &&
                  file_write_all(STDOUT_FILENO, question, strlen(question), NULL);
  bool is_answered = is_asked && read_answer();
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  rescue_disarm();
  sigprocmask(SIG_SETMASK, &before, NULL);
  return is_answered;
}
