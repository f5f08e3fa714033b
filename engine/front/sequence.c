/* Tables and one number format: "<button;column;row" and M for down, m for up. */
#include "front/sequence.h"

#include <stdio.h>
#include <string.h>

/* Bits of a button's number beside which button it is. */
enum { BUTTON_MODIFIERS = 4 | 8 | 16, BUTTON_MOTION = 32, BUTTON_WHEEL = 64, OLD_BASE = 32 };

/* What common terminals send whatever mode they are in; curses knows one form of each. */
static const struct {
  const char *sequence;
  PressKind kind;
} keys[] = {
    {"A", PRESS_UP},         {"B", PRESS_DOWN},         {"C", PRESS_RIGHT},
    {"D", PRESS_LEFT},       {"H", PRESS_HOME},         {"F", PRESS_END},
    {"M", PRESS_ENTER},      {"1~", PRESS_HOME},        {"4~", PRESS_END},
    {"5~", PRESS_PAGE_UP},   {"6~", PRESS_PAGE_DOWN},   {"7~", PRESS_HOME},
    {"8~", PRESS_END},       {"1;2C", PRESS_FAR_RIGHT}, {"1;2D", PRESS_FAR_LEFT},
    {"1;2A", PRESS_PAGE_UP}, {"1;2B", PRESS_PAGE_DOWN}, {"c", PRESS_FAR_RIGHT},
    {"d", PRESS_FAR_LEFT},
};

static Sequence nothing(void) {
  return (Sequence){.kind = SEQUENCE_NOTHING};
}

/* The first button and the wheel, whatever else is held down; row and column from 1. */
static Sequence mouse(int button, int col, int row, bool released) {
  Sequence read = {.kind = SEQUENCE_MOUSE, .mouse = {.row = row - 1, .col = col - 1}};
  button &= ~BUTTON_MODIFIERS;
  if (button == BUTTON_WHEEL || button == BUTTON_WHEEL + 1) {
    read.mouse.kind = button == BUTTON_WHEEL ? MOUSE_WHEEL_UP : MOUSE_WHEEL_DOWN;
    return released ? nothing() : read;
  }
  if (button != 0 && button != BUTTON_MOTION) return nothing();
  read.mouse.kind = released ? MOUSE_UP : button == 0 ? MOUSE_DOWN : MOUSE_DRAG;
  return read;
}

Sequence sequence_read(const char *bytes) {
  int button, col, row;
  char end;
  if (bytes[0] == '<') {
    bool whole = sscanf(bytes, "<%d;%d;%d%c", &button, &col, &row, &end) == 4;
    return whole && (end == 'M' || end == 'm') ? mouse(button, col, row, end == 'm') : nothing();
  }
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (!strcmp(keys[i].sequence, bytes)) return (Sequence){.press = {keys[i].kind, 0}};
  }
  return (Sequence){.press = {PRESS_OTHER, 0}};
}

/* Here no button is named on the way up: 3 is "let go". */
Sequence sequence_old_mouse(const unsigned char bytes[3]) {
  int button = bytes[0] - OLD_BASE, col = bytes[1] - OLD_BASE, row = bytes[2] - OLD_BASE;
  if (button < 0 || col < 1 || row < 1) return nothing();
  bool released = (button & 3) == 3 && !(button & BUTTON_WHEEL);
  return mouse(released ? 0 : button, col, row, released);
}

uint32_t sequence_fold(uint32_t point) {
  if (point >= 0xFF01 && point <= 0xFF5E) return point - 0xFF01 + '!';
  if (point == 0x3000) return ' ';
  return point == 0x3002 ? '.' : point;
}

Sequence sequence_answer(const char *bytes) {
  bool is_colour = !strncmp(bytes, "4;", 2) && strstr(bytes, ";rgb");
  return (Sequence){.kind = is_colour ? SEQUENCE_ANSWER : SEQUENCE_NOTHING};
}
