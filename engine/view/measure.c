/* A unit is looked up by its name. One that is two joined by " a " or "/" is converted by its parts,
 * where at least one of them has a twin. A converted figure keeps three digits, for the figure it was
 * made of was seldom better known; nothing is rounded that is not converted. */
#include "view/measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"

enum { DIGITS = 3, MOST_PLACES = 6 };

static const MeasureUnit *find(const Measure *measure, const char *name, size_t length) {
  for (size_t i = 0; i < measure->count; i++) {
    const char *known = measure->units[i].name;
    if (strlen(known) == length && !memcmp(known, name, length)) return &measure->units[i];
  }
  return NULL;
}

/* A unit taken apart: NULL for a part without a twin. */
typedef struct Parts {
  const MeasureUnit *whole, *over, *under;
  const char *joint; /* in the unit's name, or NULL */
  size_t joint_length;
} Parts;

static Parts take_apart(const Measure *measure, const char *unit) {
  Parts parts = {.whole = find(measure, unit, strlen(unit))};
  static const char *const joints[] = {" a ", "/"};
  for (size_t i = 0; i < 2 && !parts.whole && !parts.joint; i++) {
    parts.joint = strstr(unit, joints[i]);
    parts.joint_length = strlen(joints[i]);
  }
  if (!parts.joint) return parts;
  const char *under = parts.joint + parts.joint_length;
  parts.over = find(measure, unit, (size_t)(parts.joint - unit));
  parts.under = find(measure, under, strlen(under));
  return parts;
}

static bool has_twin(const Parts *parts) {
  return parts->whole || parts->over || parts->under;
}

bool measure_has_twin(const Measure *measure, const char *unit) {
  if (!unit || !*unit) return false;
  Parts parts = take_apart(measure, unit);
  return has_twin(&parts);
}

static bool converts(const Measure *measure, const char *unit, Parts *parts) {
  if (!measure->is_metric || !unit || !*unit) return false;
  *parts = take_apart(measure, unit);
  return has_twin(parts);
}

double measure_factor(const Measure *measure, const char *unit) {
  Parts parts;
  if (!converts(measure, unit, &parts)) return 1;
  if (parts.whole) return parts.whole->factor;
  return (parts.over ? parts.over->factor : 1) / (parts.under ? parts.under->factor : 1);
}

char *measure_unit(const Measure *measure, const char *unit) {
  Parts parts;
  if (!converts(measure, unit, &parts)) return memory_copy(unit ? unit : "");
  if (parts.whole) return memory_copy(parts.whole->metric);
  Buffer name = {0};
  if (parts.over) buffer_add_text(&name, parts.over->metric);
  if (!parts.over) buffer_add(&name, unit, (size_t)(parts.joint - unit));
  buffer_add(&name, parts.joint, parts.joint_length);
  buffer_add_text(&name, parts.under ? parts.under->metric : parts.joint + parts.joint_length);
  return buffer_take(&name);
}

/* How many decimals a converted figure gets. */
static int places_of(double value, const Parts *parts) {
  int places = parts->whole ? parts->whole->places : 0, digits = 0;
  double size = fabs(value);
  for (double rest = size; rest >= 1 && digits < DIGITS; digits++) rest /= 10;
  if (DIGITS - digits > places) places = DIGITS - digits;
  for (; size > 0 && size < 0.1 && places < MOST_PLACES; places++) size *= 10;
  return places < MOST_PLACES ? places : MOST_PLACES;
}

static void drop_zeros(char *figure) {
  char *end = figure + strlen(figure);
  if (!strchr(figure, '.')) return;
  while (end[-1] == '0') end--;
  if (end[-1] == '.') end--;
  *end = '\0';
}

void measure_figure(const Measure *measure, double value, const char *unit,
                    char out[FIGURE_BYTES]) {
  Parts parts;
  char grouped[400];
  bool is_converted = converts(measure, unit, &parts);
  if (is_converted) value *= measure_factor(measure, unit);
  if (!is_converted || fabs(value) >= 1e15) {
    figure_text(value, out);
    return;
  }
  number_grouped(value, places_of(value, &parts), grouped);
  drop_zeros(grouped);
  size_t length = strlen(grouped);
  memcpy(out, grouped, length + 1 < FIGURE_BYTES ? length + 1 : FIGURE_BYTES);
  out[FIGURE_BYTES - 1] = '\0';
}

char *measure_words(const Measure *measure, double value, const char *unit) {
  char figure[FIGURE_BYTES];
  Buffer out = {0};
  char *name = measure_unit(measure, unit);
  measure_figure(measure, value, unit, figure);
  buffer_add_text(&out, figure);
  if (*name) buffer_addf(&out, " %s", name);
  free(name);
  return buffer_take(&out);
}
