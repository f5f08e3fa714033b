/* How many decimals a figure has is read off its shortest form, so that 0.25 is not 0.250000. */
#include "view/figure.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/number.h"

enum { MOST_CELLS = 120 };

void figure_text(double value, char out[FIGURE_BYTES]) {
  char shortest[NUMBER_TEXT_BYTES], grouped[400];
  number_text(value, shortest);
  const char *point = strchr(shortest, '.');
  size_t places = point ? strlen(point + 1) : 0;
  if (strpbrk(shortest, "eE") || places > 9 || fabs(value) >= 1e15) {
    snprintf(out, FIGURE_BYTES, "%s", shortest);
    return;
  }
  number_grouped(value, (int)places, grouped);
  snprintf(out, FIGURE_BYTES, "%.*s", FIGURE_BYTES - 1, grouped);
}

char *figure_words(double value, const char *unit) {
  char figure[FIGURE_BYTES];
  Buffer out = {0};
  figure_text(value, figure);
  buffer_add_text(&out, figure);
  if (unit && *unit) buffer_addf(&out, " %s", unit);
  return buffer_take(&out);
}

static int filled(int cells, double value, double total) {
  if (!(total > 0) || !(value > 0)) return 0;
  if (value >= total) return cells;
  int full = (int)floor(value / total * cells + 0.5);
  if (full < 1) return 1;
  return full < cells ? full : cells - 1;
}

void figure_add_bar(FlowLine *line, int cells, double value, double mark, double total) {
  char inner[MOST_CELLS + 1];
  if (cells > MOST_CELLS) cells = MOST_CELLS;
  int full = filled(cells, value, total);
  int stroke = mark >= 0 ? filled(cells, mark, total) : -1;
  if (stroke >= cells) stroke = cells - 1;
  memset(inner, '#', (size_t)full);
  memset(inner + full, '.', (size_t)(cells - full));
  inner[cells] = '\0';
  if (stroke >= 0) inner[stroke] = '|';
  flow_add_run(line, "[", ROLE_TEXT);
  flow_add_run(line, inner, ROLE_BAR);
  flow_add_run(line, "]", ROLE_TEXT);
}
