/* The charts of the shelf with all books in them: what was told, ordered and seen beside what was
 * so. A figure that only the public ledger has stands as the ledger said it. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/section.h"
#include "report/series.h"

enum { SERIES_MOST = 32 };

typedef struct Drawing {
  const Game *game;
  ChartSeries series[SERIES_MOST];
  Points points[SERIES_MOST];
  char *labels[SERIES_MOST];
  size_t count;
  const char *unit;
} Drawing;

static void drop(Drawing *drawing) {
  for (size_t i = 0; i < drawing->count; i++) {
    points_free(&drawing->points[i]);
    free(drawing->labels[i]);
  }
}

/* Of a month that the ledger spoke of more than once, the last. */
static void keep_last(Points *points) {
  size_t left = 0;
  for (size_t i = 0; i < points->count; i++) {
    bool again = i + 1 < points->count && strcmp(points->list[i].at, points->list[i + 1].at) == 0;
    if (!again) points->list[left++] = points->list[i];
  }
  points->count = left;
}

/* "The store, seen by Bai". */
static char *label_of(const ShelfRow *row, const char *book, const char *by) {
  Buffer label = {0};
  buffer_add_text(&label, row->label);
  if (strcmp(book, "so") == 0) {
    buffer_add_text(&label, ", as it was");
  } else {
    if (strcmp(book, "public") != 0) buffer_addf(&label, ", %s", book);
    if (strcmp(book, "public") == 0 && by && by[0]) buffer_add_char(&label, ',');
    if (by && by[0]) buffer_addf(&label, " by %s", by);
  }
  return buffer_take(&label);
}

static void add_series(Drawing *drawing, const ShelfRow *row, const char *book, const char *id,
                       const KeptSeries *series, double times) {
  if (!series || drawing->count == SERIES_MOST) return;
  const KeptPoint *last = &series->points[series->count - 1];
  size_t at = drawing->count++;
  drawing->points[at] = row->sum ? points_of_years(series, true) : points_of_months(series);
  keep_last(&drawing->points[at]);
  drawing->labels[at] = label_of(row, book, last->by);
  drawing->series[at] = (ChartSeries){.label = drawing->labels[at],
                                      .book = book,
                                      .id = id,
                                      .unit = game_unit(last->unit),
                                      .by = game_unit(last->by),
                                      .times = times,
                                      .points = drawing->points[at].list,
                                      .count = drawing->points[at].count};
  if (!drawing->unit) drawing->unit = row->unit ? row->unit : game_unit(last->unit);
}

static void add_row(Drawing *drawing, const ShelfRow *row) {
  static const struct {
    KeptBook book;
    const char *name;
  } told[] = {{KEPT_ORDERED, "ordered"}, {KEPT_REPORTED, "reported"}, {KEPT_SEEN, "seen"}};
  const Kept *kept = story_kept(drawing->game->story);
  size_t before = drawing->count;
  for (size_t i = 0; row && i < sizeof told / sizeof *told; i++) {
    if (row->book && strcmp(row->book, told[i].name) != 0) continue;
    add_series(drawing, row, told[i].name, row->id, kept_series(kept, told[i].book, row->id), 1);
  }
  if (!row) return;
  if (drawing->count == before) {
    add_series(drawing, row, "public", row->id, kept_series(kept, KEPT_PUBLIC, row->id), 1);
  }
  add_series(drawing, row, "so", row->so, kept_series(kept, KEPT_SO, row->so), row->times);
}

/* An account's total has a chart of its own. */
static bool is_total(const Game *game, const ShelfChart *chart) {
  for (size_t i = 0; chart->row_count == 1 && i < game->plan->account_count; i++) {
    const char *id = game->plan->accounts[i].id;
    size_t length = strlen(id);
    if (strncmp(chart->rows[0], id, length) == 0 &&
        strcmp(chart->rows[0] + length, ".total") == 0) {
      return true;
    }
  }
  return false;
}

static void add_chart(Paper *paper, const Game *game, const ShelfBook *book, size_t index) {
  const ShelfChart *plan = &book->charts[index];
  Drawing drawing = {.game = game};
  for (size_t i = 0; i < plan->row_count; i++) add_row(&drawing, game_row(game, plan->rows[i]));
  if (plan->against) add_row(&drawing, game_row(game, plan->against));
  Buffer id = {0};
  buffer_addf(&id, "book-%s-%zu", book->id, index + 1);
  chart_html(paper, &(Chart){.id = buffer_text(&id),
                             .title = plan->title,
                             .unit = drawing.unit,
                             .places = 2, /* as on the desk; empty ones are left out */
                             .bars = plan->is_bars,
                             .series = drawing.series,
                             .count = drawing.count});
  buffer_free(&id);
  drop(&drawing);
}

static bool has_chart(const Game *game, const ShelfBook *book) {
  for (size_t i = 0; i < book->chart_count; i++) {
    if (!is_total(game, &book->charts[i])) return true;
  }
  return false;
}

static bool has_sums(const Bookshelf *shelf) {
  for (size_t i = 0; i < shelf->count; i++) {
    for (size_t k = 0; k < shelf->books[i].row_count; k++) {
      if (shelf->books[i].rows[k].sum) return true;
    }
  }
  return false;
}

void section_books(Paper *paper, const Game *game) {
  const Bookshelf *shelf = &story_manifest(game->story)->shelf;
  if (shelf->count == 0) return;
  paper_part(paper, "books");
  paper_open(paper, "section", NULL, "books");
  paper_element(paper, "h3", NULL, "The books, opened");
  if (has_sums(shelf)) {
    paper_element(
        paper, "p", "note",
        "What is added up by years holds the months of this game alone: its first and its "
        "last year are parts of years, and are not to be held against whole ones.");
  }
  for (size_t i = 0; i < shelf->count; i++) {
    const ShelfBook *book = &shelf->books[i];
    if (!has_chart(game, book)) continue;
    paper_element(paper, "h4", NULL, book->title);
    for (size_t k = 0; k < book->chart_count; k++) {
      if (!is_total(game, &book->charts[k])) add_chart(paper, game, book, k);
    }
  }
  paper_close(paper, "section");
}
