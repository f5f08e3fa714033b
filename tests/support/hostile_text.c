#include "hostile_text.h"

#include <string.h>

#include "base/buffer.h"

static const char *const units[] = {
    "[",      "]",     "![",   "[a](",   "[](",   "[a](b", "*a_",  "*a **a ", "a**b",
    "**x",    "_ ",    "`",    "`a``",   "<",     "<a ",   "<!--", "&",       "\\",
    "> ",     ">",     "- ",   "-",      "- a\n", "> a\n", "[\n",  "]\n[",    "`\n",
    "* ",     "1. ",   "#",    "~~~\n",  "\n",    "    ",  "\t",   "a\n",     "a  \n",
    "&#x1b;", "\x1B[", "\xFF", "\u0301", "粮",    "[]:",   "-  ",  "--- ",
};

/* What the parser's own walk over lines, or ours over marks, would pay for many times. */
static const char *const parts[][3] = {
    {"[a", "]\n", ""},         {"[", "\n", "]"},  {"![", "a\n", "](b)"}, {"b\"     ", "[\n ", "]"},
    {"-  ", "x\n", ""},        {"- ", "a", "\n"}, {"> ", "a\n", "> "},   {"`", "a\n", "`"},
    {"*a ", "\n", "**"},       {"[", "]", "(a)"}, {"[", "](b)", ""},     {"<a", "\n", ">"},
    {"[x](term:", "y\n", ")"}, {"*", "a", "*"},
};

/* Each line deeper than the one before it. */
static const char *const stairs[] = {"- ", "> ", "1. ", "* "};

enum {
  UNITS = sizeof units / sizeof *units,
  PARTS = sizeof parts / sizeof *parts,
  STAIRS = sizeof stairs / sizeof *stairs,
};

/* Fills up to `end` with whole units. */
static void fill(Buffer *out, const char *unit, size_t end) {
  while (out->length + strlen(unit) <= end) buffer_add_text(out, unit);
}

static void add_parts(Buffer *out, const char *const *part) {
  size_t count = *part[2] ? 3 : 2;
  for (size_t k = 0; k < count; k++) fill(out, part[k], HOSTILE_TEXT_BYTES * (k + 1) / count);
}

static void add_stairs(Buffer *out, const char *mark) {
  const char *indent = *mark == '>' ? "> " : "  ";
  for (size_t depth = 0; out->length < HOSTILE_TEXT_BYTES - 1000; depth++) {
    for (size_t k = 0; k < depth; k++) buffer_add_text(out, indent);
    buffer_addf(out, "%sa\n", mark);
  }
}

bool hostile_text(size_t number, Buffer *out) {
  buffer_clear(out);
  if (number < UNITS) {
    fill(out, units[number], HOSTILE_TEXT_BYTES);
  } else if (number < UNITS + PARTS) {
    add_parts(out, parts[number - UNITS]);
  } else if (number < UNITS + PARTS + STAIRS) {
    add_stairs(out, stairs[number - UNITS - PARTS]);
  } else {
    return false;
  }
  return true;
}
