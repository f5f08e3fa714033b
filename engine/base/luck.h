/* The seeded generator. A stream is a key; its draws are numbered
 * from 1, so a draw depends on nothing but key and number, and streams never shift each other. */
#ifndef BASE_LUCK_H
#define BASE_LUCK_H

#include <stdint.h>

/* The key of the stream `name` (`length` bytes) in a game of that seed: XXH64(name, seed). */
uint64_t luck_key(const char *name, uint64_t length, uint64_t seed);

/* Draw k = 1, 2, …: SplitMix64 of key + k * 0x9E3779B97F4A7C15. */
uint64_t luck_draw(uint64_t key, uint64_t k);

/* The top 53 bits of a draw times 2^-53: from 0 up to, not including, 1. */
double luck_fraction(uint64_t draw);

/* a + ((draw >> 32) * count >> 32), count = b - a + 1, which must be 1 to 2^32. */
int64_t luck_integer(uint64_t draw, int64_t a, int64_t b);

#endif
