/* Digits, with a fraction perhaps, that no letter or digit stands before: dates give theirs as
 * well, which does no harm. */
#include "script/figures.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/memory.h"

enum { DIGITS_MOST = 12 };

static void add(Figures *figures, double figure) {
  for (size_t i = 0; i < figures->count; i++) {
    bool same = figures->list[i] >= figure && figures->list[i] <= figure;
    if (same) return;
  }
  if (figures->count == FIGURES_MOST) return;
  if (!figures->list) figures->list = memory_new(FIGURES_MOST * sizeof *figures->list);
  figures->list[figures->count++] = figure;
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* Reads the number at `at`; returns where it ends. */
static size_t read_figure(const char *source, size_t length, size_t at, double *figure) {
  double value = 0, part = 1;
  while (at < length && is_digit(source[at])) value = value * 10 + (source[at++] - '0');
  if (at + 1 < length && source[at] == '.' && is_digit(source[at + 1])) {
    for (at++; at < length && is_digit(source[at]); at++) {
      part /= 10;
      value += part * (source[at] - '0');
    }
  }
  *figure = value;
  return at;
}

void figures_add(Figures *figures, const char *source, size_t length) {
  size_t at = 0;
  while (at < length) {
    bool inside = at > 0 && (isalnum((unsigned char)source[at - 1]) || source[at - 1] == '_');
    if (inside || !is_digit(source[at])) {
      at++;
      continue;
    }
    double figure;
    size_t end = read_figure(source, length, at, &figure);
    if (end - at <= DIGITS_MOST) add(figures, figure);
    at = end;
  }
}
