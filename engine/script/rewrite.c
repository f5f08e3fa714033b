/* A parser of Lua's whole grammar that builds nothing: it walks the source as lparser.c does, with
 * the same precedences and the same bound on nesting, and notes where an operand of `..` begins and
 * ends. The notes are sorted and put in between the source's own bytes. What it cannot parse it
 * leaves to the real compiler, which will say why. */
#include "script/rewrite.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/limits.h"
#include "script/token.h"

enum {
  DEPTH_MAX = 120, /* Lua's own bound is 200, of which our calls take a part */
  UNARY_PRIORITY = 12,
  CONCAT_PRIORITY = 9,   /* left; from the right it binds at 8 */
  SHOWN_NAME_BYTES = 40, /* a longer operand is not named in the error */
  NAME_BITS = 1 << 16,
};

/* Text to be put in before byte `at`. */
typedef struct Insertion {
  size_t at;
  size_t order;                /* in which they were found */
  const char *opening;         /* a function's name, or NULL: a closing */
  bool ends_statement;         /* closing: what follows must not become its argument */
  bool is_test;                /* closing: of a comparison that is an index */
  bool is_arm;                 /* a call that counts */
  size_t arm;                  /* its number */
  size_t name_start, name_end; /* closing: the operand, where it is worth naming */
} Insertion;

typedef struct Rewriter {
  Lexer lexer;
  Token token;     /* that waits */
  size_t last_end; /* end of the token before it */
  int depth;
  bool failed;
  bool concat; /* the expression just parsed was a chain of `..` */
  bool test;   /* it was a comparison, or `not` of one */
  Refusal *refusal;
  bool refused;
  Arms *arms; /* or NULL: they are not counted */
  Insertion *insertions;
  size_t count, capacity;
  /* Names that were declared local anywhere before, as a set that may hold a few too many. */
  uint8_t locals[NAME_BITS / 8];
} Rewriter;

static void parse_block(Rewriter *r);
static void parse_expression(Rewriter *r, int limit);

static void fail(Rewriter *r) {
  r->failed = true;
  r->token.kind = TOKEN_END;
  r->lexer.at = r->lexer.length;
}

static void refuse(Rewriter *r, int line, const char *message) {
  if (!r->refused) {
    r->refused = true;
    r->refusal->line = line;
    snprintf(r->refusal->message, sizeof r->refusal->message, "%s", message);
  }
  fail(r);
}

static void judge_token(Rewriter *r) {
  Token token = r->token;
  bool is_long = token.kind == TOKEN_STRING && token.end - token.start > LIMIT_STRING_BYTES;
  if (is_long && r->refusal->long_text_line == 0) r->refusal->long_text_line = token.line;
  if (token.kind == '^') {
    refuse(r, token.line, "^ is not available: multiply, or use math.sqrt for a root");
  } else if (token.kind == TOKEN_NAME && r->lexer.text[token.start] == '_') {
    if (token_is(&r->lexer, token, "_ENV")) {
      refuse(r, token.line, "_ENV is not available: use a table of your own");
    } else if (token_is(&r->lexer, token, REWRITE_TEXT) ||
               token_is(&r->lexer, token, REWRITE_TAIL) ||
               token_is(&r->lexer, token, REWRITE_ARM)) {
      refuse(r, token.line, "names like __text and __tail are the engine's: choose another");
    }
  }
}

static void advance(Rewriter *r) {
  if (r->failed) return;
  r->last_end = r->token.end;
  r->token = token_next(&r->lexer);
  if (r->token.kind == TOKEN_BAD) {
    fail(r);
  } else {
    judge_token(r);
  }
}

static bool at(const Rewriter *r, int kind) {
  return r->token.kind == kind;
}

static bool accept(Rewriter *r, int kind) {
  if (!at(r, kind)) return false;
  advance(r);
  return !r->failed;
}

static void expect(Rewriter *r, int kind) {
  if (!accept(r, kind)) fail(r);
}

static bool enter(Rewriter *r) {
  if (++r->depth > DEPTH_MAX && !r->failed) {
    refuse(r, r->token.line, "this nests too deep (more than 120 levels): part it");
  }
  return !r->failed;
}

static void leave(Rewriter *r) {
  r->depth--;
}

static uint32_t name_bit(const char *name, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < length; i++) hash = (hash ^ (uint8_t)name[i]) * 16777619u;
  return (hash ^ (hash >> 16)) % NAME_BITS;
}

static void add_local(Rewriter *r, const char *name, size_t length) {
  uint32_t bit = name_bit(name, length);
  r->locals[bit / 8] |= (uint8_t)(1u << (bit % 8));
}

static void declare(Rewriter *r) {
  Token token = r->token;
  if (at(r, TOKEN_NAME)) add_local(r, r->lexer.text + token.start, token.end - token.start);
  expect(r, TOKEN_NAME);
}

static bool is_global(const Rewriter *r, Token token) {
  uint32_t bit = name_bit(r->lexer.text + token.start, token.end - token.start);
  return token.kind == TOKEN_NAME && !(r->locals[bit / 8] & (1u << (bit % 8)));
}

static void insert(Rewriter *r, Insertion insertion) {
  if (r->count == r->capacity) {
    r->capacity = r->capacity ? r->capacity * 2 : 64;
    r->insertions = memory_grow(r->insertions, r->capacity, sizeof *r->insertions);
  }
  insertion.order = r->count;
  r->insertions[r->count++] = insertion;
}

/* True for a name or a path of names, short enough to be told. */
static bool worth_naming(const char *text, size_t length) {
  static const char *const words[] = {"nil", "true", "false"};
  if (length == 0 || length > SHOWN_NAME_BYTES || (text[0] >= '0' && text[0] <= '9')) return false;
  for (size_t i = 0; i < length; i++) {
    char c = text[i];
    bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                 c == '_' || (c == '.' && i > 0);
    if (!plain) return false;
  }
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (strlen(words[i]) == length && memcmp(words[i], text, length) == 0) return false;
  }
  return true;
}

/* A literal cannot be called, so `x = y .. 1` may be followed by a statement that begins with a
 * parenthesis; the call that the literal becomes would take it for its argument. */
static void wrap(Rewriter *r, const char *function, size_t start, size_t end, bool name) {
  if (r->failed) return;
  insert(r, (Insertion){.at = start, .opening = function});
  Insertion closing = {.at = end, .ends_statement = r->token.kind == '('};
  if (name && worth_naming(r->lexer.text + start, end - start)) {
    closing.name_start = start;
    closing.name_end = end;
  }
  insert(r, closing);
}

/* Left priority of a binary operator, 0 for what is none; the right one goes into *right. */
static int binary_priority(int kind, int *right) {
  int left = 0;
  switch (kind) {
    case TOKEN_OR: left = 1; break;
    case TOKEN_AND: left = 2; break;
    case '<':
    case '>':
    case TOKEN_LE:
    case TOKEN_GE:
    case TOKEN_NE:
    case TOKEN_EQ: left = 3; break;
    case '|': left = 4; break;
    case '~': left = 5; break;
    case '&': left = 6; break;
    case TOKEN_SHL:
    case TOKEN_SHR: left = 7; break;
    case TOKEN_CONCAT: left = CONCAT_PRIORITY; break;
    case '+':
    case '-': left = 10; break;
    case '*':
    case '/':
    case TOKEN_IDIV:
    case '%': left = 11; break;
    default: break;
  }
  *right = kind == TOKEN_CONCAT ? left - 1 : left;
  return left;
}

static bool is_unary(int kind) {
  return kind == TOKEN_NOT || kind == '-' || kind == '~' || kind == '#';
}

static bool is_comparison(int kind) {
  int right;
  return binary_priority(kind, &right) == 3;
}

static void parse_list(Rewriter *r) {
  do {
    parse_expression(r, 0);
  } while (accept(r, ','));
}

static bool at_field_name(const Rewriter *r) {
  if (!at(r, TOKEN_NAME)) return false;
  Lexer ahead = r->lexer;
  return token_next(&ahead).kind == '=';
}

static void parse_table(Rewriter *r) {
  expect(r, '{');
  while (!r->failed && !at(r, '}')) {
    if (accept(r, '[')) {
      parse_expression(r, 0);
      expect(r, ']');
      expect(r, '=');
    } else if (at_field_name(r)) {
      advance(r);
      advance(r);
    }
    parse_expression(r, 0);
    if (!accept(r, ',') && !accept(r, ';')) break;
  }
  expect(r, '}');
}

static void parse_body(Rewriter *r) {
  expect(r, '(');
  if (!at(r, ')')) {
    do {
      if (accept(r, TOKEN_DOTS)) break;
      declare(r);
    } while (accept(r, ','));
  }
  expect(r, ')');
  parse_block(r);
  expect(r, TOKEN_CLOSE);
}

/* t[a < b]: Lua before 5.4.7 makes wrong code of it where `t` is an upvalue (the jump that is the
 * comparison is parted from it by the fetch of `t`); `(a < b) and true or false` is the same value
 * and is compiled right. */
static void parse_index(Rewriter *r) {
  size_t start = r->token.start;
  parse_expression(r, 0);
  if (r->test && !r->failed) {
    insert(r, (Insertion){.at = start, .opening = ""});
    insert(r, (Insertion){.at = r->last_end, .is_test = true});
  }
  expect(r, ']');
}

static bool at_arguments(const Rewriter *r) {
  return at(r, '(') || at(r, '{') || at(r, TOKEN_STRING);
}

static void parse_arguments(Rewriter *r) {
  if (accept(r, TOKEN_STRING)) return;
  if (at(r, '{')) {
    parse_table(r);
    return;
  }
  expect(r, '(');
  if (!at(r, ')')) parse_list(r);
  expect(r, ')');
}

static void parse_primary(Rewriter *r) {
  if (accept(r, '(')) {
    parse_expression(r, 0);
    expect(r, ')');
  } else {
    expect(r, TOKEN_NAME);
    r->test = false;
  }
}

/* Names, fields, calls; returns true if it ends in a call. */
static bool parse_suffixed(Rewriter *r) {
  bool call = false;
  parse_primary(r);
  while (!r->failed) {
    if (accept(r, '.')) {
      expect(r, TOKEN_NAME);
      call = false;
    } else if (accept(r, '[')) {
      parse_index(r);
      call = false;
    } else if (at(r, ':') || at_arguments(r)) {
      if (accept(r, ':')) expect(r, TOKEN_NAME);
      parse_arguments(r);
      call = true;
    } else {
      return call;
    }
    r->test = false;
  }
  return call;
}

static void parse_simple(Rewriter *r) {
  switch (r->token.kind) {
    case TOKEN_NUMBER:
    case TOKEN_STRING:
    case TOKEN_NIL:
    case TOKEN_TRUE:
    case TOKEN_FALSE:
    case TOKEN_DOTS: advance(r); break;
    case '{': parse_table(r); break;
    case TOKEN_FUNCTION:
      advance(r);
      parse_body(r);
      break;
    default: parse_suffixed(r); return;
  }
  r->test = false;
}

/* An operand from `start` to here, unless it is a string as it stands. */
static void wrap_operand(Rewriter *r, Token start) {
  bool literal = start.kind == TOKEN_STRING && r->last_end == start.end;
  if (!literal) wrap(r, REWRITE_TEXT, start.start, r->last_end, true);
}

/* Lua's precedence climbing. What stands left of a `..` in this loop binds tighter, so it is the
 * whole operand; what comes back from its right is either a chain, wrapped already, or an operand.
 */
static void parse_operators(Rewriter *r, Token start, int limit) {
  int right;
  while (binary_priority(r->token.kind, &right) > limit) {
    bool concat = at(r, TOKEN_CONCAT), test = is_comparison(r->token.kind);
    if (concat) wrap_operand(r, start);
    advance(r);
    Token operand = r->token;
    parse_expression(r, right);
    if (concat && !r->concat) wrap_operand(r, operand);
    r->concat = concat;
    r->test = test;
  }
}

static void parse_expression(Rewriter *r, int limit) {
  if (!enter(r)) return;
  Token start = r->token;
  if (is_unary(r->token.kind)) {
    bool is_not = at(r, TOKEN_NOT);
    advance(r);
    parse_expression(r, UNARY_PRIORITY);
    r->test = r->test && is_not;
  } else {
    parse_simple(r);
  }
  r->concat = false;
  parse_operators(r, start, limit);
  leave(r);
}

/* Counts the block that begins behind the last token; `line` is of its if, elseif or else. */
static void count_arm(Rewriter *r, int line, const char *word) {
  Arms *arms = r->arms;
  if (!arms || r->failed) return;
  if (arms->count == arms->room) {
    arms->room = arms->room ? arms->room * 2 : 32;
    arms->list = memory_grow(arms->list, arms->room, sizeof *arms->list);
  }
  insert(r, (Insertion){.at = r->last_end, .is_arm = true, .arm = arms->first + arms->count});
  arms->list[arms->count++] = (struct Arm){.line = line, .word = word};
}

static void parse_if(Rewriter *r) {
  const char *word = "if";
  do {
    int line = r->token.line;
    advance(r); /* if, elseif */
    parse_expression(r, 0);
    expect(r, TOKEN_THEN);
    count_arm(r, line, word);
    parse_block(r);
    word = "elseif";
  } while (at(r, TOKEN_ELSEIF));
  int line = r->token.line;
  if (accept(r, TOKEN_ELSE)) {
    count_arm(r, line, "else");
    parse_block(r);
  }
  expect(r, TOKEN_CLOSE);
}

static void parse_do_block(Rewriter *r) {
  expect(r, TOKEN_DO);
  parse_block(r);
  expect(r, TOKEN_CLOSE);
}

static void parse_for(Rewriter *r) {
  advance(r);
  declare(r);
  if (accept(r, '=')) {
    parse_list(r);
  } else {
    while (accept(r, ',')) declare(r);
    expect(r, TOKEN_IN);
    parse_list(r);
  }
  parse_do_block(r);
}

static void parse_function(Rewriter *r) {
  advance(r);
  expect(r, TOKEN_NAME);
  while (accept(r, '.')) expect(r, TOKEN_NAME);
  if (accept(r, ':')) {
    add_local(r, "self", 4);
    expect(r, TOKEN_NAME);
  }
  parse_body(r);
}

static void parse_local(Rewriter *r) {
  advance(r);
  if (accept(r, TOKEN_FUNCTION)) {
    declare(r);
    parse_body(r);
    return;
  }
  do {
    declare(r);
    if (accept(r, '<')) {
      expect(r, TOKEN_NAME);
      expect(r, '>');
    }
  } while (accept(r, ','));
  if (accept(r, '=')) parse_list(r);
}

static bool at_block_end(const Rewriter *r) {
  return at(r, TOKEN_END) || at(r, TOKEN_CLOSE) || at(r, TOKEN_ELSE) || at(r, TOKEN_ELSEIF) ||
         at(r, TOKEN_UNTIL);
}

static void parse_return(Rewriter *r) {
  advance(r);
  if (!at_block_end(r) && !at(r, ';')) {
    Token start = r->token;
    bool global = is_global(r, start);
    parse_list(r);
    if (global) wrap(r, REWRITE_TAIL, start.start, r->last_end, false);
  }
  accept(r, ';');
  if (!at_block_end(r)) fail(r);
}

static void parse_call_or_assignment(Rewriter *r) {
  bool call = parse_suffixed(r);
  if (call && !at(r, ',') && !at(r, '=')) return;
  while (accept(r, ',')) parse_suffixed(r);
  expect(r, '=');
  parse_list(r);
}

static void parse_repeat(Rewriter *r) {
  advance(r);
  parse_block(r);
  expect(r, TOKEN_UNTIL);
  parse_expression(r, 0);
}

static void parse_while(Rewriter *r) {
  advance(r);
  parse_expression(r, 0);
  parse_do_block(r);
}

static void parse_label(Rewriter *r) {
  advance(r);
  expect(r, TOKEN_NAME);
  expect(r, TOKEN_LABEL);
}

static void parse_statement(Rewriter *r) {
  if (!enter(r)) return;
  switch (r->token.kind) {
    case ';':
    case TOKEN_BREAK: advance(r); break;
    case TOKEN_LABEL: parse_label(r); break;
    case TOKEN_GOTO:
      advance(r);
      expect(r, TOKEN_NAME);
      break;
    case TOKEN_DO: parse_do_block(r); break;
    case TOKEN_WHILE: parse_while(r); break;
    case TOKEN_REPEAT: parse_repeat(r); break;
    case TOKEN_IF: parse_if(r); break;
    case TOKEN_FOR: parse_for(r); break;
    case TOKEN_FUNCTION: parse_function(r); break;
    case TOKEN_LOCAL: parse_local(r); break;
    case TOKEN_RETURN: parse_return(r); break;
    default: parse_call_or_assignment(r); break;
  }
  leave(r);
}

static void parse_block(Rewriter *r) {
  while (!r->failed && !at_block_end(r)) parse_statement(r);
}

/* At one place closings come first, the inner before the outer; openings the other way round. */
static int compare_insertions(const void *left, const void *right) {
  const Insertion *a = left;
  const Insertion *b = right;
  if (a->at != b->at) return a->at < b->at ? -1 : 1;
  if (!a->opening != !b->opening) return a->opening ? 1 : -1;
  bool before = a->opening ? a->order > b->order : a->order < b->order;
  return before ? -1 : 1;
}

/* Whether what comes next would be read as a part of the word before it: return(f)().. "x". */
static bool ends_in_word(const Buffer *out) {
  char c = out->length > 0 ? out->bytes[out->length - 1] : ' ';
  return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void write_insertion(const Rewriter *r, const Insertion *insertion, Buffer *out) {
  if (insertion->is_arm) {
    buffer_addf(out, " " REWRITE_ARM "(%zu);", insertion->arm);
    return;
  }
  if (insertion->opening) {
    if (ends_in_word(out)) buffer_add_char(out, ' ');
    buffer_add_text(out, insertion->opening);
    buffer_add_char(out, '(');
    return;
  }
  if (insertion->name_end > insertion->name_start) {
    buffer_add_text(out, ",\"");
    buffer_add(out, r->lexer.text + insertion->name_start,
               insertion->name_end - insertion->name_start);
    buffer_add_char(out, '"');
  }
  if (insertion->is_test) {
    buffer_add_text(out, ") and true or false");
    return;
  }
  buffer_add_text(out, insertion->ends_statement ? ");" : ")");
}

static void write_all(const Rewriter *r, Buffer *out) {
  size_t done = 0;
  for (size_t i = 0; i < r->count; i++) {
    const Insertion *insertion = &r->insertions[i];
    buffer_add(out, r->lexer.text + done, insertion->at - done);
    write_insertion(r, insertion, out);
    done = insertion->at;
  }
  buffer_add(out, r->lexer.text + done, r->lexer.length - done);
}

RewriteResult rewrite_source(const char *source, size_t length, Buffer *out, Refusal *refusal) {
  return rewrite_counted(source, length, NULL, out, refusal);
}

RewriteResult rewrite_counted(const char *source, size_t length, Arms *arms, Buffer *out,
                              Refusal *refusal) {
  Rewriter *r = memory_new(sizeof *r);
  r->arms = arms;
  r->lexer = (Lexer){.text = source, .length = length, .line = 1};
  r->refusal = refusal;
  *refusal = (Refusal){0};
  advance(r);
  parse_block(r);
  if (!at(r, TOKEN_END)) r->failed = true;
  if (!r->failed) {
    if (r->count > 1) qsort(r->insertions, r->count, sizeof *r->insertions, compare_insertions);
    write_all(r, out);
  }
  RewriteResult result = r->refused ? REWRITE_REFUSED : r->failed ? REWRITE_NOT_LUA : REWRITE_DONE;
  free(r->insertions);
  free(r);
  return result;
}
