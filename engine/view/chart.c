/* A chart is drawn where it fits and told as a table of its figures where it does not, or where the
 * reader asks for that. Nothing here knows a month's length: times are points in order. */
#include "view/chart.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "scene/scene.h"

static void add_time(ChartTimes *times, const char *at) {
  for (size_t i = 0; i < times->count; i++) {
    if (!strcmp(times->list[i], at)) return;
  }
  times->list = memory_grow(times->list, times->count + 1, sizeof *times->list);
  times->list[times->count++] = at;
}

static bool is_time(const char *at) {
  char when[SCENE_WHEN_BYTES];
  bool is_year = strlen(at) == 4;
  for (size_t i = 0; is_year && i < 4; i++) is_year = isdigit((unsigned char)at[i]);
  return is_year || scene_when(at, when);
}

static int compare(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

ChartTimes chart_times(const SheetPart *part) {
  ChartTimes times = {0};
  bool are_times = true;
  for (size_t i = 0; i < part->series_count; i++) {
    for (size_t k = 0; k < part->series[i].count; k++)
      add_time(&times, part->series[i].points[k].at);
  }
  for (size_t i = 0; i < times.count && are_times; i++) are_times = is_time(times.list[i]);
  if (are_times && times.count > 1) {
    qsort((void *)times.list, times.count, sizeof *times.list, compare);
  }
  return times;
}

void chart_times_free(ChartTimes *times) {
  free((void *)times->list);
  *times = (ChartTimes){0};
}

bool chart_value(const SheetSeries *series, const char *at, double *value) {
  for (size_t i = 0; i < series->count; i++) {
    if (strcmp(series->points[i].at, at) != 0) continue;
    *value = series->points[i].value;
    return true;
  }
  return false;
}

char *chart_label(const SheetSeries *series) {
  const char *label = series->label ? series->label : "", *book = sheet_book_words(series->book);
  Buffer out = {0};
  buffer_add_text(&out, *label ? label : book);
  if (*label && *book && !strstr(label, book)) buffer_addf(&out, ", %s", book);
  return buffer_take(&out);
}

char *chart_when(const char *at) {
  char when[SCENE_WHEN_BYTES];
  if (!scene_when(at, when)) return memory_copy(at);
  const char *year = strrchr(when, ' ');
  Buffer out = {0};
  buffer_add(&out, when, 3);
  if (year) buffer_add_text(&out, year);
  return buffer_take(&out);
}

const char *chart_mark(size_t series) {
  static const char *const marks[CHART_MOST_SERIES] = {"*", "o", "+", "x", "#", "@"};
  return marks[series % CHART_MOST_SERIES];
}

const char *chart_fill(size_t series, bool is_ascii) {
  static const char *const ascii[CHART_MOST_SERIES] = {"#", "=", "-", ":", "+", "%"};
  static const char *const blocks[CHART_MOST_SERIES] = {"█", "▒", "░", "=", "-", ":"};
  return (is_ascii ? ascii : blocks)[series % CHART_MOST_SERIES];
}

/* ---- the table ---- */

enum { GAP = 2 };

/* The figures of a chart as texts, row by row, the heads of the columns first. */
typedef struct Cells {
  char **texts; /* owned: (times + 1) rows of (series + 1) */
  int *widths;  /* of each column */
  size_t rows, columns;
} Cells;

static char *cell_text(const SheetPart *part, const ChartTimes *times, const Measure *measure,
                       size_t row, size_t column) {
  double value;
  char figure[FIGURE_BYTES];
  if (row == 0 && column == 0) return memory_copy("");
  if (row == 0) return chart_label(&part->series[column - 1]);
  if (column == 0) return chart_when(times->list[row - 1]);
  if (!chart_value(&part->series[column - 1], times->list[row - 1], &value)) return memory_copy("");
  measure_figure(measure, value, part->unit, figure);
  return memory_copy(figure);
}

static Cells cells_of(const SheetPart *part, const Measure *measure) {
  ChartTimes times = chart_times(part);
  Cells cells = {.rows = times.count + 1, .columns = part->series_count + 1};
  cells.texts = memory_new(cells.rows * cells.columns * sizeof *cells.texts);
  cells.widths = memory_new(cells.columns * sizeof *cells.widths);
  for (size_t i = 0; i < cells.rows * cells.columns; i++) {
    char *text = cell_text(part, &times, measure, i / cells.columns, i % cells.columns);
    int wide = utf8_columns(text, strlen(text)), *widest = &cells.widths[i % cells.columns];
    if (wide > *widest) *widest = wide;
    cells.texts[i] = text;
  }
  chart_times_free(&times);
  return cells;
}

static void free_cells(Cells *cells) {
  for (size_t i = 0; i < cells->rows * cells->columns; i++) free(cells->texts[i]);
  free(cells->texts);
  free(cells->widths);
}

static void add_cell(Buffer *line, const char *text, int width, bool is_right) {
  int blanks = width - utf8_columns(text, strlen(text));
  for (int i = 0; is_right && i < blanks; i++) buffer_add_char(line, ' ');
  buffer_add_text(line, text);
  for (int i = 0; !is_right && i < blanks; i++) buffer_add_char(line, ' ');
}

static void add_row(const Cells *cells, size_t row, Flow *flow) {
  Buffer line = {0};
  for (size_t i = 0; i < cells->columns; i++) {
    for (int k = 0; i > 0 && k < GAP; k++) buffer_add_char(&line, ' ');
    add_cell(&line, cells->texts[row * cells->columns + i], cells->widths[i], i > 0);
  }
  while (line.length > 0 && line.bytes[line.length - 1] == ' ') line.bytes[--line.length] = '\0';
  flow_add_run(flow_add_line(flow), buffer_text(&line), row == 0 ? ROLE_HEADING : ROLE_TEXT);
  buffer_free(&line);
}

/* "Oct 1958: reported 21,600,000; seen 3,100,000" */
static void add_sentence(const Cells *cells, size_t row, Flow *flow, int columns) {
  char **texts = &cells->texts[row * cells->columns];
  Buffer words = {0};
  buffer_addf(&words, "%s:", texts[0]);
  bool is_first = true;
  for (size_t i = 1; i < cells->columns; i++) {
    if (!*texts[i]) continue;
    buffer_addf(&words, "%s %s %s", is_first ? "" : ";", cells->texts[i], texts[i]);
    is_first = false;
  }
  size_t first = flow->count;
  flow_add_plain(flow, "", buffer_text(&words), columns - GAP, ROLE_TEXT);
  for (size_t i = first + 1; i < flow->count; i++) flow_indent(&flow->lines[i], GAP);
  buffer_free(&words);
}

void chart_add_table(Flow *flow, const SheetPart *part, const SheetLook *look) {
  Cells cells = cells_of(part, &look->measure);
  int wide = 0;
  for (size_t i = 0; i < cells.columns; i++) wide += cells.widths[i] + (i > 0 ? GAP : 0);
  for (size_t row = 0; row < cells.rows; row++) {
    if (wide <= look->columns) {
      add_row(&cells, row, flow);
    } else if (row > 0) {
      add_sentence(&cells, row, flow, look->columns);
    }
  }
  free_cells(&cells);
}

void sheet_add_chart(Flow *flow, const SheetPart *part, const SheetLook *look) {
  bool is_drawn = false;
  if (!look->is_table) {
    is_drawn = part->chart == SHEET_CHART_BARS ? chart_add_bars(flow, part, look)
                                               : chart_add_line(flow, part, look);
  }
  if (!is_drawn) chart_add_table(flow, part, look);
}
