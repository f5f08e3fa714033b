/* Figures in the units of the place, or in their metric twins: jin as kilograms, mu as hectares. What
 * is kept and sent never changes, only how it is shown. */
#ifndef VIEW_MEASURE_H
#define VIEW_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#include "view/figure.h"

/* A unit that has a metric twin: `factor` of those make one of this. Lent. */
typedef struct MeasureUnit {
  const char *name, *metric;
  double factor;
  int places; /* decimals of the twin where the figure is large enough to need no more */
} MeasureUnit;

typedef struct Measure {
  const MeasureUnit *units;
  size_t count;
  bool is_metric;
} Measure;

/* What a value in `unit` is multiplied by to be shown: 1 where the unit has no twin. A unit may be a
 * name, or two joined by " a " or "/": "jin a mu". */
double measure_factor(const Measure *measure, const char *unit);

/* True if the unit has a twin. */
bool measure_has_twin(const Measure *measure, const char *unit);

/* The unit's name as it is shown; "" for none. Freed with free(). */
char *measure_unit(const Measure *measure, const char *unit);

/* The figure alone, converted and rounded sensibly: three digits at least. */
void measure_figure(const Measure *measure, double value, const char *unit, char out[FIGURE_BYTES]);

/* Figure and unit. Freed with free(). */
char *measure_words(const Measure *measure, double value, const char *unit);

#endif
