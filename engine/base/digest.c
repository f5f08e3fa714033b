/* A thin seam over the xxHash library: what is hashed is decided elsewhere. */
#include "base/digest.h"

#include <xxhash.h>

uint64_t digest_bytes(const void *bytes, size_t length, uint64_t seed) {
  return XXH64(length ? bytes : "", length, seed);
}

void digest_text(const void *bytes, size_t length, char out[DIGEST_TEXT_BYTES]) {
  static const char digits[] = "0123456789abcdef";
  uint64_t digest = digest_bytes(bytes, length, 0);
  for (int i = 0; i < 16; i++) out[i] = digits[digest >> (60 - 4 * i) & 15];
  out[16] = '\0';
}
