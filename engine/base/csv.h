/* Comma-separated values as RFC 4180 has them, with lines ended by "\n" alone. */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include "base/buffer.h"

/* Adds the text as one field, in quotation marks where it needs them. The caller adds commas and
 * line ends. */
void csv_add_field(Buffer *out, const char *text);

#endif
