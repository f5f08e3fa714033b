/* What the benches share: a clock, medians, a row of the table, and runs of the real binary. */
#ifndef TESTS_BENCH_MEASURE_H
#define TESTS_BENCH_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

/* One run of the binary: how long until its first page, how long in all, what it had of processors
 * (itself and for its sake: user and system time), its peak of memory. */
typedef struct MeasureRun {
  double first_ms, whole_ms, busy_ms;
  long peak_kib;
} MeasureRun;

double measure_now_ms(void);

/* Ends the bench: it cannot go on. */
_Noreturn void measure_stop(const char *why);

/* Prints a row: what, its figure (as printf), the command that gives it. */
void measure_row(const char *what, const char *command, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Sorts the figures. */
double measure_median(double *figures, size_t count);

/* Runs the program (NULL ends `arguments`) over pipes, with no input, and reads all that comes,
 * into `out` where it is not NULL. Its first page is its first line. False where it did not
 * exit 0. */
bool measure_try(const char *const *arguments, MeasureRun *run, Buffer *out);

/* The same; a program that fails ends the bench. */
MeasureRun measure_piped(const char *const *arguments);

/* Runs a program `times` times, one after the other, with no input and its output thrown away,
 * and adds up what they had of processors, ms. One that fails ends the bench. */
double measure_busy_ms(const char *const *arguments, size_t times);

/* In a terminal of 80x24: the first page is whole when nothing more comes for a while; then q. */
MeasureRun measure_terminal(const char *const *arguments);

/* The medians of several runs, at most 64. */
MeasureRun measure_often(MeasureRun (*once)(const char *const *), size_t times,
                         const char *const *arguments);

#endif
