/* A picture on a page of its own: as large as the page lets it be, its sentence under it. It stands
 * once before the act or the scene that has no room for it, and comes back when it is asked for.
 *
 * What is due is a picture that was not seen; the page that it belongs to says whether it has room
 * there (act_show(), layout_story()), for only that page knows. A scene keeps its picture for all
 * its questions: it is new with the first of them, or where a game is taken up again. */
#include <string.h>

#include "view/screen_state.h"

enum {
  CAPTION_COLS = 72, /* a measure that is easy to read */
  CAPTION_LINES = 2,
};

typedef struct Subject {
  const char *name, *text; /* of the picture; NULL: there is none, nothing is known of it */
} Subject;

static Subject subject_of(const Screen *screen) {
  const Scene *scene = screen->game.scene;
  const Act *act = scene && screen->acting ? scene->act : NULL;
  if (!scene) return (Subject){0};
  if (act && act->picture) return (Subject){act->picture, act->picture_text};
  return (Subject){scene->picture, scene->picture_text};
}

/* Whether it is drawn does not hang on its size. */
static bool is_drawn(const Screen *screen, const char *name, const char **why) {
  return gallery_has(screen->game.gallery, name, why);
}

static Plate *plate_of(Screen *screen) {
  return screen->acting ? &screen->act_plate : &screen->plate;
}

static Plate plate_now(const Screen *screen) {
  return screen->acting ? screen->act_plate : screen->plate;
}

/* ---- what is due ---- */

/* Whether the page before was of the same scene, with the same picture. */
static bool stood_before(const ScreenGame *game) {
  if (game->answers == 0 || !game->moment) return false;
  const Scene *now = game->scene, *last = game->moment(game->context, game->answers - 1).scene;
  return last->picture && !strcmp(last->picture, now->picture) && !strcmp(last->id, now->id);
}

void plate_begin(Screen *screen, const ScreenGame *game, bool undone, bool again) {
  const Scene *scene = game->scene;
  const char *picture = scene ? scene->picture : NULL;
  bool is_first = !screen->game.scene, was_new = again && screen->is_picture_new;
  screen->is_picture_new = picture && (is_first || was_new || !stood_before(game));
  if (again) return;
  const Act *act = scene && screen->acting ? scene->act : NULL;
  const char *of_act = act ? act->picture : NULL;
  bool acts = of_act || (screen->acting && picture);
  bool is_same = acts && (!of_act || (picture && !strcmp(of_act, picture)));
  screen->act_plate = acts ? PLATE_DUE : PLATE_DONE;
  screen->plate = screen->is_picture_new && !undone && !is_same ? PLATE_DUE : PLATE_DONE;
}

const Picture *plate_picture(const Screen *screen, int cols, int rows) {
  return gallery_picture(screen->game.gallery, subject_of(screen).name, cols, rows, NULL);
}

bool plate_is_due(const Screen *screen) {
  return plate_now(screen) == PLATE_DUE && is_drawn(screen, subject_of(screen).name, NULL);
}

bool plate_is_up(const Screen *screen) {
  return plate_now(screen) >= PLATE_UP && is_drawn(screen, subject_of(screen).name, NULL);
}

bool plate_can_open(const Screen *screen) {
  return is_drawn(screen, subject_of(screen).name, NULL);
}

bool plate_open(Screen *screen) {
  bool opens = plate_can_open(screen);
  if (opens) *plate_of(screen) = PLATE_AGAIN;
  return opens;
}

/* An act that borrows the scene's picture leaves the words to the scene; a scene tells them with
 * the first of its questions. */
bool plate_add_words(const Screen *screen, Flow *flow, int columns) {
  Subject subject = subject_of(screen);
  const char *why;
  bool is_told = screen->acting ? screen->game.scene->act->picture != NULL : screen->is_picture_new;
  if (!is_told || is_drawn(screen, subject.name, &why)) return false;
  return flow_add_picture(flow, subject.text, why, columns);
}

/* ---- the page ---- */

/* What stands under the picture: its sentence, and the key. */
static void fill(const Screen *screen, Flow *flow, int columns) {
  flow_add_markdown(flow, subject_of(screen).text, columns);
  flow_cut(flow, CAPTION_LINES, columns);
  flow_add_blank(flow);
  flow_add_keys(flow, plate_now(screen) == PLATE_AGAIN ? "{Enter} goes back" : "{Enter} goes on",
                columns);
  flow->lines[flow->count - 1].cursor = 0;
}

static int widest(const Flow *flow) {
  int most = 0;
  for (size_t i = 0; i < flow->count; i++) {
    int columns = flow_columns(&flow->lines[i]);
    if (columns > most) most = columns;
  }
  return most;
}

void plate_show(Screen *screen) {
  Page *page = &screen->page;
  Frame frame = frame_of(page->cols);
  Flow words = {0};
  if (*plate_of(screen) == PLATE_DUE) *plate_of(screen) = PLATE_UP;
  int bottom = act_show_foot(screen, &frame, "{?} help  {c} chronicle  {u} undo  {q} leave");
  int inner = page->cols - 2;
  fill(screen, &words, inner < CAPTION_COLS ? inner : CAPTION_COLS);
  int room = bottom - (int)words.count;
  const Picture *picture = plate_picture(screen, inner, room > 1 ? room : 1);
  int spare = picture ? room - picture->rows : room;
  int row = spare > 0 ? spare * 2 / 5 : 0; /* the middle as the eye takes it */
  if (picture) {
    page_picture(page, row, (page->cols - picture->cols) / 2, picture);
    row += picture->rows;
  }
  flow_draw(&words, 0, words.count, page, row, (page->cols - widest(&words)) / 2, page->cols);
  flow_free(&words);
}

bool plate_press(Screen *screen, Press press) {
  bool closes = press.kind == PRESS_ENTER || press.kind == PRESS_ESCAPE || press_is(press, ' ') ||
                press_is(press, 'v');
  if (closes) *plate_of(screen) = PLATE_DONE;
  return closes;
}
