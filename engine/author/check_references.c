/* Links in texts, sources, pictures, and the events that are owed: each must lead somewhere. */
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
static void tell_no_file(const Look *look, size_t at, const char *id, const char *code,
                         const char *file) {
  char fix[160];
  bool is_name = !strpbrk(id, ".-") && (id[0] < '0' || id[0] > '9');
  snprintf(fix, sizeof fix, "make %s: return { %s%.64s%s = \"...\" }", file, is_name ? "" : "[\"",
           id, is_name ? "" : "\"]");
  check_tell(look->check, look->tree, at, code, fix,
             "there is no %s, and \"%.64s\" is looked up in it", file, id);
}

/* Tells of an id that its file lacks. */
static void check_entry(const Look *look, size_t at, const char *id, const WordSet *known,
                        const char *code, const char *file) {
  char what[160];
  if (word_set_has(known, id)) return;
  if (!check_tree(look->check, file)) {
    tell_no_file(look, at, id, code, file);
    return;
  }
  snprintf(what, sizeof what, "%s has no entry \"%.64s\"", file, id);
  check_tell_unknown(look->check, look->tree, at, code, id, known, what);
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
  const Check *check = look->check;
  const char *target = text->text + at, *colon = strpbrk(target, ":)");
  if (!colon || *colon != ':' || colon - target > 20) return;
  char kind[24], id[80];
  snprintf(kind, sizeof kind, "%.*s", (int)(colon - target), target);
  size_t length = 0;
  while (is_id_char(colon[1 + length])) length++;
  snprintf(id, sizeof id, "%.*s", (int)(length < 79 ? length : 79), colon + 1);
  size_t place = tree_text_at(look->tree, text, at + (size_t)(colon - target) + 1);
  if (strchr(colon, '{') == colon + 1) return;
  if (strcmp(kind, "term") == 0) {
    if (!check->terms_open)
      check_entry(look, place, id, &check->terms, "dangling_term", "glossary.lua");
  } else if (strcmp(kind, "cite") == 0) {
    if (!check->sources_open)
      check_entry(look, place, id, &check->sources_known, "dangling_source", "sources.lua");
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
  Look look = {.check = check, .tree = call->tree};
  if (!call->text || check->sources_open) return;
  check_entry(&look, call->node->first->start, call->text->text, &check->sources_known,
              "dangling_source", "sources.lua");
}

/* A picture that is shown: described, and with words. */
static void check_picture(Check *check, const Tree *tree, const Node *node) {
  const Node *name = check_text_of(node);
  Look look = {.check = check, .tree = tree};
  if (!name) return;
  if (!check->has_pictures_file) {
    tell_no_file(&look, node->start, name->text, "no_alternative_text", "pictures.lua");
  } else if (!check->pictures_open) {
    check_entry(&look, node->start, name->text, &check->pictures, "dangling_picture",
                "pictures.lua");
  }
}

static void check_debt(Check *check, const CheckCall *call) {
  const Node *value = check_field(call->table, "event"), *id = check_text_of(value);
  if (!id || check->event_ids_open || word_set_has(&check->event_ids, id->text)) return;
  char what[160];
  snprintf(what, sizeof what, "there is no event \"%.64s\"", id->text);
  check_tell_unknown(check, call->tree, value->start, "dangling_event", id->text, &check->event_ids,
                     what);
}

/* ---- the words of a picture ---- */

static bool is_blank(const Node *text) {
  return text && strspn(text->text, " \t\r\n") == text->length;
}

static void check_described(Check *check) {
  const Tree *tree = check_tree(check, "pictures.lua");
  const Node *table = check_table_of(check_returned(tree));
  for (const Node *item = table ? table->first : NULL; item; item = item->next) {
    const Node *text = check_text_of(item->right), *entry = check_table_of(item->right);
    if (entry) text = check_text_of(check_field(entry, "text"));
    bool lacks = entry && !check_item(entry, "text") && !check_is_open(entry);
    if (!lacks && !is_blank(text)) continue;
    check_tell(check, tree, item->start, "no_alternative_text", NULL,
               "the picture has no words for who cannot see it");
  }
}

void check_references(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    Look look = {.check = check, .tree = check->trees[i]};
    check_walk(look.tree->root, look_at_text, &look);
  }
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    if (strcmp(call->name, "cite") == 0) check_cite(check, call);
    if (strcmp(call->name, "picture") == 0) check_picture(check, call->tree, call->node->first);
    if (strcmp(call->name, "owe") == 0) check_debt(check, call);
  }
  for (size_t i = 0; i < check->event_count; i++) {
    const CheckEvent *event = &check->events[i];
    check_picture(check, event->tree, check_field(event->table, "picture"));
  }
  check_described(check);
}
