/* A mouse over a page: what was done with it there becomes a press, like any key. */
#ifndef VIEW_POINTER_H
#define VIEW_POINTER_H

#include <stdbool.h>

#include "view/page.h"

typedef enum MouseKind {
  MOUSE_DOWN, /* the first button */
  MOUSE_DRAG, /* moved while it is down */
  MOUSE_UP,
  MOUSE_WHEEL_UP,
  MOUSE_WHEEL_DOWN,
} MouseKind;

typedef struct Mouse {
  MouseKind kind;
  int row, col; /* from 0 */
} Mouse;

/* What the mouse is in the middle of; start with a zeroed one. */
typedef struct Pointer {
  bool drags;
  PageHit bar; /* that it drags along */
} Pointer;

/* The press that it comes to on this page, the one that is seen; false for none. */
bool pointer_press(Pointer *pointer, const Page *page, Mouse mouse, Press *press);

#endif
