/* A choice for another, and below it what differed in how many forks and from when on. */
#include "base/json.h"
#include "commands/test_report.h"
#include "front/plain_page.h"

enum { EFFECT_COLUMNS = 78 };

static const char *const kind_words[TRACE_KINDS] = {"books", "kept books", "facts and people",
                                                    "words", "ending"};
static const char *const kind_keys[TRACE_KINDS] = {"books", "kept", "facts", "words", "ending"};

static bool changes_anything(const Effect *effect) {
  for (size_t kind = 0; kind < TRACE_KINDS; kind++) {
    if (effect->kinds[kind].forks > 0) return true;
  }
  return false;
}

static void add_kinds(const Effect *effect, Buffer *out) {
  bool any = false;
  for (size_t kind = 0; kind < TRACE_KINDS; kind++) {
    const struct EffectKind *sum = &effect->kinds[kind];
    if (sum->forks == 0) continue;
    buffer_addf(out, "%s%s in %llu", any ? "; " : "", kind_words[kind],
                (unsigned long long)sum->forks);
    if (kind != TRACE_ENDING) buffer_addf(out, ", first %s %s", sum->when, sum->what);
    any = true;
  }
  if (!any) buffer_add_text(out, "nothing differs");
}

static void add_effect(const Effect *effect, Buffer *out) {
  Buffer words = {0};
  buffer_addf(out, "  %s -> %s (%llu fork%s%s)\n", effect->choice, effect->instead,
              (unsigned long long)effect->forks, effect->forks == 1 ? "" : "s",
              effect->broken > 0 ? ", with errors" : "");
  add_kinds(effect, &words);
  plain_page_text(out, "      ", buffer_text(&words), EFFECT_COLUMNS);
  buffer_free(&words);
}

void test_effects_text(const Effects *effects, Buffer *out) {
  size_t idle = 0;
  for (size_t i = 0; i < effects->count; i++) idle += !changes_anything(&effects->list[i]);
  buffer_addf(out, "\nEffects: one choice for another, %llu forks of %llu games; ",
              (unsigned long long)effects->forks, (unsigned long long)effects->games);
  buffer_addf(out, "%zu change nothing\n", idle);
  for (size_t i = 0; i < effects->count; i++) {
    if (!changes_anything(&effects->list[i])) add_effect(&effects->list[i], out);
  }
  for (size_t i = 0; i < effects->count; i++) {
    if (changes_anything(&effects->list[i])) add_effect(&effects->list[i], out);
  }
}

static void add_json(const Effect *effect, Buffer *out) {
  buffer_add_text(out, "{\"choice\":");
  json_write_text(out, effect->choice);
  buffer_add_text(out, ",\"instead\":");
  json_write_text(out, effect->instead);
  buffer_addf(out, ",\"forks\":%llu,\"broken\":%llu", (unsigned long long)effect->forks,
              (unsigned long long)effect->broken);
  for (size_t kind = 0; kind < TRACE_KINDS; kind++) {
    const struct EffectKind *sum = &effect->kinds[kind];
    buffer_addf(out, ",\"%s\":{\"forks\":%llu", kind_keys[kind], (unsigned long long)sum->forks);
    if (sum->when) {
      buffer_add_text(out, ",\"when\":");
      json_write_text(out, sum->when);
      buffer_add_text(out, ",\"what\":");
      json_write_text(out, sum->what);
    }
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, '}');
}

void test_effects_json(const Effects *effects, Buffer *out) {
  buffer_add_text(out, ",\"effects\":[");
  for (size_t i = 0; i < effects->count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    add_json(&effects->list[i], out);
  }
  buffer_add_char(out, ']');
}
