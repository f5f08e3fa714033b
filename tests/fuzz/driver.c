/* Runs a fuzz target without a fuzzer: every file of the folders named as arguments, once each, so
 * that what a fuzzer once found stays found by every compiler and every quick run. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool run_file(const char *path) {
  Buffer bytes = {0};
  Error error = {0};
  bool read = file_read(path, 64u << 20, &bytes, &error);
  if (read) {
    LLVMFuzzerTestOneInput((const uint8_t *)bytes.bytes, bytes.length);
  } else {
    fprintf(stderr, "%s cannot be read\n", path);
  }
  buffer_free(&bytes);
  return read;
}

static bool run_folder(const char *folder, size_t *count) {
  FileList list = {0};
  Error error = {0};
  bool good = file_list(folder, &list, &error);
  if (!good) fprintf(stderr, "%s cannot be listed\n", folder);
  for (size_t i = 0; i < list.count; i++) {
    char *path = file_join(folder, list.names[i]);
    good = run_file(path) && good;
    free(path);
    *count += 1;
  }
  file_list_free(&list);
  return good;
}

int main(int argc, char **argv) {
  size_t count = 0;
  bool good = true;
  for (int i = 1; i < argc; i++) good = run_folder(argv[i], &count) && good;
  printf("%zu inputs\n", count);
  return good && count > 0 ? 0 : 1;
}
