/* A value as JSON knows it: what answers, options and journal lines are made of.
 *
 * A tree of plain data. Lists and maps own their items; maps keep the order in which keys were set.
 * Numbers are doubles and always finite. Text is valid UTF-8 without NUL. */
#ifndef BASE_VALUE_H
#define BASE_VALUE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum ValueKind {
  VALUE_NULL,
  VALUE_BOOL,
  VALUE_NUMBER,
  VALUE_TEXT,
  VALUE_LIST,
  VALUE_MAP,
} ValueKind;

typedef struct Value Value;
struct Value {
  ValueKind kind;
  bool boolean;  /* VALUE_BOOL */
  double number; /* VALUE_NUMBER */
  char *text;    /* VALUE_TEXT, owned */
  size_t count;  /* VALUE_LIST, VALUE_MAP: how many items */
  Value **items; /* owned */
  char **keys;   /* VALUE_MAP: keys[i] names items[i], owned */
};

Value *value_null(void);
Value *value_bool(bool boolean);
Value *value_number(double number);
Value *value_text(const char *text); /* copied */
Value *value_list(void);
Value *value_map(void);

/* Adds `item` at the end of a list; the list owns it then. */
void value_append(Value *list, Value *item);

/* Sets `key` (copied) to `item`, which the map owns then; an older item of that key is freed. */
void value_set(Value *map, const char *key, Value *item);

/* The item of that key, owned by the map; NULL where `map` is NULL, no map, or lacks the key. */
const Value *value_get(const Value *map, const char *key);

/* The text of a VALUE_TEXT under `key`, else NULL. */
const char *value_get_text(const Value *map, const char *key);

/* True if `key` holds a number, which goes into *number. */
bool value_get_number(const Value *map, const char *key, double *number);

Value *value_copy(const Value *value);            /* NULL for NULL */
bool value_equal(const Value *a, const Value *b); /* maps: same keys, any order */
void value_free(Value *value);                    /* NULL is fine */

#endif
