/* What readers are owed: a content note where the events are about what people may want to be
 * warned of, and a source where the scenario names sources at all. */
#include <string.h>

#include "author/check_state.h"

static const char *const heavy[] = {"hunger",  "death",           "violence",        "cruelty",
                                    "suicide", "children_harmed", "sexual_violence", NULL};

static bool is_heavy(const Node *tag) {
  for (size_t i = 0; tag && heavy[i]; i++) {
    if (strcmp(heavy[i], tag->text) == 0) return true;
  }
  return false;
}

static void check_tags(Check *check, const CheckEvent *event, WordSet *told) {
  const Node *tags = check_table_of(check_field(event->table, "tags"));
  for (size_t i = 1; check_position(tags, i); i++) {
    const Node *tag = check_text_of(check_position(tags, i));
    if (!is_heavy(tag)) continue;
    if (word_set_add(told, tag->text, tag->length, event->tree, tag->start)->count > 1) continue;
    check_tell(check, event->tree, tag->start, "no_content_note", NULL,
               "events are about %s, but the manifest has no content_note", tag->text);
  }
}

static void check_content_note(Check *check) {
  WordSet told = {0};
  if (!check->manifest || check_item(check->manifest, "content_note")) return;
  for (size_t i = 0; i < check->event_count; i++) check_tags(check, &check->events[i], &told);
  if (told.count > 0) {
    check_tell(check, check->manifest_tree, check->manifest_call->start, "no_content_note", NULL,
               "the events are about %s, but there is no content_note", told.words[0].text);
  }
  word_set_free(&told);
}

/* ---- sources ---- */

typedef struct Search {
  bool cites;
  int deep;
} Search;

/* What a debrief says cites for itself: a player never reads it. */
static bool is_record(const Node *node) {
  return node->kind == NODE_ITEM && node->text && strcmp(node->text, "record") == 0;
}

static void search(Search *found, const Node *node) {
  for (; node && !found->cites; node = node->next) {
    if (is_record(node)) continue;
    if (node->kind == NODE_TEXT && strstr(node->text, "(cite:")) found->cites = true;
    const char *name = check_called(node);
    if (name && strcmp(name, "cite") == 0) found->cites = true;
    const Node *value = node->kind == NODE_NAME ? check_value(node) : node;
    if (value != node && value->kind == NODE_TEXT && found->deep > 0) {
      Search inner = {.deep = found->deep - 1};
      search(&inner, value);
      found->cites = found->cites || inner.cites;
    }
    search(found, node->left);
    search(found, node->right);
    search(found, node->first);
    search(found, node->second);
  }
}

static void check_cited(Check *check, const CheckEvent *event) {
  const Node *text = check_item(event->table, "text");
  Search found = {.deep = 3};
  if (!text) return;
  search(&found, event->table);
  if (found.cites) return;
  check_tell(check, event->tree, text->start, "uncited", NULL, "this event cites no source");
}

void check_notes(Check *check) {
  check_content_note(check);
  if (!check_tree(check, "sources.lua")) return;
  for (size_t i = 0; i < check->event_count; i++) {
    if (check->events[i].table) check_cited(check, &check->events[i]);
  }
}
