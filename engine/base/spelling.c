/* The distance of Levenshtein, with a swap of neighbours as one step, row by row: three rows are
 * all that the next cell looks at. What counts as near grows with the name's length. */
#include "base/spelling.h"

#include <string.h>

enum { NAME_BYTES = 64 };

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

size_t spelling_distance(const char *a, const char *b) {
  size_t rows = strlen(a);
  size_t columns = strlen(b);
  if (rows > NAME_BYTES || columns > NAME_BYTES) return 2 * NAME_BYTES;
  size_t table[3][NAME_BYTES + 1]; /* the row before last, the last, this one */
  for (size_t j = 0; j <= columns; j++) table[1][j] = j;
  for (size_t i = 1; i <= rows; i++) {
    table[2][0] = i;
    for (size_t j = 1; j <= columns; j++) {
      size_t change = table[1][j - 1] + (a[i - 1] != b[j - 1]);
      table[2][j] = least(change, least(table[1][j], table[2][j - 1]) + 1);
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) table[2][j] = least(table[2][j], table[0][j - 2] + 1);
    }
    memcpy(table[0], table[1], sizeof table[0]);
    memcpy(table[1], table[2], sizeof table[1]);
  }
  return table[1][columns];
}

bool spelling_is_near(const char *name, size_t distance) {
  size_t length = strlen(name);
  size_t most = length <= 3 ? 1 : length <= 7 ? 2 : 3;
  return distance <= most && distance < length;
}
