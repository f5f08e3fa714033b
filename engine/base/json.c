/* jansson reads, we write. Before jansson sees a byte, one pass settles what it would not tell
 * well or at all: NUL, invalid UTF-8, and nesting over our depth (jansson itself allows 2048).
 * What it returns is copied into a Value, keys in their order. */
#include "base/json.h"

#include <jansson.h>
#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "base/utf8.h"

enum { DEEPEST = 16 };

/* The offset of the bracket that is one too deep, or `length` where none is. */
static size_t too_deep_at(const char *bytes, size_t length) {
  int depth = 0;
  bool in_text = false;
  for (size_t i = 0; i < length; i++) {
    char c = bytes[i];
    if (in_text) {
      if (c == '\\') i++;
      if (c == '"') in_text = false;
    } else if (c == '"') {
      in_text = true;
    } else if (c == '[' || c == '{') {
      if (++depth > DEEPEST) return i;
    } else if (c == ']' || c == '}') {
      depth--;
    }
  }
  return length;
}

static bool check_bytes(const char *bytes, size_t length, Error *error) {
  const char *nul = length > 0 ? memchr(bytes, '\0', length) : NULL;
  if (nul) {
    error_set(error, "not JSON: a NUL byte at column %zu", (size_t)(nul - bytes) + 1);
    return false;
  }
  if (!utf8_is_valid(bytes, length)) {
    error_set(error, "not JSON: the text is not valid UTF-8");
    return false;
  }
  size_t deep = too_deep_at(bytes, length);
  if (deep < length) {
    error_set(error, "nested more than %d levels deep at column %zu", DEEPEST, deep + 1);
    return false;
  }
  return true;
}

/* "line 3, column 7"; the line only where there is more than one. */
static void tell(Error *error, const json_error_t *told) {
  if (json_error_code(told) == json_error_null_character) {
    error_set(error, "not JSON for us: a NUL (\\u0000) at column %d", told->column);
    return;
  }
  if (told->line > 1) {
    error_set(error, "not JSON: %s at line %d, column %d", told->text, told->line, told->column);
  } else {
    error_set(error, "not JSON: %s at column %d", told->text, told->column < 1 ? 1 : told->column);
  }
}

static Value *from_jansson(json_t *json);

static Value *from_array(json_t *json) {
  Value *list = value_list();
  for (size_t i = 0; i < json_array_size(json); i++) {
    value_append(list, from_jansson(json_array_get(json, i)));
  }
  return list;
}

/* Filled by hand, not with value_set(): the keys are known to differ, and looking each up among
 * those before it would take minutes over a hostile object. */
static Value *from_object(json_t *json) {
  Value *map = value_map();
  size_t size = json_object_size(json);
  size_t room = 1;
  while (room < size) room *= 2; /* as value_set() expects it */
  map->items = memory_grow(NULL, room, sizeof *map->items);
  map->keys = memory_grow(NULL, room, sizeof *map->keys);
  for (void *i = json_object_iter(json); i; i = json_object_iter_next(json, i)) {
    map->keys[map->count] = memory_copy(json_object_iter_key(i));
    map->items[map->count++] = from_jansson(json_object_iter_value(i));
  }
  return map;
}

static Value *from_jansson(json_t *json) {
  switch (json_typeof(json)) {
    case JSON_OBJECT: return from_object(json);
    case JSON_ARRAY: return from_array(json);
    case JSON_STRING: return value_text(json_string_value(json));
    case JSON_INTEGER:
    case JSON_REAL: return value_number(json_number_value(json));
    case JSON_TRUE: return value_bool(true);
    case JSON_FALSE: return value_bool(false);
    case JSON_NULL: break;
  }
  return value_null();
}

Value *json_parse(const char *bytes, size_t length, Error *error) {
  if (!check_bytes(bytes, length, error)) return NULL;
  size_t flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL;
  json_error_t told;
  json_t *json = json_loadb(length ? bytes : "", length, flags, &told);
  if (!json) {
    tell(error, &told);
    return NULL;
  }
  Value *value = from_jansson(json);
  json_decref(json);
  return value;
}

bool json_is_text(const char *bytes, size_t length) {
  json_error_t told;
  json_t *json = json_loadb(length ? bytes : "", length, JSON_DECODE_ANY | JSON_ALLOW_NUL, &told);
  if (json) {
    json_decref(json);
    return true;
  }
  enum json_error_code code = json_error_code(&told);
  return code == json_error_numeric_overflow || code == json_error_stack_overflow;
}

/* The escape of a character that must not stand raw in a JSON text, or NULL. */
static const char *short_escape(char c) {
  switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return NULL;
  }
}

void json_write_text(Buffer *out, const char *text) {
  if (!text) {
    buffer_add_text(out, "null");
    return;
  }
  buffer_add_char(out, '"');
  const char *from = text; /* of the stretch that can be copied as it is */
  for (const char *c = text; *c; c++) {
    const char *escape = short_escape(*c);
    bool is_control = (unsigned char)*c < 0x20;
    if (!escape && !is_control) continue;
    buffer_add(out, from, (size_t)(c - from));
    from = c + 1;
    if (escape) {
      buffer_add_text(out, escape);
    } else {
      buffer_addf(out, "\\u%04x", (unsigned)(unsigned char)*c);
    }
  }
  buffer_add_text(out, from);
  buffer_add_char(out, '"');
}

void json_write_number(Buffer *out, double number) {
  char text[NUMBER_TEXT_BYTES] = "null"; /* JSON has no word for nan; none should come this far */
  if (isfinite(number)) number_text(number, text);
  buffer_add_text(out, text);
}

static void write_items(Buffer *out, const Value *value) {
  bool is_map = value->kind == VALUE_MAP;
  buffer_add_char(out, is_map ? '{' : '[');
  for (size_t i = 0; i < value->count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    if (is_map) {
      json_write_text(out, value->keys[i]);
      buffer_add_char(out, ':');
    }
    json_write(out, value->items[i]);
  }
  buffer_add_char(out, is_map ? '}' : ']');
}

void json_write(Buffer *out, const Value *value) {
  switch (value ? value->kind : VALUE_NULL) {
    case VALUE_NULL: buffer_add_text(out, "null"); break;
    case VALUE_BOOL: buffer_add_text(out, value->boolean ? "true" : "false"); break;
    case VALUE_NUMBER: json_write_number(out, value->number); break;
    case VALUE_TEXT: json_write_text(out, value->text); break;
    case VALUE_LIST:
    case VALUE_MAP: write_items(out, value); break;
  }
}
