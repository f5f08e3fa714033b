/* What a chart says, in a sentence: of one series where it begins and ends, how high and how low it
 * goes; of two, when they are furthest apart. Differences are of the figures as they are printed,
 * so that a reader who subtracts finds the same. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "report/plot.h"

/* The moments of a series that its sentence names. */
typedef struct Course {
  size_t count, first, last, high, low;
} Course;

static bool has_figure(const Plot *plot, size_t series, size_t moment) {
  return !isnan(plot_shown(plot, series, moment));
}

static Course course_of(const Plot *plot, size_t series) {
  Course course = {0};
  for (size_t i = 0; i < plot->count; i++) {
    if (!has_figure(plot, series, i)) continue;
    double shown = plot_shown(plot, series, i);
    if (course.count++ == 0) course.first = course.high = course.low = i;
    if (shown > plot_shown(plot, series, course.high)) course.high = i;
    if (shown < plot_shown(plot, series, course.low)) course.low = i;
    course.last = i;
  }
  return course;
}

static void add_number(const Plot *plot, Buffer *out, double shown) {
  char text[PAPER_GROUPED_BYTES];
  const char *unit = plot->chart->unit;
  paper_grouped(shown, plot->chart->places, text);
  if (*text == '-') buffer_add_text(out, "\u2212");
  buffer_add_text(out, *text == '-' ? text + 1 : text);
  if (!unit || !*unit) return;
  if (strcmp(unit, "%") != 0) buffer_add_text(out, "\u00a0");
  buffer_add_text(out, unit);
}

/* "1,015,810 jin in October 1958". */
static void add_figure(const Plot *plot, Buffer *out, size_t series, size_t moment) {
  add_number(plot, out, plot_shown(plot, series, moment));
  buffer_add_text(out, " in ");
  buffer_add_text(out, plot->moments[moment].words);
}

static void add_begun(Buffer *out, const char *text) {
  bool is_small = *text >= 'a' && *text <= 'z';
  if (is_small) buffer_add_char(out, (char)(*text - 'a' + 'A'));
  buffer_add_text(out, is_small ? text + 1 : text);
}

/* ---- one series ---- */

static void add_extremes(const Plot *plot, Buffer *out, size_t series, const Course *course) {
  double first = plot_shown(plot, series, course->first);
  double last = plot_shown(plot, series, course->last);
  double high = plot_shown(plot, series, course->high);
  double low = plot_shown(plot, series, course->low);
  if (high > first && high > last) {
    buffer_add_text(out, ", at its highest ");
    add_figure(plot, out, series, course->high);
  }
  if (low < first && low < last) {
    buffer_add_text(out, ", at its lowest ");
    add_figure(plot, out, series, course->low);
  }
}

static void add_course(const Plot *plot, Buffer *out, size_t series) {
  Course course = course_of(plot, series);
  add_begun(out, plot->chart->series[series].label);
  buffer_add_text(out, ": ");
  if (course.count == 0) {
    buffer_add_text(out, "no figure.");
    return;
  }
  bool is_level = plot_shown(plot, series, course.high) == plot_shown(plot, series, course.low);
  if (course.count > 1 && is_level) {
    add_number(plot, out, plot_shown(plot, series, course.first));
    buffer_add_text(out, " from ");
    buffer_add_text(out, plot->moments[course.first].words);
    buffer_add_text(out, " to ");
    buffer_add_text(out, plot->moments[course.last].words);
    buffer_add_text(out, ", without a change.");
    return;
  }
  add_figure(plot, out, series, course.first);
  add_extremes(plot, out, series, &course);
  buffer_add_text(out, course.count == 1 ? ", the only figure" : ", and ");
  if (course.count > 1) add_figure(plot, out, series, course.last);
  buffer_add_text(out, ".");
}

/* ---- two ---- */

static double printed(const Plot *plot, size_t series, size_t moment) {
  char text[PAPER_GROUPED_BYTES], *to = text;
  double number = plot_shown(plot, series, moment);
  paper_grouped(number, plot->chart->places, text);
  for (const char *c = text; *c; c++) {
    if (*c != ',') *to++ = *c;
  }
  *to = '\0';
  number_parse(text, &number);
  return number;
}

static double apart(const Plot *plot, size_t moment) {
  if (plot->chart->difference) { /* the table has it so */
    return fabs(plot_shown(plot, 0, moment) - plot_shown(plot, 1, moment));
  }
  return fabs(printed(plot, 0, moment) - printed(plot, 1, moment));
}

/* How many moments both have; the one where they are furthest apart, the first of several. */
static size_t find_furthest(const Plot *plot, size_t *furthest) {
  size_t count = 0;
  for (size_t i = 0; i < plot->count; i++) {
    if (!has_figure(plot, 0, i) || !has_figure(plot, 1, i)) continue;
    if (count++ == 0 || apart(plot, i) > apart(plot, *furthest)) *furthest = i;
  }
  return count;
}

static void add_named(const Plot *plot, Buffer *out, size_t series, size_t moment) {
  add_number(plot, out, plot_shown(plot, series, moment));
  buffer_add_text(out, " (");
  buffer_add_text(out, plot->chart->series[series].label);
  buffer_add_text(out, ")");
}

/* False where no moment has both. */
static bool add_difference(const Plot *plot, Buffer *out) {
  size_t at = 0, count = find_furthest(plot, &at);
  if (count == 0) return false;
  if (apart(plot, at) == 0) {
    add_begun(out, plot->chart->series[0].label);
    buffer_add_text(out, " and ");
    buffer_add_text(out, plot->chart->series[1].label);
    buffer_add_text(out, " are the same wherever both have a figure.");
    return true;
  }
  buffer_add_text(out, count > 1 ? "Furthest apart in " : "In ");
  buffer_add_text(out, plot->moments[at].words);
  buffer_add_text(out, ": ");
  add_named(plot, out, 0, at);
  buffer_add_text(out, " and ");
  add_named(plot, out, 1, at);
  buffer_add_text(out, ", a difference of ");
  add_number(plot, out, apart(plot, at));
  buffer_add_text(out, ".");
  return true;
}

/* ---- all ---- */

/* A reader must know where the floor is not nothing. */
static void add_floor(const Plot *plot, Buffer *out) {
  if (plot->low <= 0) return;
  char text[PAPER_GROUPED_BYTES];
  paper_grouped(plot->low, 9, text);
  buffer_add_text(out, " The scale begins at ");
  buffer_add_text(out, text);
  buffer_add_text(out, ", not at 0.");
}

void plot_add_sentence(const Plot *plot, Buffer *out) {
  const Chart *chart = plot->chart;
  if (chart->sentence) buffer_add_text(out, chart->sentence);
  bool is_said = chart->sentence || (chart->count == 2 && add_difference(plot, out));
  for (size_t i = 0; i < chart->count && !is_said; i++) {
    if (i > 0) buffer_add_char(out, ' ');
    add_course(plot, out, i);
  }
  add_floor(plot, out);
}

void plot_add_description(const Plot *plot, Buffer *out) {
  const Chart *chart = plot->chart;
  buffer_add_text(out, chart->bars ? "Bars" : "Lines");
  buffer_add_text(out, plot->moments[0].is_year ? " by year, " : " by month, ");
  buffer_add_text(out, plot->moments[0].words);
  if (plot->count > 1) buffer_add_text(out, " to ");
  if (plot->count > 1) buffer_add_text(out, plot->moments[plot->count - 1].words);
  for (size_t i = 0; i < chart->count; i++) {
    buffer_add_text(out, i == 0 ? ": " : "; ");
    buffer_add_text(out, chart->series[i].label);
    buffer_add_text(out, " (");
    buffer_add_text(out, plot_look_words(chart, i));
    buffer_add_text(out, ")");
  }
  buffer_add_text(out, ". ");
  plot_add_sentence(plot, out);
}
