/* Words are cut out code point by code point; a sorted list finds them again. */
#include "tokens.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "view/figure.h"

static bool is_chinese(uint32_t point) {
  return point >= 0x2E80 && point <= 0x9FFF && !(point >= 0x3000 && point <= 0x303F);
}

/* Letters of any script; marks of punctuation, drawings and blanks are none. */
static bool is_letter(uint32_t point) {
  if (point < 0x80) return isalnum((int)point);
  bool is_mark = point < 0xC0 || point == 0xD7 || point == 0xF7 ||
                 (point >= 0x2000 && point <= 0x2BFF) || (point >= 0x3000 && point <= 0x303F) ||
                 (point >= 0xFF00 && point <= 0xFF20);
  return !is_mark;
}

/* The comma of "7,480" and the point of "0.5". */
static bool is_in_figure(const char *text, const char *at) {
  bool parts = *at == ',' || *at == '.';
  return parts && at > text && isdigit((unsigned char)at[-1]) && isdigit((unsigned char)at[1]);
}

/* A month by its short name is as good as by its long one: all are kept short. */
static size_t without_rest_of_month(const char *word, size_t length) {
  static const char *const months[] = {"January", "February", "March",   "April",
                                       "June",    "July",     "August",  "September",
                                       "October", "November", "December"};
  for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
    if (strlen(months[i]) == length && !strncmp(word, months[i], length)) return 3;
  }
  return length;
}

static void add(Tokens *tokens, const char *word, size_t length) {
  if (length == 0) return;
  length = without_rest_of_month(word, length);
  if (tokens->count == tokens->room) {
    tokens->room = tokens->room ? 2 * tokens->room : 64;
    tokens->list = memory_grow(tokens->list, tokens->room, sizeof *tokens->list);
  }
  tokens->list[tokens->count++] = memory_copy_bytes(word, length);
  tokens->is_sorted = false;
}

void tokens_add(Tokens *tokens, const char *text) {
  const char *word = text;
  size_t length;
  for (const char *at = text; *at; at += length) {
    uint32_t point = utf8_decode(at, &length);
    bool goes_on = (is_letter(point) && !is_chinese(point)) || is_in_figure(text, at);
    if (goes_on) continue;
    add(tokens, word, (size_t)(at - word));
    if (is_chinese(point)) add(tokens, at, length);
    word = at + length;
  }
  add(tokens, word, strlen(word));
}

void tokens_add_numbers(Tokens *tokens, size_t count) {
  char figure[FIGURE_BYTES];
  for (size_t i = 1; i <= count; i++) {
    figure_text((double)i, figure);
    tokens_add(tokens, figure);
  }
}

static int compare(const void *left, const void *right) {
  return strcmp(*(char *const *)left, *(char *const *)right);
}

static void sort(Tokens *tokens) {
  if (tokens->is_sorted || tokens->count == 0) return;
  qsort(tokens->list, tokens->count, sizeof *tokens->list, compare);
  size_t kept = 1;
  for (size_t i = 1; i < tokens->count; i++) {
    if (strcmp(tokens->list[i], tokens->list[kept - 1]) != 0) {
      tokens->list[kept++] = tokens->list[i];
    } else {
      free(tokens->list[i]);
    }
  }
  tokens->count = kept;
  tokens->is_sorted = true;
}

bool tokens_have(Tokens *tokens, const char *word) {
  sort(tokens);
  return tokens->count > 0 &&
         bsearch(&word, tokens->list, tokens->count, sizeof *tokens->list, compare);
}

bool tokens_is_fact(const char *word) {
  size_t length;
  uint32_t point = utf8_decode(word, &length);
  if (is_chinese(point) || (point < 0x80 && isupper((int)point))) return true;
  for (const char *c = word; *c; c++) {
    if (isdigit((unsigned char)*c)) return true;
  }
  return false;
}

void tokens_free(Tokens *tokens) {
  for (size_t i = 0; i < tokens->count; i++) free(tokens->list[i]);
  free(tokens->list);
  *tokens = (Tokens){0};
}
