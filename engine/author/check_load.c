/* What loading said. Where a rule has told the same, in its own place, it is left out: the file
 * that does not parse, the line itself, or anything in the event that the message is about. */
#include <string.h>

#include "author/check_state.h"

/* The event that begins on the line of byte `at`, or NULL. */
static const CheckEvent *event_at(const Check *check, const Tree *tree, int line) {
  for (size_t i = 0; i < check->event_count; i++) {
    int first, col;
    if (check->events[i].tree != tree) continue;
    tree_place(tree, check->events[i].call->start, &first, &col);
    if (first == line) return &check->events[i];
  }
  return NULL;
}

static bool is_told(const Check *check, const Tree *tree, int from, int to) {
  for (size_t i = 0; i < check->result->count; i++) {
    const Finding *finding = &check->result->list[i];
    if (finding->severity != SEVERITY_ERROR || strcmp(finding->file, tree->path) != 0) continue;
    if (finding->line >= from && finding->line <= to) return true;
  }
  return false;
}

/* The place in the event of the last name in quotes that the message has, where it stands in one of
 * the event's literals or is a field's name. */
typedef struct Search {
  const char *name;
  const Node *found;
} Search;

static void look_at(void *context, const Node *node) {
  Search *search = context;
  bool is_it = (node->kind == NODE_TEXT || node->kind == NODE_ITEM) && node->text &&
               strcmp(node->text, search->name) == 0;
  if (is_it && !search->found) search->found = node;
}

static size_t refine(const CheckEvent *event, const char *message, size_t at) {
  const char *quote = strchr(message, '"');
  quote = quote ? strchr(quote + 1, '"') : NULL; /* behind the event's id */
  while (quote && (quote = strchr(quote + 1, '"'))) {
    char name[128] = "";
    const char *end = strchr(quote + 1, '"');
    if (!end || (size_t)(end - quote) >= sizeof name) break;
    memcpy(name, quote + 1, (size_t)(end - quote - 1));
    Search search = {.name = name};
    check_walk(event->table, look_at, &search);
    if (search.found) return search.found->start;
    quote = end;
  }
  return at;
}

/* Whether the message is about something that is looked up beside the story, and a rule has told it
 * where it stands. */
static bool is_beside(const Check *check, const char *message) {
  static const char *const parts[] = {"cast", "calendar", "map"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    size_t length = strlen(parts[i]);
    if (strncmp(message, parts[i], length) != 0 || !strchr(": ", message[length])) continue;
    if (check_beside_told(check, parts[i])) return true;
  }
  return false;
}

/* The same of the title page's picture: loading knows no line of it but the manifest's. */
static bool is_picture(const Check *check, const char *message) {
  static const char about[] = "scenario: picture";
  const Node *field = check_field(check->manifest, "picture");
  int line, col;
  if (strncmp(message, about, sizeof about - 1) != 0 || !field) return false;
  tree_place(check->manifest_tree, field->start, &line, &col);
  return is_told(check, check->manifest_tree, line, line);
}

void check_load(Check *check) {
  const Error *error = &check->load_error;
  const Tree *tree;
  size_t at;
  if (check->loaded) return;
  if (!check_place(check, error->at, &tree, &at)) {
    tree = check_tree(check, "scenario.lua");
    at = 0;
    if (!tree) return;
  }
  int line, col, last;
  tree_place(tree, at, &line, &col);
  const CheckEvent *event = event_at(check, tree, line);
  last = line;
  if (event) tree_place(tree, event->call->end, &last, &col);
  if (is_beside(check, error->message) || is_picture(check, error->message)) return;
  if (tree->fault.message[0] || is_told(check, tree, line - 1, last + 1)) return;
  if (event && event->table) at = refine(event, error->message, at);
  check_tell(check, tree, at, "loading", NULL, "%s", error->message);
}
