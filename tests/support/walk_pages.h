/* Every kind of page, so that the walk over all sizes meets each. A page that is new in the view
 * room gets a row in walk_pages.c. */
#ifndef TESTS_WALK_PAGES_H
#define TESTS_WALK_PAGES_H

#include <stddef.h>

#include "view/page.h"
#include "view/press.h"

/* What a row of the table says of its page; flags that add up. */
enum {
  WALK_ANY_BREAK = 1,   /* its words are no words: breaks within them are not looked at */
  WALK_PROSE = 2,       /* begins with the scene's text, in lines of prose */
  WALK_WIDE = 4,        /* uses more columns than prose does: a chart, a map */
  WALK_LIST = 8,        /* Down goes through the scene's choices or tasks */
  WALK_GUTTER = 16,     /* its lines begin behind the column of a sign of focus */
  WALK_TYPING = 64,     /* keys are typed there: it is not read on, and the cursor is behind them */
  WALK_OTHERWISE = 128, /* says the same in other words where it has less room */
  WALK_BARE = 256,      /* has no heading, and no rule but the foot's */
  WALK_DRAWN = 32,      /* has a chart or a map: what is no word of letters is not looked at */
};

typedef struct WalkPage WalkPage;
struct WalkPage {
  const char *name;
  /* Opens it anew; what it returns goes to the other three. */
  void *(*open)(const WalkPage *page);
  const Page *(*show)(void *opened, int cols, int rows);
  void (*press)(void *opened, Press press);
  void (*close)(void *opened);
  const char *scene; /* of scenes_make(); NULL: a page without one */
  const char *keys;  /* pressed to get there */
  const char *focus; /* what the cursor stands on at first; NULL: the first character of the text */
  const char *foot;  /* words of the last rows */
  unsigned flags;
};

extern const WalkPage walk_pages[];
extern const size_t walk_page_count;

#endif
