/* A counter, not a state: draw k is SplitMix64's output function over key + k times its odd
 * step, so any draw can be had at any time and nothing has to be carried along or saved. */
#include "base/luck.h"

#include <assert.h>

#include "base/digest.h"

uint64_t luck_key(const char *name, uint64_t length, uint64_t seed) {
  return digest_bytes(name, (size_t)length, seed);
}

uint64_t luck_draw(uint64_t key, uint64_t k) {
  uint64_t x = key + k * UINT64_C(0x9E3779B97F4A7C15);
  x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
  return x ^ (x >> 31);
}

double luck_fraction(uint64_t draw) {
  return (double)(draw >> 11) * 0x1p-53;
}

int64_t luck_integer(uint64_t draw, int64_t a, int64_t b) {
  assert(a <= b);
  uint64_t count = (uint64_t)b - (uint64_t)a + 1;
  assert(count >= 1 && count <= UINT64_C(1) << 32);
  uint64_t offset = (draw >> 32) * count >> 32;
  return (int64_t)((uint64_t)a + offset);
}
