/* forkpty(3) gives the terminal, libvterm understands what the program writes to it. */
#include "terminal.h"

#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { QUIET_MS = 60, PATIENCE_MS = 15000 };

struct Tty {
  int master;
  pid_t child;
  bool ended;
  int status;
  bool alternate, cursor_hidden;
  int mouse;
  int cols, rows;
  VTerm *vterm;
  VTermScreen *screen;
  Buffer raw, text;
};

static int on_property(VTermProp property, VTermValue *value, void *user) {
  Tty *tty = user;
  if (property == VTERM_PROP_ALTSCREEN) tty->alternate = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) tty->cursor_hidden = !value->boolean;
  if (property == VTERM_PROP_MOUSE) tty->mouse = value->number;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property};

static void set_environment(const char *const environment[]) {
  setenv("TERM", "xterm-256color", 1);
  setenv("LANG", "C.UTF-8", 1);
  unsetenv("LC_ALL");
  unsetenv("LC_CTYPE");
  unsetenv("NO_COLOR");
  setenv("XDG_CONFIG_HOME", "/dev/null", 1); /* nothing is found there, nothing kept */
  unsetenv("VTE_CJK_WIDTH");
  unsetenv("LINES");
  unsetenv("COLUMNS");
  for (size_t i = 0; environment && environment[i]; i++) {
    if (strchr(environment[i], '=')) {
      putenv(memory_copy(environment[i]));
    } else {
      unsetenv(environment[i]);
    }
  }
}

Tty *tty_start(const char *const argv[], const char *const environment[], int cols, int rows) {
  Tty *tty = memory_new(sizeof *tty);
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};
  tty->child = forkpty(&tty->master, NULL, NULL, &size);
  if (tty->child == 0) {
    set_environment(environment);
    execvp(argv[0], (char *const *)(uintptr_t)argv);
    _exit(127);
  }
  tty->cols = cols;
  tty->rows = rows;
  tty->vterm = vterm_new(rows, cols);
  vterm_set_utf8(tty->vterm, 1);
  tty->screen = vterm_obtain_screen(tty->vterm);
  vterm_screen_enable_altscreen(tty->screen, 1);
  vterm_screen_set_callbacks(tty->screen, &callbacks, tty);
  vterm_screen_reset(tty->screen, 1);
  return tty;
}

/* Reads what comes within `wait_ms`; false if nothing did. */
static bool take(Tty *tty, int wait_ms) {
  char bytes[4096];
  struct pollfd poll_for = {.fd = tty->master, .events = POLLIN}; /* -1: only waits */
  if (poll(&poll_for, 1, wait_ms) <= 0) return false;
  ssize_t count = read(tty->master, bytes, sizeof bytes);
  if (count <= 0) return false;
  buffer_add(&tty->raw, bytes, (size_t)count);
  vterm_input_write(tty->vterm, bytes, (size_t)count);
  return true;
}

void tty_send(Tty *tty, const char *keys) {
  ssize_t written = write(tty->master, keys, strlen(keys));
  (void)written;
}

static long now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static double exact_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

TtyFrame tty_frame(Tty *tty, const char *keys, int quiet_ms) {
  TtyFrame frame = {0};
  size_t before = tty->raw.length;
  double began = exact_ms();
  tty_send(tty, keys);
  while (take(tty, tty->raw.length == before ? 10 * quiet_ms : quiet_ms)) {
    frame.ms = exact_ms() - began;
  }
  frame.bytes = tty->raw.length - before;
  return frame;
}

void tty_settle(Tty *tty) {
  while (take(tty, QUIET_MS)) continue;
}

static bool wait_for(Tty *tty, const char *text, bool there) {
  long end = now_ms() + PATIENCE_MS;
  for (;;) {
    bool came = take(tty, 10);
    if (!came && (strstr(tty_screen(tty), text) != NULL) == there) return true;
    if (now_ms() > end) return false;
  }
}

bool tty_shows(Tty *tty, const char *text) {
  return wait_for(tty, text, true);
}

bool tty_hides(Tty *tty, const char *text) {
  return wait_for(tty, text, false);
}

static void add_cell(Tty *tty, int row, int *col) {
  VTermScreenCell cell;
  VTermPos at = {.row = row, .col = *col};
  vterm_screen_get_cell(tty->screen, at, &cell);
  if (cell.chars[0] == 0) buffer_add_char(&tty->text, ' ');
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++) {
    char bytes[4];
    buffer_add(&tty->text, bytes, utf8_encode(cell.chars[i], bytes));
  }
  *col += cell.width > 0 ? cell.width : 1;
}

const char *tty_screen(Tty *tty) {
  buffer_clear(&tty->text);
  for (int row = 0; row < tty->rows; row++) {
    size_t start = tty->text.length;
    for (int col = 0; col < tty->cols;) add_cell(tty, row, &col);
    while (tty->text.length > start && tty->text.bytes[tty->text.length - 1] == ' ') {
      tty->text.length--;
    }
    buffer_add_char(&tty->text, '\n');
  }
  return buffer_text(&tty->text);
}

void tty_resize(Tty *tty, int cols, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};
  tty->cols = cols;
  tty->rows = rows;
  vterm_set_size(tty->vterm, rows, cols);
  ioctl(tty->master, TIOCSWINSZ, &size);
}

void tty_cursor(const Tty *tty, int *row, int *col) {
  VTermPos at;
  vterm_state_get_cursorpos(vterm_obtain_state(tty->vterm), &at);
  *row = at.row;
  *col = at.col;
}

bool tty_cursor_visible(const Tty *tty) {
  return !tty->cursor_hidden;
}

int tty_mouse(const Tty *tty) {
  return tty->mouse;
}

static int index_of(const VTermColor *colour, bool is_default) {
  return is_default ? -1 : VTERM_COLOR_IS_INDEXED(colour) ? colour->indexed.idx : 1000;
}

TtyCell tty_cell(const Tty *tty, int row, int col) {
  VTermScreenCell from;
  TtyCell cell = {.text = ""};
  size_t length = 0;
  vterm_screen_get_cell(tty->screen, (VTermPos){.row = row, .col = col}, &from);
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && from.chars[i] && from.chars[i] != (uint32_t)-1;
       i++) {
    if (length + 4 < sizeof cell.text) length += utf8_encode(from.chars[i], cell.text + length);
  }
  cell.ink = index_of(&from.fg, VTERM_COLOR_IS_DEFAULT_FG(&from.fg));
  cell.paper = index_of(&from.bg, VTERM_COLOR_IS_DEFAULT_BG(&from.bg));
  cell.bold = from.attrs.bold;
  cell.reverse = from.attrs.reverse;
  cell.underline = from.attrs.underline != 0;
  return cell;
}

bool tty_pen_is_plain(Tty *tty) {
  static const char probe[] = "\033[1;1Hq";
  vterm_input_write(tty->vterm, probe, sizeof probe - 1);
  TtyCell cell = tty_cell(tty, 0, 0);
  bool is_plain = !cell.bold && !cell.reverse && !cell.underline;
  return is_plain && cell.ink == -1 && cell.paper == -1 && !strcmp(cell.text, "q");
}

bool tty_alternate(const Tty *tty) {
  return tty->alternate;
}

struct termios tty_modes(const Tty *tty) {
  struct termios modes = {0};
  tcgetattr(tty->master, &modes);
  return modes;
}

const Buffer *tty_raw(const Tty *tty) {
  return &tty->raw;
}

pid_t tty_process(const Tty *tty) {
  return tty->child;
}

int tty_end(Tty *tty) {
  long end = now_ms() + PATIENCE_MS;
  while (!tty->ended && now_ms() < end) {
    take(tty, 10);
    if (waitpid(tty->child, &tty->status, WNOHANG) == tty->child) tty->ended = true;
  }
  if (!tty->ended) return -1;
  while (take(tty, 0)) continue;
  return tty->status;
}

int tty_hang_up(Tty *tty) {
  close(tty->master);
  tty->master = -1;
  return tty_end(tty);
}

void tty_close(Tty *tty) {
  if (!tty) return;
  if (!tty->ended) {
    kill(tty->child, SIGKILL);
    waitpid(tty->child, &tty->status, 0);
  }
  if (tty->master >= 0) close(tty->master);
  vterm_free(tty->vterm);
  buffer_free(&tty->raw);
  buffer_free(&tty->text);
  free(tty);
}
