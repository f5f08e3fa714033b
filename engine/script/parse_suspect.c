/* Where the author's indentation disagrees with the grammar: an item left of what it belongs to, a
 * closing left or right of what it closes, an item right of the one before it. Only the first such
 * place is kept, and nothing of it is said unless the source turns out to be broken. */
#include <stdint.h>

#include "script/parse.h"

int parse_line(const Parser *p, size_t at) {
  int line, col;
  tree_place(p->tree, at, &line, &col);
  return line;
}

/* Remembers the first disagreement between the indentation and the grammar. */
void parse_suspect(Parser *p, SuspectKind what, Open open, size_t at) {
  if (p->suspect.what != SUSPECT_NOTHING || p->failed) return;
  p->suspect.what = what;
  p->suspect.open = open;
  p->suspect.at = at;
}

/* Where a `{` may be missing behind the `=` of a line that stands as far in as `indent`. */
bool parse_find_split(const Parser *p, size_t indent, size_t *at) {
  size_t kept = p->split_count < PARSE_SPLITS ? p->split_count : PARSE_SPLITS;
  for (size_t i = 1; i <= kept; i++) {
    const Split *split = &p->splits[(p->split_count - i) % PARSE_SPLITS];
    if (split->indent != indent) continue;
    *at = split->at;
    return true;
  }
  return false;
}

/* Where something may have been left out in front of this line: at it, or, behind a text of several
 * lines, where that text begins. */
static size_t lost_before(const Parser *p, size_t before) {
  const char *source = p->tree->source;
  bool is_long_text = before < p->last_end && source[before] == '[' && source[before + 1] == '[';
  return is_long_text && source[p->last_end - 1] == ',' ? before : p->token.start;
}

void parse_suspect_item(Parser *p) {
  Open *open = &p->open[p->open_count - 1];
  size_t before = open->item_at;
  size_t indent = tree_indent(p->tree, p->token.start);
  bool is_clause = parse_at(p, TOKEN_ELSE) || parse_at(p, TOKEN_ELSEIF);
  if (!is_clause) p->indent = indent;
  p->item_at = p->token.start;
  p->before_item = p->last_end;
  if (!parse_at(p, '}') && !parse_at(p, ')') && !parse_at(p, ',')) open->item_at = p->token.start;
  if (!parse_at(p, ',') && !parse_at(p, ')')) p->bare_end = 0;
  if (!tree_begins_line(p->tree, p->token.start)) {
    open->has_inline = true;
    return;
  }
  bool is_left = indent < open->indent || (indent == open->indent && !is_clause);
  bool has_deeper = open->item != SIZE_MAX ? open->item > indent : open->has_inline;
  if (open->kind != TOKEN_END && is_left && (has_deeper || is_clause) &&
      p->token.line != parse_line(p, open->at)) {
    parse_suspect(p, SUSPECT_NO_END, *open, p->last_end);
  }
  if (is_clause) return;
  if (open->item < indent && open->kind != '(') {
    size_t at = lost_before(p, before);
    parse_find_split(p, open->item, &at);
    parse_suspect(p, SUSPECT_NO_BEGIN, *open, at);
  }
  open->item = indent;
}

void parse_suspect_begin(Parser *p, size_t at) {
  parse_suspect(p, SUSPECT_NO_BEGIN, p->open[p->open_count - 1], at);
}

void parse_suspect_value(Parser *p) {
  if (p->token.line == parse_line(p, p->last_end)) return;
  size_t indent = tree_indent(p->tree, p->last_end);
  p->splits[p->split_count++ % PARSE_SPLITS] = (Split){.at = p->last_end, .indent = indent};
}

static bool is_bare(const Node *item, NodeKind kind) {
  return !item->text && !item->left && item->right && item->right->kind == kind;
}

/* A table that is closed at a line's end though an item of it, a text, begins a line: perhaps that
 * item, or the first of the texts in front of it, has lost its `{` or `(`. Where all are texts and
 * numbers they are a list that goes over several lines. */
void parse_suspect_table(Parser *p, const Node *table) {
  const Open *open = &p->open[p->open_count - 1];
  if (!parse_at(p, '}') || tree_begins_line(p->tree, p->token.start)) return;
  const Node *first = NULL;
  for (const Node *item = table->first; item; item = item->next) {
    bool is_text = is_bare(item, NODE_TEXT), is_listed = is_text || is_bare(item, NODE_NUMBER);
    if (!is_listed) first = NULL;
    if (is_listed && !first) first = item;
    if (!is_text || first == table->first || !tree_begins_line(p->tree, item->start)) continue;
    parse_suspect(p, SUSPECT_NO_BEGIN, *open, first->start);
    return;
  }
}

/* Whether nothing follows the bracket at `at` on its line: what it holds begins below. */
static bool ends_line(const Parser *p, size_t at) {
  const char *source = p->tree->source;
  size_t next = at + 1;
  while (next < p->tree->length && (source[next] == ' ' || source[next] == '\t')) next++;
  return next < p->tree->length && source[next] == '\n';
}

/* A `}` behind something else of its line, which stands further in than the line of its `{`:
 * perhaps it closes too early, and its own `{` is missing in this line. */
static void note_early(Parser *p, Open open) {
  if (!parse_at(p, '}') || p->token.line == parse_line(p, open.at)) return;
  if (tree_indent(p->tree, p->token.start) <= open.indent) return;
  p->early_at = p->token.start;
  p->is_early_block = ends_line(p, open.at);
}

/* A closing that stands left or right of the line that it should close. One column is no sign: a
 * bracket that was lost may have left its blank. */
void parse_suspect_closing(Parser *p, Open open) {
  if (!tree_begins_line(p->tree, p->token.start)) {
    note_early(p, open);
    return;
  }
  size_t indent = tree_indent(p->tree, p->token.start), at = p->token.start;
  bool is_argument = p->open_count > 1 && p->open[p->open_count - 2].kind == '(';
  if (indent + 1 < open.indent) parse_suspect(p, SUSPECT_NO_END, open, p->last_end);
  if (indent <= open.indent || open.kind == '(' || open.kind == '[' || is_argument) return;
  if (parse_find_split(p, indent, &at)) {
    parse_suspect(p, SUSPECT_NO_BEGIN, open, at);
  } else {
    parse_suspect(p, SUSPECT_EXTRA_END, open, at);
  }
}
