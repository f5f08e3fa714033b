/* The clock is the monotonic one. A run is timed from before fork() to after wait4(), so it holds
 * what a person waits for; its memory is what the system counts. */
#define _GNU_SOURCE
#include "measure.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { QUIET_MS = 40, PATIENCE_MS = 20000, TIMES_MOST = 64 };

double measure_now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

void measure_stop(const char *why) {
  fprintf(stderr, "bench: %s\n", why);
  exit(1);
}

void measure_row(const char *what, const char *command, const char *format, ...) {
  char figure[64];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(figure, sizeof figure, format, arguments);
  va_end(arguments);
  printf("%-44s %14s   %s\n", what, figure, command);
  fflush(stdout);
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double measure_median(double *figures, size_t count) {
  qsort(figures, count, sizeof *figures, by_size);
  return figures[count / 2];
}

static void become(const char *const *arguments) {
  setenv("TERM", "xterm-256color", 1);
  setenv("LANG", "C.UTF-8", 1);
  execv(arguments[0], (char *const *)(uintptr_t)arguments);
  _exit(127);
}

/* True where the program exited 0. */
static bool finish(pid_t pid, double began, MeasureRun *run) {
  struct rusage usage;
  int status = 0;
  if (wait4(pid, &status, 0, &usage) != pid) measure_stop("the program is lost");
  run->whole_ms = measure_now_ms() - began;
  run->busy_ms = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
                 (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
  run->peak_kib = usage.ru_maxrss;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void become_piped(const int *out, const char *const *arguments) {
  int nothing = open("/dev/null", O_RDWR);
  dup2(nothing, 0);
  dup2(out[1], 1);
  dup2(nothing, 2);
  close(out[0]);
  close(out[1]);
  become(arguments);
}

bool measure_try(const char *const *arguments, MeasureRun *run, Buffer *out) {
  int ends[2];
  *run = (MeasureRun){0};
  if (pipe(ends) != 0) measure_stop("no pipe");
  double began = measure_now_ms();
  pid_t pid = fork();
  if (pid == 0) become_piped(ends, arguments);
  close(ends[1]);
  char bytes[65536];
  ssize_t got;
  while ((got = read(ends[0], bytes, sizeof bytes)) > 0) {
    if (run->first_ms == 0 && memchr(bytes, '\n', (size_t)got)) {
      run->first_ms = measure_now_ms() - began;
    }
    if (out) buffer_add(out, bytes, (size_t)got);
  }
  close(ends[0]);
  return finish(pid, began, run);
}

MeasureRun measure_piped(const char *const *arguments) {
  MeasureRun run;
  if (!measure_try(arguments, &run, NULL)) {
    measure_stop("the program failed; run the row's command");
  }
  return run;
}

double measure_busy_ms(const char *const *arguments, size_t times) {
  double sum = 0;
  for (size_t i = 0; i < times; i++) {
    MeasureRun run;
    pid_t pid = fork();
    if (pid == 0) {
      int nothing = open("/dev/null", O_RDWR);
      for (int stream = 0; stream < 3; stream++) dup2(nothing, stream);
      become(arguments);
    }
    if (!finish(pid, 0, &run)) measure_stop("a program failed");
    sum += run.busy_ms;
  }
  return sum;
}

MeasureRun measure_terminal(const char *const *arguments) {
  struct winsize size = {24, 80, 0, 0};
  int terminal = -1;
  MeasureRun run = {0};
  double began = measure_now_ms();
  pid_t pid = forkpty(&terminal, NULL, NULL, &size);
  if (pid == 0) become(arguments);
  char bytes[65536];
  struct pollfd wait = {terminal, POLLIN, 0};
  while (poll(&wait, 1, run.first_ms == 0 ? PATIENCE_MS : QUIET_MS) > 0) {
    if (read(terminal, bytes, sizeof bytes) <= 0) break;
    run.first_ms = measure_now_ms() - began;
  }
  if (write(terminal, "q", 1) != 1) measure_stop("the terminal is gone");
  while (poll(&wait, 1, 1000) > 0 && read(terminal, bytes, sizeof bytes) > 0) continue;
  close(terminal);
  if (!finish(pid, began, &run)) measure_stop("the program failed; run the row's command");
  return run;
}

MeasureRun measure_often(MeasureRun (*once)(const char *const *), size_t times,
                         const char *const *arguments) {
  double first[TIMES_MOST], whole[TIMES_MOST];
  MeasureRun run = {0};
  for (size_t i = 0; i < times && i < TIMES_MOST; i++) {
    run = once(arguments);
    first[i] = run.first_ms;
    whole[i] = run.whole_ms;
  }
  run.first_ms = measure_median(first, times);
  run.whole_ms = measure_median(whole, times);
  return run;
}
