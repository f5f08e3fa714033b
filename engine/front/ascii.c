/* A table of ranges of look-alikes; letters are found in strings in the order of Unicode. */
#include "front/ascii.h"

#include <stddef.h>
#include <string.h>

/* U+00C0 to U+017F, one each; '?' where one letter will not do. */
static const char latin[] =
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

/* U+01CD to U+01DC: the vowels of pinyin in their third tone and with dots. */
static const char pinyin[] = "AaIiOoUuUuUuUuUu";

static const struct {
  uint32_t first, last;
  char shown;
} alike[] = {
    {0x00A0, 0x00A0, ' '},  {0x00AB, 0x00AB, '"'},  {0x00AD, 0x00AD, '-'}, {0x00B4, 0x00B4, '\''},
    {0x00B7, 0x00B7, '.'},  {0x00BB, 0x00BB, '"'},  {0x2000, 0x200A, ' '}, {0x2010, 0x2015, '-'},
    {0x2018, 0x201B, '\''}, {0x201C, 0x201F, '"'},  {0x2022, 0x2022, '*'}, {0x2026, 0x2026, '.'},
    {0x202F, 0x202F, ' '},  {0x2032, 0x2032, '\''}, {0x2033, 0x2033, '"'}, {0x2039, 0x2039, '<'},
    {0x203A, 0x203A, '>'},  {0x2044, 0x2044, '/'},  {0x2212, 0x2212, '-'}, {0x2500, 0x2501, '-'},
    {0x2502, 0x2503, '|'},  {0x3000, 0x3000, ' '},  {0x3001, 0x3001, ','}, {0x3002, 0x3002, '.'},
    {0x300C, 0x300F, '"'},  {0xFF01, 0xFF5E, 0},
};

char ascii_for(uint32_t point) {
  if (point >= ' ' && point <= '~') return (char)point;
  if (point >= 0x00C0 && point <= 0x017F) return latin[point - 0x00C0];
  if (point >= 0x01CD && point <= 0x01DC) return pinyin[point - 0x01CD];
  for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
    if (point < alike[i].first || point > alike[i].last) continue;
    return alike[i].shown ? alike[i].shown : (char)(point - 0xFF01 + '!');
  }
  return '?';
}
