/* The only file that knows curses. It carries cells to the screen one grapheme at a time, each
 * placed by our own width, and turns keys into presses; it decides nothing else. Only cells that
 * have changed are given to curses, which keeps what the screen shows and sends the difference.
 *
 * The mouse is asked for and read here without curses' help: its way of it knows no dragging. */
#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#undef columns /* <term.h> takes the names */
#undef can_change
#undef tone

#include "base/memory.h"
#include "base/utf8.h"
#include "front/ansi.h"
#include "front/ascii.h"
#include "front/encoding.h"
#include "front/inks.h"
#include "front/paints.h"
#include "front/rescue.h"
#include "front/sequence.h"
#include "front/signals.h"
#include "front/terminal.h"
#include "front/theme.h"

/* Short, for Esc to answer at once; long enough for the rest of a key that comes in pieces. */
enum { ESCAPE_DELAY_MS = 25, SEQUENCE_DELAY_MS = 200, POINTS = 16 };

enum { CTRL_L = 0x0C, ESCAPE = 0x1B, BELL = 0x07, ANSWER_BYTES = 64 };
enum { ANSWER_STEP_MS = 10, ANSWER_STEPS = 10, ANSWER_PAUSE_MS = 1000, AWAITED_KEYS = 2 };

enum { STYLES = (PAGE_STRONG | PAGE_EMPHASIS) + 1 };

/* Curses numbers pairs of colours: those of the theme, then those of a picture. */
enum { FIRST_INK = TONE_COUNT + 1, INKS_MOST = 30000 };

struct Terminal {
  SCREEN *screen;
  Signals signals;
  bool utf8, is_wide; /* is_wide: characters of ambiguous width take two columns */
  bool is_certain;    /* only characters of certain width are sent */
  bool has_mouse;
  bool started; /* curses was told that there will be colours */
  attr_t looks[ROLE_COUNT][STYLES];
  short pairs[ROLE_COUNT][STYLES];
  Theme theme;
  Page shown; /* the cells as they were last given to curses; no columns: none */
  Ability ability;
  bool is_asked;   /* whether its colours can be changed */
  int awaited;     /* its answer, for so many keys more: then it is one that gives none */
  Colours colours; /* of the picture on the screen */
  Inks inks;       /* of the same: pair FIRST_INK and on */
  Paints paints;
  char *back; /* makes all of 16 to 255 standard, for a crash; NULL where they are never changed */
};

/* What the terminal says under that name; NULL where it says nothing. */
static char *string_of(const char *name) {
  char *string = tigetstr((char *)(uintptr_t)name);
  return string == (char *)-1 ? NULL : string;
}

bool terminal_is_usable(void) {
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return false;
  bool usable = string_of("cup") != NULL;
  del_curterm(cur_term);
  return usable;
}

/* A terminal that has colours, and a person who wants them. */
static bool may_use_colours(void) {
  Ability ability = {0};
  ability_of_environment(&ability);
  return !ability.no_colour && has_colors();
}

bool terminal_has_colours(const Terminal *terminal) {
  (void)terminal;
  return may_use_colours() && COLORS >= 8;
}

/* By number, as far as a theme may count on them: where numbers are colours, eight are not. */
static int counted_colours(void) {
  return COLORS > 256 ? 8 : COLORS;
}

/* Curses speaks of colours only from the first theme that has some: mono sends none. */
static int start_colours(Terminal *terminal, Theme theme) {
  ToneColours tones[TONE_COUNT];
  if (!may_use_colours() || theme == THEME_MONO) return 0;
  if (!terminal->started) {
    if (start_color() != OK || use_default_colors() != OK) return 0;
    terminal->started = true;
  }
  if (!theme_tones(theme, counted_colours(), tones)) return 0;
  for (int tone = 0; tone < TONE_COUNT; tone++) {
    if (init_pair((short)(tone + 1), tones[tone].ink, tones[tone].paper) != OK) return 0;
  }
  return counted_colours();
}

static attr_t attributes_of(Look look) {
  attr_t attributes = A_NORMAL;
  if (look.bold) attributes |= A_BOLD;
  if (look.underline) attributes |= A_UNDERLINE;
  if (look.reverse) attributes |= A_REVERSE;
  return attributes;
}

/* The cells that were drawn are not to be trusted any more: the next page is drawn whole. */
static void forget(Terminal *terminal) {
  terminal->shown.cols = 0;
}

void terminal_theme(Terminal *terminal, Theme theme) {
  int colours = start_colours(terminal, theme);
  terminal->theme = theme;
  for (int role = 0; role < ROLE_COUNT; role++) {
    for (unsigned style = 0; style < STYLES; style++) {
      Look look = theme_look(theme, colours, (Role)role, style);
      terminal->looks[role][style] = attributes_of(look);
      terminal->pairs[role][style] = (short)(colours > 0 ? (int)look.tone + 1 : 0);
    }
  }
  /* The bold that a whole theme may have is the letters' own, not the background's. */
  bkgdset((chtype)' ' | COLOR_PAIR(colours > 0 ? TONE_TEXT + 1 : 0));
  forget(terminal);
}

/* Adds what the terminal calls `name`, without the pauses that only old hardware needs. */
static void add_string(char *out, size_t size, const char *name) {
  const char *string = string_of(name);
  if (!string) return;
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

/* What curses has no words for goes its own way, past curses' buffer: what curses was told and
 * has not sent yet comes after it. */
static void tell(const char *bytes) {
  fputs(bytes, stdout);
  fflush(stdout);
}

/* Coming back from a stop, curses would send this: it resets all colours, the person's own too. */
static void keep_their_colours(void) {
  char *reset = string_of("oc");
  if (reset) reset[0] = '\0';
}

/* The terminal makes a colour anew the way that xterm does. */
static bool makes_colours(void) {
  const char *string = string_of("initc");
  return tigetflag("ccc") == 1 && string && !strncmp(string, "\033]4;", 4);
}

/* Of the terminal that was last set up. */
static Ability look_up(bool utf8) {
  Ability ability = {.colours = tigetnum("colors"), .is_utf8 = utf8};
  ability_of_environment(&ability);
  ability.is_direct = ability.colours > 256 && tigetflag("RGB") == 1;
  ability.can_change = ability.colours == 256 && makes_colours();
  bool can_set =
      string_of("setaf") || string_of("setf"); /* some count colours and cannot set them */
  if (ability.colours < 0 || !can_set) ability.colours = 0;
  return ability;
}

bool terminal_look(Ability *ability, int *cols, int *rows) {
  struct winsize size;
  int found = 0;
  if (!isatty(STDOUT_FILENO) || setupterm(NULL, STDOUT_FILENO, &found) != OK) return false;
  *ability = look_up(!encoding_is_ascii(false));
  *cols = tigetnum("cols");
  *rows = tigetnum("lines");
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    *cols = size.ws_col;
    *rows = size.ws_row;
  }
  del_curterm(cur_term);
  return true;
}

Ability terminal_ability(const Terminal *terminal) {
  return terminal->ability;
}

/* Asks what colour 255 is; who answers can make it another (xterm's control sequences, OSC 4). */
static void ask_for_colours(Terminal *terminal) {
  terminal->is_asked = true;
  terminal->awaited = AWAITED_KEYS;
  tell("\033]4;255;?\033\\");
}

/* Sends what makes these colours, before the cells that have them. */
static void change_paints(Terminal *terminal, const Picture *picture) {
  Buffer bytes = {0};
  bool is_own = picture && picture->colours == COLOURS_OWN;
  if (is_own) rescue_first(terminal->back);
  paints_change(&terminal->paints, is_own ? picture : NULL, &bytes);
  if (bytes.length > 0) tell(buffer_text(&bytes));
  if (!is_own) rescue_first(NULL);
  buffer_free(&bytes);
}

static bool has_second_screen(void) {
  return string_of("rmcup") != NULL;
}

/* Clicks, moves with the button down, the wheel; in the form of reports that has no edge. With
 * Shift the terminal keeps the mouse to itself, and text is marked as ever. */
static const char mouse_on[] = "\033[?1000h\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";

/* An answer that is still on its way must not be typed into the shell. It ends by BEL or a
 * backslash. */
static void drain(Terminal *terminal) {
  wint_t next = 0;
  timeout(ANSWER_STEP_MS);
  for (int bytes = 0, steps = 0; terminal->awaited > 0 && bytes < ANSWER_BYTES; bytes++) {
    bool is_there = get_wch(&next) != ERR;
    if (!is_there && ++steps == ANSWER_STEPS) break;
    if (is_there && (next == BELL || next == '\\')) break;
  }
  nodelay(stdscr, TRUE);
  terminal->awaited = 0;
}

/* Where no second screen keeps the shell's apart (the Linux console, a VT100), the page goes away
 * with the game: a prompt in the middle of it would be hard to read. */
static void leave_screen(Terminal *terminal) {
  drain(terminal);
  change_paints(terminal, NULL);
  if (terminal->has_mouse) tell(mouse_off);
  if (!has_second_screen()) {
    bkgdset(' ');
    erase();
    refresh();
  }
  endwin();
}

/* For a crash, which has no time to think. */
static char *standard_bytes(void) {
  Buffer bytes = {0};
  for (int i = PALETTE_FIRST; i < PALETTE_FIRST + PALETTE_COUNT; i++) {
    ansi_add_colour(&bytes, i, palette_standard(i));
  }
  return buffer_take(&bytes);
}

static void arm_rescue(const Terminal *terminal, const struct termios *modes) {
  static const char *const names[] = {"rmkx", "sgr0", "cnorm", "rmcup"};
  char leave[256] = "";
  if (terminal->has_mouse) snprintf(leave, sizeof leave, "%s", mouse_off);
  if (may_use_colours()) add_string(leave, sizeof leave, "op");
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    add_string(leave, sizeof leave, names[i]);
  }
  /* Last, for a cleared screen has the colours of the moment. */
  if (!has_second_screen()) add_string(leave, sizeof leave, "clear");
  rescue_arm(leave, modes);
}

static void set_modes(Terminal *terminal) {
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  keyok(KEY_MOUSE, FALSE); /* reports come as they are, for front/sequence.c */
  nodelay(stdscr, TRUE);
  set_escdelay(ESCAPE_DELAY_MS);
  typeahead(-1); /* a page is always drawn whole */
  if (terminal->has_mouse) tell(mouse_on);
}

Terminal *terminal_open(void) {
  struct termios modes;
  if (!terminal_is_usable() || tcgetattr(STDIN_FILENO, &modes) != 0) return NULL;
  Terminal *terminal = memory_new(sizeof *terminal);
  terminal->utf8 = encoding_take();
  terminal->is_wide = encoding_is_wide();
  signals_take(&terminal->signals); /* first: curses leaves alone what is taken */
  terminal->screen = newterm(NULL, stdout, stdin);
  if (!terminal->screen) {
    signals_give_back(&terminal->signals);
    encoding_give_back();
    free(terminal);
    return NULL;
  }
  keep_their_colours();
  terminal->has_mouse = string_of("kmous") != NULL;
  terminal->ability = look_up(terminal->utf8);
  if (terminal->ability.can_change) terminal->back = standard_bytes();
  arm_rescue(terminal, &modes);
  set_modes(terminal);
  terminal_theme(terminal, THEME_MONO);
  return terminal;
}

void terminal_close(Terminal *terminal) {
  if (!terminal) return;
  leave_screen(terminal);
  delscreen(terminal->screen);
  signals_give_back(&terminal->signals);
  rescue_disarm();
  encoding_give_back();
  page_free(&terminal->shown);
  inks_free(&terminal->inks);
  free(terminal->back);
  free(terminal);
}

bool terminal_is_utf8(const Terminal *terminal) {
  return terminal->utf8;
}

void terminal_certain(Terminal *terminal, bool certain) {
  if (certain != terminal->is_certain) forget(terminal);
  terminal->is_certain = terminal->ability.is_certain = certain;
}

bool terminal_is_wide(const Terminal *terminal) {
  return terminal->is_wide;
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
  wchar_t points[POINTS] = {0};
  int count = 0;
  for (const char *at = cell->bytes; *at && count < POINTS;) {
    size_t length = 0;
    uint32_t point = utf8_decode(at, &length);
    points[count++] = (wchar_t)(utf8_is_control(point) ? ' ' : point);
    at += length;
  }
  bool is_sure = !terminal->is_certain || utf8_width_is_certain((uint32_t)points[0]);
  if (!terminal->utf8 || !is_sure || !draw_points(row, col, points, count, cell->columns)) {
    draw_substitute(row, col, cell->bytes, cell->columns);
  }
}

/* Where numbers are colours, the least of them are the person's own all the same: one step of green
 * more is a colour. */
static int32_t number_of(const Terminal *terminal, int32_t colour) {
  return terminal->colours == COLOURS_FULL && colour < 0x100 ? colour | 0x100 : colour;
}

/* Pairs of a picture beyond those that there are: they begin anew with the next page. */
static int pair_of(Terminal *terminal, const Cell *cell, attr_t *attributes) {
  bool is_swapped;
  int before = terminal->inks.count;
  int number = inks_find(&terminal->inks, (Ink){cell->ink, cell->paper}, &is_swapped);
  if (number < 0) return terminal->pairs[ROLE_TEXT][0];
  if (terminal->inks.count > before) {
    Ink pair = terminal->inks.list[number];
    init_extended_pair(FIRST_INK + number, number_of(terminal, pair.ink),
                       number_of(terminal, pair.paper));
  }
  if (is_swapped) *attributes |= A_REVERSE;
  return FIRST_INK + number;
}

static void draw_picture_cell(Terminal *terminal, int row, int col, const Cell *cell) {
  attr_t attributes = A_NORMAL;
  size_t length;
  wchar_t glyph[2] = {(wchar_t)utf8_decode(cell->bytes, &length), L'\0'};
  bool is_bare = cell->ink == PICTURE_NO_COLOUR;
  int pair = is_bare ? terminal->pairs[ROLE_TEXT][0] : pair_of(terminal, cell, &attributes);
  if (is_bare) attributes = terminal->looks[ROLE_TEXT][0];
  cchar_t drawn;
  if (setcchar(&drawn, glyph, attributes, 0, &pair) == OK) mvadd_wch(row, col, &drawn);
}

static void draw_cell(Terminal *terminal, int row, int col, const Cell *cell) {
  if (cell->role == ROLE_PICTURE) {
    draw_picture_cell(terminal, row, col, cell);
    return;
  }
  unsigned style = cell->style % STYLES;
  attr_set(terminal->looks[cell->role][style], terminal->pairs[cell->role][style], NULL);
  if (!strcmp(cell->bytes, " ")) {
    mvaddch(row, col, ' ');
  } else {
    draw_grapheme(terminal, row, col, cell);
  }
}

/* Begins with an empty screen where it has another size than the page before. */
static void begin(Terminal *terminal, const Page *page) {
  if (terminal->shown.cols == page->cols && terminal->shown.rows == page->rows) return;
  attr_set(A_NORMAL, 0, NULL);
  erase();
  page_reset(&terminal->shown, page->cols, page->rows);
}

/* Another picture, or the same at another size: its colours and pairs. */
static void begin_picture(Terminal *terminal, const Page *page) {
  const Picture *picture = page->picture;
  bool may_ask = picture && picture->colours == COLOURS_256 && terminal->ability.can_change;
  if (may_ask && !terminal->ability.is_vouched && !terminal->is_asked) ask_for_colours(terminal);
  change_paints(terminal, picture);
  if (!picture) return;
  int most = COLOR_PAIRS - FIRST_INK;
  int room = most < INKS_MOST ? most : INKS_MOST;
  bool is_full = terminal->inks.count > room / 2;
  bool is_same = picture->colours == terminal->colours && room == terminal->inks.most;
  if (is_same && !is_full) return;
  terminal->colours = picture->colours;
  inks_reset(&terminal->inks, room > 0 ? room : 0);
  forget(terminal); /* the old pairs are on the screen: all of it is drawn again */
}

/* Gives curses the cells that are others than before, and it sends what the screen shows
 * otherwise. */
void terminal_draw(Terminal *terminal, const Page *page) {
  int cols, rows;
  getmaxyx(stdscr, rows, cols);
  begin_picture(terminal, page);
  begin(terminal, page);
  for (int row = 0; row < page->rows && row < rows; row++) {
    size_t start = (size_t)row * (size_t)page->cols;
    const Cell *now = page->cells + start, *before = terminal->shown.cells + start;
    if (memcmp(now, before, (size_t)page->cols * sizeof *now) == 0) continue;
    for (int col = 0; col < page->cols && col < cols; col++) {
      if (now[col].columns == 0 || col + now[col].columns > cols) continue;
      bool is_new = memcmp(&now[col], &before[col], sizeof *now) != 0;
      if (is_new) draw_cell(terminal, row, col, &now[col]);
    }
  }
  memcpy(terminal->shown.cells, page->cells,
         (size_t)page->rows * (size_t)page->cols * sizeof *page->cells);
  move(page->cursor_row < rows ? page->cursor_row : rows - 1,
       page->cursor_col < cols ? page->cursor_col : cols - 1);
  refresh();
}

static const struct {
  int key;
  PressKind kind;
} keys[] = {
    {KEY_UP, PRESS_UP},           {KEY_DOWN, PRESS_DOWN},           {KEY_LEFT, PRESS_LEFT},
    {KEY_RIGHT, PRESS_RIGHT},     {KEY_SLEFT, PRESS_FAR_LEFT},      {KEY_SRIGHT, PRESS_FAR_RIGHT},
    {KEY_SR, PRESS_PAGE_UP},      {KEY_SF, PRESS_PAGE_DOWN},        {KEY_PPAGE, PRESS_PAGE_UP},
    {KEY_NPAGE, PRESS_PAGE_DOWN}, {KEY_HOME, PRESS_HOME},           {KEY_END, PRESS_END},
    {KEY_ENTER, PRESS_ENTER},     {KEY_BACKSPACE, PRESS_BACKSPACE}, {KEY_BTAB, PRESS_BACK_TAB},
};

static Press press_of_key(int key) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (keys[i].key == key) return (Press){keys[i].kind, 0};
  }
  return (Press){PRESS_OTHER, 0};
}

/* The rest of a sequence is on its way, and over a slow line it may take its time. */
static bool read_within(int ms, wint_t *next) {
  timeout(ms);
  int what = get_wch(next);
  nodelay(stdscr, TRUE);
  return what == OK;
}

static bool read_rest(wint_t *next) {
  return read_within(SEQUENCE_DELAY_MS, next);
}

static Sequence read_old_mouse(void) {
  unsigned char bytes[3];
  for (int i = 0; i < 3; i++) {
    wint_t next;
    if (!read_rest(&next)) return (Sequence){.kind = SEQUENCE_NOTHING};
    bytes[i] = next < 0xFF ? (unsigned char)next : 0;
  }
  return sequence_old_mouse(bytes);
}

/* Reads a sequence to its end, so that its letters and digits are not taken for keys of their
 * own. */
static Sequence read_sequence(wint_t introducer) {
  char bytes[SEQUENCE_BYTES] = "";
  size_t length = 0;
  wint_t next;
  while (read_rest(&next)) {
    if (length + 1 < sizeof bytes) bytes[length++] = (char)(next < 0x7F ? next : '?');
    if (next >= 0x40 && next <= 0x7E) break;
  }
  if (introducer == '[' && !strcmp(bytes, "M")) return read_old_mouse();
  return sequence_read(bytes);
}

/* What the terminal was asked, up to its end: BEL, or Esc and a backslash. */
static Sequence read_answer(void) {
  char bytes[ANSWER_BYTES] = "";
  size_t length = 0;
  wint_t next;
  while (read_within(ANSWER_PAUSE_MS, &next) && next != BELL) {
    if (next == ESCAPE) {
      read_within(ANSWER_PAUSE_MS, &next);
      break;
    }
    if (length + 1 < sizeof bytes) bytes[length++] = (char)(next < 0x7F ? next : '?');
  }
  return sequence_answer(bytes);
}

/* Esc alone, or the start of what curses does not know. While an answer is awaited, Esc alone
 * may be the first of its bytes. */
static Sequence read_escape(bool is_awaited) {
  wint_t next;
  bool is_alone = is_awaited ? !read_rest(&next) : get_wch(&next) == ERR;
  if (is_alone) return (Sequence){.press = {PRESS_ESCAPE, 0}};
  if (next == '[' || next == 'O') return read_sequence(next);
  if (next == ']') return read_answer();
  return (Sequence){.press = {PRESS_OTHER, 0}};
}

static Press press_of_character(wint_t character) {
  uint32_t point = sequence_fold((uint32_t)character);
  switch (point) {
    case '\r':
    case '\n': return (Press){PRESS_ENTER, 0};
    case '\t': return (Press){PRESS_TAB, 0};
    case '\b':
    case 0x7F: return (Press){PRESS_BACKSPACE, 0};
    default: break;
  }
  return (Press){utf8_is_control(point) ? PRESS_OTHER : PRESS_CHARACTER, point};
}

static Event event_of_escape(bool is_awaited) {
  Sequence read = read_escape(is_awaited);
  switch (read.kind) {
    case SEQUENCE_ANSWER: return (Event){.kind = EVENT_ABLE};
    case SEQUENCE_MOUSE: return (Event){.kind = EVENT_MOUSE, .mouse = read.mouse};
    case SEQUENCE_NOTHING: return (Event){.kind = EVENT_NOTHING};
    case SEQUENCE_PRESS: break;
  }
  return (Event){.kind = EVENT_PRESS, .press = read.press};
}

/* Reads a key that is there already. */
static bool read_event(bool is_awaited, Event *event) {
  wint_t character;
  int what = get_wch(&character);
  if (what == ERR) return false;
  *event = (Event){.kind = EVENT_PRESS};
  if (what == KEY_CODE_YES && character == KEY_RESIZE) {
    event->kind = EVENT_REDRAW;
  } else if (what == KEY_CODE_YES) {
    event->press = press_of_key((int)character);
  } else if (character == ESCAPE) {
    *event = event_of_escape(is_awaited);
  } else if (character == CTRL_L) {
    event->kind = EVENT_LOST;
  } else {
    event->press = press_of_character(character);
  }
  return true;
}

static void take_size(Terminal *terminal) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  if (!is_term_resized(size.ws_row, size.ws_col)) return;
  resizeterm(size.ws_row, size.ws_col);
  forget(terminal); /* smaller and larger again: the size is the old one, the cells are lost */
}

/* Back from the shell, or from a stop that nobody told us of: the screen is not what we left. */
static void come_back(Terminal *terminal) {
  reset_prog_mode();
  paints_forget(&terminal->paints);
  if (terminal->has_mouse) tell(mouse_on);
  take_size(terminal);
  attr_set(A_NORMAL, 0, NULL);
  erase(); /* a picture's cells would come before its colours */
  clearok(curscr, TRUE);
  refresh();
  terminal_theme(terminal, terminal->theme);
}

/* The person says so: nothing that was sent is to be trusted. */
static void lost(Terminal *terminal) {
  paints_forget(&terminal->paints);
  clearok(curscr, TRUE);
}

static void able(Terminal *terminal) {
  terminal->ability.is_vouched = true;
  terminal->awaited = 0;
}

Event terminal_wait(Terminal *terminal, Watch *watch) {
  for (;;) {
    Event event;
    if (read_event(terminal->awaited > 0, &event)) {
      if (event.kind == EVENT_ABLE) able(terminal);
      if (event.kind == EVENT_PRESS && terminal->awaited > 0) terminal->awaited--;
      if (event.kind == EVENT_LOST) lost(terminal);
      if (event.kind != EVENT_NOTHING) return event;
      continue;
    }
    if (watch && watch_changed(watch)) return (Event){.kind = EVENT_FILES};
    SignalNews news = signals_wait(&terminal->signals, watch ? watch_descriptor(watch) : -1,
                                   watch ? watch_wait_ms(watch) : -1);
    if (news.leave) return (Event){.kind = EVENT_SIGNAL, .signal = news.leave};
    if (news.suspend) {
      leave_screen(terminal);
      signals_stop();
    }
    if (news.suspend || news.resumed) come_back(terminal);
    if (news.resized) take_size(terminal);
    if (news.suspend || news.resumed || news.resized) return (Event){.kind = EVENT_REDRAW};
    if (news.gone) return (Event){.kind = EVENT_GONE};
  }
}
