/* Draws from SplitMix64, so that a test's game is the same everywhere. */
#include "answerer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/luck.h"
#include "base/value.h"

static uint64_t below(uint64_t *state, uint64_t count) {
  return (luck_draw(12, ++*state) >> 32) * count >> 32;
}

static Value *choose(const Value *ask, uint64_t *state) {
  const Value *choices = value_get(ask, "choices");
  const Value *open[256];
  uint64_t count = 0;
  for (size_t i = 0; i < choices->count && count < 256; i++) {
    if (!value_get(choices->items[i], "closed")) open[count++] = choices->items[i];
  }
  return value_text(value_get_text(open[below(state, count)], "id"));
}

static double field(const Value *map, const char *key) {
  double number = 0;
  value_get_number(map, key, &number);
  return number;
}

/* One of the first, last and a random grid point: borders are where mistakes live. */
static double grid(double min, double max, double step, uint64_t *state) {
  uint64_t steps = (uint64_t)floor((max - min) / step + 1e-9);
  uint64_t kind = below(state, 6), k = kind == 0 ? 0 : kind == 1 ? steps : below(state, steps + 1);
  return round((min + (double)k * step) * 1e6) / 1e6;
}

static Value *allocate(const Value *ask, uint64_t *state) {
  const Value *tasks = value_get(ask, "tasks");
  double step = field(ask, "step"), left = field(ask, "total");
  for (size_t i = 0; i < tasks->count; i++) left -= field(tasks->items[i], "min");
  Value *shares = value_map();
  for (size_t i = 0; i < tasks->count; i++) {
    double min = field(tasks->items[i], "min"), max = field(tasks->items[i], "max");
    double most = fmin(max, min + floor(left / step + 1e-9) * step);
    double share = grid(min, most, step, state);
    left -= share - min;
    value_set(shares, value_get_text(tasks->items[i], "id"), value_number(share));
  }
  return shares;
}

static Value *answer(const Value *ask, uint64_t *state) {
  const char *kind = value_get_text(ask, "kind");
  if (!kind) return NULL;
  if (!strcmp(kind, "choose")) return choose(ask, state);
  if (!strcmp(kind, "number")) {
    return value_number(grid(field(ask, "min"), field(ask, "max"), field(ask, "step"), state));
  }
  if (!strcmp(kind, "allocate")) return allocate(ask, state);
  return strcmp(kind, "pause") ? NULL : value_bool(true);
}

char *answerer_answer(const char *line, uint64_t *state) {
  Value *scene = json_parse(line, strlen(line), NULL);
  Value *good = scene ? answer(value_get(scene, "ask"), state) : NULL;
  value_free(scene);
  if (!good) return NULL;
  Value *message = value_map();
  value_set(message, "answer", good);
  Buffer out = {0};
  json_write(&out, message);
  value_free(message);
  return buffer_take(&out);
}

long answerer_n(const char *line) {
  Value *scene = json_parse(line, strlen(line), NULL);
  double n = -1;
  if (scene && value_get(scene, "ask")) value_get_number(scene, "n", &n);
  value_free(scene);
  return (long)n;
}
