#include "colours.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* The cube and the greys of xterm, apart from the engine's. */
static uint32_t standard(int number) {
  static const uint32_t levels[6] = {0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF};
  if (number < 16) return 0xCC0000U + (uint32_t)number;
  if (number >= 232) return (8 + 10 * (uint32_t)(number - 232)) * 0x010101U;
  int index = number - 16;
  return levels[index / 36] << 16 | levels[index / 6 % 6] << 8 | levels[index % 6];
}

void tty_colours_begin(TtyColours *colours) {
  *colours = (TtyColours){0};
  for (int i = 0; i < 256; i++) colours->colours[i] = standard(i);
}

static void make(TtyColours *colours, const char *order) {
  int number, asked = 0, used = 0;
  if (sscanf(order, "\033]4;%d;?\033\\%n", &number, &asked) == 1 && asked > 0) return;
  unsigned red, green, blue;
  int found =
      sscanf(order, "\033]4;%d;rgb:%2x/%2x/%2x\033\\%n", &number, &red, &green, &blue, &used);
  if (found != 4 || used == 0) fail_msg("not understood: ]%.24s", order + 2);
  if (number < 16 || number > 255) fail_msg("colour %d was made anew", number);
  colours->colours[number] = red << 16 | green << 8 | blue;
  colours->made++;
}

void tty_colours_apply(TtyColours *colours, const char *bytes, size_t length) {
  static const char *const resets[] = {"\033]104", "\033c", "\033[!p", "\033]R", "\033]P"};
  for (size_t i = 0; i < length; i++) {
    if (bytes[i] != '\033') continue;
    for (size_t k = 0; k < sizeof resets / sizeof *resets; k++) {
      size_t size = strlen(resets[k]);
      if (length - i >= size && !memcmp(bytes + i, resets[k], size)) fail_msg("%s", resets[k] + 1);
    }
    if (length - i < 4 || memcmp(bytes + i, "\033]4;", 4) != 0) continue;
    make(colours, bytes + i);
    colours->last = i;
  }
}

void tty_colours_assert_standard(const TtyColours *colours) {
  for (int i = 0; i < 256; i++) {
    if (colours->colours[i] == standard(i)) continue;
    fail_msg("colour %d is left as %06X", i, (unsigned)colours->colours[i]);
  }
}
