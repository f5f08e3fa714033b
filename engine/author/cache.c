/* One file a result: {"of":…,"sum":…,"result":…}. The name is a digest of `of`, which is held
 * against the file's own all the same; the sum is one of the result's bytes. */
#include "author/cache.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/json.h"
#include "base/memory.h"

enum { MOST_BYTES = 64 << 20 };

static void sum_of(const Value *value, char out[DIGEST_TEXT_BYTES]) {
  Buffer bytes = {0};
  json_write(&bytes, value);
  digest_text(buffer_text(&bytes), bytes.length, out);
  buffer_free(&bytes);
}

static char *path_of(const char *folder, const char *kind, const Value *of) {
  Buffer name = {0};
  char digest[DIGEST_TEXT_BYTES];
  sum_of(of, digest);
  buffer_addf(&name, "%s-%s.json", kind, digest);
  char *path = file_join(folder, buffer_text(&name));
  buffer_free(&name);
  return path;
}

/* The file's result, where the file is whole and of that. */
static Value *judged(const Value *file, const Value *of) {
  const Value *result = value_get(file, "result"), *about = value_get(file, "of");
  const char *sum = value_get_text(file, "sum");
  char wanted[DIGEST_TEXT_BYTES];
  if (!result || !sum || !about || !value_equal(about, of)) return NULL;
  sum_of(result, wanted);
  return strcmp(sum, wanted) == 0 ? value_copy(result) : NULL;
}

Value *cache_read(const char *folder, const char *kind, const Value *of) {
  if (!folder) return NULL;
  char *path = path_of(folder, kind, of);
  Buffer bytes = {0};
  Value *file = NULL;
  if (file_read(path, MOST_BYTES, &bytes, NULL)) {
    file = json_parse(buffer_text(&bytes), bytes.length, NULL);
  }
  Value *result = judged(file, of);
  value_free(file);
  buffer_free(&bytes);
  free(path);
  return result;
}

void cache_write(const char *folder, const char *kind, const Value *of, const Value *result) {
  if (!folder || !file_make_folders(folder, NULL)) return;
  char *path = path_of(folder, kind, of), sum[DIGEST_TEXT_BYTES];
  Buffer bytes = {0};
  Value *file = value_map();
  sum_of(result, sum);
  value_set(file, "of", value_copy(of));
  value_set(file, "sum", value_text(sum));
  value_set(file, "result", value_copy(result));
  json_write(&bytes, file);
  buffer_add_char(&bytes, '\n');
  file_replace(path, buffer_text(&bytes), bytes.length, NULL);
  value_free(file);
  buffer_free(&bytes);
  free(path);
}

double *cache_numbers(const Value *list, size_t count, double least, double most) {
  if (!list || list->kind != VALUE_LIST || list->count != count) return NULL;
  double *numbers = memory_new(count * sizeof *numbers);
  for (size_t i = 0; i < count; i++) {
    const Value *item = list->items[i];
    numbers[i] = item->number;
    if (item->kind == VALUE_NUMBER && item->number >= least && item->number <= most) continue;
    free(numbers);
    return NULL;
  }
  return numbers;
}

Value *cache_list(const double *numbers, size_t count) {
  Value *list = value_list();
  for (size_t i = 0; i < count; i++) value_append(list, value_number(numbers[i]));
  return list;
}

bool cache_whole(const Value *map, const char *key, size_t *number) {
  double found = 0;
  if (!value_get_number(map, key, &found) || floor(found) != found) return false;
  if (found < 0 || found > 9007199254740992.0) return false;
  *number = (size_t)found;
  return true;
}

/* To be raised whenever the same games would be summed up otherwise. */
enum { RECKONING = 1 };

Value *cache_of(const char *version, const char *content, const char *language) {
  Value *of = value_map();
  value_set(of, "engine", value_text(version ? version : ""));
  value_set(of, "reckoning", value_number(RECKONING));
  value_set(of, "content", value_text(content));
  value_set(of, "language", value_text(language ? language : ""));
  return of;
}
