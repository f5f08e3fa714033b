/* Inside the room: a chart made ready to be drawn and read. */
#ifndef REPORT_PLOT_H
#define REPORT_PLOT_H

#include "report/chart.h"
#include "scene/scene.h"

/* A month or a year in which at least one series has a figure. */
typedef struct PlotMoment {
  const char *at; /* as the points have it */
  int month;      /* since the year 0; a year's is its January */
  bool is_year;
  char words[SCENE_WHEN_BYTES]; /* "October 1958", "1958" */
} PlotMoment;

typedef struct Plot {
  const Chart *chart;
  PlotMoment *moments; /* in time's order, each once */
  size_t count;
  double *values;   /* as kept: [series * count + moment], NAN where there is none */
  int first, last;  /* months that x begins and ends with */
  int step;         /* months from one moment to the next, where none is missing */
  double low, high; /* what y begins and ends with, as shown */
  double tick;      /* from a line of the scale to the next */
  double width, height, left, right, top, bottom, font; /* units of the drawing; margins */
} Plot;

/* False where there is nothing to draw. Ended by plot_free() either way. */
bool plot_make(Plot *plot, const Chart *chart);
void plot_free(Plot *plot);

/* What is shown of a series at a moment; NAN where there is none. */
double plot_shown(const Plot *plot, size_t series, size_t moment);

/* True where the moment follows the one before it, with no month left out between. */
bool plot_follows(const Plot *plot, size_t moment);

double plot_x(const Plot *plot, double month); /* the left edge of a month */
double plot_middle(const Plot *plot, size_t moment);
double plot_y(const Plot *plot, double shown);

/* A coordinate with a decimal, behind the text `before`. */
void plot_add(Buffer *out, const char *before, double coordinate);

/* The number of a series' look, 0 to PLOT_LOOKS - 1: class "s0" and so on in the style. */
enum { PLOT_LOOKS = 6 };
size_t plot_look(const Chart *chart, size_t series);
const char *plot_look_words(const Chart *chart, size_t series); /* "whole line, dots" */

/* The mark of a look around a place, as a path. */
void plot_add_mark(Buffer *out, size_t look, double x, double y, double radius);

/* The pattern that fills the bars of a look, with an id of its own. */
void plot_add_pattern(Buffer *out, const char *id, size_t look);

/* What the axes need: room on the left for the numbers, two lines below where months are named. */
double plot_scale_width(const Plot *plot);
bool plot_names_months(const Plot *plot);

/* Parts of the drawing. What the axes print is entered in the CSV. */
void plot_add_axes(const Plot *plot, Paper *paper);
void plot_add_lines(const Plot *plot, Buffer *out);
void plot_add_bars(const Plot *plot, Buffer *out);

/* The sentence that reads the chart, and what the drawing is: "Lines by month from …". */
void plot_add_sentence(const Plot *plot, Buffer *out);
void plot_add_description(const Plot *plot, Buffer *out);

#endif
