/* A key that was pressed, whatever terminal it came from. */
#ifndef VIEW_PRESS_H
#define VIEW_PRESS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum PressKind {
  PRESS_CHARACTER, /* `point` */
  PRESS_UP,
  PRESS_DOWN,
  PRESS_LEFT,
  PRESS_RIGHT,
  PRESS_FAR_LEFT,
  PRESS_FAR_RIGHT, /* with Shift: a longer step */
  PRESS_PAGE_UP,
  PRESS_PAGE_DOWN,
  PRESS_HOME,
  PRESS_END,
  PRESS_ENTER,
  PRESS_ESCAPE,
  PRESS_BACKSPACE,
  PRESS_TAB,
  PRESS_BACK_TAB, /* with Shift */
  PRESS_OTHER,    /* a key that means nothing here, but is a key */
} PressKind;

typedef struct Press {
  PressKind kind;
  uint32_t point; /* PRESS_CHARACTER: the code point */
} Press;

/* A capital is its letter: Caps Lock locks nobody out. */
static inline bool press_is(Press press, char character) {
  bool capital = press.point >= 'A' && press.point <= 'Z';
  uint32_t point = capital ? press.point + ('a' - 'A') : press.point;
  return press.kind == PRESS_CHARACTER && point == (uint32_t)character;
}

static inline bool press_is_digit(Press press) {
  return press.kind == PRESS_CHARACTER && press.point >= '0' && press.point <= '9';
}

#endif
