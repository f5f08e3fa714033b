/* A person's own words in a text: ["Three hundred, on the lamp."](said:kang). */
#ifndef STORY_SAID_H
#define STORY_SAID_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Said {
  const char *words; /* Markdown, a part of the text */
  size_t words_length;
  const char *id; /* of the person, a part of the text */
  size_t id_length;
} Said;

/* The next words that somebody says from `*at` on, which moves behind them; false where there are
 * none. */
bool said_next(const char **at, Said *said);

/* Whether they are the words of `id`. */
bool said_by(const Said *said, const char *id);

#endif
