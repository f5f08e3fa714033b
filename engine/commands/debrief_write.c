/* A report can always be made again, so it may stand in the place of an old one; a save cannot, and
 * one letter is the difference between -o and a save's name. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "commands/debrief.h"

static bool is_output(const char *path) {
  return strcmp(path, "-") == 0;
}

/* A file that begins as ours do may be replaced. */
static bool may_write(const char *path, const char *begins, Error *error) {
  enum { ENOUGH = 256 << 20 };
  Buffer old = {0};
  if (is_output(path) || !file_exists(path)) return true;
  bool is_ours = file_read(path, ENOUGH, &old, NULL) &&
                 (old.length == 0 || strncmp(buffer_text(&old), begins, strlen(begins)) == 0);
  buffer_free(&old);
  if (!is_ours) error_set(error, "%s is there already and is no report: name another file", path);
  return is_ours;
}

static bool may_write_csv(const char *path, Error *error) {
  return !path || may_write(path, "\xef\xbb\xbfpart,", error);
}

bool debrief_may_write(const DebriefRequest *request, Error *error) {
  const char *csv = request->csv;
  if (csv && strcmp(csv, request->report) == 0) {
    error_set_usage(error, "-o and --csv name the same file");
    return false;
  }
  return may_write(request->report, PAPER_BEGINS, error) && may_write_csv(csv, error);
}

static bool write_file(const char *path, const char *bytes, Error *error) {
  if (!is_output(path)) return file_replace(path, bytes, strlen(bytes), error);
  return file_write_all(STDOUT_FILENO, bytes, strlen(bytes), error);
}

bool debrief_write(const DebriefRequest *request, Paper *paper, Error *error) {
  char *html = paper_html(paper), *csv = paper_csv(paper);
  bool written = write_file(request->report, html, error) &&
                 may_write_csv(request->csv, error) && /* it may be the report by another name */
                 (!request->csv || write_file(request->csv, csv, error));
  free(html);
  free(csv);
  return written;
}
