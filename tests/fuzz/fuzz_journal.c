/* Any bytes as a save: opened, or refused with line and reason; no crash and no changed file ever.
 * What opens must read back the same after an answer is appended. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/value.h"
#include "journal/journal.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void write_file(const char *path, const uint8_t *bytes, size_t length) {
  FILE *file = fopen(path, "wb");
  if (!file || (length && fwrite(bytes, 1, length, file) != length) || fclose(file)) abort();
}

static void check_look(const char *path) {
  Error error = {0};
  JournalSummary summary;
  if (!journal_summary(path, &summary, &error)) {
    if (!strstr(error.message, "line ") && !strstr(error.message, "MiB")) abort();
    return;
  }
  journal_summary_free(&summary);
}

static void check_play(const char *path) {
  Error error = {0};
  Journal *journal = journal_open(path, JOURNAL_WRITE, &error);
  if (!journal) return;
  size_t count = journal_count(journal);
  for (size_t i = 0; i < count; i++) {
    JournalAnswer answer = journal_answer_at(journal, i);
    if (!answer.scene || !answer.ask || !answer.answer || !answer.digest || !answer.content)
      abort();
  }
  Value *value = value_bool(true);
  bool written = journal_append_answer(journal, "a.b", "q", value, "0123456789abcdef", &error);
  value_free(value);
  if (!journal_close(journal, &error) || !written) abort();
  journal = journal_open(path, JOURNAL_READ, &error);
  if (!journal || journal_count(journal) != count + 1 || journal_torn_line(journal)) abort();
  journal_close(journal, &error);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  char path[64];
  snprintf(path, sizeof path, "/tmp/irongrain-fuzz-%ld.save", (long)getpid());
  write_file(path, bytes, length);
  check_look(path);
  check_play(path);
  unlink(path);
  return 0;
}
