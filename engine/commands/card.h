/* What a scenario says of itself, without the scenario: for lists and the title page, which must
 * be there at once. To load a long scenario takes longer than to look at all its files; so what
 * it said is kept in the cache under the digest of its Lua files, and asked for again when one
 * of them has changed. */
#ifndef COMMANDS_CARD_H
#define COMMANDS_CARD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "base/value.h"

/* Lent from `facts`; NULL where the manifest has none. */
typedef struct Card {
  Value *facts; /* owned */
  const char *title, *version, *summary, *note, *picture, *picture_text;
  double minutes;         /* 0 where unset */
  const Value *languages; /* a list of texts */
} Card;

/* Reads the card of the scenario in `folder`, from `cache` where it is kept there (NULL: nothing
 * is kept). False with the reason why the scenario does not load. */
bool card_read(const char *cache, const char *folder, Card *card, Error *error);
void card_free(Card *card);

#endif
