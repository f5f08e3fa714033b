/* Pages with nothing on them: a question that has no text, where nothing was said since the last
 * answer. Only statements that follow each other in one block are judged, and what cannot be seen
 * through, a call of the author's own for instance, may have said anything. */
#include <string.h>

#include "author/check_state.h"

/* What the next page will show, as far as the block has come. */
typedef struct Page {
  Check *check;
  const Tree *tree;
  bool is_known;  /* nothing is unseen since the scene was opened, or the last answer */
  bool is_said;   /* something will be shown */
  bool is_headed; /* the scene has a heading */
  bool is_first;  /* it is the scene's first page, whose heading is new */
} Page;

static bool is_one_of(const char *name, const char *const *names) {
  while (*names && strcmp(name, *names) != 0) names++;
  return *names != NULL;
}

/* The call that a statement is, or whose result a local takes; NULL for anything else. */
static const Node *call_of(const Node *statement) {
  const Node *call = statement->kind == NODE_STATEMENT ? statement->right : NULL;
  bool is_local = statement->kind == NODE_LOCAL && statement->second && !statement->second->next;
  return is_local ? statement->second : call;
}

/* Whether something in a statement may say anything: any call but those that surely do not. */
static void look_for_calls(void *context, const Node *node) {
  static const char *const silent[] = {"act",     "log",  "owe",      "chance",   "random",
                                       "shuffle", "type", "tostring", "tonumber", NULL};
  bool *may_say = context;
  if (node->kind != NODE_CALL) return;
  const char *name = check_called(node);
  *may_say = *may_say || !name || !is_one_of(name, silent);
}

/* Whether a question surely has no words of its own. */
static bool has_no_text(const Node *question, bool is_stop) {
  const Node *table = question->first;
  if (!table) return is_stop;
  if (table->kind != NODE_TABLE || check_item(table, "text") || check_is_open(table)) return false;
  return !is_stop || !check_position(table, 1);
}

static void ask(Page *page, const Node *question, const char *name, bool is_stop) {
  bool shows_heading = page->is_headed && (page->is_first || !is_stop);
  if (page->is_known && !page->is_said && !shows_heading && has_no_text(question, is_stop)) {
    check_tell(page->check, page->tree, question->start, "empty_page", NULL,
               "this page has nothing on it");
  }
  page->is_known = strcmp(name, "choose") != 0; /* whose effect may say something */
  page->is_said = page->is_first = false;
}

static void pass(Page *page, const Node *statement) {
  static const char *const stops[] = {"pause", "discuss", NULL};
  static const char *const questions[] = {"choose", "number", "allocate", NULL};
  static const char *const shown[] = {"say", "heading", "picture", "cite", NULL};
  const Node *call = call_of(statement);
  const char *name = check_called(call);
  bool is_stop = name && is_one_of(name, stops), may_say = false;
  if (is_stop || (name && is_one_of(name, questions))) {
    ask(page, call, name, is_stop);
  } else if (name && strcmp(name, "scene") == 0 && call->first) {
    page->is_known = page->is_first = true;
    page->is_said = false;
    page->is_headed = call->first->next != NULL;
  } else if (name && is_one_of(name, shown)) {
    page->is_said = true;
  } else {
    check_walk(statement, look_for_calls, &may_say);
    if (may_say || statement->kind == NODE_LABEL) page->is_known = false;
  }
}

static void look_at_block(void *context, const Node *node) {
  Page page = *(const Page *)context;
  if (node->kind != NODE_BLOCK) return;
  for (const Node *one = node->first; one; one = one->next) pass(&page, one);
}

void check_pages(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    Page page = {.check = check, .tree = check->trees[i]};
    check_walk(page.tree->root, look_at_block, &page);
  }
}
