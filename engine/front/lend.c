/* What is sent, and what undoes it, is made before the first byte goes out: a crash has no time to
 * think. */
#include "front/lend.h"

#include <signal.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "front/ansi.h"
#include "front/ask.h"
#include "front/paints.h"
#include "front/rescue.h"
#include "front/signals.h"
#include "front/talk.h"

/* The colours and the picture; what makes the same colours standard. */
typedef struct Loan {
  Buffer picture, back;
  bool has_person;
} Loan;

static bool send(const Buffer *bytes) {
  Error error = {0};
  bool is_sent = file_write_all(STDOUT_FILENO, buffer_text(bytes), bytes->length, &error);
  if (!is_sent) talk_error(&error);
  return is_sent;
}

static bool lend(const Loan *loan) {
  rescue_first(buffer_text(&loan->back));
  bool is_sent = send(&loan->picture);
  if (is_sent && loan->has_person) talk("Enter gives the terminal its colours back.");
  return is_sent;
}

static bool take_back(const Loan *loan) {
  bool is_sent = send(&loan->back);
  rescue_first(NULL);
  return is_sent;
}

/* The signal by which it goes on is no news then. */
static void stop(void) {
  sigset_t resumed;
  struct timespec now = {0};
  signals_stop();
  sigemptyset(&resumed);
  sigaddset(&resumed, SIGCONT);
  sigtimedwait(&resumed, NULL, &now);
}

/* Until the end of a line or of the input; the signal that asked to leave before, or 0. Who goes on
 * in the background is done: there the terminal is another's. */
static int wait_for_line(const Loan *loan, const Signals *signals) {
  char byte = 0;
  while (byte != '\n') {
    SignalNews news = signals_wait(signals, -1, -1);
    if (news.leave || news.gone) return news.leave;
    if (news.suspend) {
      take_back(loan);
      stop();
    }
    if (news.suspend || news.resumed) {
      if (!ask_has_person() || !lend(loan)) return 0;
    } else if (!news.resized && read(STDIN_FILENO, &byte, 1) != 1) {
      return 0;
    }
  }
  return 0;
}

/* One that came too late to end the waiting, or where nobody waits; 0 where none did. */
static int find_pending(void) {
  static const int held[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP};
  sigset_t pending;
  if (sigpending(&pending) != 0) return 0;
  for (size_t i = 0; i < sizeof held / sizeof *held; i++) {
    if (sigismember(&pending, held[i]) == 1) return held[i];
  }
  return 0;
}

static Loan loan_of(const Picture *picture) {
  Loan loan = {.has_person = ask_has_person()};
  Paints paints = {0};
  paints_change(&paints, picture, &loan.picture);
  ansi_add_picture(&loan.picture, picture);
  paints_change(&paints, NULL, &loan.back);
  return loan;
}

bool lend_picture(const Picture *picture) {
  Signals signals;
  struct termios modes = {0};
  Loan loan = loan_of(picture);
  tcgetattr(STDIN_FILENO, &modes); /* where it is no terminal, they cannot be set either */
  signals_take(&signals);
  rescue_arm("", &modes);
  bool is_sent = lend(&loan);
  int signal = is_sent && loan.has_person ? wait_for_line(&loan, &signals) : 0;
  is_sent = take_back(&loan) && is_sent;
  if (signal == 0) signal = find_pending();
  rescue_disarm();
  signals_give_back(&signals);
  buffer_free(&loan.picture);
  buffer_free(&loan.back);
  if (signal) raise(signal);
  return is_sent;
}
