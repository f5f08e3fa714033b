/* Omega squared in groups. Answers and groups are small whole numbers, so that sums are kept in
 * tables by group and answer; they are formed in the order of the list and of the tables, whatever
 * played the games. */
#include <math.h>
#include <stdlib.h>

#include "author/manoeuvre_core.h"
#include "base/memory.h"

enum { LEAST_TIMES = 2, LEAST_ANSWERS = 2 };

/* Games of one answer in one group, or of a group. */
typedef struct Cell {
  size_t count;
  double sum, mean;
} Cell;

typedef struct Table {
  size_t groups, answers;
  Cell *cells;  /* by group, then answer */
  Cell *strata; /* by group */
} Table;

static Table table_new(const Dealt *dealt, size_t count) {
  Table table = {0};
  for (size_t i = 0; i < count; i++) {
    if (dealt[i].group >= table.groups) table.groups = dealt[i].group + 1;
    if (dealt[i].answer >= table.answers) table.answers = dealt[i].answer + 1;
  }
  table.cells = memory_new(table.groups * table.answers * sizeof(Cell));
  table.strata = memory_new(table.groups * sizeof(Cell));
  return table;
}

static void table_free(Table *table) {
  free(table->cells);
  free(table->strata);
}

static Cell *cell_of(const Table *table, const Dealt *dealt) {
  return &table->cells[dealt->group * table->answers + dealt->answer];
}

static double value_of(const double *values, const Dealt *dealt) {
  return values ? values[dealt->game] : 0;
}

static void fill(Table *table, const Dealt *dealt, size_t count, const double *values) {
  for (size_t i = 0; i < count; i++) {
    double value = value_of(values, &dealt[i]);
    if (isnan(value)) continue;
    Cell *cell = cell_of(table, &dealt[i]);
    cell->count++;
    cell->sum += value;
  }
}

/* Empties what cannot be compared and forms the means. Returns how many answers can be in excess of
 * one a group. */
static size_t settle(Table *table) {
  size_t free_answers = 0;
  for (size_t g = 0; g < table->groups; g++) {
    Cell *cells = &table->cells[g * table->answers], *stratum = &table->strata[g];
    size_t good = 0;
    for (size_t a = 0; a < table->answers; a++) good += cells[a].count >= LEAST_TIMES;
    for (size_t a = 0; a < table->answers; a++) {
      if (good < LEAST_ANSWERS || cells[a].count < LEAST_TIMES) cells[a].count = 0;
      if (cells[a].count == 0) continue;
      cells[a].mean = cells[a].sum / (double)cells[a].count;
      stratum->count += cells[a].count;
      stratum->sum += cells[a].sum;
    }
    if (stratum->count == 0) continue;
    stratum->mean = stratum->sum / (double)stratum->count;
    free_answers += good - 1;
  }
  return free_answers;
}

/* What is left when the answers are known, per degree of freedom left, and what there was. */
static double left_over(const Table *table, const Dealt *dealt, size_t count, const double *values,
                        double *whole) {
  double left = 0, size = 0;
  size_t games = 0, cells = 0;
  *whole = 0;
  for (size_t i = 0; i < count; i++) {
    double value = value_of(values, &dealt[i]);
    const Cell *cell = cell_of(table, &dealt[i]);
    if (isnan(value) || cell->count == 0) continue;
    double apart = value - table->strata[dealt[i].group].mean, within = value - cell->mean;
    *whole += apart * apart;
    left += within * within;
    size += value * value;
    games++;
  }
  for (size_t i = 0; i < table->groups * table->answers; i++) cells += table->cells[i].count > 0;
  if (*whole <= 1e-24 * size) *whole = 0; /* the rounding of the means */
  return games > cells ? left / (double)(games - cells) : 0;
}

static double between(const Table *table) {
  double sum = 0;
  for (size_t g = 0; g < table->groups; g++) {
    for (size_t a = 0; a < table->answers; a++) {
      const Cell *cell = &table->cells[g * table->answers + a];
      if (cell->count == 0) continue;
      double apart = cell->mean - table->strata[g].mean;
      sum += (double)cell->count * apart * apart;
    }
  }
  return sum;
}

double share_of(const Dealt *dealt, size_t count, const double *values) {
  Table table = table_new(dealt, count);
  double share = 0, whole = 0;
  fill(&table, dealt, count, values);
  size_t free_answers = settle(&table);
  double left = left_over(&table, dealt, count, values, &whole);
  if (free_answers > 0 && whole > 0) {
    share = (between(&table) - (double)free_answers * left) / (whole + left);
  }
  table_free(&table);
  return fmin(1, fmax(0, share));
}

size_t share_games(const Dealt *dealt, size_t count) {
  Table table = table_new(dealt, count);
  size_t games = 0;
  fill(&table, dealt, count, NULL);
  settle(&table);
  for (size_t g = 0; g < table.groups; g++) games += table.strata[g].count;
  table_free(&table);
  return games;
}
