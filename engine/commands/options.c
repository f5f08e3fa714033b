/* One pass over the arguments. An option is looked up by its name up to a `=`; its value is
 * behind that, or the next argument unless that looks like an option itself, which is nearly
 * always a value that was forgotten. What is misspelt is answered with the nearest name there
 * is. */
#include "commands/options.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/spelling.h"
#include "base/value.h"

enum { LONGEST_NAME = 64, MOST_OPTIONS = 32 };

const char *options_nearest(const char *name, const char *const *names, size_t count) {
  size_t length = strlen(name);
  size_t best = SIZE_MAX;
  const char *nearest = NULL;
  for (size_t i = 0; i < count; i++) {
    bool begins = length > 1 && strncmp(names[i], name, length) == 0;
    size_t far = begins ? 1 : spelling_distance(name, names[i]);
    if (far >= best || !(begins || spelling_is_near(name, far))) continue;
    best = far;
    nearest = names[i];
  }
  return nearest;
}

static const Option *find(const Option *options, const char *argument, size_t length) {
  for (const Option *option = options; option->name; option++) {
    if (strlen(option->name) == length && strncmp(option->name, argument, length) == 0) {
      return option;
    }
  }
  return NULL;
}

static bool unknown(const Option *options, const char *argument, size_t length, Error *error) {
  const char *names[MOST_OPTIONS];
  size_t count = 0;
  for (const Option *o = options; o->name && count < MOST_OPTIONS; o++) names[count++] = o->name;
  char name[LONGEST_NAME + 1] = "";
  if (length <= LONGEST_NAME) memcpy(name, argument, length), name[length] = '\0';
  const char *nearest = options_nearest(name, names, count);
  error_set_usage(error, "there is no option %.60s%s%s%s", argument,
                  nearest ? " (did you mean " : "", nearest ? nearest : "", nearest ? "?)" : "");
  return false;
}

static bool set_value(const Option *option, const char *value, Error *error) {
  if (option->list) {
    value_append(option->list, value_text(value));
    return true;
  }
  if (*option->text) {
    error_set_usage(error, "%s is given twice", option->name);
    return false;
  }
  *option->text = value;
  return true;
}

/* Reads the option at argv[*i] and moves *i to the last argument it took. */
static bool read_option(int argc, char **argv, int *i, const Option *options, Error *error) {
  const char *argument = argv[*i];
  size_t length = strcspn(argument, "=");
  const Option *option = find(options, argument, length);
  if (!option) return unknown(options, argument, length, error);
  const char *value = argument[length] ? argument + length + 1 : NULL;
  if (option->flag) {
    if (value) {
      error_set_usage(error, "%s takes no value", option->name);
      return false;
    }
    *option->flag = true;
    return true;
  }
  if (!value && *i + 1 < argc && strncmp(argv[*i + 1], "--", 2) != 0) value = argv[++*i];
  if (value) return set_value(option, value, error);
  error_set_usage(error, "%s needs a value", option->name);
  return false;
}

bool options_read(int argc, char **argv, const Option *options, Words words, Error *error) {
  size_t count = 0;
  bool only_words = false;
  for (size_t i = 0; i < words.most; i++) words.words[i] = NULL;
  for (int i = 1; i < argc; i++) {
    bool is_option = !only_words && argv[i][0] == '-' && argv[i][1] != '\0';
    if (is_option && strcmp(argv[i], "--") == 0) {
      only_words = true;
    } else if (is_option) {
      if (!read_option(argc, argv, &i, options, error)) return false;
    } else if (count == words.most) {
      error_set_usage(error, "%.60s is one word too many; wanted: %s", argv[i],
                      words.most ? words.names : "options alone");
      return false;
    } else {
      words.words[count++] = argv[i];
    }
  }
  if (count >= words.fewest) return true;
  error_set_usage(error, "something is missing; wanted: %s", words.names);
  return false;
}

bool options_whole(const char *text, const char *what, uint64_t most, uint64_t *number,
                   Error *error) {
  uint64_t read = 0;
  bool good = *text != '\0';
  for (const char *c = text; *c && good; c++) {
    uint64_t digit = (uint64_t)(unsigned char)*c - '0';
    good = *c >= '0' && *c <= '9' && read <= (most - digit) / 10 && digit <= most;
    if (good) read = read * 10 + digit;
  }
  if (good) {
    *number = read;
    return true;
  }
  error_set_usage(error, "%s must be a whole number from 0 to %llu, not %.60s", what,
                  (unsigned long long)most, *text ? text : "nothing");
  return false;
}

bool options_count(const char *text, const char *name, uint64_t most, uint64_t *number,
                   Error *error) {
  if (!text || (options_whole(text, name, most, number, NULL) && *number >= 1)) return true;
  error_set_usage(error, "%s must be a whole number from 1 to %llu, not %.60s", name,
                  (unsigned long long)most, *text ? text : "nothing");
  return false;
}

Value *options_pairs(const Value *sets, const char *option, Error *error) {
  Value *chosen = value_map();
  for (size_t i = 0; i < sets->count; i++) {
    const char *text = sets->items[i]->text;
    const char *equals = strchr(text, '=');
    if (!equals || equals == text) {
      error_set_usage(error, "%s takes key=value, not %.60s", option, text);
      value_free(chosen);
      return NULL;
    }
    char *key = strndup(text, (size_t)(equals - text));
    const char *before = value_get_text(chosen, key);
    bool contradicts = before && strcmp(before, equals + 1) != 0;
    if (contradicts) {
      error_set_usage(error, "%s %.60s is given twice, as %.60s and as %.60s", option, key, before,
                      equals + 1);
    } else {
      value_set(chosen, key, value_text(equals + 1));
    }
    free(key);
    if (contradicts) {
      value_free(chosen);
      return NULL;
    }
  }
  return chosen;
}

bool options_seed(const char *text, uint64_t *seed, Error *error) {
  return options_whole(text, "--seed", (UINT64_C(1) << 53) - 1, seed, error);
}

Value *options_answer(const char *text) {
  Value *answer = json_parse(text, strlen(text), NULL);
  return answer ? answer : value_text(text);
}
