/* Most conditions are a few plain comparisons joined by `and`: "month == '1959-04' and facts.x <
 * 3". To be contradictory two of them have to be about one thing. Where none are, only the kinds
 * of each comparison are left to judge, and that is the same for all comparisons of its form: the
 * script room is asked once for each form, and not for each condition. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"
#include "script/inspect.h"
#include "script/token.h"

enum { ATOMS_MAX = 12, PATH_BYTES = 160 };

typedef struct Atom {
  const Node *node;
  char path[PATH_BYTES]; /* "facts.x" */
  int sign;              /* of the comparison, the path on its left; 0: the path alone */
  const Node *literal;
} Atom;

typedef struct Atoms {
  Check *check;
  const char *source;
  Atom list[ATOMS_MAX];
  size_t count;
} Atoms;

/* ---- reading ---- */

static bool read_path(const Node *node, char path[PATH_BYTES]) {
  char inner[PATH_BYTES];
  if (node->kind == NODE_NAME) {
    snprintf(path, PATH_BYTES, "%.60s", node->text);
    return true;
  }
  if (node->kind != NODE_FIELD || !read_path(node->left, inner)) return false;
  return snprintf(path, PATH_BYTES, "%.90s.%.60s", inner, node->text) < PATH_BYTES;
}

static int turned(int sign) {
  switch (sign) {
    case '<': return '>';
    case '>': return '<';
    case TOKEN_LE: return TOKEN_GE;
    case TOKEN_GE: return TOKEN_LE;
    default: return sign;
  }
}

static bool is_comparison(int sign) {
  return sign == '<' || sign == '>' || sign == TOKEN_LE || sign == TOKEN_GE || sign == TOKEN_EQ ||
         sign == TOKEN_NE;
}

static bool is_literal(const Node *node) {
  return node->kind == NODE_NUMBER || node->kind == NODE_TEXT;
}

static bool read_comparison(Atom *atom, const Node *node) {
  if (!is_comparison(node->sign)) return false;
  if (is_literal(node->right)) {
    atom->literal = node->right;
    atom->sign = node->sign;
    return read_path(node->left, atom->path);
  }
  atom->literal = node->left;
  atom->sign = turned(node->sign);
  return is_literal(node->left) && read_path(node->right, atom->path);
}

static bool read_atom(Atom *atom, const Node *node) {
  atom->node = node;
  if (node->kind == NODE_BINARY) return read_comparison(atom, node);
  if (node->kind == NODE_UNARY && node->sign == TOKEN_NOT) node = node->right;
  return read_path(node, atom->path);
}

/* Parts the expression at its `and`s; false where it is anything but atoms. */
static bool read_atoms(Atoms *atoms, const Node *node) {
  if (node->kind == NODE_BINARY && node->sign == TOKEN_AND) {
    return read_atoms(atoms, node->left) && read_atoms(atoms, node->right);
  }
  if (atoms->count == ATOMS_MAX) return false;
  return read_atom(&atoms->list[atoms->count++], node);
}

/* ---- months ---- */

static bool is_month(const Node *text) {
  if (text->kind != NODE_TEXT || text->length != 7 || text->text[4] != '-') return false;
  for (size_t i = 0; i < 7; i++) {
    if (i != 4 && (text->text[i] < '0' || text->text[i] > '9')) return false;
  }
  int month = (text->text[5] - '0') * 10 + (text->text[6] - '0');
  return month >= 1 && month <= 12;
}

/* A comparison of the month that can be true and can be false. */
static bool is_open_month(const Atoms *atoms, const Atom *atom) {
  const Manifest *manifest = script_manifest(atoms->check->script);
  if (!atom->sign || !is_month(atom->literal)) return false;
  if (!manifest->first_month) return true;
  return strcmp(atom->literal->text, manifest->first_month) > 0 &&
         strcmp(atom->literal->text, manifest->last_month) < 0;
}

static bool is_window(const Atom *a, const Atom *b) {
  bool from_a = a->sign == '>' || a->sign == TOKEN_GE, to_b = b->sign == '<' || b->sign == TOKEN_LE;
  return from_a && to_b && strcmp(a->literal->text, b->literal->text) < 0;
}

/* ---- judging ---- */

static bool are_apart(const Atoms *atoms) {
  for (size_t i = 0; i < atoms->count; i++) {
    for (size_t k = i + 1; k < atoms->count; k++) {
      const Atom *a = &atoms->list[i], *b = &atoms->list[k];
      if (strcmp(a->path, b->path) != 0) continue;
      bool months = strcmp(a->path, "month") == 0;
      if (!months || !(is_window(a, b) || is_window(b, a))) return false;
    }
  }
  return true;
}

/* Asks for a form of comparison once; true if nothing is wrong with it. */
static bool is_good_form(const Atoms *atoms, const Atom *atom) {
  Check *check = atoms->check;
  Buffer form = {0}, source = {0};
  bool is_option = strncmp(atom->path, "options.", 8) == 0;
  buffer_addf(&form, "%s %d %d", atom->path, atom->sign,
              atom->literal ? (int)atom->literal->kind : -1);
  if (is_option && atom->literal)
    buffer_addf(&form, " %.60s", atom->literal->text ? atom->literal->text : "");
  bool is_good = word_set_has(&check->good_forms, buffer_text(&form));
  if (!is_good) {
    InspectVerdict verdict = {.holds = true};
    buffer_add(&source, atoms->source + atom->node->start, atom->node->end - atom->node->start);
    is_good =
        script_inspect_expression(check->script, buffer_text(&source), NULL, 0, &verdict, NULL) &&
        verdict.holds;
    if (is_good) word_set_add(&check->good_forms, form.bytes, form.length, NULL, 0);
  }
  buffer_free(&form);
  buffer_free(&source);
  return is_good;
}

bool check_is_simple(Check *check, const char *source) {
  Atoms atoms = {.check = check, .source = source};
  Tree *tree = tree_parse_expression(source, strlen(source));
  bool is_simple = tree->root && read_atoms(&atoms, tree->root) && are_apart(&atoms);
  for (size_t i = 0; i < atoms.count && is_simple; i++) {
    const Atom *atom = &atoms.list[i];
    bool is_month_atom = strcmp(atom->path, "month") == 0;
    is_simple = is_month_atom ? is_open_month(&atoms, atom) : is_good_form(&atoms, atom);
  }
  tree_free(tree);
  return is_simple;
}
