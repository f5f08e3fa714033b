/* Lists and maps grow by doubling at powers of two, so the plain struct needs no capacity. Maps are
 * searched from the front: they hold a handful of keys (options, an answer, a journal line). */
#include "base/value.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static Value *make(ValueKind kind) {
  Value *value = memory_new(sizeof *value);
  value->kind = kind;
  return value;
}

Value *value_null(void) {
  return make(VALUE_NULL);
}

Value *value_bool(bool boolean) {
  Value *value = make(VALUE_BOOL);
  value->boolean = boolean;
  return value;
}

Value *value_number(double number) {
  Value *value = make(VALUE_NUMBER);
  value->number = number;
  return value;
}

Value *value_text(const char *text) {
  Value *value = make(VALUE_TEXT);
  value->text = memory_copy(text ? text : "");
  return value;
}

Value *value_list(void) {
  return make(VALUE_LIST);
}

Value *value_map(void) {
  return make(VALUE_MAP);
}

/* True when `count` slots are all taken: at 0 and at each power of two. */
static bool is_full(size_t count) {
  return (count & (count - 1)) == 0;
}

void value_append(Value *list, Value *item) {
  assert(list->kind == VALUE_LIST && item);
  if (is_full(list->count)) {
    list->items = memory_grow(list->items, list->count ? list->count * 2 : 1, sizeof *list->items);
  }
  list->items[list->count++] = item;
}

/* The index of `key`, or `count` where it is missing. */
static size_t find(const Value *map, const char *key) {
  size_t i = 0;
  while (i < map->count && strcmp(map->keys[i], key) != 0) i++;
  return i;
}

void value_set(Value *map, const char *key, Value *item) {
  assert(map->kind == VALUE_MAP && item);
  size_t i = find(map, key);
  if (i < map->count) {
    if (map->items[i] != item) value_free(map->items[i]);
    map->items[i] = item;
    return;
  }
  if (is_full(map->count)) {
    size_t room = map->count ? map->count * 2 : 1;
    map->items = memory_grow(map->items, room, sizeof *map->items);
    map->keys = memory_grow(map->keys, room, sizeof *map->keys);
  }
  map->keys[map->count] = memory_copy(key);
  map->items[map->count++] = item;
}

const Value *value_get(const Value *map, const char *key) {
  if (!map || map->kind != VALUE_MAP) return NULL;
  size_t i = find(map, key);
  return i < map->count ? map->items[i] : NULL;
}

const char *value_get_text(const Value *map, const char *key) {
  const Value *item = value_get(map, key);
  return item && item->kind == VALUE_TEXT ? item->text : NULL;
}

bool value_get_number(const Value *map, const char *key, double *number) {
  const Value *item = value_get(map, key);
  if (!item || item->kind != VALUE_NUMBER) return false;
  *number = item->number;
  return true;
}

Value *value_copy(const Value *value) {
  if (!value) return NULL;
  Value *copy = make(value->kind);
  copy->boolean = value->boolean;
  copy->number = value->number;
  copy->text = memory_copy(value->text);
  for (size_t i = 0; i < value->count; i++) {
    Value *item = value_copy(value->items[i]);
    if (value->kind == VALUE_MAP) {
      value_set(copy, value->keys[i], item);
    } else {
      value_append(copy, item);
    }
  }
  return copy;
}

static bool items_equal(const Value *a, const Value *b) {
  if (a->count != b->count) return false;
  for (size_t i = 0; i < a->count; i++) {
    const Value *other = a->kind == VALUE_MAP ? value_get(b, a->keys[i]) : b->items[i];
    if (!value_equal(a->items[i], other)) return false;
  }
  return true;
}

bool value_equal(const Value *a, const Value *b) {
  if (!a || !b) return a == b;
  if (a->kind != b->kind) return false;
  switch (a->kind) {
    case VALUE_NULL: return true;
    case VALUE_BOOL: return a->boolean == b->boolean;
    case VALUE_NUMBER: return a->number == b->number;
    case VALUE_TEXT: return strcmp(a->text, b->text) == 0;
    case VALUE_LIST:
    case VALUE_MAP: return items_equal(a, b);
  }
  return false;
}

void value_free(Value *value) {
  if (!value) return;
  for (size_t i = 0; i < value->count; i++) {
    value_free(value->items[i]);
    if (value->keys) free(value->keys[i]);
  }
  free(value->items);
  free(value->keys);
  free(value->text);
  free(value);
}
