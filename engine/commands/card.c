#include "commands/card.h"

#include <stdbool.h>

#include "author/cache.h"
#include "base/digest.h"
#include "script/package.h"
#include "script/script.h"

static void set_text(Value *facts, const char *key, const char *text) {
  if (text) value_set(facts, key, value_text(text));
}

static Value *facts_of(const Manifest *manifest) {
  Value *facts = value_map(), *languages = value_list();
  set_text(facts, "title", manifest->title);
  set_text(facts, "version", manifest->version);
  set_text(facts, "summary", manifest->summary);
  set_text(facts, "note", manifest->content_note);
  set_text(facts, "picture", manifest->picture);
  set_text(facts, "picture_text", manifest->picture_text);
  value_set(facts, "minutes", value_number(manifest->minutes));
  for (size_t i = 0; i < manifest->language_count; i++) {
    value_append(languages, value_text(manifest->languages[i]));
  }
  value_set(facts, "languages", languages);
  return facts;
}

static bool is_list_of_texts(const Value *list) {
  if (!list || list->kind != VALUE_LIST) return false;
  for (size_t i = 0; i < list->count; i++) {
    if (list->items[i]->kind != VALUE_TEXT) return false;
  }
  return true;
}

/* False where what was kept is no card. */
static bool take(Value *facts, Card *card) {
  *card = (Card){.facts = facts,
                 .title = value_get_text(facts, "title"),
                 .version = value_get_text(facts, "version"),
                 .summary = value_get_text(facts, "summary"),
                 .note = value_get_text(facts, "note"),
                 .picture = value_get_text(facts, "picture"),
                 .picture_text = value_get_text(facts, "picture_text"),
                 .languages = value_get(facts, "languages")};
  bool has_minutes = value_get_number(facts, "minutes", &card->minutes);
  return card->title && card->version && has_minutes && is_list_of_texts(card->languages);
}

bool card_read(const char *cache, const char *folder, Card *card, Error *error) {
  char content[DIGEST_TEXT_BYTES];
  if (!package_content(folder, content, error)) return false;
  Value *of = cache_of(IRONGRAIN_VERSION, content, NULL);
  if (!take(cache_read(cache, "card", of), card)) {
    card_free(card);
    Script *script = script_load(folder, error);
    if (script) {
      take(facts_of(script_manifest(script)), card);
      cache_write(cache, "card", of, card->facts);
    }
    script_free(script);
  }
  value_free(of);
  return card->facts != NULL;
}

void card_free(Card *card) {
  value_free(card->facts);
  *card = (Card){0};
}
