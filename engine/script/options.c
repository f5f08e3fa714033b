/* The options of a game: each the manifest has, chosen or by default, in its order. */
#include <string.h>

#include "base/buffer.h"
#include "script/script.h"
#include "script/state.h"

static const ManifestOption *find_option(const Manifest *manifest, const char *id) {
  for (size_t i = 0; i < manifest->option_count; i++) {
    if (strcmp(manifest->options[i].id, id) == 0) return &manifest->options[i];
  }
  return NULL;
}

static bool has_value(const ManifestOption *option, const char *value) {
  for (size_t i = 0; i < option->value_count; i++) {
    if (strcmp(option->values[i].value, value) == 0) return true;
  }
  return false;
}

static void add_name(Buffer *names, const char *name) {
  if (names->length > 0) buffer_add_text(names, ", ");
  buffer_add_text(names, name);
}

static void fail_unknown_option(const Manifest *manifest, const char *id, Error *error) {
  Buffer names = {0};
  for (size_t i = 0; i < manifest->option_count; i++) add_name(&names, manifest->options[i].id);
  if (names.length > 0) {
    error_set_usage(error, "%s has no option \"%s\"; there are: %s", manifest->id, id, names.bytes);
  } else {
    error_set_usage(error, "%s has no option \"%s\"; it has none", manifest->id, id);
  }
  buffer_free(&names);
}

static void fail_unknown_value(const ManifestOption *option, const char *value, Error *error) {
  Buffer names = {0};
  for (size_t i = 0; i < option->value_count; i++) add_name(&names, option->values[i].value);
  error_set_usage(error, "option %s has no value \"%s\"; there are: %s", option->id, value,
                  buffer_text(&names));
  buffer_free(&names);
}

/* Judges one chosen option. */
static bool check_choice(const Manifest *manifest, const char *id, const Value *value,
                         Error *error) {
  const ManifestOption *option = find_option(manifest, id);
  const char *text = value->kind == VALUE_TEXT ? value->text : "";
  if (!option) {
    fail_unknown_option(manifest, id, error);
  } else if (!has_value(option, text)) {
    fail_unknown_value(option, text, error);
  } else {
    return true;
  }
  return false;
}

Value *script_options(const Script *script, const Value *chosen, Error *error) {
  const Manifest *manifest = &script->manifest;
  for (size_t i = 0; chosen && i < chosen->count; i++) {
    if (!check_choice(manifest, chosen->keys[i], chosen->items[i], error)) return NULL;
  }
  Value *options = value_map();
  for (size_t i = 0; i < manifest->option_count; i++) {
    const ManifestOption *option = &manifest->options[i];
    const char *text = value_get_text(chosen, option->id);
    value_set(options, option->id, value_text(text ? text : option->standard));
  }
  return options;
}
