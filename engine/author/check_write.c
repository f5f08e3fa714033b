/* Findings as a person reads them, grouped by file, and as a program does, a line each. */
#include "author/check.h"
#include "base/json.h"

#include <string.h>

static const char *const severities[SEVERITY_COUNT] = {"note", "warning", "error"};

static void write_finding(const Finding *finding, Buffer *out) {
  buffer_addf(out, "%s:%d:%d: %s: %s [%s]\n", finding->file, finding->line, finding->col,
              severities[finding->severity], finding->message, finding->code);
  if (finding->why[0]) buffer_addf(out, "    why: %s\n", finding->why);
  if (finding->fix[0]) buffer_addf(out, "    mend: %s\n", finding->fix);
}

static void write_count(Buffer *out, size_t count, const char *word, const char *after) {
  buffer_addf(out, "%zu %s%s%s", count, word, count == 1 ? "" : "s", after);
}

static void write_summary(const CheckResult *result, Buffer *out) {
  write_count(out, result->by_severity[SEVERITY_ERROR], "error", ", ");
  write_count(out, result->by_severity[SEVERITY_WARNING], "warning", ", ");
  write_count(out, result->by_severity[SEVERITY_NOTE], "note", "; ");
  write_count(out, result->files, "file", ", ");
  write_count(out, result->events, "event", ", ");
  write_count(out, result->conditions, "condition", "");
  if (result->conditions > 0) {
    size_t percent = (result->functions * 100 + result->conditions / 2) / result->conditions;
    buffer_addf(out, " (%zu %% functions)", percent);
  }
  buffer_add_char(out, '\n');
}

void check_write_text(const CheckResult *result, Buffer *out) {
  const char *file = "";
  for (size_t i = 0; i < result->count; i++) {
    const Finding *finding = &result->list[i];
    if (i > 0 && strcmp(file, finding->file) != 0) buffer_add_char(out, '\n');
    file = finding->file;
    write_finding(finding, out);
  }
  if (result->count > 0) buffer_add_char(out, '\n');
  write_summary(result, out);
}

static void write_field(Buffer *out, const char *name, const char *text) {
  buffer_addf(out, ",\"%s\":", name);
  json_write_text(out, text);
}

void check_write_json(const CheckResult *result, Buffer *out) {
  for (size_t i = 0; i < result->count; i++) {
    const Finding *finding = &result->list[i];
    buffer_add_text(out, "{\"file\":");
    json_write_text(out, finding->file);
    buffer_addf(out, ",\"line\":%d,\"col\":%d", finding->line, finding->col);
    write_field(out, "code", finding->code);
    write_field(out, "severity", severities[finding->severity]);
    write_field(out, "message", finding->message);
    write_field(out, "fix", finding->fix);
    buffer_add_text(out, "}\n");
  }
}
