/* The words for a source that breaks, and the place. Where a closing is missing the grammar
 * stumbles late; so the place that is told is, in this order: a text that swallowed code, a call
 * that lacks its `(`, where the indentation first disagreed with the grammar, the end of the line
 * that lacks a comma, and only then the token that did not fit. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/parse.h"

enum { SHOWN_BYTES = 24 };

/* ---- what is wrong ---- */

static const char *word_of(int kind) {
  switch (kind) {
    case TOKEN_FUNCTION: return "function";
    case TOKEN_IF: return "if";
    case TOKEN_FOR: return "for";
    case TOKEN_WHILE: return "while";
    case TOKEN_REPEAT: return "repeat";
    case TOKEN_DO: return "do";
    case '{': return "{";
    case '(': return "(";
    default: return "[";
  }
}

static const char *closing_of(int kind) {
  switch (kind) {
    case '{': return "}";
    case '(': return ")";
    case '[': return "]";
    case TOKEN_REPEAT: return "until";
    default: return "end";
  }
}

/* The waiting token as it is written, cut. */
static void show_token(const Parser *p, char *out, size_t size) {
  const char *text = p->tree->source + p->token.start;
  size_t length = p->token.end - p->token.start;
  size_t shown = length < SHOWN_BYTES ? length : SHOWN_BYTES;
  for (size_t i = 0; i < shown; i++) {
    if ((unsigned char)text[i] < ' ') shown = i;
  }
  while (shown > 0 && shown < length && ((unsigned char)text[shown] & 0xC0) == 0x80) shown--;
  snprintf(out, size, "`%.*s%s`", (int)shown, text, shown < length ? "..." : "");
}

static void say(Parser *p, size_t at, const char *message, const char *fix) {
  Fault *fault = &p->tree->fault;
  fault->at = at;
  snprintf(fault->message, sizeof fault->message, "%s", message);
  snprintf(fault->fix, sizeof fault->fix, "%s", fix);
}

static bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.';
}

/* Whether the line looks like code: `name = `, an item's beginning or end. */
static bool is_code(const char *text, size_t length) {
  if (length >= 3 && memcmp(text, "{ \"", 3) == 0) return true;
  if (length >= 2 && memcmp(text, "},", 2) == 0) return true;
  size_t name = 0;
  while (name < length && is_name_char(text[name])) name++;
  return name > 0 && name + 2 < length && text[name] == ' ' && text[name + 1] == '=' &&
         text[name + 2] == ' ';
}

/* The same for words that prose may begin a line with: they count only far enough to the left. */
static bool is_statement(const char *text, size_t length) {
  static const char *const words[] = {"local ", "end",       "}",       "event ", "return", "say",
                                      "if ",    "function ", "ledger ", "pause",  "scene("};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    size_t bytes = strlen(words[i]);
    if (length >= bytes && memcmp(text, words[i], bytes) == 0) return true;
  }
  return false;
}

/* Whether code goes on in this line behind words, at `at`: `, name = ` or `function(`. */
static bool goes_on(const char *text, size_t length, size_t at) {
  static const char function[] = "function(";
  size_t bytes = sizeof function - 1;
  if (at + bytes <= length && memcmp(text + at, function, bytes) == 0) return true;
  if (text[at] != ',' || at + 1 >= length || text[at + 1] != ' ') return false;
  size_t name = at + 2;
  while (name < length && is_name_char(text[name])) name++;
  return name > at + 2 && name + 2 < length && memcmp(text + name, " = ", 3) == 0;
}

/* The first bracket of a line that closes what the text has not opened, as far as `depth` tells,
 * or the code that goes on behind its words; `length` where there is neither. */
static size_t code_within(const char *text, size_t length, int depth[2]) {
  for (size_t i = 0; i < length; i++) {
    if (goes_on(text, length, i)) return i;
    bool is_brace = text[i] == '{' || text[i] == '}';
    if (text[i] == '(' || text[i] == '{') depth[is_brace]++;
    if ((text[i] == ')' || text[i] == '}') && --depth[is_brace] < 0) return i;
  }
  return length;
}

/* Whether the line is blank or a comment, as they stand between pieces of code. */
static bool is_between(const char *text, size_t length) {
  return length == 0 || (length >= 2 && text[0] == '-' && text[1] == '-');
}

/* Where the text in long brackets that begins at `start` was most likely meant to end: before a
 * line of code, or where code goes on in one of its own lines. */
static size_t likely_end(const Parser *p, size_t start, size_t end) {
  enum { BRACKETS = 2 };
  const Tree *tree = p->tree;
  size_t before = tree_indent(tree, start), line = start + BRACKETS, words_end = start;
  int depth[2] = {0};
  while (line < end) {
    const char *text = tree->source + line, *stop = memchr(text, '\n', end - line);
    size_t length = stop ? (size_t)(stop - text) : end - line;
    size_t indent = line > start + BRACKETS ? tree_indent(tree, line) : 0;
    if (line > start + BRACKETS) {
      if (line + indent >= end) break;
      size_t left = end - line - indent;
      const char *words = text + indent;
      if (is_code(words, left) || (indent <= before && is_statement(words, left))) {
        return words_end;
      }
    }
    size_t within = code_within(text, length, depth);
    if (within < length) return line + within;
    if (!is_between(text + indent, length - indent)) words_end = line + length;
    line += length + 1;
  }
  return start;
}

static void say_open_text(Parser *p, size_t start, size_t end) {
  char message[120];
  snprintf(message, sizeof message, "the text that begins with [[ on line %d is not closed",
           parse_line(p, start));
  say(p, likely_end(p, start, end), message, "put ]] at the text's end");
}

/* Full-width forms of ASCII: the plain sign stands that far before each. */
enum { WIDE_FIRST = 0xFF01, WIDE_LAST = 0xFF5E, WIDE_OFFSET = 0xFEE0 };

/* The plain sign that stands for one of another script or of typesetting, 0 if there is none. */
static char plain_sign(uint32_t point) {
  static const struct {
    uint32_t point;
    char plain;
  } signs[] = {{0x2018, '\''}, {0x2019, '\''}, {0x201C, '"'}, {0x201D, '"'},
               {0x3001, ','},  {0x3002, '.'},  {0x3010, '['}, {0x3011, ']'},
               {0x2013, '-'},  {0x2212, '-'},  {0x3000, ' '}, {0x00A0, ' '}};
  if (point >= WIDE_FIRST && point <= WIDE_LAST) return (char)(point - WIDE_OFFSET);
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
    if (signs[i].point == point) return signs[i].plain;
  }
  return '\0';
}

/* A sign beyond ASCII outside of a text: which it is, and the plain one to write. */
static void say_foreign_sign(Parser *p, size_t start) {
  size_t left = p->tree->length - start, length;
  char sign[5] = "", message[120], fix[80];
  memcpy(sign, p->tree->source + start, left < 4 ? left : 4);
  uint32_t point = utf8_decode(sign, &length);
  sign[length] = '\0';
  char plain = plain_sign(point);
  bool is_quote = plain == '"' || plain == '\'', is_wide = point >= WIDE_FIRST && plain;
  const char *kind = is_quote ? "curly quotation mark " : is_wide ? "full-width sign " : "sign ";
  snprintf(message, sizeof message, "the %s%s is no part of Lua", kind, sign);
  snprintf(fix, sizeof fix, "write %c plainly", plain);
  if (plain == ' ') snprintf(fix, sizeof fix, "write a plain space");
  say(p, start, message, plain ? fix : "only texts in quotation marks can hold it; take it out");
}

static void say_bad_token(Parser *p) {
  size_t start = p->token.start;
  char c = start < p->tree->length ? p->tree->source[start] : '\0';
  if (c == '"' || c == '\'') {
    say(p, start, "this text has no closing quotation mark on its line",
        "close it, or write a text of several lines in [[ and ]]");
  } else if (c == '[') {
    say_open_text(p, start, p->tree->length);
  } else if (start >= p->tree->length) {
    say(p, p->last_end, "a comment that begins with --[[ behind this is not closed",
        "put ]] at its end");
  } else if (c == '!') {
    say(p, start, "there is no ! in Lua", "\"not equal\" is ~=");
  } else if ((unsigned char)c >= 0x80) {
    say_foreign_sign(p, start);
  } else {
    say(p, start, "nothing in Lua begins so, or a number is written wrongly", "take the sign out");
  }
}

static void say_suspect(Parser *p) {
  const Suspect *one = &p->suspect;
  char message[160], fix[80];
  const char *closing = closing_of(one->open.kind);
  if (one->what == SUSPECT_NO_BEGIN) {
    say(p, one->at,
        "something that begins a block or a table is missing here: what follows stands "
        "further in, but nothing was opened",
        "put the missing `{`, `function`, `if` or `do` here");
    return;
  }
  if (one->what == SUSPECT_EXTRA_END) {
    snprintf(message, sizeof message,
             "this `%s` closes the `%s` of line %d, but stands further in than that line", closing,
             word_of(one->open.kind), parse_line(p, one->open.at));
    say(p, one->at, message, "is something missing above that it should close, or is it too much?");
    return;
  }
  if (one->open.else_if) {
    say(p, one->open.else_if, "`else if` begins a second `if`, which needs an `end` of its own",
        "write elseif");
    return;
  }
  snprintf(message, sizeof message, "the `%s` that begins on line %d has no `%s`",
           word_of(one->open.kind), parse_line(p, one->open.at), closing);
  snprintf(fix, sizeof fix, "put `%s` here", closing);
  say(p, one->at, message, fix);
}

static const char *advice_on(const Parser *p, const char *what) {
  if (parse_at(p, '=') && strcmp(what, "`then`") == 0) return "\"equal\" is == in a condition";
  if (parse_at(p, '+') || parse_at(p, '-')) return "Lua has no += or ++: write x = x + 1";
  if (parse_at(p, TOKEN_CLOSE)) return "is it one `end` too many, or is a line missing above?";
  return "mend it here, or in the line above";
}

static bool begins_item(int kind) {
  return kind == TOKEN_NAME || kind == TOKEN_STRING || kind == TOKEN_NUMBER || kind == '{' ||
         kind == '[' || kind == TOKEN_FUNCTION || kind == TOKEN_TRUE || kind == TOKEN_FALSE ||
         kind == TOKEN_NOT || kind == TOKEN_NIL || kind == '(';
}

static void say_expected(Parser *p, const char *what) {
  char found[40], message[160];
  show_token(p, found, sizeof found);
  bool is_later = p->token.line > parse_line(p, p->last_end);
  if (what[0] == '`' && what[1] == ',' && begins_item(p->token.kind)) {
    snprintf(message, sizeof message, "a comma is missing before %s", found);
    say(p, p->last_end, message, "put a comma between the two");
    return;
  }
  const char *end = p->is_expression ? "its end" : "the end of the file";
  if (parse_at(p, TOKEN_END)) snprintf(found, sizeof found, "%s", end);
  snprintf(message, sizeof message, "expected %s, found %s", what, found);
  say(p, is_later && what[0] == '`' ? p->last_end : p->token.start, message, advice_on(p, what));
}

static bool at_closing(const Parser *p) {
  switch (p->token.kind) {
    case TOKEN_END:
    case TOKEN_CLOSE:
    case TOKEN_ELSE:
    case TOKEN_ELSEIF:
    case TOKEN_UNTIL:
    case '}':
    case ')':
    case ']':
    case ',': return true;
    default: return false;
  }
}

void parse_suspect_text(Parser *p) {
  Token text = p->token;
  const char *source = p->tree->source;
  if (p->swallower.end > 0 || source[text.start] != '[') return;
  for (size_t i = text.start + 2; i + 1 < text.end; i++) {
    bool opens = source[i] == '[' && source[i + 1] == '[';
    if (!opens || likely_end(p, text.start, text.end) == text.start) continue;
    p->swallower = text;
    return;
  }
}

static bool is_close_word(const char *what) {
  return strncmp(what, "`end`", 5) == 0 || strcmp(what, "`until`") == 0 || strchr(what, '}') ||
         strchr(what, ')') || strchr(what, ']');
}

/* Whether the indentation tells more than the token that did not fit. */
static bool trusts_suspect(const Parser *p, const char *what) {
  enum { NEAR_LINES = 6 };
  if (p->suspect.what == SUSPECT_NOTHING) return false;
  if (at_closing(p) || is_close_word(what)) return true;
  return p->token.line - parse_line(p, p->suspect.at) <= NEAR_LINES;
}

/* A `)` or a comma behind the argument of a call that has no parentheses; `at`: that call's name.
 * In a table a comma is no sign, and the `)` comes items later. */
static bool lacks_parenthesis(const Parser *p, size_t *at) {
  bool is_known = p->suspect.what == SUSPECT_EXTRA_END || p->suspect.what == SUSPECT_NO_BEGIN ||
                  (p->suspect.what == SUSPECT_NO_END && p->suspect.at >= p->bare_at);
  if (is_known) return false;
  const Open *open = &p->open[p->open_count - 1];
  *at = p->bare_at;
  if (p->bare_open == p->open_count && p->bare_end > 0 &&
      (parse_at(p, ')') || (parse_at(p, ',') && p->bare_end == p->last_end))) {
    return true;
  }
  *at = p->listed_at;
  return parse_at(p, ')') && open->kind == '{' && p->listed_at > 0 && p->listed_table == open->at;
}

/* A table goes on behind a `}` that closed early, on its line or on the next. */
static bool lacks_brace(const Parser *p) {
  bool is_further = parse_at(p, ',') || parse_at(p, '=') || (parse_at(p, '}') && p->is_early_block);
  if (p->suspect.what != SUSPECT_NOTHING || !is_further) return false;
  return p->early_at > 0 && p->token.line - parse_line(p, p->early_at) <= 1;
}

/* A statement inside a table or a parenthesis, which has therefore lost its end. */
static bool begins_statement(Parser *p, const char *what) {
  bool is_function = strcmp(what, "`(`") == 0 && p->open_count > 1;
  Open open = p->open[p->open_count - (is_function ? 2 : 1)];
  bool is_word = parse_at(p, TOKEN_LOCAL) || parse_at(p, TOKEN_RETURN) || parse_at(p, TOKEN_IF) ||
                 parse_at(p, TOKEN_FOR) || parse_at(p, TOKEN_WHILE);
  if ((!is_word && !is_function) || (open.kind != '{' && open.kind != '(')) return false;
  parse_suspect(p, SUSPECT_NO_END, open, is_function ? p->before_item : p->last_end);
  return true;
}

/* A `}` that nothing opened, below a value that begins behind the line of its `=`. */
static bool lacks_opening(Parser *p) {
  size_t at;
  if (!parse_at(p, '}') || !tree_begins_line(p->tree, p->token.start)) return false;
  if (!parse_find_split(p, tree_indent(p->tree, p->token.start), &at)) return false;
  parse_suspect_begin(p, at);
  return p->suspect.what == SUSPECT_NO_BEGIN;
}

/* A `=` behind a name that was taken for the value of a line above: a `{` is missing there. */
static bool lacks_opening_before(Parser *p, const char *what) {
  enum { NEAR_LINES = 8 };
  bool is_condition = strcmp(what, "`then`") == 0 || strcmp(what, "`do`") == 0; /* == is meant */
  if (!parse_at(p, '=') || p->split_count == 0 || is_condition) return false;
  size_t at = p->splits[(p->split_count - 1) % PARSE_SPLITS].at;
  if (p->token.line - parse_line(p, at) > NEAR_LINES) return false;
  parse_suspect_begin(p, at);
  return p->suspect.what == SUSPECT_NO_BEGIN;
}

/* A `}` in a block: its `{` is missing, most likely where the statement begins. */
static void say_not_opened(Parser *p, Open open) {
  char message[120];
  snprintf(message, sizeof message, "the `}` on line %d closes nothing: a `{` is missing",
           p->token.line);
  say(p, open.item_at, message, "put it where this statement needs it");
}

static bool is_bracket(int kind) {
  return kind == '{' || kind == '(' || kind == '[';
}

/* A closing bracket in a block that stands in such a bracket: the block's `end` is missing. */
static bool lacks_end(Parser *p) {
  Open open = p->open[p->open_count - 1];
  bool is_closing = parse_at(p, '}') || parse_at(p, ')');
  if (!is_closing || is_bracket(open.kind) || open.kind == TOKEN_END) return false;
  int wanted = parse_at(p, '}') ? '{' : '(';
  for (size_t i = p->open_count - 1; i > 0; i--) {
    if (p->open[i - 1].kind != wanted) continue;
    parse_suspect(p, SUSPECT_NO_END, open, p->last_end);
    return true;
  }
  return false;
}

static void stop(Parser *p) {
  p->failed = true;
  p->token.kind = TOKEN_END;
  p->lexer.at = p->lexer.length;
}

void parse_give_up(Parser *p, size_t at, const char *message, const char *fix) {
  if (p->failed) return;
  say(p, at, message, fix);
  stop(p);
}

void parse_fail(Parser *p, const char *what) {
  if (p->failed) return;
  Open open = p->open[p->open_count - 1];
  size_t bare_at;
  if (!what && p->swallower.end == 0) {
    say_bad_token(p);
  } else if (p->swallower.end > 0) {
    say_open_text(p, p->swallower.start, p->swallower.end);
  } else if (lacks_brace(p)) {
    say(p, p->early_at, "this `}` closes a table of a line further out: a `{` is missing before it",
        "put the missing `{` on this line");
  } else if (lacks_parenthesis(p, &bare_at)) {
    say(p, bare_at, "a `(` is missing here", "put the arguments in parentheses");
  } else if (parse_at(p, ']') && p->token.end < p->tree->length &&
             p->tree->source[p->token.end] == ']') {
    say(p, p->item_at, "the text that ends with ]] does not begin with [[", "put [[ before it");
  } else if (trusts_suspect(p, what) || begins_statement(p, what)) {
    say_suspect(p);
  } else if (lacks_end(p) || lacks_opening(p) || lacks_opening_before(p, what)) {
    say_suspect(p);
  } else if (parse_at(p, '}') && open.item_at > 0 && tree_begins_line(p->tree, p->token.start)) {
    say_not_opened(p, open);
  } else if (parse_at(p, TOKEN_END) && open.kind != TOKEN_END) {
    parse_suspect(p, SUSPECT_NO_END, open, p->last_end);
    say_suspect(p);
  } else {
    say_expected(p, what);
  }
  stop(p);
}
