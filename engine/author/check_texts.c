/* Texts with values in them, and what else may hold the names of declared things: pieces of
 * expressions that are put together while the scenario runs. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"
#include "script/token.h"

enum { PROSE_SPACES = 3 };

typedef struct Look {
  Check *check;
  const Tree *tree;
  size_t chain_end; /* of the last texts joined by .. */
} Look;

static bool is_prose(const Node *text) {
  size_t spaces = 0;
  for (size_t i = 0; i < text->length; i++) spaces += text->text[i] == ' ';
  return spaces >= PROSE_SPACES;
}

static bool is_name_sign(char sign) {
  return sign == '_' || sign == '.' || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
}

/* Whether there is a value with its unit in it, {name:unit}: then it is shown, short as it is. */
static bool has_figure(const Node *text) {
  const char *end = text->text + text->length;
  for (const char *at = text->text; at < end; at++) {
    if (*at != '{') continue;
    const char *colon = at + 1;
    while (colon < end && is_name_sign(*colon)) colon++;
    if (colon == at + 1 || colon == end || *colon != ':') continue;
    const char *close = colon + 1;
    while (close < end && is_name_sign(*close)) close++;
    if (close > colon + 1 && close < end && *close == '}') return true;
  }
  return false;
}

static bool has_brace(const Node *text) {
  return memchr(text->text, '{', text->length) || memchr(text->text, '}', text->length);
}

/* facts.X in a piece of an expression: `root` and `field` are tokens of the literal's value, from
 * byte `from` on. */
static void look_at_field(Check *check, const Tree *tree, const Node *text, size_t from,
                          const Token window[4]) {
  const struct {
    const char *root, *code;
    const WordSet *known;
    bool has;
  } groups[] = {
      {"facts", "unknown_fact", &check->facts, check->has_facts},
      {"people", "unknown_person", &check->people, check->has_people},
      {"options", "unknown_option", &check->options, check->has_options},
  };
  Token root = window[1], field = window[3];
  const char *value = text->text + from;
  char name[80], what[160];
  snprintf(name, sizeof name, "%.*s", (int)(field.end - field.start), value + field.start);
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    size_t bytes = strlen(groups[i].root);
    if (bytes != root.end - root.start || !groups[i].has) continue;
    if (memcmp(value + root.start, groups[i].root, bytes) != 0) continue;
    if (word_set_has(groups[i].known, name)) return;
    snprintf(what, sizeof what, "there is no %s.%s", groups[i].root, name);
    check_tell_unknown(check, tree, tree_text_at(tree, text, from + field.start), groups[i].code,
                       name, groups[i].known, what);
  }
}

/* The X of X.field. */
static void look_at_root(Check *check, const Tree *tree, const Node *text, size_t from,
                         Token root) {
  char name[80];
  snprintf(name, sizeof name, "%.*s", (int)(root.end - root.start), text->text + from + root.start);
  check_tell_root(check, tree, tree_text_at(tree, text, from + root.start), name);
}

/* people.X.F, where window[0] is the person. */
static void look_at_person(Check *check, const Tree *tree, const Node *text, size_t from,
                           Token person, Token field) {
  const char *value = text->text + from;
  char dotted[160], name[80], what[200];
  snprintf(name, sizeof name, "%.*s", (int)(person.end - person.start), value + person.start);
  snprintf(dotted, sizeof dotted, "%s.%.*s", name, (int)(field.end - field.start),
           value + field.start);
  if (!check->has_people || !word_set_has(&check->people, name)) return;
  if (word_set_has(&check->people, dotted)) return;
  snprintf(what, sizeof what, "there is no people.%s", dotted);
  check_tell_unknown(check, tree, tree_text_at(tree, text, from + field.start), "unknown_person",
                     dotted, &check->people, what);
}

/* options.X == 'value' and answer.X == 'value'. */
static void look_at_value(Check *check, const Tree *tree, const Node *text, size_t from,
                          const Token window[6]) {
  const char *value = text->text + from;
  Token root = window[0], field = window[2], literal = window[5];
  char id[80], word[80];
  snprintf(id, sizeof id, "%.*s", (int)(field.end - field.start), value + field.start);
  snprintf(word, sizeof word, "%.*s", (int)(literal.end - literal.start - 2),
           value + literal.start + 1);
  size_t at = tree_text_at(tree, text, from + literal.start);
  if (strncmp(value + root.start, "options.", 8) == 0)
    check_option_value(check, tree, at, id, word);
  if (strncmp(value + root.start, "answer.", 7) == 0) check_answer_value(check, tree, at, id, word);
}

/* The six tokens read last, the newest at the end. */
static void look_at_window(Check *check, const Tree *tree, const Node *text, size_t from,
                           const Token window[6]) {
  bool is_name = window[5].kind == TOKEN_NAME, is_dotted = window[4].kind == '.';
  if (is_name && is_dotted && window[3].kind == TOKEN_NAME) {
    Token four[4] = {window[2], window[3], window[4], window[5]};
    if (window[2].kind != '.') {
      look_at_root(check, tree, text, from, window[3]);
      look_at_field(check, tree, text, from, four);
    }
    bool is_person = window[2].kind == '.' && window[1].kind == TOKEN_NAME &&
                     strncmp(text->text + from + window[1].start, "people.", 7) == 0;
    if (is_person) look_at_person(check, tree, text, from, window[3], window[5]);
    if (strncmp(text->text + from + window[3].start, "answer.", 7) == 0) {
      word_set_add(&check->answers_read, text->text + from + window[5].start,
                   window[5].end - window[5].start, NULL, 0);
    }
  }
  bool is_equal = window[4].kind == TOKEN_EQ || window[4].kind == TOKEN_NE;
  if (window[5].kind == TOKEN_STRING && is_equal && window[2].kind == '.') {
    Token six[6] = {window[1], window[2], window[3], {0}, {0}, window[5]};
    if (window[1].kind == TOKEN_NAME) look_at_value(check, tree, text, from, six);
  }
}

void check_piece(Check *check, const Tree *tree, const Node *text, size_t from) {
  Lexer lexer = {.text = text->text + from, .length = text->length - from, .line = 1};
  Token window[6] = {{.kind = TOKEN_END}, {.kind = TOKEN_END}, {.kind = TOKEN_END},
                     {.kind = TOKEN_END}, {.kind = TOKEN_END}, {.kind = TOKEN_END}};
  for (Token token = token_next(&lexer); token.kind != TOKEN_END && token.kind != TOKEN_BAD;
       token = token_next(&lexer)) {
    memmove(window, window + 1, 5 * sizeof *window);
    window[5] = token;
    look_at_window(check, tree, text, from, window);
  }
}

/* Whether the value may be a piece of an expression: it has an operator or is joined to something,
 * and no two names stand side by side, as in prose. */
static bool is_piece(const Check *check, const Node *text) {
  Lexer lexer = {.text = text->text, .length = text->length, .line = 1};
  int before = TOKEN_END;
  bool has_operator = check_is_part(check, text);
  for (Token token = token_next(&lexer); token.kind != TOKEN_END; token = token_next(&lexer)) {
    if (token.kind == TOKEN_BAD) return has_operator && before != TOKEN_NAME;
    if (token.kind == ':' || (token.kind == TOKEN_NAME && before == TOKEN_NAME)) return false;
    has_operator = has_operator || token.kind == TOKEN_EQ || token.kind == TOKEN_NE ||
                   token.kind == TOKEN_AND || token.kind == TOKEN_NOT || token.kind == TOKEN_OR ||
                   token.kind == '<' || token.kind == '>';
    before = token.kind;
  }
  return has_operator;
}

/* ---- texts that are joined by .. ---- */

/* A chain of texts and other values, read from its beginning on. */
typedef struct Joined {
  const Node *open; /* the literal with the brace that is open, or NULL */
  size_t open_at;   /* the brace in its value */
  char quote;       /* that is open inside of the braces */
  size_t spaces;
  bool is_wrong; /* what is wrong has been found, at `open` */
  bool is_closing;
} Joined;

static void find_brace(Joined *joined, const Node *text, size_t at, bool is_closing) {
  if (joined->is_wrong) return;
  joined->is_wrong = true;
  joined->is_closing = is_closing;
  if (is_closing) joined->open = text, joined->open_at = at;
}

/* One character of a literal; returns how many were read. */
static size_t read_sign(Joined *joined, const Node *text, size_t at) {
  char sign = text->text[at];
  bool twice = at + 1 < text->length && text->text[at + 1] == sign;
  if (joined->open) {
    if (joined->quote) {
      if (sign == joined->quote) joined->quote = 0;
    } else if (sign == '\'' || sign == '"') {
      joined->quote = sign;
    } else if (sign == '{') {
      find_brace(joined, text, at, false);
    } else if (sign == '}') {
      joined->open = NULL;
    }
  } else if (twice && (sign == '{' || sign == '}')) {
    return 2;
  } else if (sign == '{') {
    joined->open = text;
    joined->open_at = at;
  } else if (sign == '}') {
    find_brace(joined, text, at, true);
  }
  return 1;
}

static bool is_joined(const Node *node) {
  return node->kind == NODE_BINARY && node->sign == TOKEN_CONCAT;
}

static void read_chain(Joined *joined, const Node *node) {
  if (node && is_joined(node)) {
    read_chain(joined, node->left);
    read_chain(joined, node->right);
  }
  if (!node || node->kind != NODE_TEXT) return;
  for (size_t i = 0; i < node->length && !joined->is_wrong;) {
    joined->spaces += node->text[i] == ' ';
    i += read_sign(joined, node, i);
  }
}

/* Prose put together from pieces: each brace has its other. */
static void look_at_chain(Look *look, const Node *node) {
  if (node->end == look->chain_end) return; /* a part of the one that was looked at */
  look->chain_end = node->end;
  Joined joined = {0};
  read_chain(&joined, node);
  if (!joined.open || joined.spaces < PROSE_SPACES) return;
  check_tell(look->check, look->tree, tree_text_at(look->tree, joined.open, joined.open_at),
             "broken_expression", "a brace of the text's own is written twice",
             joined.is_closing ? "a } that no { has opened" : "a { that no } closes");
}

static void look_at_text(void *context, const Node *node) {
  Look *look = context;
  if (is_joined(node)) look_at_chain(look, node);
  if (node->kind != NODE_TEXT || check_is_used(look->check, node)) return;
  if (has_brace(node) && (is_prose(node) || has_figure(node))) {
    check_template(look->check, look->tree, node, NULL, false);
  } else if (memchr(node->text, '.', node->length) && is_piece(look->check, node)) {
    check_piece(look->check, look->tree, node, 0);
  }
}

/* The model shows nothing, and what the reader looks up has no values in it. */
static bool may_show(const char *path) {
  return strncmp(path, "model/", 6) != 0 && strcmp(path, "glossary.lua") != 0 &&
         strcmp(path, "sources.lua") != 0 && strcmp(path, "pictures.lua") != 0;
}

void check_texts(Check *check) {
  for (size_t i = 0; i < check->use_count; i++) {
    const CheckUse *use = &check->uses[i];
    if (use->kind != USE_CONDITION && has_brace(use->text)) {
      check_template(check, use->tree, use->text, use->lent, true);
    }
  }
  for (size_t i = 0; i < check->files.count; i++) {
    Look look = {.check = check, .tree = check->trees[i]};
    if (may_show(look.tree->path)) check_walk(look.tree->root, look_at_text, &look);
  }
}
