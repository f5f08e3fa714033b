/* Any bytes as JSON. What is taken is written, and reads back as the same value and the same
 * bytes; what is refused is refused with words that can be shown. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check_message(const char *message) {
  if (!*message || !utf8_is_valid(message, strlen(message))) abort();
  size_t taken;
  for (; *message; message += taken) {
    if (utf8_is_control(utf8_decode(message, &taken))) abort();
  }
}

static void check_round(const Value *value) {
  Buffer first = {0}, second = {0};
  json_write(&first, value);
  Value *again = json_parse(first.bytes, first.length, NULL);
  if (!again || !value_equal(value, again)) abort();
  json_write(&second, again);
  if (first.length != second.length || memcmp(first.bytes, second.bytes, first.length) != 0)
    abort();
  value_free(again);
  buffer_free(&first);
  buffer_free(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  Error error = {0};
  Value *value = json_parse((const char *)bytes, length, &error);
  if (value) {
    check_round(value);
  } else {
    check_message(error.message);
  }
  value_free(value);
  return 0;
}
