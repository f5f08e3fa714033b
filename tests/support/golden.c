/* A missing file is a difference like any other. */
#include "golden.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/file.h"
#include "support.h"

enum { LARGEST_PAGE_BYTES = 1 << 20 };

static void write_page(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  if (!file) fail_msg("%s cannot be written", path);
  fputs(text, file);
  fclose(file);
}

void golden_check_file(const char *name, const char *path, const char *text) {
  Buffer whole = {0}, kept = {0};
  Error error = {0};
  const char *bless = getenv("BLESS");
  buffer_addf(&whole, "%s/%s", support_source(), path);
  if (bless && !strcmp(bless, name)) {
    write_page(buffer_text(&whole), text);
  } else if (!file_read(buffer_text(&whole), LARGEST_PAGE_BYTES, &kept, &error)) {
    print_message("%s", text);
    fail_msg("%s: %s", name, error.message);
  } else if (strcmp(buffer_text(&kept), text)) {
    print_message("--- %s as kept\n%s+++ as it is now\n%s", name, buffer_text(&kept), text);
    fail_msg("%s differs (tests/run --bless %s if it should be so)", path, name);
  }
  buffer_free(&whole);
  buffer_free(&kept);
}

void golden_check(const char *name, const char *text) {
  Buffer path = {0};
  buffer_addf(&path, "tests/screens/%s.screen", name);
  golden_check_file(name, buffer_text(&path), text);
  buffer_free(&path);
}
