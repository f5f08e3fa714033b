/* The end of such a link is found first, then the bracket that opens it, over brackets in it and
 * those that a backslash makes plain. */
#include "story/said.h"

#include <string.h>

static bool is_escaped(const char *text, const char *at) {
  size_t slashes = 0;
  while (at - slashes > text && at[-1 - (ptrdiff_t)slashes] == '\\') slashes++;
  return slashes % 2 == 1;
}

/* The bracket that the one at `end` closes, not before `text`; NULL where there is none. */
static const char *opening(const char *text, const char *end) {
  size_t depth = 0;
  for (const char *at = end; at > text;) {
    at--;
    if ((*at != '[' && *at != ']') || is_escaped(text, at)) continue;
    if (*at == ']') {
      depth++;
    } else if (depth-- == 0) {
      return at;
    }
  }
  return NULL;
}

bool said_next(const char **at, Said *said) {
  static const char sign[] = "](said:";
  const char *text = *at, *end;
  while ((end = strstr(*at, sign))) {
    const char *id = end + sizeof sign - 1, *stop = strchr(id, ')');
    const char *open = opening(text, end);
    *at = id;
    if (!stop || !open) continue;
    *said = (Said){.words = open + 1,
                   .words_length = (size_t)(end - open - 1),
                   .id = id,
                   .id_length = (size_t)(stop - id)};
    *at = stop + 1;
    return true;
  }
  return false;
}

bool said_by(const Said *said, const char *id) {
  return strlen(id) == said->id_length && memcmp(id, said->id, said->id_length) == 0;
}
