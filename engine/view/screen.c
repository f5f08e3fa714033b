/* What a key does depends on what lies on top: the quiet page, a question whether to leave, a
 * paper, a picture's plate or an act's page, else the story. In the story the question is offered
 * the key first, then the text, then the commands; a key that nobody wants does nothing. */
#include "view/screen.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "scene/answer.h"
#include "view/screen_state.h"

enum { FIRST_COLS = 80, FIRST_ROWS = 24 }; /* until a terminal says its size */

void reading_place(Reading *reading, size_t rows) {
  size_t count = reading->flow.count;
  size_t last_top = count > rows ? count - rows : 0;
  reading->top = flow_line_at(&reading->flow, reading->place);
  if (reading->top > last_top) reading->top = last_top;
  reading->rows = count - reading->top < rows ? count - reading->top : rows;
  size_t seen = flow_place(&reading->flow, reading->top + reading->rows);
  if (seen > reading->read) reading->read = seen;
}

void reading_scroll(Reading *reading, long lines) {
  size_t count = reading->flow.count;
  long top = (long)reading->top + lines;
  long last_top = (long)(count > reading->rows ? count - reading->rows : 0);
  if (top > last_top) top = last_top;
  if (top < 0) top = 0;
  size_t place = flow_place(&reading->flow, (size_t)top);
  /* A blank line has no place of its own: going on, step over it; going back, before it. */
  while (lines < 0 && top > 0 && place == reading->place) {
    place = flow_place(&reading->flow, (size_t)--top);
  }
  reading->place = place;
}

bool reading_is_done(const Reading *reading) {
  return reading->read >= flow_place(&reading->flow, reading->flow.count);
}

void reading_reset(Reading *reading) {
  flow_free(&reading->flow);
  *reading = (Reading){0};
}

Screen *screen_new(void) {
  Screen *screen = memory_new(sizeof *screen);
  page_reset(&screen->page, FIRST_COLS, FIRST_ROWS);
  screen->game.title = "";
  screen->settings = &screen->own_settings;
  screen->term = screen->sheets.found = screen->sheets.branching = -1;
  return screen;
}

void screen_settings(Screen *screen, Settings *settings) {
  screen->settings = settings;
  screen->sheet_columns = 0;
}

void screen_free(Screen *screen) {
  if (!screen) return;
  question_free(screen->question);
  books_forget(&screen->before);
  books_forget(&screen->now);
  free(screen->trouble);
  free(screen->message);
  free(screen->undoing);
  author_free(screen);
  buffer_free(&screen->notes);
  flow_free(&screen->text.flow);
  flow_free(&screen->sheet.flow);
  flow_free(&screen->act.flow);
  flow_free(&screen->asked);
  sheets_close(screen);
  page_free(&screen->page);
  free(screen);
}

static void set_text(char **slot, const char *text) {
  char *copy = memory_copy(text);
  free(*slot);
  *slot = copy;
}

/* After an answer was taken back: which, and how many more could be. */
static void say_undone(Screen *screen) {
  Buffer words = {0};
  buffer_addf(&words, "Taken back (%zu more can be): %s", screen->game.undoable, screen->undoing);
  screen_say(screen, buffer_text(&words));
  buffer_free(&words);
}

void screen_show(Screen *screen, const ScreenGame *game) {
  bool undone = screen->undoing && game->answers < screen->game.answers;
  bool again = screen->game.scene && game->answers == screen->game.answers;
  screen->acting = game->scene && game->scene->act && !undone && (!again || screen->acting);
  reading_reset(&screen->act);
  plate_begin(screen, game, undone, again);
  screen->game = *game;
  question_free(screen->question);
  screen->question = game->scene ? question_new(&game->scene->ask, game->class_mode) : NULL;
  books_forget(&screen->before);
  screen->before = screen->now;
  screen->now = (BooksMemory){0};
  books_remember(&screen->now, game->scene);
  reading_reset(&screen->text);
  screen->list_top = screen->list_rows = screen->list_count = 0;
  screen->leaving = false;
  screen->term = -1;
  if (screen->has_calendar < 0) screen->has_calendar = 0;
  if (screen->has_map < 0) screen->has_map = 0;
  bool stays = screen->paper == PAPER_NOTES || screen->paper == PAPER_CONSOLE;
  if (!stays) papers_open(screen, PAPER_NONE);
  set_text(&screen->message, NULL);
  if (undone) say_undone(screen);
  set_text(&screen->undoing, NULL);
}

void screen_reword(Screen *screen, const ScreenGame *game) {
  screen->game = *game;
  if (screen->question) question_reword(screen->question, &game->scene->ask);
  books_forget(&screen->now);
  books_remember(&screen->now, game->scene);
  screen->sheet_columns = 0;
  sheets_renew(screen);
}

void screen_renew(Screen *screen, const ScreenGame *game) {
  PaperKind paper = screen->paper == PAPER_FAULT ? PAPER_NONE : screen->paper;
  size_t sheet = screen->sheet.place, place = screen->text.place, read = screen->text.read;
  Sheets kept = screen->sheets;
  screen->sheets.stack = NULL; /* out of the reach of what closes them */
  screen->sheets.depth = 0;
  screen->sheets.sought = (Buffer){0};
  screen->has_calendar = screen->has_map = 0;
  screen_show(screen, game);
  screen->sheets = kept;
  sheets_renew(screen);
  screen->text.place = place;
  screen->text.read = read;
  if (paper == PAPER_NONE || paper == PAPER_NOTES || paper == PAPER_CONSOLE) return;
  screen->paper = paper;
  if (paper == PAPER_SHEET) return;
  papers_open(screen, paper);
  screen->sheet_at_end = false;
  screen->sheet.place = sheet;
}

void screen_trouble(Screen *screen, const char *trouble) {
  set_text(&screen->trouble, trouble);
  if (screen->paper == PAPER_SAVES) screen->sheet_columns = 0;
}

void screen_note(Screen *screen, const char *note) {
  if (screen->notes.length > 0) buffer_add_text(&screen->notes, "\n\n");
  buffer_add_text(&screen->notes, note);
  if (screen->paper != PAPER_NOTES) papers_open(screen, PAPER_NOTES);
  screen->sheet_columns = 0;
}

void screen_say(Screen *screen, const char *message) {
  set_text(&screen->message, message);
}

static Want want(WantKind kind) {
  return (Want){.kind = kind};
}

static bool is_small(const Screen *screen) {
  return screen->page.cols < SCREEN_MIN_COLS || screen->page.rows < SCREEN_MIN_ROWS;
}

/* Leaving is one key where it loses nothing. */
static Want leave(Screen *screen) {
  const ScreenGame *game = &screen->game;
  bool ended = game->scene && game->scene->ask.kind == ASK_END;
  bool unkept = !game->path && game->answers > 0 && !ended;
  if (screen->leaving || (!screen->trouble && !unkept)) return want(WANT_LEAVE);
  screen->leaving = true;
  screen_say(screen, unkept
                         ? "Nothing is kept of this game. q again leaves it; any other key stays."
                         : "Not all answers are on disk. q again leaves and loses those; any "
                           "other key stays.");
  return want(WANT_NOTHING);
}

static Want undo(Screen *screen) {
  const ScreenGame *game = &screen->game;
  if (game->read_only) {
    screen_say(screen, "This game is only looked at; nothing can be taken back.");
  } else if (game->answers == 0) {
    screen_say(screen, "There is no answer to take back yet.");
  } else if (game->undoable == 0) {
    screen_say(screen,
               "No answer can be taken back now: what was answered before this time stands.");
  } else {
    ScreenMoment last = game->moment(game->context, game->answers - 1);
    char *words = last.scene->ask.kind == ASK_PAUSE ? memory_copy("going on")
                                                    : answer_words(&last.scene->ask, last.answer);
    free(screen->undoing);
    screen->undoing = words;
    return want(WANT_UNDO);
  }
  return want(WANT_NOTHING);
}

static Want command(Screen *screen, Press press) {
  bool broken = !screen->game.scene;
  if (press_is(press, 'q')) return leave(screen);
  if (press_is(press, 'u')) return undo(screen);
  if (press_is(press, 'r') && broken) return want(WANT_RELOAD);
  if (press_is(press, 'o')) return want(WANT_OPTIONS);
  if (press_is(press, 'v') && plate_open(screen)) return want(WANT_NOTHING);
  if (press_is(press, '.')) {
    screen->quiet = true;
    return want(WANT_SAVE);
  }
  papers_press(screen, press);
  return want(WANT_NOTHING);
}

/* The wheel moves the text, or the list where the text is all there. */
static bool turn_wheel(Screen *screen, Press press) {
  bool up = press.kind == PRESS_SCROLL_UP;
  const Reading *text = &screen->text;
  if (!up && press.kind != PRESS_SCROLL_DOWN) return false;
  size_t bottom = screen->list_top + screen->list_rows;
  if (text->rows < text->flow.count) {
    reading_scroll(&screen->text, up ? -PRESS_SCROLL_LINES : PRESS_SCROLL_LINES);
  } else if (up && screen->list_top > 0) {
    screen->list_top--;
  } else if (!up && bottom < screen->list_count) {
    screen->list_top++;
  }
  return true;
}

/* Moves the text's window; false if the key is not for it. */
static bool scroll_text(Screen *screen, Press press) {
  Reading *text = &screen->text;
  if (turn_wheel(screen, press)) return true;
  long page = (long)text->rows > 2 ? (long)text->rows - 1 : 1;
  if (press_is(press, ' ') || press.kind == PRESS_PAGE_DOWN) {
    reading_scroll(text, page);
  } else if (press_is(press, 'b') || press.kind == PRESS_PAGE_UP) {
    reading_scroll(text, -page);
  } else if (press.kind == PRESS_UP || press.kind == PRESS_DOWN) {
    reading_scroll(text, press.kind == PRESS_UP ? -1 : 1);
  } else {
    return false;
  }
  return true;
}

/* At a stop, Enter and space first read to the end of the text. */
static bool reads_on(Screen *screen, Press press) {
  bool forward = press.kind == PRESS_ENTER || press_is(press, ' ');
  AskKind kind = screen->game.scene ? screen->game.scene->ask.kind : ASK_CHOOSE;
  if (!forward || (kind != ASK_PAUSE && kind != ASK_END)) return false;
  if (reading_is_done(&screen->text)) return false;
  return scroll_text(screen, (Press){.kind = PRESS_PAGE_DOWN});
}

/* A list longer than its window is scrolled before the focus moves on: past the rest of the item in
 * focus and past closed choices, so that none is jumped over unseen. */
static bool scroll_list(Screen *screen, Press press) {
  size_t top = screen->list_top, bottom = top + screen->list_rows;
  if (press.kind == PRESS_DOWN && bottom < screen->list_count) {
    if (screen->item_last < bottom && screen->next_first <= (long)bottom) return false;
    screen->list_top++;
    return true;
  }
  if (press.kind == PRESS_UP && top > 0) {
    if (screen->item_first >= top && screen->previous_last + 1 >= (long)top) return false;
    screen->list_top--;
    return true;
  }
  return false;
}

static bool offer_question(Screen *screen, Press press, Value **answer) {
  *answer = NULL;
  if (!screen->question) return false;
  return scroll_list(screen, press) || question_press(screen->question, press, answer);
}

static Want press_story(Screen *screen, Press press) {
  Value *answer = NULL;
  if (terms_press_story(screen, press)) return want(WANT_NOTHING);
  if (reads_on(screen, press)) return want(WANT_NOTHING);
  if (offer_question(screen, press, &answer)) {
    return answer ? (Want){.kind = WANT_ANSWER, .answer = answer} : want(WANT_NOTHING);
  }
  if (scroll_text(screen, press)) return want(WANT_NOTHING);
  return command(screen, press);
}

Want screen_press(Screen *screen, Press press) {
  Want wanted = want(WANT_NOTHING);
  bool leaving = screen->leaving && press_is(press, 'q');
  set_text(&screen->message, NULL);
  if (screen->quiet) {
    screen->quiet = false;
    return want(WANT_NOTHING);
  }
  if (screen->leaving && !leaving) {
    screen->leaving = false;
    return want(WANT_NOTHING);
  }
  if (is_small(screen)) return press_is(press, 'q') ? leave(screen) : want(WANT_NOTHING);
  if (sheets_take_all(screen)) return sheets_press(screen, press);
  if (author_press(screen, press, &wanted)) return wanted;
  if (screen->paper != PAPER_NONE) {
    if (press_is(press, '.') || press_is(press, 'o')) return command(screen, press);
    if (screen->paper == PAPER_SHEET) return sheets_press(screen, press);
    papers_press(screen, press);
    return want(WANT_NOTHING);
  }
  if (plate_is_up(screen)) return plate_press(screen, press) ? wanted : command(screen, press);
  if (screen->acting) return act_press(screen, press) ? wanted : command(screen, press);
  return press_story(screen, press);
}

static void show_small(Screen *screen) {
  Page *page = &screen->page;
  char words[160];
  snprintf(words, sizeof words,
           "Iron & Grain needs %d columns and %d rows; here are %d and %d. The game waits.%s",
           SCREEN_MIN_COLS, SCREEN_MIN_ROWS, page->cols, page->rows,
           screen->leaving ? " Not all is on disk: q again leaves." : " q leaves.");
  Flow flow = {0};
  flow_add_plain(&flow, "", words, page->cols, ROLE_TEXT);
  flow_draw(&flow, 0, flow.count, page, 0, 0, page->cols);
  flow_free(&flow);
}

static void show_quiet(Screen *screen) {
  page_put(&screen->page, 0, 1, screen->page.cols, "Any key comes back.", ROLE_FAINT, 0);
  page_cursor(&screen->page, 0, 1);
}

/* The story's page, or what stands before it: the act's, and a picture that has no room on the page
 * that it belongs to. */
static void show_story(Screen *screen) {
  int cols = screen->page.cols, rows = screen->page.rows;
  bool is_shown =
      !plate_is_up(screen) && (screen->acting ? act_show(screen) : layout_story(screen));
  if (!is_shown) {
    page_reset(&screen->page, cols, rows);
    plate_show(screen);
    return;
  }
  if (screen->acting) return;
  if (terms_follow_story(screen)) {
    page_reset(&screen->page, cols, rows);
    layout_story(screen);
  }
  terms_show_story(screen);
}

const Page *screen_page(Screen *screen, int cols, int rows) {
  page_reset(&screen->page, cols, rows);
  if (screen->quiet) {
    show_quiet(screen);
  } else if (is_small(screen)) {
    show_small(screen);
  } else if (screen->paper != PAPER_NONE) {
    papers_show(screen);
  } else {
    show_story(screen);
  }
  return &screen->page;
}
