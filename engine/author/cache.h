/* Results that took long, kept in a folder by what they are of, so that the next report has them at
 * once. A result is plain data (base/value.h); what it is of says all that it depends on.
 *
 * What stands in the folder is not trusted: a file that is broken, foreign or of something else is
 * as good as none. Nor is it needed: a folder that cannot be written is no error. */
#ifndef AUTHOR_CACHE_H
#define AUTHOR_CACHE_H

#include "base/value.h"

/* The result of `kind` ("manoeuvre") that was kept of `of`, freed with value_free(); NULL where
 * there is none, or `folder` is NULL. It is whole and in the bytes that were kept, but its shape is
 * for the caller to judge. */
Value *cache_read(const char *folder, const char *kind, const Value *of);

/* Keeps a result; nothing where `folder` is NULL. */
void cache_write(const char *folder, const char *kind, const Value *of, const Value *result);

/* What readers need: the numbers of a list of exactly `count`, each from `least` to `most`, freed
 * with free(); NULL where `list` is none. */
double *cache_numbers(const Value *list, size_t count, double least, double most);

/* The list that cache_numbers() reads. */
Value *cache_list(const double *numbers, size_t count);

/* A whole number under `key`, 0 to 2^53; false where there is none. */
bool cache_whole(const Value *map, const char *key, size_t *number);

/* What both kinds of results are of: the engine's version, the scenario's content, its language. */
Value *cache_of(const char *version, const char *content, const char *language);

#endif
