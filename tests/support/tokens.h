/* The words of a text as a set, for asking whether two pages say the same: words of letters,
 * figures with their commas and decimals, Chinese characters one by one (a line may break between
 * them). Where they stand and what parts them does not matter. */
#ifndef TESTS_TOKENS_H
#define TESTS_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

/* Start with a zeroed one, end with tokens_free(). */
typedef struct Tokens {
  char **list; /* sorted, once it was asked for something */
  size_t count, room;
  bool is_sorted;
} Tokens;

/* Adds each word of the text. */
void tokens_add(Tokens *tokens, const char *text);

/* Adds "1" to "count" as pages write them. */
void tokens_add_numbers(Tokens *tokens, size_t count);

bool tokens_have(Tokens *tokens, const char *word);

/* True for a figure or a name: a word with a digit, or a capital or Chinese character in front. */
bool tokens_is_fact(const char *word);

void tokens_free(Tokens *tokens);

#endif
