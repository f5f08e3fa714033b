/* One expression kept as a string: is it of the expressions' grammar (Lua's without indexing, bits
 * and foreign calls), and is every name in it one that can be there? The names are judged on the
 * tree of the expression, so that each finding has the place of its own word in the file. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"
#include "script/token.h"

/* An expression being judged. */
typedef struct Judged {
  Check *check;
  const Tree *tree; /* of the file */
  const Node *text; /* the literal that holds it */
  size_t from;      /* byte of the literal's value where it begins */
  const Node *lent; /* table of lent locals, or NULL */
  bool lent_open;   /* others may be lent too */
  bool is_value;    /* it stands in a text's braces */
} Judged;

/* Where byte `at` of the expression stands in the file. */
static size_t place_of(const Judged *judged, size_t at) {
  return tree_text_at(judged->tree, judged->text, judged->from + at);
}

static void tell(const Judged *judged, size_t at, const char *code, const char *fix,
                 const char *message) {
  check_tell(judged->check, judged->tree, place_of(judged, at), code, fix, "%s", message);
}

/* ---- names ---- */

static const char *const roots[] = {"answer", "books", "facts", "options", "people"};
enum { ROOT_COUNT = sizeof roots / sizeof *roots };

static bool is_root(const char *name) {
  for (size_t i = 0; i < ROOT_COUNT; i++) {
    if (strcmp(name, roots[i]) == 0) return true;
  }
  return false;
}

void check_tell_root(Check *check, const Tree *tree, size_t at, const char *name) {
  WordSet near = {0};
  char what[120];
  if (is_root(name) || word_set_has(&check->named, name)) return;
  for (size_t i = 0; i < ROOT_COUNT; i++) word_set_add(&near, roots[i], strlen(roots[i]), NULL, 0);
  snprintf(what, sizeof what, "nothing that has fields is called \"%.64s\"", name);
  if (word_set_nearest(&near, name)) {
    check_tell_unknown(check, tree, at, "unknown_name", name, &near, what);
  }
  word_set_free(&near);
}

static bool is_lent(const Judged *judged, const char *name) {
  return check_item(judged->lent, name) != NULL;
}

static bool is_book(const Judged *judged, const char *name) {
  const Check *check = judged->check;
  if (check->has_books) return word_set_has(&check->books, name);
  if (word_set_has(&check->ledger_ids, name)) return true;
  return check->ledger_ids_open && word_set_has(&check->named, name);
}

static void add_all(WordSet *set, const WordSet *from) {
  for (size_t i = 0; i < from->count; i++) {
    word_set_add(set, from->words[i].text, strlen(from->words[i].text), NULL, 0);
  }
}

/* What a misspelt name may have meant. */
static void near_names(const Judged *judged, bool dotted, WordSet *near) {
  for (size_t i = 0; i < ROOT_COUNT; i++) word_set_add(near, roots[i], strlen(roots[i]), NULL, 0);
  const Node *item = judged->lent ? judged->lent->first : NULL;
  for (; item; item = item->next) {
    if (item->text) word_set_add(near, item->text, item->length, NULL, 0);
  }
  if (dotted) return;
  word_set_add(near, "month", 5, NULL, 0);
  add_all(near, judged->check->has_books ? &judged->check->books : &judged->check->ledger_ids);
  if (judged->lent_open) add_all(near, &judged->check->named);
}

/* Tells of a name that means nothing; `field` is what is asked of it, or NULL. */
static void tell_name(const Judged *judged, const Node *name, const Node *field) {
  WordSet near = {0};
  Buffer fix = {0};
  char what[200];
  snprintf(what, sizeof what,
           field ? "nothing that has fields is called \"%.64s\""
                 : "no book and no lent local is called \"%.64s\"",
           name->text);
  if (check_advise(judged->check, judged->tree, name->text, field, judged->is_value, &fix)) {
    tell(judged, name->start, "unknown_name", buffer_text(&fix), what);
    buffer_free(&fix);
    return;
  }
  near_names(judged, field != NULL, &near);
  check_tell_unknown(judged->check, judged->tree, place_of(judged, name->start), "unknown_name",
                     name->text, &near, what);
  word_set_free(&near);
}

static void judge_bare(const Judged *judged, const Node *name) {
  if (is_lent(judged, name->text) || strcmp(name->text, "month") == 0) return;
  if (is_root(name->text) || is_book(judged, name->text)) return;
  if (judged->lent_open && word_set_has(&judged->check->named, name->text)) return;
  tell_name(judged, name, NULL);
}

static void tell_field(const Judged *judged, const Node *field, const char *root, const char *code,
                       const WordSet *known) {
  char what[200];
  snprintf(what, sizeof what, "there is no %s.%.64s", root, field->text);
  check_tell_unknown(judged->check, judged->tree, place_of(judged, field->name_start), code,
                     field->text, known, what);
}

static void judge_answer(const Judged *judged, const Node *field) {
  Check *check = judged->check;
  size_t at = place_of(judged, field->name_start);
  word_set_add(&check->answers_read, field->text, field->length, judged->tree, at);
  if (word_set_has(&check->question_ids, field->text)) return;
  if (check->question_ids_open && word_set_has(&check->named, field->text)) return;
  tell_field(judged, field, "answer", "unknown_answer", &check->question_ids);
}

/* A field of one of the roots. */
static void judge_declared(const Judged *judged, const Node *field, const char *root) {
  const Check *check = judged->check;
  const struct {
    const char *root, *code;
    const WordSet *known;
    bool has;
  } groups[] = {
      {"facts", "unknown_fact", &check->facts, check->has_facts},
      {"people", "unknown_person", &check->people, check->has_people},
      {"options", "unknown_option", &check->options, check->has_options},
      {"books", "unknown_book", &check->books, check->has_books},
  };
  if (strcmp(root, "answer") == 0) judge_answer(judged, field);
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    if (strcmp(root, groups[i].root) != 0 || !groups[i].has) continue;
    if (!word_set_has(groups[i].known, field->text)) {
      tell_field(judged, field, root, groups[i].code, groups[i].known);
    }
  }
}

/* people.wen.here */
static void judge_person(const Judged *judged, const Node *field) {
  const Node *person = field->left;
  const Check *check = judged->check;
  if (person->kind != NODE_FIELD || person->left->kind != NODE_NAME || !check->has_people) return;
  if (strcmp(person->left->text, "people") != 0 || is_lent(judged, "people")) return;
  char dotted[160], prefix[80];
  snprintf(dotted, sizeof dotted, "%.70s.%.70s", person->text, field->text);
  if (word_set_has(&check->people, dotted) || !word_set_has(&check->people, person->text)) return;
  WordSet fields = {0};
  int length = snprintf(prefix, sizeof prefix, "%.70s.", person->text);
  for (size_t i = 0; i < check->people.count; i++) {
    const char *name = check->people.words[i].text;
    if (strncmp(name, prefix, (size_t)length) != 0) continue;
    word_set_add(&fields, name + length, strlen(name + length), NULL, 0);
  }
  char root[100];
  snprintf(root, sizeof root, "people.%.70s", person->text);
  tell_field(judged, field, root, "unknown_person", &fields);
  word_set_free(&fields);
}

/* answer.hours.lessons, and hours.lessons where the local hours is lent. */
static void judge_task(const Judged *judged, const Node *field) {
  const Node *left = field->left;
  size_t at = place_of(judged, field->name_start);
  if (left->kind == NODE_NAME) {
    check_task_of(judged->check, judged->tree, at, check_field(judged->lent, left->text),
                  field->text);
  } else if (left->kind == NODE_FIELD && left->left->kind == NODE_NAME &&
             strcmp(left->left->text, "answer") == 0 && !is_lent(judged, "answer")) {
    check_task_of_id(judged->check, judged->tree, at, left->text, field->text);
  }
}

static void judge_field(const Judged *judged, const Node *field) {
  const Node *left = field->left;
  if (left->kind == NODE_NAME && !is_lent(judged, left->text)) {
    if (is_root(left->text)) {
      judge_declared(judged, field, left->text);
    } else if (!judged->lent_open || !word_set_has(&judged->check->named, left->text)) {
      tell_name(judged, left, field);
    }
  } else {
    judge_person(judged, field);
    judge_task(judged, field);
  }
}

/* ---- grammar ---- */

static const char *const calls[] = {"abs", "count", "floor", "has", "max", "min"};

static void judge(const Judged *judged, const Node *node);

static void judge_call(const Judged *judged, const Node *call) {
  WordSet known = {0};
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
    word_set_add(&known, calls[i], strlen(calls[i]), NULL, 0);
  }
  const Node *left = call->left;
  char what[120];
  if (call->is_method || left->kind != NODE_NAME) {
    tell(judged, call->start, "broken_expression", NULL,
         "only functions by their bare name can be called here");
  } else if (!word_set_has(&known, left->text)) {
    snprintf(what, sizeof what, "there is no function \"%.64s\" in expressions", left->text);
    check_tell_unknown(judged->check, judged->tree, place_of(judged, left->start),
                       "broken_expression", left->text, &known, what);
  }
  word_set_free(&known);
  for (const Node *one = call->first; one; one = one->next) judge(judged, one);
}

static bool is_known_sign(int sign) {
  switch (sign) {
    case '^':
    case '&':
    case '|':
    case '~':
    case '#':
    case TOKEN_SHL:
    case TOKEN_SHR: return false;
    default: return true;
  }
}

static void judge_operator(const Judged *judged, const Node *node) {
  size_t at = node->kind == NODE_BINARY ? node->name_start : node->start;
  if (!is_known_sign(node->sign)) {
    tell(judged, at, "broken_expression", "there are and or not, comparisons, + - * / // % and ..",
         "this operator is none of the expressions'");
  }
  bool divides = node->sign == '/' || node->sign == TOKEN_IDIV || node->sign == '%';
  const Node *right = node->right;
  if (node->kind == NODE_BINARY && divides && right->kind == NODE_NUMBER && right->number == 0) {
    tell(judged, right->start, "divides_by_zero", NULL, "this divides by 0");
  }
  if (node->left) judge(judged, node->left);
  judge(judged, right);
}

static void judge(const Judged *judged, const Node *node) {
  switch (node->kind) {
    case NODE_NIL:
    case NODE_TRUE:
    case NODE_FALSE:
    case NODE_NUMBER:
    case NODE_TEXT: break;
    case NODE_NAME: judge_bare(judged, node); break;
    case NODE_FIELD:
      judge_field(judged, node);
      if (node->left->kind != NODE_NAME) judge(judged, node->left);
      break;
    case NODE_CALL: judge_call(judged, node); break;
    case NODE_BINARY:
    case NODE_UNARY: judge_operator(judged, node); break;
    case NODE_PAREN: judge(judged, node->right); break;
    default:
      tell(judged, node->start, "broken_expression", NULL,
           "this is no part of expressions: they are literals, names, fields, operators and calls "
           "of "
           "min max abs floor count has");
      break;
  }
}

/* ---- comparisons with answers ---- */

static void judge_choices(void *context, const Node *node) {
  const Judged *judged = context;
  if (node->kind != NODE_BINARY || (node->sign != TOKEN_EQ && node->sign != TOKEN_NE)) return;
  const Node *field = node->left, *text = node->right;
  if (field->kind == NODE_TEXT) field = node->right, text = node->left;
  if (field->kind != NODE_FIELD || text->kind != NODE_TEXT) return;
  if (field->left->kind != NODE_NAME) return;
  if (strcmp(field->left->text, "options") == 0) {
    check_option_value(judged->check, judged->tree, place_of(judged, text->start), field->text,
                       text->text);
  }
  if (strcmp(field->left->text, "answer") != 0) return;
  check_answer_value(judged->check, judged->tree, place_of(judged, text->start), field->text,
                     text->text);
}

/* ---- the end of it ---- */

static void judge_unit(const Judged *judged, const char *value, size_t at, size_t to) {
  while (at < to && (value[at] == ' ' || value[at] == '\t')) at++;
  size_t stop = at;
  while (stop < to && value[stop] != ' ' && value[stop] != '\t') stop++;
  char name[80], what[160];
  snprintf(name, sizeof name, "%.*s", (int)(stop - at), value + at);
  const WordSet *units = &judged->check->units;
  if (word_set_has(units, name) || (units->count == 0 && !judged->check->loaded)) return;
  snprintf(what, sizeof what, "there is no unit \"%.64s\" in the manifest", name);
  check_tell_unknown(judged->check, judged->tree, place_of(judged, at - judged->from),
                     "unknown_unit", name, units, what);
}

/* What stands behind the expression: nothing, or in a text's braces a unit. */
static void judge_rest(const Judged *judged, size_t at, size_t to, bool is_value) {
  const char *value = judged->text->text;
  while (at < to && strchr(" \t\r\n", value[at])) at++;
  if (at == to) return;
  if (is_value && value[at] == ':') {
    judge_unit(judged, value, at + 1, to);
    return;
  }
  char message[120];
  snprintf(message, sizeof message, "the expression should end before `%.20s`", value + at);
  tell(judged, at - judged->from, "broken_expression",
       value[at] == '=' ? "equality is ==" : "is `and`, `or` or an operator missing?", message);
}

static void judge_range(Judged *judged, size_t to, bool is_value) {
  const char *value = judged->text->text;
  Tree *tree = tree_parse_expression(value + judged->from, to - judged->from);
  if (!tree->root) {
    tell(judged, tree->fault.at, "broken_expression", NULL, tree->fault.message);
  } else {
    judge(judged, tree->root);
    check_walk(tree->root, judge_choices, judged);
    judge_rest(judged, judged->from + tree->end, to, is_value);
  }
  tree_free(tree);
}

static Judged begin(Check *check, const Tree *tree, const Node *text, const Node *lent) {
  const Node *table = check_table_of(lent);
  bool is_open = lent && (!table || check_is_open(table));
  return (Judged){.check = check, .tree = tree, .text = text, .lent = table, .lent_open = is_open};
}

void check_expression(Check *check, const Tree *tree, const Node *text, const Node *lent) {
  Judged judged = begin(check, tree, text, lent);
  judge_range(&judged, text->length, false);
}

/* ---- texts with values ---- */

/* The byte behind the } that ends the value which begins at `at`; 0 where none does. */
static size_t end_of_value(const Node *text, size_t at) {
  char quote = '\0';
  for (; at < text->length; at++) {
    char c = text->text[at];
    if (quote) {
      if (c == '\\') at++;
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '}') {
      return at + 1;
    } else if (c == '{') {
      return 0;
    }
  }
  return 0;
}

/* Whether another value begins before the one at `at` has ended. */
static bool opens_again(const Node *text, size_t at) {
  while (at < text->length && text->text[at] != '}' && text->text[at] != '{') at++;
  return at + 1 < text->length && text->text[at] == '{';
}

static void tell_brace(const Judged *judged, size_t at, const char *message, const char *fix) {
  check_tell(judged->check, judged->tree, tree_text_at(judged->tree, judged->text, at),
             "broken_expression", fix, "%s", message);
}

void check_template(Check *check, const Tree *tree, const Node *text, const Node *lent,
                    bool is_traced) {
  Judged judged = begin(check, tree, text, lent);
  if (!is_traced) judged.lent_open = true;
  judged.is_value = true;
  for (size_t at = 0; at < text->length; at++) {
    char c = text->text[at];
    if (c != '{' && c != '}') continue;
    if (at + 1 < text->length && text->text[at + 1] == c) {
      at++;
      continue;
    }
    size_t end = c == '{' ? end_of_value(text, at + 1) : 0;
    if (!end && check_is_part(check, text) && !opens_again(text, at + 1)) {
      check_piece(check, tree, text, at + 1); /* the rest stands in another literal */
      return;
    }
    if (c == '}')
      tell_brace(&judged, at, "a } that no { has opened", "a brace of the text's own is }}");
    if (c == '{' && !end) {
      tell_brace(&judged, at, "a { that no } closes",
                 "close it, or write {{ for a brace of the text's own");
    }
    if (!end) return;
    judged.from = at + 1;
    judge_range(&judged, end - 1, true);
    at = end - 1;
  }
}
