/* How much is said: words of a text and of a choice against the budget, texts that say nothing, and
 * texts in long brackets that were never closed where they should have been. */
#include <string.h>

#include "author/check_state.h"

enum { TEXT_WORDS = 130, CHOICE_WORDS = 15 };

static bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Where what stands at `at` and is no word of the reader's ends: a value, a link's target. */
static const char *end_of_markup(const char *at) {
  if (at[0] == ']' && at[1] == '(') return strchr(at, ')');
  return at[0] == '{' && at[1] != '{' ? strchr(at, '}') : NULL;
}

static bool is_word_char(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '{' ||
         (unsigned char)c >= 0xC3;
}

/* Words that a reader sees: a value in braces is one, and where a link leads is none. */
static size_t count_words(const Node *text) {
  size_t count = 0;
  bool inside = false;
  for (const char *at = text->text; at < text->text + text->length; at++) {
    if (is_space(*at)) inside = false;
    if (!inside && is_word_char(*at)) {
      inside = true;
      count++;
    }
    const char *stop = end_of_markup(at);
    if (stop) at = stop;
  }
  return count;
}

static void check_length(Check *check, const CheckUse *use, size_t most, const char *code) {
  size_t words = count_words(use->text);
  if (words <= most) return;
  check_tell(check, use->tree, use->text->start, code, NULL, "%zu words, and the budget is %zu",
             words, most);
}

/* What the manifest says, where it is loaded or written there plainly. */
static size_t budget(const Check *check, const char *field, size_t standard) {
  double number;
  const Node *table = check_table_of(check_field(check->manifest, "budget"));
  if (!check_number_of(check_field(table, field), &number) || number < 1) return standard;
  return (size_t)number;
}

static void check_empty(Check *check, const CheckUse *use) {
  if (strcmp(use->field, "its text") == 0 || check_is_part(check, use->text)) return;
  for (size_t i = 0; i < use->text->length; i++) {
    if (!is_space(use->text->text[i])) return;
  }
  check_tell(check, use->tree, use->text->start, "empty_text", NULL, "%s is empty", use->field);
}

/* ---- [[ without ]] ---- */

typedef struct Look {
  Check *check;
  const Tree *tree;
} Look;

/* Whether a line of the text is one of code, by how it begins: `name = [[`, `local name = {`,
 * `event "..." {`. */
static bool is_code(const char *line) {
  line += strspn(line, " \t");
  if (strncmp(line, "local ", 6) == 0) line += 6;
  size_t length = strspn(line, "abcdefghijklmnopqrstuvwxyz_0123456789.:");
  const char *rest =
      line + length + strspn(line + length, " \"abcdefghijklmnopqrstuvwxyz_0123456789");
  if (length == 0) return strncmp(line, "{ \"", 3) == 0 || strncmp(line, "},", 2) == 0;
  if (strncmp(line, "event \"", 7) == 0) return strncmp(rest, "{\n", 2) == 0;
  const char *sign = line + length + strspn(line + length, " ");
  if (*sign == '(' && strncmp(sign, "([[", 3) == 0) return true;
  if (*sign == '[') return strncmp(sign, "[[", 2) == 0;
  if (*sign != '=') return false;
  sign += 1 + strspn(sign + 1, " ");
  return strncmp(sign, "[[", 2) == 0 || *sign == '{' || *sign == '"' ||
         strncmp(sign, "function(", 9) == 0;
}

/* Where a text is to end whose next line begins at `line`: before a line of code, or where a
 * function begins in it. NULL if neither is there. */
static const char *end_before(const char *line) {
  const char *end = line + strcspn(line, "\n"), *function = strstr(line, ", function(");
  if (is_code(line)) return line - 1;
  return function && function < end ? function : NULL;
}

static void look_at_text(void *context, const Node *node) {
  const Look *look = context;
  if (node->kind != NODE_TEXT || look->tree->source[node->start] != '[') return;
  for (const char *line = strchr(node->text, '\n'); line; line = strchr(line + 1, '\n')) {
    const char *end = end_before(line + 1);
    if (!end) continue;
    int first, col;
    tree_place(look->tree, node->start, &first, &col);
    size_t at = tree_text_at(look->tree, node, (size_t)(end - node->text));
    check_tell(look->check, look->tree, at, "unclosed_text", NULL,
               "the text that begins on line %d holds what looks like code from here on", first);
    return;
  }
}

void check_words(Check *check) {
  size_t text = budget(check, "text", TEXT_WORDS), choice = budget(check, "choice", CHOICE_WORDS);
  for (size_t i = 0; i < check->use_count; i++) {
    const CheckUse *use = &check->uses[i];
    if (use->kind != USE_CONDITION) check_empty(check, use);
    if (use->kind == USE_PROSE) check_length(check, use, text, "text_too_long");
    if (use->kind == USE_CHOICE) check_length(check, use, choice, "choice_too_long");
  }
  for (size_t i = 0; i < check->files.count; i++) {
    Look look = {.check = check, .tree = check->trees[i]};
    check_walk(look.tree->root, look_at_text, &look);
  }
}
