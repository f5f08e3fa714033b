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

void golden_check(const char *name, const char *text) {
  Buffer path = {0}, kept = {0};
  Error error = {0};
  const char *bless = getenv("BLESS");
  buffer_addf(&path, "%s/tests/screens/%s.screen", support_source(), name);
  if (bless && !strcmp(bless, name)) {
    write_page(buffer_text(&path), text);
  } else if (!file_read(buffer_text(&path), LARGEST_PAGE_BYTES, &kept, &error)) {
    print_message("%s", text);
    fail_msg("%s: %s", name, error.message);
  } else if (strcmp(buffer_text(&kept), text)) {
    print_message("--- %s as kept\n%s+++ as it is now\n%s", name, buffer_text(&kept), text);
    fail_msg("%s differs (bless it by name if this is what a player should see)", name);
  }
  buffer_free(&path);
  buffer_free(&kept);
}
