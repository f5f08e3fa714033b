/* setlocale(3) and the environment that it reads. */
#include "front/encoding.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

/* The first that is set decides: 1 for UTF-8, 0 for another; -1 where none is. */
static int named_utf8(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (!value || !*value) continue;
    const char *code = strchr(value, '.');
    return code && (!strncasecmp(code, ".utf-8", 6) || !strncasecmp(code, ".utf8", 5));
  }
  return -1;
}

bool encoding_is_ascii(bool otherwise) {
  int named = named_utf8();
  return named < 0 ? otherwise : named == 0;
}

static bool is_utf8(void) {
  return !strcmp(nl_langinfo(CODESET), "UTF-8");
}

bool encoding_take(void) {
  if ((!setlocale(LC_CTYPE, "") || !is_utf8()) && named_utf8() == 1) setlocale(LC_CTYPE, "C.UTF-8");
  return is_utf8();
}

void encoding_give_back(void) {
  setlocale(LC_CTYPE, "C");
}

bool encoding_is_wide(void) {
  const char *told = getenv("VTE_CJK_WIDTH");
  if (told && *told) return strcmp(told, "narrow") != 0 && strcmp(told, "0") != 0;
  return is_utf8() && wcwidth(L'\u2014') == 2;
}
