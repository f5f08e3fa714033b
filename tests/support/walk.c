/* What a page should say is learnt from the page itself, where it has all the room it wants: a
 * word that stands on several pages of different widths is a word, and one that stands on a single
 * one was broken there. */
#include "walk.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "scenes.h"
#include "view/frame.h"
#include "view/sheet_flow.h"

enum {
  LEAST_PROSE = 50,
  MOST_PROSE = 72,
  ROOMY_ROWS = 400,
  WIDTHS_OF_A_WORD = 4, /* a word stands on so many of the roomy pages */
  MOST_KEYS = 600,
  SLOTS = 1 << 14,
  ROW_SLOTS = 1 << 16,
};

/* ---- words ---- */

typedef struct Word {
  char *text; /* NULL: a free slot */
  int seen;   /* on how many pages */
  int page;   /* the last of them */
} Word;

typedef struct Words {
  Word slots[SLOTS];
  int page;
  uint64_t good[ROW_SLOTS]; /* rows that were looked at: most come again at the next size */
} Words;

static Word *slot_of(Words *words, const char *text, size_t length) {
  size_t at = 5381;
  for (size_t i = 0; i < length; i++) at = at * 33 + (unsigned char)text[i];
  for (;; at++) {
    Word *word = &words->slots[at % SLOTS];
    if (!word->text) return word;
    if (!strncmp(word->text, text, length) && word->text[length] == '\0') return word;
  }
}

static void learn_word(Words *words, const char *text, size_t length) {
  Word *word = slot_of(words, text, length);
  if (!word->text) word->text = memory_copy_bytes(text, length);
  if (word->page != words->page) word->seen++;
  word->page = words->page;
}

static void free_words(Words *words) {
  for (size_t i = 0; i < SLOTS; i++) free(words->slots[i].text);
  free(words);
}

/* Bytes of the word at `text`: a wide character is one; a dash or a slash ends one. */
static size_t word_bytes(const char *text) {
  size_t length = 0;
  while (text[length] && text[length] != ' ' && text[length] != '\n') {
    size_t bytes = utf8_grapheme(text + length);
    bool is_wide = utf8_columns(text + length, bytes) == 2;
    if (is_wide && length > 0) return length;
    length += bytes;
    char last = text[length - 1];
    if (is_wide || last == '/' || bytes > 1) return length;
  }
  return length;
}

static bool is_number(const char *text, size_t length) {
  return strspn(text, "0123456789-,") >= length;
}

/* A row that counts lines has figures of its own. */
static bool counts_lines(const char *row, size_t length) {
  static const char *const signs[] = {"more", " of ", "entries in the", "entry in the"};
  char *copy = memory_copy_bytes(row, length);
  bool counts = false;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    counts |= strstr(copy, signs[i]) != NULL;
  free(copy);
  return counts;
}

/* Rules, gauges and the dots of what was cut. */
static bool is_ornament(const char *word, size_t length) {
  return word[0] == '[' || strspn(word, "-=.#|^v>]") >= length;
}

/* Points of a line, a river, a figure or a month at an axis. */
static bool is_drawn(const char *word, size_t length) {
  size_t letters = 0;
  while (letters < length && isalpha((unsigned char)word[letters])) letters++;
  return letters < 4 || (letters < length && letters + 1 < length);
}

typedef void WordSeen(void *context, const char *word, size_t length);

/* Takes away what stands around a word: a sentence may say in brackets what a table has in a column
 * of its own. */
static void bare(const char **word, size_t *length) {
  while (*length > 1 && strchr("(\"'", **word)) ++*word, --*length;
  while (*length > 1 && strchr(",.;:)\"'", (*word)[*length - 1])) --*length;
}

static void each_word(const char *text, WordSeen *seen, void *context) {
  for (const char *row = text; *row;) {
    size_t wide = strcspn(row, "\n");
    bool counts = counts_lines(row, wide);
    for (const char *at = row; at < row + wide;) {
      size_t bytes = word_bytes(at);
      const char *word = at;
      size_t length = bytes;
      bare(&word, &length);
      bool skipped =
          length == 0 || is_ornament(word, length) || (counts && is_number(word, length));
      if (!skipped) seen(context, word, length);
      at += bytes > 0 ? bytes : 1;
    }
    row += wide + (row[wide] == '\n');
  }
}

static void learn(void *context, const char *word, size_t length) {
  learn_word(context, word, length);
}

/* The row of the last rule. */
static int foot_of(const Page *page) {
  int row = page->rows - 1;
  while (row > 0 && strcmp(page_cell(page, row, page->cols / 2)->bytes, "-") != 0) row--;
  return row;
}

/* What stands there in words: a picture has none. */
static const char *bytes_at(const Page *page, int row, int col) {
  const Cell *cell = page_cell(page, row, col);
  return cell->role == ROLE_PICTURE ? " " : cell->bytes;
}

/* page_text() without pictures. */
static char *words_of(const Page *page) {
  Buffer out = {0};
  for (int row = 0; row < page->rows; row++) {
    for (int col = 0; col < page->cols; col++) buffer_add_text(&out, bytes_at(page, row, col));
    while (out.length > 0 && out.bytes[out.length - 1] == ' ') out.bytes[--out.length] = '\0';
    buffer_add_char(&out, '\n');
  }
  return buffer_take(&out);
}

/* The words of one page over its foot, from column `from` on. */
static void learn_page(Words *words, const Page *page, int from) {
  Buffer out = {0};
  for (int row = 0; row < foot_of(page); row++) {
    for (int col = from; col < page->cols; col++) {
      buffer_add_text(&out, bytes_at(page, row, col));
    }
    buffer_add_char(&out, '\n');
  }
  words->page++;
  each_word(buffer_text(&out), learn, words);
  buffer_free(&out);
}

/* What is said only where a page has too little room. */
static const char in_small[] =
    "-- more lines Space reads on b goes back\n"
    "-- more line that is all more: l\n"
    "entry in the books entries\n"
    "arrows PageDown read on of Esc Enter Space\n";

/* All that the page has to say; prose is broken at 15 different widths there. */
static Words *learn_all(const WalkPage *kind, void *opened) {
  Words *words = memory_new(sizeof *words);
  for (int cols = 60; cols < 75; cols++) {
    learn_page(words, kind->show(opened, cols, ROOMY_ROWS), 0);
  }
  return words;
}

/* The same and what else may stand on it; what is beside the story is broken at 16 widths. */
static Words *learn_more(const WalkPage *kind, void *opened) {
  Words *words = learn_all(kind, opened);
  for (int cols = 110; cols < 126; cols++) {
    Frame frame = frame_of(cols);
    const Page *page = kind->show(opened, cols, ROOMY_ROWS);
    if (frame.width > 0) learn_page(words, page, kind->flags & WALK_WIDE ? 0 : frame.books);
  }
  for (int i = 0; i < WIDTHS_OF_A_WORD; i++) {
    words->page++;
    each_word(in_small, learn, words);
  }
  return words;
}

/* ---- one page ---- */

typedef struct Look {
  const WalkPage *kind;
  const Page *page;
  Words *words;
  char *text;
  char **rows;    /* of `text`, cut at their ends */
  int head, foot; /* the rows of the rules */
} Look;

static void wrong(const Look *look, const char *what, const char *detail) {
  char *text = page_text(look->page);
  print_message("%s", text);
  free(text);
  fail_msg("%s at %dx%d: %s%s", look->kind->name, look->page->cols, look->page->rows, what, detail);
}

static void check_word(void *context, const char *word, size_t length) {
  const Look *look = context;
  const Word *known = slot_of(look->words, word, length);
  if ((look->kind->flags & WALK_DRAWN) && is_drawn(word, length)) return;
  int enough = look->kind->flags & WALK_OTHERWISE ? 1 : WIDTHS_OF_A_WORD;
  if (known->text && known->seen >= enough) return;
  char *copy = memory_copy_bytes(word, length);
  wrong(look, "this is no whole word: ", copy);
}

/* Each word of the rows over the foot; the rows of the foot are keys and whole entries. */
static void check_words(Look *look) {
  for (int row = 0; row < look->foot; row++) {
    const char *text = look->rows[row] + strspn(look->rows[row], " ");
    uint64_t hash = 14695981039346656037u;
    for (const char *at = text; *at; at++) hash = (hash ^ (unsigned char)*at) * 1099511628211u;
    uint64_t *good = &look->words->good[hash % ROW_SLOTS];
    if (*good != hash) each_word(text, check_word, look);
    *good = hash;
  }
}

static void split(Look *look) {
  look->rows = memory_grow(NULL, (size_t)look->page->rows, sizeof *look->rows);
  char *at = look->text;
  for (int i = 0; i < look->page->rows; i++) {
    look->rows[i] = at;
    at = strchr(at, '\n');
    *at++ = '\0';
  }
}

/* From the first to the last column of the frame, and nothing else in the row. */
static bool is_rule(const Look *look, int row) {
  const char *at = look->rows[row] + strspn(look->rows[row], " ");
  return strlen(at) > 20 && strspn(at, "-") == strlen(at);
}

/* A page without a heading has the foot's rule; what else is ruled there is its own. */
static void check_foot_rule(Look *look) {
  Frame frame = frame_of(look->page->cols);
  look->head = -1;
  look->foot = look->page->rows - 1;
  while (look->foot > 0 && !is_rule(look, look->foot)) look->foot--;
  const char *row = look->rows[look->foot];
  if ((int)strspn(row, " ") != frame.left || (int)strlen(row) != frame.right) {
    wrong(look, "no rule over the foot, or none as wide as the page", "");
  }
}

static void check_rules(Look *look) {
  Frame frame = frame_of(look->page->cols);
  look->head = look->foot = -1;
  for (int row = 0; row < look->page->rows; row++) {
    if (!is_rule(look, row)) continue;
    if (look->foot >= 0) wrong(look, "a third rule", "");
    if (look->head < 0)
      look->head = row;
    else
      look->foot = row;
    const char *blanks = look->rows[row];
    if ((int)strspn(blanks, " ") != frame.left || (int)strlen(blanks) != frame.right) {
      wrong(look, "a rule that is not as wide as the page", "");
    }
  }
  if (look->foot < 0) wrong(look, "a page without its two rules", "");
  bool has_heading = look->head > 0 && *look->rows[look->head - 1];
  has_heading = has_heading || (look->head > 1 && *look->rows[look->head - 2]);
  if (!has_heading) wrong(look, "nothing over the first rule", "");
  if (look->foot - look->head < 3) wrong(look, "nothing between the rules", "");
  if (look->foot + 1 >= look->page->rows || !*look->rows[look->foot + 1]) {
    wrong(look, "nothing under the last rule", "");
  }
}

static void check_foot(const Look *look) {
  for (int row = look->foot + 1; row < look->page->rows; row++) {
    if (strstr(look->rows[row], look->kind->foot)) return;
  }
  wrong(look, "the keys are not under the last rule: ", look->kind->foot);
}

static bool is_blank(const Page *page, int row, int col) {
  const char *bytes = page_cell(page, row, col)->bytes;
  return bytes[0] == ' ' && bytes[1] == '\0';
}

/* Between the rules, prose has its column and the books have theirs. */
static void check_columns(const Look *look) {
  Frame frame = frame_of(look->page->cols);
  int end = frame.width > 0 ? frame.books : look->page->cols;
  if (frame.story < LEAST_PROSE || frame.story > MOST_PROSE) wrong(look, "prose is too wide", "");
  if (look->kind->flags & WALK_WIDE) return;
  int gutter = look->kind->flags & WALK_GUTTER ? SHEET_GUTTER : 0;
  for (int row = look->head + 1; row < look->foot; row++) {
    for (int col = frame.left + gutter + MOST_PROSE; col < end; col++) {
      if (!is_blank(look->page, row, col)) wrong(look, "a line of more than 72 columns", "");
    }
    if (!is_blank(look->page, row, frame.left - 1)) wrong(look, "something in the margin", "");
  }
}

static void check_cursor(const Look *look) {
  const Page *page = look->page;
  const char *focus = look->kind->focus;
  Buffer there = {0};
  for (int col = page->cursor_col; col < page->cols && there.length < 80; col++) {
    buffer_add_text(&there, page_cell(page, page->cursor_row, col)->bytes);
  }
  if (focus && strncmp(buffer_text(&there), focus, strlen(focus))) {
    wrong(look, "the cursor stands on ", buffer_text(&there));
  }
  if (!focus && page->cursor_row <= look->head) wrong(look, "the cursor is not in the text", "");
  bool is_typed = look->kind->flags & WALK_TYPING;
  if (!is_typed && page->cursor_col > 0 &&
      !is_blank(page, page->cursor_row, page->cursor_col - 1)) {
    wrong(look, "the cursor is inside of ", buffer_text(&there));
  }
  buffer_free(&there);
}

/* The source's words: Markdown without its stars. */
static char *plain_text(const char *markdown) {
  char *out = memory_copy(markdown), *to = out;
  for (const char *from = out; *from; from++) {
    if (*from != '*') *to++ = *from;
  }
  *to = '\0';
  return out;
}

/* The story's text from the first row on: a line ends with its paragraph, or where the next word
 * would not have gone into it. */
static void check_prose(const Look *look, const char *source) {
  Frame frame = frame_of(look->page->cols);
  int row = look->head + 1, lines = 0;
  while (row < look->foot && !*look->rows[row]) row++;
  for (const char *at = source; *at && row < look->foot; row++) {
    char *line = look->rows[row];
    if (!*line) continue;
    line += frame.left;
    const char *words = line;
    size_t used = 0;
    while (*at && *at != '\n' && !strncmp(words, at, strcspn(at, " \n"))) {
      size_t length = strcspn(at, " \n");
      used = (size_t)(words - line) + length;
      at += length + (at[length] == ' ');
      words += length + (words[length] == ' ');
    }
    if (used == 0) break;
    lines++;
    bool ended = *at == '\n' || !*at;
    if (!ended && (int)(used + 1 + strcspn(at, " \n")) <= frame.story) {
      wrong(look, "a line is broken too early: ", line);
    }
    at += strspn(at, "\n");
  }
  if (lines == 0) wrong(look, "the text does not begin at the top", "");
}

static void look_at(const WalkPage *kind, const Page *page, Words *words, const char *source) {
  Look look = {.kind = kind, .page = page, .words = words, .text = words_of(page)};
  if (page->overdrawn) wrong(&look, "something is drawn over something else", "");
  if (page->lost) wrong(&look, "something had no room", "");
  split(&look);
  if (kind->flags & WALK_BARE) {
    check_foot_rule(&look);
  } else {
    check_rules(&look);
  }
  if (!(kind->flags & WALK_ANY_BREAK)) check_words(&look);
  check_foot(&look);
  check_columns(&look);
  check_cursor(&look);
  if (kind->flags & WALK_PROSE) check_prose(&look, source);
  free(look.rows);
  free(look.text);
}

/* ---- all sizes ---- */

/* In a sample the corners, the width where the books come beside the story, and few others. */
static int next(int at, int step, int most, bool sampled) {
  static const int always[] = {WALK_LEAST_COLS, 80, 109, 110, 120, 131, 132, 133};
  if (at == most || !sampled) return at + 1;
  int to = at + step < most ? at + step : most;
  for (size_t i = sizeof always / sizeof *always; step > 3 && i-- > 0;) {
    if (always[i] > at && always[i] < to) to = always[i];
  }
  return to;
}

void walk_look(const WalkPage *kind, bool sampled) {
  void *opened = kind->open(kind);
  Words *words = learn_more(kind, opened);
  Scene *scene = kind->scene ? scenes_make(kind->scene) : NULL;
  char *source = plain_text(scene ? scene->text : "");
  for (int rows = WALK_LEAST_ROWS; rows <= WALK_MOST_ROWS;
       rows = next(rows, 5, WALK_MOST_ROWS, sampled)) {
    kind->close(opened);
    opened = kind->open(kind);
    for (int cols = WALK_LEAST_COLS; cols <= WALK_MOST_COLS;
         cols = next(cols, 13, WALK_MOST_COLS, sampled)) {
      look_at(kind, kind->show(opened, cols, rows), words, source);
    }
  }
  kind->close(opened);
  scene_free(scene);
  free(source);
  free_words(words);
}

/* ---- reading to the end ---- */

static const struct {
  int cols, rows;
} sizes[] = {{60, 20}, {72, 20}, {80, 24}, {109, 21}, {110, 20}, {120, 40}, {200, 20}, {200, 60}};
enum { SIZES = sizeof sizes / sizeof *sizes };

/* Presses a key until the page stays what it was, and learns what comes. */
static void press_through(const WalkPage *kind, void *opened, int size, Press key, Words *seen) {
  char *last = NULL;
  for (int i = 0; i < MOST_KEYS; i++) {
    const Page *page = kind->show(opened, sizes[size].cols, sizes[size].rows);
    char *text = page_text(page);
    learn_page(seen, page, 0);
    bool same = last && !strcmp(last, text);
    free(last);
    last = text;
    if (same) break;
    kind->press(opened, key);
  }
  free(last);
}

/* Every word that the page has at some widths came at this size. */
static void check_all_seen(const WalkPage *kind, int size, Words *wanted, Words *seen) {
  for (size_t i = 0; i < SLOTS; i++) {
    const Word *word = &wanted->slots[i];
    if (!word->text || word->seen < WIDTHS_OF_A_WORD) continue;
    if ((kind->flags & WALK_DRAWN) && is_drawn(word->text, strlen(word->text))) continue;
    if (slot_of(seen, word->text, strlen(word->text))->text) continue;
    fail_msg("%s at %dx%d: \"%s\" is never seen, however far one reads", kind->name,
             sizes[size].cols, sizes[size].rows, word->text);
  }
}

void walk_read(const WalkPage *kind) {
  if (kind->flags & (WALK_ANY_BREAK | WALK_TYPING | WALK_OTHERWISE)) return;
  for (int size = 0; size < SIZES; size++) {
    void *opened = kind->open(kind);
    Words *wanted = learn_all(kind, opened), *seen = memory_new(sizeof *seen);
    press_through(kind, opened, size, (Press){PRESS_HOME, 0}, seen);
    press_through(kind, opened, size, (Press){PRESS_CHARACTER, ' '}, seen);
    press_through(kind, opened, size, (Press){PRESS_DOWN, 0}, seen);
    check_all_seen(kind, size, wanted, seen);
    free_words(wanted);
    free_words(seen);
    kind->close(opened);
  }
}

/* ---- through a list ---- */

/* The text of the item after `*index`, which is set to it; NULL after the last. */
static const char *next_item(const Ask *ask, size_t *index) {
  for (++*index; ask->kind == ASK_CHOOSE && *index < ask->choice_count; ++*index) {
    if (!ask->choices[*index].closed) return ask->choices[*index].text;
  }
  return ask->kind == ASK_ALLOCATE && *index < ask->task_count ? ask->tasks[*index].text : NULL;
}

/* Whether the cursor stands on the first characters of `text`. */
static bool stands_on(const Page *page, const char *text) {
  Buffer there = {0};
  for (int col = page->cursor_col; col < page->cols && there.length < 12; col++) {
    buffer_add_text(&there, page_cell(page, page->cursor_row, col)->bytes);
  }
  size_t length = strlen(text) < 12 ? strlen(text) : 12;
  bool is_there = !strncmp(buffer_text(&there), text, length);
  buffer_free(&there);
  return is_there;
}

/* Whether the last word of `text` stands in the rows from the cursor's on. One that is long
 * enough to fill a small window need not. */
static bool is_whole(const Page *page, const char *text) {
  const char *blank = strrchr(text, ' ');
  const char *word = blank ? blank + 1 : text;
  if (strlen(text) > 150) return true;
  Buffer below = {0};
  for (int row = page->cursor_row; row < foot_of(page); row++) {
    for (int col = 0; col < page->cols; col++) {
      buffer_add_text(&below, page_cell(page, row, col)->bytes);
    }
  }
  bool found = !blank || strstr(buffer_text(&below), word) != NULL;
  buffer_free(&below);
  return found;
}

static void go_through(const WalkPage *kind, void *opened, const Ask *ask, int size) {
  size_t index = (size_t)-1;
  for (const char *text; (text = next_item(ask, &index)) != NULL;) {
    const Page *page = kind->show(opened, sizes[size].cols, sizes[size].rows);
    for (int i = 0; i < MOST_KEYS && !stands_on(page, text); i++) {
      kind->press(opened, (Press){PRESS_DOWN, 0});
      page = kind->show(opened, sizes[size].cols, sizes[size].rows);
    }
    if (stands_on(page, text) && is_whole(page, text)) continue;
    fail_msg("%s at %dx%d: the cursor never comes to \"%s\", or its end is not seen", kind->name,
             page->cols, page->rows, text);
  }
}

void walk_list(const WalkPage *kind) {
  if (!(kind->flags & WALK_LIST)) return;
  Scene *scene = scenes_make(kind->scene);
  for (int size = 0; size < SIZES; size++) {
    void *opened = kind->open(kind);
    go_through(kind, opened, &scene->ask, size);
    kind->close(opened);
  }
  scene_free(scene);
}
