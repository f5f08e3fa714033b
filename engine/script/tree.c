/* The arena is a chain of blocks that are freed together. A literal's value is made by walking its
 * source once; where a byte of it came from is found by walking it again, which only a finding
 * needs. */
#include "script/tree.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { BLOCK_BYTES = 64 << 10, SMALL_BYTES = 512, ALIGNMENT = 16 };

struct TreeBlock {
  TreeBlock *next;
  size_t used, size;
  _Alignas(ALIGNMENT) char bytes[];
};

void *tree_memory(Tree *tree, size_t bytes) {
  bytes = (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  TreeBlock *block = tree->blocks;
  if (!block || block->size - block->used < bytes) {
    size_t size = tree->length > SMALL_BYTES ? BLOCK_BYTES : BLOCK_BYTES / 16;
    if (bytes > size) size = bytes;
    block = memory_new(sizeof *block + size);
    block->size = size;
    block->next = tree->blocks;
    tree->blocks = block;
  }
  void *memory = block->bytes + block->used;
  block->used += bytes;
  return memory;
}

const char *tree_copy(Tree *tree, const char *bytes, size_t length) {
  char *copy = tree_memory(tree, length + 1);
  memcpy(copy, bytes, length);
  return copy;
}

void tree_free(Tree *tree) {
  if (!tree) return;
  for (TreeBlock *block = tree->blocks, *next; block; block = next) {
    next = block->next;
    free(block);
  }
  free(tree->lines);
  free(tree);
}

/* ---- places ---- */

/* The line, from 0, that holds byte `at`. */
static size_t line_of(const Tree *tree, size_t at) {
  size_t low = 0, high = tree->line_count;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (tree->lines[middle] <= at) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

void tree_place(const Tree *tree, size_t at, int *line, int *col) {
  if (at > tree->length) at = tree->length;
  size_t index = line_of(tree, at);
  *line = (int)index + 1;
  *col = 1;
  for (size_t i = tree->lines[index]; i < at; i++) {
    *col += ((unsigned char)tree->source[i] & 0xC0) != 0x80;
  }
}

static bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

size_t tree_indent(const Tree *tree, size_t at) {
  size_t start = tree->lines[line_of(tree, at)], end = start;
  while (end < tree->length && is_blank(tree->source[end])) end++;
  return end - start;
}

bool tree_begins_line(const Tree *tree, size_t at) {
  size_t start = tree->lines[line_of(tree, at)];
  while (start < at && is_blank(tree->source[start])) start++;
  return start == at;
}

/* ---- literals ---- */

/* A walk over a literal's inside. */
typedef struct Reading {
  const char *text;
  size_t at, end;
  bool is_long;
} Reading;

static bool is_newline(char c) {
  return c == '\n' || c == '\r';
}

static void pass_newline(Reading *reading) {
  char first = reading->text[reading->at++];
  if (reading->at < reading->end && is_newline(reading->text[reading->at]) &&
      reading->text[reading->at] != first) {
    reading->at++;
  }
}

static Reading begin_reading(const Tree *tree, const Node *node) {
  Reading reading = {.text = tree->source, .at = node->start + 1, .end = node->end - 1};
  if (tree->source[node->start] != '[') return reading;
  size_t level = 0;
  while (tree->source[node->start + 1 + level] == '=') level++;
  reading.is_long = true;
  reading.at += level + 1;
  reading.end -= level + 1;
  if (reading.at < reading.end && is_newline(tree->source[reading.at])) pass_newline(&reading);
  return reading;
}

static int hex_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static size_t read_decimal(Reading *reading, char out[4]) {
  int value = 0;
  for (int i = 0; i < 3 && reading->at < reading->end; i++) {
    char c = reading->text[reading->at];
    if (c < '0' || c > '9') break;
    value = value * 10 + (c - '0');
    reading->at++;
  }
  out[0] = (char)value;
  return 1;
}

static size_t read_hex(Reading *reading, char out[4]) {
  int value = 0;
  for (int i = 0; i < 2 && reading->at < reading->end; i++, reading->at++) {
    int digit = hex_of(reading->text[reading->at]);
    if (digit < 0) break;
    value = value * 16 + digit;
  }
  out[0] = (char)value;
  return 1;
}

static size_t read_point(Reading *reading, char out[4]) {
  uint32_t point = 0;
  if (reading->at < reading->end && reading->text[reading->at] == '{') reading->at++;
  while (reading->at < reading->end && hex_of(reading->text[reading->at]) >= 0) {
    point = (point * 16 + (uint32_t)hex_of(reading->text[reading->at++])) & 0xFFFFFF;
  }
  if (reading->at < reading->end && reading->text[reading->at] == '}') reading->at++;
  if (point == 0 || point > 0x10FFFF) point = 0xFFFD;
  return utf8_encode(point, out);
}

static size_t pass_blanks(Reading *reading) {
  while (reading->at < reading->end &&
         (is_blank(reading->text[reading->at]) || is_newline(reading->text[reading->at]))) {
    reading->at++;
  }
  return 0;
}

/* After a backslash. */
static size_t read_escape(Reading *reading, char out[4]) {
  static const char letters[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
  if (reading->at >= reading->end) return 0;
  char c = reading->text[reading->at];
  if (c >= '0' && c <= '9') return read_decimal(reading, out);
  if (is_newline(c)) {
    pass_newline(reading);
    out[0] = '\n';
    return 1;
  }
  reading->at++;
  if (c == 'x') return read_hex(reading, out);
  if (c == 'u') return read_point(reading, out);
  if (c == 'z') return pass_blanks(reading);
  const char *letter = c ? strchr(letters, c) : NULL;
  out[0] = letter ? values[letter - letters] : c;
  return 1;
}

/* The next bytes of the value (none for "\z"). */
static size_t read_piece(Reading *reading, char out[4]) {
  char c = reading->text[reading->at];
  if (c == '\\' && !reading->is_long) {
    reading->at++;
    return read_escape(reading, out);
  }
  if (is_newline(c)) {
    pass_newline(reading);
    out[0] = '\n';
    return 1;
  }
  reading->at++;
  out[0] = c;
  return 1;
}

void tree_read_text(Tree *tree, Node *text) {
  Reading reading = begin_reading(tree, text);
  size_t room = text->end - text->start;
  char *value = tree_memory(tree, room + 1);
  size_t length = 0;
  while (reading.at < reading.end) {
    char piece[4];
    size_t count = read_piece(&reading, piece);
    if (length + count > room) break;
    memcpy(value + length, piece, count);
    length += count;
  }
  text->text = value;
  text->length = length;
}

size_t tree_text_at(const Tree *tree, const Node *text, size_t offset) {
  Reading reading = begin_reading(tree, text);
  size_t length = 0;
  while (reading.at < reading.end) {
    char piece[4];
    size_t before = reading.at;
    length += read_piece(&reading, piece);
    if (length > offset) return before;
  }
  return reading.at;
}
