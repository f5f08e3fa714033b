/* The record's own series: where two sources differ both stand, the lower and the higher, and the
 * space between them is shaded. */
#include <stdlib.h>

#include "base/memory.h"
#include "report/chart.h"
#include "report/prose.h"
#include "report/section.h"

static bool has_range(const ShelfSeries *series) {
  for (size_t i = 0; i < series->count; i++) {
    if (series->points[i].high > series->points[i].low) return true;
  }
  return false;
}

static ChartPoint *bound(const ShelfSeries *series, bool high) {
  ChartPoint *points = memory_new((series->count + 1) * sizeof *points);
  for (size_t i = 0; i < series->count; i++) {
    const ShelfPoint *point = &series->points[i];
    points[i] = (ChartPoint){point->at, high ? point->high : point->low};
  }
  return points;
}

static void add_series(Paper *paper, const ShelfSeries *series, const char *id) {
  bool ranges = has_range(series);
  ChartPoint *low = bound(series, false), *high = bound(series, true);
  ChartSeries lines[] = {{.label = ranges ? "the lower figure" : series->label,
                          .book = "record",
                          .id = id,
                          .unit = series->unit,
                          .points = low,
                          .count = series->count},
                         {.label = "the higher figure",
                          .book = "record",
                          .id = id,
                          .unit = series->unit,
                          .points = high,
                          .count = series->count}};
  paper_met_source(paper, series->source);
  chart_html(paper, &(Chart){.id = id,
                             .title = series->title,
                             .unit = series->unit,
                             .places = 2,
                             .band = ranges,
                             .series = lines,
                             .count = ranges ? 2 : 1,
                             .source = series->source});
  free(low);
  free(high);
}

void section_elsewhere(Paper *paper, const Bookshelf *shelf) {
  bool begun = false;
  paper_part(paper, "record");
  for (size_t i = 0; i < shelf->count; i++) {
    for (size_t k = 0; k < shelf->books[i].record_count; k++) {
      Buffer id = {0};
      if (!begun) {
        paper_open(paper, "section", NULL, "elsewhere");
        paper_element(paper, "h3", NULL, "On record: the nation, year by year");
      }
      begun = true;
      buffer_addf(&id, "record-%s-%zu", shelf->books[i].id, k + 1);
      add_series(paper, &shelf->books[i].record[k], buffer_text(&id));
      buffer_free(&id);
    }
  }
  if (begun) paper_close(paper, "section");
}
