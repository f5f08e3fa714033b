/* Where the points of a chart stand: what its two kinds and its table share. */
#ifndef VIEW_CHART_H
#define VIEW_CHART_H

#include "view/sheet_flow.h"

enum { CHART_MOST_SERIES = 6 };

/* The times of all series, each once, in order. Owned; the texts are the part's. */
typedef struct ChartTimes {
  const char **list;
  size_t count;
} ChartTimes;

ChartTimes chart_times(const SheetPart *part);
void chart_times_free(ChartTimes *times);

/* The value of a series at a time; false where it has none. */
bool chart_value(const SheetSeries *series, const char *at, double *value);

/* A series in words: its label, and its book where the label does not say it. Freed with free(). */
char *chart_label(const SheetSeries *series);

/* A time where room is scarce: "Oct 1958", "1958". Freed with free(). */
char *chart_when(const char *at);

/* Each adds its lines, or nothing and false where it does not fit. */
bool chart_add_line(Flow *flow, const SheetPart *part, const SheetLook *look);
bool chart_add_bars(Flow *flow, const SheetPart *part, const SheetLook *look);
void chart_add_table(Flow *flow, const SheetPart *part, const SheetLook *look);

/* The marks of series on a line and in bars, one column each. */
const char *chart_mark(size_t series);
const char *chart_fill(size_t series, bool is_ascii);

#endif
