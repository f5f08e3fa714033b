/* XXH64, the digest of scenes and of scenarios in saves. */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

enum { DIGEST_TEXT_BYTES = 17 };

uint64_t digest_bytes(const void *bytes, size_t length, uint64_t seed);

/* With seed 0, as 16 lower-case hex digits and a NUL. */
void digest_text(const void *bytes, size_t length, char out[DIGEST_TEXT_BYTES]);

#endif
