/* The parser's feet: tokens, what is open, and the words for a source that breaks. Where a closing
 * is missing the grammar stumbles late; so the place that is told is, in this order: where the
 * indentation first disagreed with the grammar, where a call lacks its `(`, the end of the line that
 * lacks a comma, and only then the token that did not fit. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "script/parse.h"

enum { SHOWN_BYTES = 24, HEIGHT_MAX = 1000 };

/* ---- passing ---- */

void parse_advance(Parser *p) {
  if (p->failed) return;
  p->last_end = p->token.end;
  p->token = token_next(&p->lexer);
  if (p->token.kind == TOKEN_BAD) parse_fail(p, NULL);
}

bool parse_at(const Parser *p, int kind) {
  return p->token.kind == kind;
}

bool parse_accept(Parser *p, int kind) {
  if (!parse_at(p, kind)) return false;
  parse_advance(p);
  return !p->failed;
}

void parse_expect(Parser *p, int kind, const char *what) {
  if (parse_at(p, kind)) {
    parse_advance(p);
  } else {
    parse_fail(p, what);
  }
}

/* ---- what is open ---- */

static int line_at(const Parser *p, size_t at) {
  int line, col;
  tree_place(p->tree, at, &line, &col);
  return line;
}

void parse_open(Parser *p, int kind) {
  if (p->open_count == PARSE_OPEN_MAX) {
    parse_fail(p, "fewer brackets inside each other");
    return;
  }
  size_t indent = tree_indent(p->tree, p->token.start);
  p->open[p->open_count++] = (Open){
      .kind = kind,
      .at = p->token.start,
      .indent = indent < p->indent ? indent : p->indent,
      .outer_indent = p->indent,
      .item = SIZE_MAX,
  };
}

/* Remembers the first disagreement between the indentation and the grammar. */
static void suspect(Parser *p, int what, Open open, size_t at) {
  if (p->suspect.what != SUSPECT_NOTHING || p->failed) return;
  p->suspect.what = what;
  p->suspect.open = open;
  p->suspect.at = at;
}

/* Where a `{` may be missing behind the `=` of a line that stands as far in as `indent`. */
static bool find_split(const Parser *p, size_t indent, size_t *at) {
  size_t kept = p->split_count < PARSE_SPLITS ? p->split_count : PARSE_SPLITS;
  for (size_t i = 1; i <= kept; i++) {
    const Split *split = &p->splits[(p->split_count - i) % PARSE_SPLITS];
    if (split->indent != indent) continue;
    *at = split->at;
    return true;
  }
  return false;
}

void parse_suspect_item(Parser *p) {
  Open *open = &p->open[p->open_count - 1];
  size_t indent = tree_indent(p->tree, p->token.start);
  bool is_clause = parse_at(p, TOKEN_ELSE) || parse_at(p, TOKEN_ELSEIF);
  if (!is_clause) p->indent = indent;
  p->item_at = p->token.start;
  p->before_item = p->last_end;
  p->bare_end = 0;
  if (!tree_begins_line(p->tree, p->token.start)) {
    open->has_inline = true;
    return;
  }
  bool is_left = indent < open->indent || (indent == open->indent && !is_clause);
  bool has_deeper = open->item != SIZE_MAX ? open->item > indent : open->has_inline;
  if (open->kind != TOKEN_END && is_left && (has_deeper || is_clause) &&
      p->token.line != line_at(p, open->at)) {
    suspect(p, SUSPECT_NO_END, *open, p->last_end);
  }
  if (is_clause) return;
  if (open->item < indent && open->kind != '(') {
    size_t at = p->token.start;
    find_split(p, open->item, &at);
    suspect(p, SUSPECT_NO_BEGIN, *open, at);
  }
  open->item = indent;
}

void parse_suspect_begin(Parser *p, size_t at) {
  suspect(p, SUSPECT_NO_BEGIN, p->open[p->open_count - 1], at);
}

void parse_suspect_value(Parser *p) {
  if (p->token.line == line_at(p, p->last_end)) return;
  size_t indent = tree_indent(p->tree, p->last_end);
  p->splits[p->split_count++ % PARSE_SPLITS] = (Split){.at = p->last_end, .indent = indent};
}

/* A table that is closed at a line's end though an item of it, a text, begins a line: perhaps that
 * item has lost its `{`. */
void parse_suspect_table(Parser *p, const Node *table) {
  const Open *open = &p->open[p->open_count - 1];
  if (!parse_at(p, '}') || tree_begins_line(p->tree, p->token.start)) return;
  for (const Node *item = table->first; item; item = item->next) {
    bool is_word = !item->text && !item->left && item->right && item->right->kind == NODE_TEXT;
    if (!is_word || !tree_begins_line(p->tree, item->start)) continue;
    suspect(p, SUSPECT_NO_BEGIN, *open, item->start);
    return;
  }
}

/* A closing that stands left or right of the line that it should close. */
static void suspect_closing(Parser *p, Open open) {
  if (!tree_begins_line(p->tree, p->token.start)) return;
  size_t indent = tree_indent(p->tree, p->token.start), at = p->token.start;
  bool is_argument = p->open_count > 1 && p->open[p->open_count - 2].kind == '(';
  if (indent < open.indent) suspect(p, SUSPECT_NO_END, open, p->last_end);
  if (indent <= open.indent || open.kind == '(' || open.kind == '[' || is_argument) return;
  if (find_split(p, indent, &at)) {
    suspect(p, SUSPECT_NO_BEGIN, open, at);
  } else {
    suspect(p, SUSPECT_EXTRA_END, open, at);
  }
}

void parse_close(Parser *p, int kind, const char *what) {
  Open open = p->open[p->open_count - 1];
  if (parse_at(p, kind)) suspect_closing(p, open);
  parse_expect(p, kind, what);
  if (p->failed) return;
  p->open_count--;
  p->indent = open.outer_indent;
}

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

/* Where the text in long brackets that begins at `start` was most likely meant to end. */
static size_t likely_end(const Parser *p, size_t start, size_t end) {
  const Tree *tree = p->tree;
  size_t before = tree_indent(tree, start);
  for (size_t i = start; i < end; i++) {
    if (tree->source[i] != '\n') continue;
    size_t line = i + 1, indent = tree_indent(tree, line);
    if (line + indent >= end) break;
    const char *text = tree->source + line + indent;
    size_t length = end - line - indent;
    if (is_code(text, length) || (indent <= before && is_statement(text, length))) return i;
  }
  return start;
}

static void say_open_text(Parser *p, size_t start, size_t end) {
  char message[120];
  snprintf(message, sizeof message, "the text that begins with [[ on line %d is not closed",
           line_at(p, start));
  say(p, likely_end(p, start, end), message, "put ]] at the text's end");
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
    say(p, start, "this sign is no part of Lua", "is it a curly quotation mark? write \" plainly");
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
             word_of(one->open.kind), line_at(p, one->open.at));
    say(p, one->at, message, "is something missing above that it should close, or is it too much?");
    return;
  }
  if (one->open.else_if) {
    say(p, one->open.else_if, "`else if` begins a second `if`, which needs an `end` of its own",
        "write elseif");
    return;
  }
  snprintf(message, sizeof message, "the `%s` that begins on line %d has no `%s`",
           word_of(one->open.kind), line_at(p, one->open.at), closing);
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
  bool is_later = p->token.line > line_at(p, p->last_end);
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
  return p->token.line - line_at(p, p->suspect.at) <= NEAR_LINES;
}

/* A `)` or a comma behind the argument of a call that has no parentheses. */
static bool lacks_parenthesis(const Parser *p) {
  bool is_known = p->suspect.what == SUSPECT_EXTRA_END || p->suspect.what == SUSPECT_NO_BEGIN;
  if (p->bare_open != p->open_count || p->bare_end == 0 || is_known) return false;
  return parse_at(p, ')') || (parse_at(p, ',') && p->bare_end == p->last_end);
}

/* A statement inside a table or a parenthesis, which has therefore lost its end. */
static bool begins_statement(Parser *p, const char *what) {
  bool is_function = strcmp(what, "`(`") == 0 && p->open_count > 1;
  Open open = p->open[p->open_count - (is_function ? 2 : 1)];
  bool is_word = parse_at(p, TOKEN_LOCAL) || parse_at(p, TOKEN_RETURN) || parse_at(p, TOKEN_IF) ||
                 parse_at(p, TOKEN_FOR) || parse_at(p, TOKEN_WHILE);
  if ((!is_word && !is_function) || (open.kind != '{' && open.kind != '(')) return false;
  suspect(p, SUSPECT_NO_END, open, is_function ? p->before_item : p->last_end);
  return true;
}

/* A `}` that nothing opened, below a value that begins behind the line of its `=`. */
static bool lacks_opening(Parser *p) {
  size_t at;
  if (!parse_at(p, '}') || !tree_begins_line(p->tree, p->token.start)) return false;
  if (!find_split(p, tree_indent(p->tree, p->token.start), &at)) return false;
  parse_suspect_begin(p, at);
  return p->suspect.what == SUSPECT_NO_BEGIN;
}

void parse_fail(Parser *p, const char *what) {
  if (p->failed) return;
  Open open = p->open[p->open_count - 1];
  if (!what && p->swallower.end == 0) {
    say_bad_token(p);
  } else if (p->swallower.end > 0) {
    say_open_text(p, p->swallower.start, p->swallower.end);
  } else if (lacks_parenthesis(p)) {
    say(p, p->bare_at, "a `(` is missing here", "put the arguments in parentheses");
  } else if (parse_at(p, ']') && p->token.end < p->tree->length &&
             p->tree->source[p->token.end] == ']') {
    say(p, p->item_at, "the text that ends with ]] does not begin with [[", "put [[ before it");
  } else if (trusts_suspect(p, what) || begins_statement(p, what)) {
    say_suspect(p);
  } else if (lacks_opening(p)) {
    say_suspect(p);
  } else if (parse_at(p, TOKEN_END) && open.kind != TOKEN_END) {
    suspect(p, SUSPECT_NO_END, open, p->last_end);
    say_suspect(p);
  } else {
    say_expected(p, what);
  }
  p->failed = true;
  p->token.kind = TOKEN_END;
  p->lexer.at = p->lexer.length;
}

/* ---- depth ---- */

bool parse_enter(Parser *p) {
  if (++p->depth > PARSE_DEPTH_MAX) {
    if (!p->failed) say(p, p->token.start, "this nests too deep (more than 120 levels)", "part it");
    p->failed = true;
    p->token.kind = TOKEN_END;
  }
  return !p->failed;
}

void parse_leave(Parser *p) {
  p->depth--;
}

/* ---- nodes ---- */

Node *parse_node(Parser *p, NodeKind kind, size_t start) {
  Node *node = tree_memory(p->tree, sizeof *node);
  node->kind = kind;
  node->start = node->end = start;
  return node;
}

static int higher(int height, const Node *list) {
  for (; list; list = list->next) {
    if (list->height >= height) height = list->height + 1;
  }
  return height;
}

Node *parse_end(Parser *p, Node *node) {
  node->end = p->last_end > node->start ? p->last_end : node->start;
  node->height =
      higher(higher(higher(higher(0, node->first), node->second), node->left), node->right);
  if (node->height > HEIGHT_MAX && !p->failed) {
    say(p, node->start, "this is a chain of more than 1,000 parts", "part it");
    p->failed = true;
    p->token.kind = TOKEN_END;
    p->lexer.at = p->lexer.length;
  }
  return node;
}

Node *parse_name(Parser *p, const char *what) {
  if (!parse_at(p, TOKEN_NAME)) {
    parse_fail(p, what);
    return NULL;
  }
  Node *name = parse_node(p, NODE_NAME, p->token.start);
  name->length = p->token.end - p->token.start;
  name->text = tree_copy(p->tree, p->tree->source + p->token.start, name->length);
  parse_advance(p);
  return parse_end(p, name);
}
