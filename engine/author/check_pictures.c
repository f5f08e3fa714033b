/* Pictures: where one is shown it is described, has words for who cannot see it, and lies where the
 * game looks for it. A file that is missing or cannot be read is told once, where it is first asked
 * for. */
#include <stdlib.h>
#include <string.h>

#include "author/check_state.h"
#include "picture/gallery.h"
#include "picture/image.h"

enum { FOLDERS = 2 };

/* The rule's way through the uses; `sought`: the names whose files were looked for. */
typedef struct Look {
  Check *check;
  const Tree *tree;       /* the one that is walked */
  char *folders[FOLDERS]; /* where they lie, in the order of a game; NULL: none */
  WordSet sought;
} Look;

/* ---- files ---- */

/* As `picture` asks for it. */
static bool is_name(const Node *name) {
  static const char signs[] = "_-abcdefghijklmnopqrstuvwxyz0123456789";
  const char *text = name->text;
  return name->length > 0 && strspn(text, signs) == name->length && strspn(text, "_-") == 0;
}

static void tell_missing(const Look *look, const Tree *tree, size_t at, const char *name) {
  char *other = NULL;
  Buffer more = {0};
  for (size_t i = 0; i < FOLDERS && !other; i++) {
    if (look->folders[i]) other = gallery_find_near(look->folders[i], name);
  }
  if (other) buffer_addf(&more, " (there is %s; names are small letters, endings too)", other);
  check_tell(look->check, tree, at, "picture_missing", NULL,
             "there is no pictures/%.64s.png or .jpg%s", name, buffer_text(&more));
  buffer_free(&more);
  free(other);
}

static void check_readable(const Look *look, const Tree *tree, size_t at, const char *path) {
  Error error = {0};
  Image *image = image_read(path, &error);
  if (!image) check_tell(look->check, tree, at, "picture_unreadable", NULL, "%s", error.message);
  image_free(image);
}

static void check_file(Look *look, const Tree *tree, size_t at, const char *name) {
  char *path = NULL;
  if (word_set_has(&look->sought, name)) return;
  word_set_add(&look->sought, name, strlen(name), tree, at);
  for (size_t i = 0; i < FOLDERS && !path; i++) {
    if (look->folders[i]) path = gallery_find(look->folders[i], name);
  }
  if (path) {
    check_readable(look, tree, at, path);
  } else {
    tell_missing(look, tree, at, name);
  }
  free(path);
}

/* ---- where one is shown ---- */

static void check_shown(Look *look, const Tree *tree, const Node *node) {
  Check *check = look->check;
  const Node *name = check_text_of(node);
  if (!name) return;
  if (!is_name(name)) {
    check_tell(check, tree, node->start, "picture_name", NULL, "\"%.64s\" is no picture's name",
               name->text);
    return;
  }
  bool has_file = check->has_pictures_file;
  bool is_known = check->pictures_open || word_set_has(&check->pictures, name->text);
  if (!is_known) {
    check_looked_up(check, tree, node->start, name->text, &check->pictures,
                    has_file ? "dangling_picture" : "no_alternative_text", "pictures.lua");
  }
  if (is_known || !has_file) check_file(look, tree, node->start, name->text);
}

static void check_call(Look *look, const CheckCall *call) {
  bool has_field = strcmp(call->name, "act") == 0 || strcmp(call->name, "scenario") == 0;
  if (has_field) check_shown(look, call->tree, check_field(call->table, "picture"));
  if (strcmp(call->name, "picture") == 0) check_shown(look, call->tree, call->node->first);
}

/* What a table of the author's own names as its picture, to show it from there: nothing says that it
 * is one but its likeness to one that pictures.lua describes. */
static void look_at_table(void *context, const Node *node) {
  const Look *look = context;
  const WordSet *known = &look->check->pictures;
  const Node *name = node->kind == NODE_TABLE ? check_field(node, "picture") : NULL;
  bool is_unknown = name && name->kind == NODE_TEXT && is_name(name) &&
                    !look->check->pictures_open && !word_set_has(known, name->text);
  if (!is_unknown || !word_set_nearest(known, name->text)) return;
  check_looked_up(look->check, look->tree, name->start, name->text, known, "dangling_picture",
                  "pictures.lua");
}

/* ---- what can be seen on it ---- */

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

void check_pictures(Check *check) {
  Look look = {.check = check, .folders = {file_join(check->folder, "pictures")}};
  if (check->assets) look.folders[1] = file_join(check->assets, file_base_name(check->folder));
  for (size_t i = 0; i < check->call_count; i++) check_call(&look, &check->calls[i]);
  for (size_t i = 0; i < check->event_count; i++) {
    const CheckEvent *event = &check->events[i];
    check_shown(&look, event->tree, check_field(event->table, "picture"));
  }
  for (size_t i = 0; i < check->files.count; i++) {
    look.tree = check->trees[i];
    check_walk(look.tree->root, look_at_table, &look);
  }
  check_described(check);
  for (size_t i = 0; i < FOLDERS; i++) free(look.folders[i]);
  word_set_free(&look.sought);
}
