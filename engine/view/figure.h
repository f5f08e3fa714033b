/* Figures as a person reads them: thousands by comma, no more decimals than the value has. */
#ifndef VIEW_FIGURE_H
#define VIEW_FIGURE_H

#include "view/flow.h"

enum { FIGURE_BYTES = 64 };

/* "21,600,000", "0.25"; past what can be read so, as number_text() writes it. */
void figure_text(double value, char out[FIGURE_BYTES]);

/* The same with its unit, where there is one. Freed with free(). */
char *figure_words(double value, const char *unit);

/* Adds "[####|....]" of `cells` inner cells: the share of `total` that `value` is, and a stroke
 * where `mark` would be (none where it is negative). Anything above nothing shows; only all is
 * full. */
void figure_add_bar(FlowLine *line, int cells, double value, double mark, double total);

#endif
