/* Which locale the environment names, as lines read it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "front/encoding.h"

static void the_environment_says_what_is_read(void **state) {
  (void)state;
  unsetenv("LC_ALL");
  unsetenv("LC_CTYPE");
  unsetenv("LANG");
  assert_true(encoding_is_ascii(true));
  assert_false(encoding_is_ascii(false));
  setenv("LANG", "C", 1);
  assert_true(encoding_is_ascii(false));
  setenv("LC_CTYPE", "en_US.UTF-8", 1);
  assert_false(encoding_is_ascii(true));
  setenv("LC_ALL", "zh_CN.GB18030", 1);
  assert_true(encoding_is_ascii(false));
  setenv("LC_ALL", "C.utf8", 1);
  assert_false(encoding_is_ascii(true));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_environment_says_what_is_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
