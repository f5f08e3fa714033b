/* The only file that knows curses. It carries cells to the screen one grapheme at a time, each
 * placed by our own width, and turns keys into presses; it decides nothing else. Curses keeps what
 * the screen shows and sends the difference.
 *
 * LC_CTYPE is set here while the screen is taken, and nowhere else in the program: curses needs it
 * to write more than ASCII. Where the locale is not UTF-8, ASCII is what is written. */
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#undef columns /* <term.h> takes the name */

#include "base/memory.h"
#include "base/utf8.h"
#include "front/ascii.h"
#include "front/rescue.h"
#include "front/signals.h"
#include "front/terminal.h"

/* Short, for Esc to answer at once; long enough for the rest of a key that comes in pieces. */
enum { ESCAPE_DELAY_MS = 25, POINTS = 16 };

struct Terminal {
  SCREEN *screen;
  Signals signals;
  bool utf8;
  attr_t looks[ROLE_COUNT]; /* with the colour pair */
  short pairs[ROLE_COUNT];
};

bool terminal_is_usable(void) {
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return false;
  char *move = tigetstr("cup");
  bool usable = move && move != (char *)-1;
  del_curterm(cur_term);
  return usable;
}

/* True if the person's environment asks for UTF-8, though such a locale may not be installed. */
static bool wants_utf8(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (!value || !*value) continue;
    const char *code = strchr(value, '.');
    return code && (!strncasecmp(code, ".utf-8", 6) || !strncasecmp(code, ".utf8", 5));
  }
  return false;
}

static bool is_utf8(void) {
  return !strcmp(nl_langinfo(CODESET), "UTF-8");
}

static bool set_locale(void) {
  if ((!setlocale(LC_CTYPE, "") || !is_utf8()) && wants_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
  return is_utf8();
}

/* A terminal that has colours, and a person who wants them. */
static bool use_colours(void) {
  const char *no_colour = getenv("NO_COLOR");
  if (no_colour && *no_colour) return false;
  if (!has_colors() || start_color() != OK) return false;
  return use_default_colors() == OK;
}

/* The looks: brightness first, then one of the terminal's own colours on its own background. */
static void set_looks(Terminal *terminal) {
  static const struct {
    attr_t attributes;
    short colour; /* -1: the terminal's own */
  } looks[ROLE_COUNT] = {
      [ROLE_TEXT] = {A_NORMAL, -1},       [ROLE_HEADING] = {A_BOLD, -1},
      [ROLE_RULE] = {A_DIM, -1},          [ROLE_FAINT] = {A_DIM, -1},
      [ROLE_FOCUS] = {A_BOLD, -1},        [ROLE_KEY] = {A_BOLD, COLOR_CYAN},
      [ROLE_FIGURE] = {A_BOLD, -1},       [ROLE_BAR] = {A_NORMAL, COLOR_GREEN},
      [ROLE_ALERT] = {A_BOLD, COLOR_RED}, [ROLE_TERM] = {A_UNDERLINE, -1},
  };
  bool colours = use_colours();
  for (int role = 0; role < ROLE_COUNT; role++) {
    terminal->looks[role] = looks[role].attributes;
    if (!colours || looks[role].colour < 0) continue;
    if (init_pair((short)(role + 1), looks[role].colour, -1) == OK) {
      terminal->pairs[role] = (short)(role + 1);
    }
  }
}

/* Adds what the terminal calls `name`, without the pauses that only old hardware needs. */
static void add_string(char *out, size_t size, const char *name) {
  const char *string = tigetstr((char *)(uintptr_t)name);
  if (!string || string == (char *)-1) return;
  size_t length = strlen(out);
  while (*string && length + 1 < size) {
    const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
    if (end) {
      string = end + 1;
    } else {
      out[length++] = *string++;
    }
  }
  out[length] = '\0';
}

static bool has_second_screen(void) {
  char *back = tigetstr("rmcup");
  return back && back != (char *)-1;
}

/* Where no second screen keeps the shell's apart (the Linux console, a VT100), the page goes away
 * with the game: a prompt in the middle of it would be hard to read. */
static void leave_screen(void) {
  if (!has_second_screen()) {
    erase();
    refresh();
  }
  endwin();
}

static void arm_rescue(const struct termios *modes) {
  static const char *const names[] = {"rmkx", "op", "sgr0", "cnorm", "rmcup"};
  char leave[256] = "";
  if (!has_second_screen()) add_string(leave, sizeof leave, "clear");
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    add_string(leave, sizeof leave, names[i]);
  }
  rescue_arm(leave, modes);
}

Terminal *terminal_open(void) {
  struct termios modes;
  if (!terminal_is_usable() || tcgetattr(STDIN_FILENO, &modes) != 0) return NULL;
  Terminal *terminal = memory_new(sizeof *terminal);
  terminal->utf8 = set_locale();
  signals_take(&terminal->signals); /* first: curses leaves alone what is taken */
  terminal->screen = newterm(NULL, stdout, stdin);
  if (!terminal->screen) {
    signals_give_back(&terminal->signals);
    setlocale(LC_CTYPE, "C");
    free(terminal);
    return NULL;
  }
  arm_rescue(&modes);
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(ESCAPE_DELAY_MS);
  typeahead(-1); /* a page is always drawn whole */
  set_looks(terminal);
  return terminal;
}

void terminal_close(Terminal *terminal) {
  if (!terminal) return;
  leave_screen();
  delscreen(terminal->screen);
  signals_give_back(&terminal->signals);
  rescue_disarm();
  setlocale(LC_CTYPE, "C");
  free(terminal);
}

void terminal_size(const Terminal *terminal, int *cols, int *rows) {
  (void)terminal;
  getmaxyx(stdscr, *rows, *cols);
}

/* What is shown for a grapheme that this terminal cannot be given. */
static void draw_substitute(int row, int col, const char *bytes, int columns) {
  size_t length;
  char shown = ascii_for(utf8_decode(bytes, &length));
  mvaddch(row, col, (chtype)(unsigned char)shown);
  if (columns == 2) mvaddch(row, col + 1, shown == '?' ? '?' : ' ');
}

/* The first character of `points` with the marks that sit on it; how many points that took. */
static int take_piece(const wchar_t *points, int count, wchar_t piece[CCHARW_MAX + 1]) {
  int taken = 1, kept = 1;
  piece[0] = points[0];
  while (taken < count && wcwidth(points[taken]) == 0) {
    if (kept < CCHARW_MAX) piece[kept++] = points[taken];
    taken++;
  }
  piece[kept] = L'\0';
  return taken;
}

/* Draws the pieces of a grapheme where the system's widths add up to ours: a flag is two pieces of
 * one column. A picture joined of several is shown by its first. */
static bool draw_points(int row, int col, const wchar_t *points, int count, int columns) {
  int used = 0;
  for (int i = 0; i < count && used < columns;) {
    wchar_t piece[CCHARW_MAX + 1];
    cchar_t cell;
    int wide = wcwidth(points[i]);
    if (wide < 1 || used + wide > columns) return false;
    i += take_piece(points + i, count - i, piece);
    attr_t attributes;
    short pair;
    attr_get(&attributes, &pair, NULL);
    if (setcchar(&cell, piece, attributes, pair, NULL) != OK) return false;
    mvadd_wch(row, col + used, &cell);
    used += wide;
  }
  return used == columns;
}

static void draw_grapheme(const Terminal *terminal, int row, int col, const Cell *cell) {
  wchar_t points[POINTS];
  int count = 0;
  for (const char *at = cell->bytes; *at && count < POINTS;) {
    size_t length = 0;
    uint32_t point = utf8_decode(at, &length);
    points[count++] = (wchar_t)(utf8_is_control(point) ? ' ' : point);
    at += length;
  }
  if (!terminal->utf8 || !draw_points(row, col, points, count, cell->columns)) {
    draw_substitute(row, col, cell->bytes, cell->columns);
  }
}

static void set_look(const Terminal *terminal, const Cell *cell) {
  attr_t attributes = terminal->looks[cell->role];
  if (cell->style & PAGE_STRONG) attributes |= A_BOLD;
  if (cell->style & PAGE_EMPHASIS) attributes |= A_UNDERLINE;
  attr_set(attributes, terminal->pairs[cell->role], NULL);
}

void terminal_draw(Terminal *terminal, const Page *page) {
  int cols, rows;
  getmaxyx(stdscr, rows, cols);
  attr_set(A_NORMAL, 0, NULL);
  erase();
  for (int row = 0; row < page->rows && row < rows; row++) {
    for (int col = 0; col < page->cols && col < cols; col++) {
      const Cell *cell = page_cell(page, row, col);
      if (cell->columns == 0 || col + cell->columns > cols) continue;
      if (!strcmp(cell->bytes, " ")) continue;
      set_look(terminal, cell);
      draw_grapheme(terminal, row, col, cell);
    }
  }
  move(page->cursor_row < rows ? page->cursor_row : rows - 1,
       page->cursor_col < cols ? page->cursor_col : cols - 1);
  refresh();
}

static const struct {
  int key;
  PressKind kind;
} keys[] = {
    {KEY_UP, PRESS_UP},         {KEY_DOWN, PRESS_DOWN},       {KEY_LEFT, PRESS_LEFT},
    {KEY_RIGHT, PRESS_RIGHT},   {KEY_SLEFT, PRESS_FAR_LEFT},  {KEY_SRIGHT, PRESS_FAR_RIGHT},
    {KEY_PPAGE, PRESS_PAGE_UP}, {KEY_NPAGE, PRESS_PAGE_DOWN}, {KEY_HOME, PRESS_HOME},
    {KEY_END, PRESS_END},       {KEY_ENTER, PRESS_ENTER},     {KEY_BACKSPACE, PRESS_BACKSPACE},
    {KEY_BTAB, PRESS_BACK_TAB},
};

static Press press_of_key(int key) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (keys[i].key == key) return (Press){keys[i].kind, 0};
  }
  return (Press){PRESS_OTHER, 0};
}

/* What common terminals send whatever mode they are in; curses knows one form of each. */
static const struct {
  const char *sequence; /* after "ESC [" or "ESC O" */
  PressKind kind;
} sequences[] = {
    {"A", PRESS_UP},         {"B", PRESS_DOWN},         {"C", PRESS_RIGHT},
    {"D", PRESS_LEFT},       {"H", PRESS_HOME},         {"F", PRESS_END},
    {"1~", PRESS_HOME},      {"4~", PRESS_END},         {"5~", PRESS_PAGE_UP},
    {"6~", PRESS_PAGE_DOWN}, {"1;2C", PRESS_FAR_RIGHT}, {"1;2D", PRESS_FAR_LEFT},
    {"Z", PRESS_BACK_TAB},
};

/* Reads the rest of a sequence to its end, so that its letters and digits are not taken for keys of
 * their own. */
static Press press_of_sequence(void) {
  char sequence[8] = "";
  size_t length = 0;
  wint_t next;
  while (get_wch(&next) == OK) {
    if (length + 1 < sizeof sequence) sequence[length++] = (char)(next < 0x7F ? next : '?');
    if (next >= 0x40 && next <= 0x7E) break;
  }
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
    if (!strcmp(sequences[i].sequence, sequence)) return (Press){sequences[i].kind, 0};
  }
  return (Press){PRESS_OTHER, 0};
}

/* Esc alone, or the start of a key that curses does not know. */
static Press press_of_escape(void) {
  wint_t next;
  if (get_wch(&next) == ERR) return (Press){PRESS_ESCAPE, 0};
  if (next == '[' || next == 'O') return press_of_sequence();
  return (Press){PRESS_OTHER, 0};
}

static Press press_of_character(wint_t character) {
  switch (character) {
    case '\r':
    case '\n': return (Press){PRESS_ENTER, 0};
    case '\t': return (Press){PRESS_TAB, 0};
    case '\b':
    case 0x7F: return (Press){PRESS_BACKSPACE, 0};
    case 0x1B: return press_of_escape();
    default: break;
  }
  if (utf8_is_control((uint32_t)character)) return (Press){PRESS_OTHER, 0};
  return (Press){PRESS_CHARACTER, (uint32_t)character};
}

enum { CTRL_L = 0x0C };

/* Reads a key that is there already. */
static bool read_event(Event *event) {
  wint_t character;
  int what = get_wch(&character);
  if (what == ERR) return false;
  *event = (Event){.kind = EVENT_PRESS};
  if (what == KEY_CODE_YES && character == KEY_RESIZE) {
    event->kind = EVENT_REDRAW;
  } else if (what == KEY_CODE_YES) {
    event->press = press_of_key((int)character);
  } else if (character == CTRL_L) {
    clearok(curscr, TRUE);
    event->kind = EVENT_REDRAW;
  } else {
    event->press = press_of_character(character);
  }
  return true;
}

static void take_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

/* Back from the shell, or from a stop that nobody told us of: the screen is not what we left. */
static void come_back(void) {
  reset_prog_mode();
  take_size();
  clearok(curscr, TRUE);
  refresh();
}

Event terminal_wait(Terminal *terminal, Watch *watch) {
  for (;;) {
    Event event;
    if (read_event(&event)) return event;
    if (watch && watch_changed(watch)) return (Event){.kind = EVENT_FILES};
    SignalNews news = signals_wait(&terminal->signals, watch ? watch_descriptor(watch) : -1,
                                   watch ? watch_wait_ms(watch) : -1);
    if (news.leave) return (Event){.kind = EVENT_SIGNAL, .signal = news.leave};
    if (news.suspend) {
      leave_screen();
      signals_stop();
    }
    if (news.suspend || news.resumed) come_back();
    if (news.resized) take_size();
    if (news.suspend || news.resumed || news.resized) return (Event){.kind = EVENT_REDRAW};
    if (news.gone) return (Event){.kind = EVENT_GONE};
  }
}
