/* What the manifest gives to be looked up beside the story: cast, calendar and map, followed into
 * the files they stand in. Their templates and conditions are uses like any other; here are the
 * shapes, the ids, and the sources that the glossary names. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

/* One of the three, as far as it is written down. */
typedef struct Beside {
  const Tree *tree;
  const Node *table; /* NULL where it is made in another way, or is not there */
} Beside;

static Beside find(const Check *check, const char *what) {
  Beside one = {.tree = check->manifest_tree};
  const Node *value = check_field(check->manifest, what);
  if (value) one.table = check_resolve(check, &one.tree, value);
  return one;
}

/* The entries: those of `items` on a map. */
static Beside find_list(const Check *check, const char *what) {
  Beside one = find(check, what);
  if (one.table && strcmp(what, "map") == 0) {
    const Node *items = check_field(one.table, "items");
    one.table = items ? check_resolve(check, &one.tree, items) : NULL;
  }
  return one;
}

bool check_beside_told(const Check *check, const char *what) {
  Beside parts[] = {find(check, what), find_list(check, what)};
  for (size_t i = 0; i < check->result->count; i++) {
    const Finding *finding = &check->result->list[i];
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
      if (!parts[k].table || strcmp(finding->file, parts[k].tree->path) != 0) continue;
      int first, last, col;
      tree_place(parts[k].tree, parts[k].table->start, &first, &col);
      tree_place(parts[k].tree, parts[k].table->end, &last, &col);
      bool is_inside = finding->line >= first && finding->line <= last;
      if (is_inside && finding->severity == SEVERITY_ERROR) return true;
    }
  }
  return false;
}

/* ---- gathering ---- */

static void gather_cast(Check *check) {
  Beside cast = find(check, "cast");
  check_fill(check, KNOWN_CAST, &check->cast);
  check->cast_open = !check->loaded && check_field(check->manifest, "cast") &&
                     (!cast.table || check_is_open(cast.table));
  for (const Node *item = cast.table ? cast.table->first : NULL; item; item = item->next) {
    const Node *id = check_text_of(check_field(check_table_of(item->right), "id"));
    const char *name = item->text ? item->text : id ? id->text : NULL;
    if (!name || word_set_has(&check->cast, name)) continue;
    word_set_add(&check->cast, name, strlen(name), NULL, 0);
  }
  if (!check->manifest && !check->loaded) check->cast_open = true;
}

static void gather_uses(Check *check, const char *what) {
  static const char *const fields[] = {"text", "at", "due"};
  Beside list = find_list(check, what);
  for (const Node *item = list.table ? list.table->first : NULL; item; item = item->next) {
    const Node *entry = check_table_of(item->right);
    if (!entry) continue;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
      check_add_use(check, list.tree, USE_WORDS, entry, fields[i]);
    }
    check_add_use(check, list.tree, USE_CONDITION, entry, "when");
  }
}

void check_gather_beside(Check *check) {
  gather_cast(check);
  gather_uses(check, "cast");
  gather_uses(check, "calendar");
  gather_uses(check, "map");
}

/* ---- judging ---- */

static void judge_shapes(Check *check, const char *what, const char *shape) {
  Beside list = find_list(check, what);
  for (const Node *item = list.table ? list.table->first : NULL; item; item = item->next) {
    const Node *entry = check_table_of(item->right);
    if (entry) check_shape(check, list.tree, shape, entry);
  }
}

/* The literal ids of a list: none twice. */
static void judge_ids(Check *check, const char *what) {
  Beside list = find_list(check, what);
  WordSet seen = {0};
  for (const Node *item = list.table ? list.table->first : NULL; item; item = item->next) {
    const Node *id = check_text_of(check_field(check_table_of(item->right), "id"));
    if (!id) continue;
    if (word_set_has(&seen, id->text)) {
      check_tell(check, list.tree, id->start, "duplicate_id", NULL,
                 "two entries of the %s are called \"%.64s\"", what, id->text);
    }
    word_set_add(&seen, id->text, id->length, list.tree, id->start);
  }
  word_set_free(&seen);
}

static void judge_source(Check *check, const Tree *tree, const Node *node) {
  const Node *id = check_text_of(node);
  char what[160];
  if (!id || word_set_has(&check->sources_known, id->text)) return;
  snprintf(what, sizeof what, "sources.lua has no entry \"%.64s\"", id->text);
  check_tell_unknown(check, tree, id->start, "dangling_source", id->text, &check->sources_known,
                     what);
}

/* Where the meanings of the glossary come from. */
static void judge_glossary(Check *check) {
  const Tree *tree = check_tree(check, "glossary.lua");
  const Node *table = check_table_of(check_returned(tree));
  if (check->sources_open) return;
  for (const Node *item = table ? table->first : NULL; item; item = item->next) {
    const Node *source = check_field(check_table_of(item->right), "source");
    const Node *list = check_table_of(source);
    if (!list) judge_source(check, tree, source);
    for (size_t i = 1; check_position(list, i); i++) {
      judge_source(check, tree, check_position(list, i));
    }
  }
}

void check_beside(Check *check) {
  Beside map = find(check, "map");
  if (map.table) check_shape(check, map.tree, "map", map.table);
  judge_shapes(check, "cast", "person");
  judge_shapes(check, "calendar", "day");
  judge_shapes(check, "map", "map_item");
  judge_ids(check, "cast");
  judge_ids(check, "map");
  judge_glossary(check);
}
