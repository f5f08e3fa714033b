/* The frame that all pages share: margins, heading and rule above, rule and commands below, and
 * where the books stand beside the story. */
#ifndef VIEW_FRAME_H
#define VIEW_FRAME_H

#include <stdbool.h>

#include "scene/scene.h"
#include "view/flow.h"

typedef struct Frame {
  int left, right;  /* columns of the page's own text: left to right - 1 */
  int story;        /* columns of prose */
  int books, width; /* where the books stand beside the story, and how wide; 0: they do not */
} Frame;

Frame frame_of(int cols);

/* A scene's heading behind its month in words, where its id has one and the heading does not say
 * it; `title` stands in for a heading that is missing. Freed with free(). */
char *frame_heading(const Scene *scene, const char *title);

/* How many rows lie between `top`, as frame_head() returned it, and the rule over a foot of so many
 * lines. */
int frame_rows(const Page *page, int top, size_t foot_lines);

/* Draws heading, right-hand words (NULL for none) and rule; returns the first row of
 * what stands below. A heading that
 * is longer than two lines is cut: then false goes into *whole, and somebody else must show it. */
int frame_head(Page *page, const Frame *frame, const char *heading, const char *right, bool *whole);

/* Draws `foot` at the bottom under its rule; returns the rule's row. */
int frame_foot(Page *page, const Frame *frame, const Flow *foot);

#endif
