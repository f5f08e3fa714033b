/* On a terminal the bytes are painted as they come, until the picture is whole and nothing
 * follows. */
#include "shown.h"

#include <unistd.h>

#include "child.h"
#include "terminal.h"

enum { PATIENCE_MS = 10000, QUIET_MS = 60, TRIES = 100 };

static bool is_whole(const Paint *paint, Error *error) {
  if (paint_is_full(paint)) return true;
  error_set(error, "the picture is not whole");
  return false;
}

Paint *shown_piped(const char *const argv[], int cols, int rows, Error *error) {
  Child child = child_start(argv, NULL);
  Paint *paint = paint_new(cols, rows);
  child_close_input(&child);
  char bytes[65536];
  bool good = true;
  for (ssize_t got; good && (got = read(child.out, bytes, sizeof bytes)) > 0;) {
    good = paint_feed(paint, bytes, (size_t)got, error);
  }
  int status = child_end(&child, PATIENCE_MS);
  if (good && status != 0) error_set(error, "it ends with %d", status);
  good = good && status == 0 && is_whole(paint, error);
  child_free(&child);
  if (good) return paint;
  error_prefix(error, "%s", argv[0]);
  paint_free(paint);
  return NULL;
}

/* Paints what the terminal got since. */
static bool catch_up(Tty *tty, Paint *paint, size_t *seen, Error *error) {
  const Buffer *raw = tty_raw(tty);
  bool good = paint_feed(paint, raw->bytes + *seen, raw->length - *seen, error);
  *seen = raw->length;
  return good;
}

static bool watch(Tty *tty, Paint *paint, int *changed, Error *error) {
  size_t seen = 0;
  for (int i = 0; i < TRIES && !paint_is_full(paint); i++) {
    tty_frame(tty, "", QUIET_MS);
    if (tty_raw(tty)->length > seen && !catch_up(tty, paint, &seen, error)) return false;
  }
  if (!is_whole(paint, error)) return false;
  if (changed) *changed = paint_changed_colours(paint);
  tty_send(tty, "\r");
  int status = tty_end(tty);
  if (status != 0) error_set(error, "Enter does not end it well (%d)", status);
  if (status != 0 || !catch_up(tty, paint, &seen, error)) return false;
  if (paint_changed_colours(paint) == 0) return true;
  error_set(error, "it leaves %d colours changed", paint_changed_colours(paint));
  return false;
}

Paint *shown_on_terminal(const char *const argv[], int cols, int rows, int *changed, Error *error) {
  static const char *const environment[] = {"COLORTERM=truecolor", NULL};
  Tty *tty = tty_start(argv, environment, cols, rows + 6);
  Paint *paint = paint_new(cols, rows);
  bool good = watch(tty, paint, changed, error);
  tty_close(tty);
  if (good) return paint;
  error_prefix(error, "%s", argv[0]);
  paint_free(paint);
  return NULL;
}
