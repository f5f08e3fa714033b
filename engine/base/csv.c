/* Only what would be read as something else is quoted: most fields are numbers and ids, and stay as
 * a person would write them. */
#include "base/csv.h"

#include <stdbool.h>
#include <string.h>

void csv_add_field(Buffer *out, const char *text) {
  bool plain = !strpbrk(text, ",\"\r\n");
  if (plain) {
    buffer_add_text(out, text);
    return;
  }
  buffer_add_char(out, '"');
  for (const char *c = text; *c; c++) {
    if (*c == '"') buffer_add_char(out, '"');
    buffer_add_char(out, *c);
  }
  buffer_add_char(out, '"');
}
