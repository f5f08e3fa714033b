/* Links in texts, sources, and the events that are owed: each must lead somewhere. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

typedef struct Look {
  Check *check;
  const Tree *tree;
} Look;

static bool is_id_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.' || c == '-';
}

/* ---- links ---- */

/* Tells of an id that is looked up in a file which is not there: how to begin one. */
static void tell_no_file(Check *check, const Tree *tree, size_t at, const char *id,
                         const char *code, const char *file) {
  char fix[160];
  bool is_name = !strpbrk(id, ".-") && (id[0] < '0' || id[0] > '9');
  snprintf(fix, sizeof fix, "make %s: return { %s%.64s%s = \"...\" }", file, is_name ? "" : "[\"",
           id, is_name ? "" : "\"]");
  check_tell(check, tree, at, code, fix, "there is no %s, and \"%.64s\" is looked up in it", file,
             id);
}

void check_looked_up(Check *check, const Tree *tree, size_t at, const char *id,
                     const WordSet *known, const char *code, const char *file) {
  char what[160];
  if (word_set_has(known, id)) return;
  if (!check_tree(check, file)) {
    tell_no_file(check, tree, at, id, code, file);
    return;
  }
  snprintf(what, sizeof what, "%s has no entry \"%.64s\"", file, id);
  check_tell_unknown(check, tree, at, code, id, known, what);
}

/* A kind of link that is none: [words](trem:x). Addresses of the web are let be. */
static void check_kind(const Look *look, const Node *text, size_t at, const char *kind) {
  WordSet kinds = {0};
  word_set_add(&kinds, "term", 4, NULL, 0);
  word_set_add(&kinds, "cite", 4, NULL, 0);
  word_set_add(&kinds, "said", 4, NULL, 0);
  char what[120];
  snprintf(what, sizeof what, "there is no kind of link \"%.20s:\"", kind);
  if (word_set_nearest(&kinds, kind)) {
    check_tell_unknown(look->check, look->tree, tree_text_at(look->tree, text, at), "dangling_link",
                       kind, &kinds, what);
  }
  word_set_free(&kinds);
}

/* Whether the words before the `](` at byte `end` hold a link of their own. */
static bool has_link_inside(const Node *text, size_t end) {
  size_t depth = 0;
  for (size_t at = end; at > 0; at--) {
    char sign = text->text[at - 1];
    if (at > 1 && text->text[at - 2] == '\\') continue;
    if (sign == ']' && text->text[at] == '(') return depth == 0;
    if (sign == ']') depth++;
    if (sign == '[' && depth-- == 0) return false;
  }
  return false;
}

/* Words that somebody says; their target begins at byte `at`, the person's id at `place`. */
static void check_said(const Look *look, const Node *text, size_t at, size_t place,
                       const char *id) {
  Check *check = look->check;
  char what[160];
  if (has_link_inside(text, at - 2)) {
    check_tell(check, look->tree, place, "nested_link", NULL,
               "the words that \"%.64s\" says hold a link", id);
  }
  if (check->cast_open || word_set_has(&check->cast, id)) return;
  snprintf(what, sizeof what, "the manifest's cast has nobody called \"%.64s\"", id);
  check_tell_unknown(check, look->tree, place, "dangling_person", id, &check->cast, what);
}

/* The link whose target begins at byte `at` of the text's value. */
static void check_link(const Look *look, const Node *text, size_t at) {
  Check *check = look->check;
  const Tree *tree = look->tree;
  const char *target = text->text + at, *colon = strpbrk(target, ":)");
  if (!colon || *colon != ':' || colon - target > 20) return;
  char kind[24], id[80];
  snprintf(kind, sizeof kind, "%.*s", (int)(colon - target), target);
  size_t length = 0;
  while (is_id_char(colon[1 + length])) length++;
  snprintf(id, sizeof id, "%.*s", (int)(length < 79 ? length : 79), colon + 1);
  size_t place = tree_text_at(tree, text, at + (size_t)(colon - target) + 1);
  if (strchr(colon, '{') == colon + 1) return;
  if (strcmp(kind, "term") == 0) {
    if (!check->terms_open)
      check_looked_up(check, tree, place, id, &check->terms, "dangling_term", "glossary.lua");
  } else if (strcmp(kind, "cite") == 0) {
    if (!check->sources_open)
      check_looked_up(check, tree, place, id, &check->sources_known, "dangling_source",
                      "sources.lua");
  } else if (strcmp(kind, "said") == 0) {
    check_said(look, text, at, place, id);
  } else {
    check_kind(look, text, at, kind);
  }
}

static void look_at_text(void *context, const Node *node) {
  const Look *look = context;
  if (node->kind != NODE_TEXT) return;
  const char *text = node->text, *found = text;
  while ((found = strstr(found, "]("))) {
    found += 2;
    check_link(look, node, (size_t)(found - text));
  }
}

/* ---- calls ---- */

static void check_cite(Check *check, const CheckCall *call) {
  if (!call->text || check->sources_open) return;
  check_looked_up(check, call->tree, call->node->first->start, call->text->text,
                  &check->sources_known, "dangling_source", "sources.lua");
}

static void check_event_id(Check *check, const Tree *tree, const Node *value) {
  const Node *id = check_text_of(value);
  if (!id || check->event_ids_open || word_set_has(&check->event_ids, id->text)) return;
  char what[160];
  snprintf(what, sizeof what, "there is no event \"%.64s\"", id->text);
  check_tell_unknown(check, tree, value->start, "dangling_event", id->text, &check->event_ids,
                     what);
}

static void check_debt(Check *check, const CheckCall *call) {
  check_event_id(check, call->tree, check_field(call->table, "event"));
}

/* What an event says will return it. */
static void check_owes(Check *check, const CheckEvent *event) {
  const Node *list = check_value(check_field(event->table, "owes"));
  size_t count = list && list->kind == NODE_TABLE ? check_positions(list) : 0;
  for (size_t i = 1; i <= count; i++) check_event_id(check, event->tree, check_position(list, i));
}

void check_references(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    Look look = {.check = check, .tree = check->trees[i]};
    check_walk(look.tree->root, look_at_text, &look);
  }
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    if (strcmp(call->name, "cite") == 0) check_cite(check, call);
    if (strcmp(call->name, "owe") == 0) check_debt(check, call);
  }
  for (size_t i = 0; i < check->event_count; i++) check_owes(check, &check->events[i]);
}
