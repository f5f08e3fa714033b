/* What several tests share. */
#include "support.h"

#include <stdlib.h>

const char *support_source(void) {
  const char *source = getenv("SOURCE");
  return source ? source : ".";
}
