/* The names of keys are part of what a page says; that they can be clicked hangs on this list. */
#include "view/press.h"

#include <string.h>

#include "base/utf8.h"

bool press_of_name(const char *name, Press *press) {
  static const struct {
    const char *name;
    PressKind kind;
  } names[] = {
      {"Up", PRESS_UP},
      {"Down", PRESS_DOWN},
      {"Left", PRESS_LEFT},
      {"Right", PRESS_RIGHT},
      {"Enter", PRESS_ENTER},
      {"Esc", PRESS_ESCAPE},
      {"Tab", PRESS_TAB},
      {"PageUp", PRESS_PAGE_UP},
      {"PageDown", PRESS_PAGE_DOWN},
      {"Backspace", PRESS_BACKSPACE},
  };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (strcmp(names[i].name, name) != 0) continue;
    *press = (Press){names[i].kind, 0};
    return true;
  }
  *press = (Press){PRESS_CHARACTER, ' '};
  if (strcmp(name, "Space") == 0) return true;
  size_t length = 0;
  press->point = utf8_decode(name, &length);
  return length > 0 && name[length] == '\0' && press->point > ' ';
}
