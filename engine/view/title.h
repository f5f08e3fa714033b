/* The title page: what can be begun and what can be gone on with. Takes keys, says what was picked,
 * shows itself at any size. */
#ifndef VIEW_TITLE_H
#define VIEW_TITLE_H

#include <stdbool.h>
#include <stddef.h>

#include "picture/gallery.h"
#include "view/page.h"
#include "view/press.h"

/* All strings lent, plain but for the note, and cleaned when shown; NULL is unset. */
typedef struct TitleGame {
  const char *title;
  const char *note; /* Markdown */
  double minutes;   /* 0: not said */
  const char *summary;
  const char *picture;      /* its name */
  const char *picture_text; /* what can be seen on it */
  Gallery *gallery;         /* where it is; NULL: none is drawn */
} TitleGame;

/* One without `when` cannot be read, and `where` says why. */
typedef struct TitleKept {
  const char *name, *title, *where, *when;
  size_t answers;
  bool is_authors;
} TitleKept;

typedef struct TitleFacts {
  const TitleGame *games;
  size_t game_count;
  const TitleKept *kept;
  size_t kept_count;
  const char *message; /* why the last choice came to nothing; NULL */
  size_t
      row; /* in focus first, from 1, games before kept; 0: the first kept, which is the latest */
} TitleFacts;

typedef enum TitleWant {
  TITLE_WANT_NOTHING,
  TITLE_WANT_LEAVE,
  TITLE_WANT_BEGIN,  /* the game of that index */
  TITLE_WANT_RESUME, /* the kept game of that index */
  TITLE_WANT_DELETE, /* the same, said twice */
} TitleWant;

typedef struct Title Title;

/* `facts` and all it holds are lent and must live as long as the title. */
Title *title_new(const TitleFacts *facts);
void title_free(Title *title);
TitleWant title_press(Title *title, Press press, size_t *index);
const Page *title_page(Title *title, int cols, int rows);

#endif
