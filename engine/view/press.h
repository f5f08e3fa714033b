/* A key that was pressed, whatever terminal it came from. */
#ifndef VIEW_PRESS_H
#define VIEW_PRESS_H

#include <stdbool.h>
#include <stddef.h>
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
  PRESS_BACK_TAB,  /* with Shift */
  PRESS_SCROLL_UP, /* the mouse's wheel: some lines of what is read */
  PRESS_SCROLL_DOWN,
  PRESS_ITEM,  /* an item was pointed at: `point` is its number, as in FlowLine */
  PRESS_BAR,   /* a place on a bar: press_bar_item(), press_bar_permille() */
  PRESS_OTHER, /* a key that means nothing here, but is a key */
} PressKind;

typedef struct Press {
  PressKind kind;
  uint32_t point; /* PRESS_CHARACTER: the code point; else as the kind says */
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

/* What the eye scrolls by, a turn of the wheel. */
enum { PRESS_SCROLL_LINES = 3 };

static inline Press press_on_bar(int item, int permille) {
  return (Press){PRESS_BAR, (uint32_t)(item < 0 ? 0 : item) << 10 | (uint32_t)permille};
}

/* Whose bar it is (0 where it stands by itself), and how much of it lies left of the place. */
static inline size_t press_bar_item(Press press) {
  return press.point >> 10;
}
static inline int press_bar_permille(Press press) {
  return (int)(press.point & 0x3FF);
}

/* The key of that name as pages write it: "Enter", "Left", "Space", "?", "1". False where it names
 * none. */
bool press_of_name(const char *name, Press *press);

#endif
