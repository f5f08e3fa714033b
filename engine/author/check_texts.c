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
} Look;

static bool is_prose(const Node *text) {
  size_t spaces = 0;
  for (size_t i = 0; i < text->length; i++) spaces += text->text[i] == ' ';
  return spaces >= PROSE_SPACES;
}

static bool has_brace(const Node *text) {
  return memchr(text->text, '{', text->length) || memchr(text->text, '}', text->length);
}

/* facts.X in a piece of an expression: `root` and `field` are tokens of the literal's value. */
static void look_at_field(const Look *look, const Node *text, Token root, Token field) {
  Check *check = look->check;
  const struct {
    const char *root, *code;
    const WordSet *known;
    bool has;
  } groups[] = {
      {"facts", "unknown_fact", &check->facts, check->has_facts},
      {"people", "unknown_person", &check->people, check->has_people},
      {"options", "unknown_option", &check->options, check->has_options},
  };
  size_t length = field.end - field.start;
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    size_t bytes = strlen(groups[i].root);
    if (bytes != root.end - root.start || !groups[i].has) continue;
    if (memcmp(text->text + root.start, groups[i].root, bytes) != 0) continue;
    if (word_set_find(groups[i].known, text->text + field.start, length)) return;
    char name[80], what[160];
    snprintf(name, sizeof name, "%.*s", (int)length, text->text + field.start);
    snprintf(what, sizeof what, "there is no %s.%s", groups[i].root, name);
    check_tell_unknown(check, look->tree, tree_text_at(look->tree, text, field.start),
                       groups[i].code, name, groups[i].known, what);
  }
}

/* Whether the value may be a piece of an expression: two names side by side are prose. */
static bool is_piece(const Node *text) {
  Lexer lexer = {.text = text->text, .length = text->length, .line = 1};
  int before = TOKEN_END;
  for (Token token = token_next(&lexer); token.kind != TOKEN_END; token = token_next(&lexer)) {
    if (token.kind == TOKEN_BAD) return before != TOKEN_NAME;
    if (token.kind == ':' || (token.kind == TOKEN_NAME && before == TOKEN_NAME)) return false;
    before = token.kind;
  }
  return true;
}

/* Notes which answers a piece of an expression reads. */
static void look_at_piece(const Look *look, const Node *text) {
  Lexer lexer = {.text = text->text, .length = text->length, .line = 1};
  Token before[2] = {{.kind = TOKEN_END}, {.kind = TOKEN_END}};
  for (Token token = token_next(&lexer); token.kind != TOKEN_END && token.kind != TOKEN_BAD;
       token = token_next(&lexer)) {
    if (token.kind == TOKEN_NAME && before[1].kind == '.' && before[0].kind == TOKEN_NAME) {
      look_at_field(look, text, before[0], token);
      if (token_is(&lexer, before[0], "answer")) {
        word_set_add(&look->check->answers_read, text->text + token.start, token.end - token.start,
                     NULL, 0);
      }
    }
    before[0] = before[1];
    before[1] = token;
  }
}

static void look_at_text(void *context, const Node *node) {
  const Look *look = context;
  if (node->kind != NODE_TEXT || check_is_used(look->check, node)) return;
  if (has_brace(node) && is_prose(node)) {
    check_template(look->check, look->tree, node, NULL, false);
  } else if (memchr(node->text, '.', node->length) && is_piece(node)) {
    look_at_piece(look, node);
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
