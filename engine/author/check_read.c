/* Reading: every Lua file of the scenario's content as a tree, every name that any of them
 * mentions, and the scenario loaded as for a game. */
#include <stdlib.h>
#include <string.h>

#include "author/check_state.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "script/limits.h"
#include "script/package.h"
#include "script/token.h"

static bool is_content(const char *path) {
  return strncmp(path, "tests/", 6) != 0 && strncmp(path, "teaching/", 9) != 0 &&
         strncmp(path, "lang/", 5) != 0;
}

static bool is_test(const char *path) {
  return strncmp(path, "tests/", 6) == 0 && !strchr(path + 6, '/');
}

/* Takes the files out of the list that are not wanted. */
static void keep_files(FileList *files, bool is_wanted(const char *)) {
  size_t kept = 0;
  for (size_t i = 0; i < files->count; i++) {
    if (is_wanted(files->names[i])) {
      files->names[kept++] = files->names[i];
    } else {
      free(files->names[i]);
    }
  }
  files->count = kept;
}

/* ---- mentions ---- */

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_word_char(char c) {
  return is_letter(c) || (c >= '0' && c <= '9');
}

/* Adds every word of the source from `at` to `end`. */
static void mention_all(Check *check, const Tree *tree, size_t at, size_t end) {
  while (at < end) {
    size_t stop = at;
    while (stop < end && is_word_char(tree->source[stop])) stop++;
    if (stop > at) word_set_add(&check->mentions, tree->source + at, stop - at, tree, at);
    at = stop > at ? stop : at + 1;
  }
}

static const char *find_in(const char *text, size_t length, const char *word) {
  size_t bytes = strlen(word);
  for (size_t i = 0; i + bytes <= length; i++) {
    const char *begin = memchr(text + i, word[0], length - bytes + 1 - i);
    if (!begin) return NULL;
    if (memcmp(begin, word, bytes) == 0) return begin;
    i = (size_t)(begin - text);
  }
  return NULL;
}

/* Adds the ids of the links of one kind, "term:", "cite:" or "said:". */
static void mention_links(Check *check, const Tree *tree, size_t at, size_t end, const char *kind) {
  const char *found;
  while (at < end && (found = find_in(tree->source + at, end - at, kind))) {
    at = (size_t)(found - tree->source) + strlen(kind);
    size_t stop = at;
    while (stop < end && (is_word_char(tree->source[stop]) || tree->source[stop] == '-')) stop++;
    if (stop > at) word_set_add(&check->mentions, tree->source + at, stop - at, tree, at);
    at = stop;
  }
}

static void mention_values(Check *check, const Tree *tree, size_t at, size_t end) {
  const char *brace;
  while (at < end && (brace = memchr(tree->source + at, '{', end - at))) {
    at = (size_t)(brace - tree->source) + 1;
    const char *stop = memchr(tree->source + at, '}', end - at);
    size_t to = stop ? (size_t)(stop - tree->source) : end;
    mention_all(check, tree, at, to);
    at = to;
  }
}

static bool is_expression(const char *text, size_t length) {
  static const char *const roots[] = {"facts.",   "people.", "answer.",
                                      "options.", "books.",  "month "};
  if (length > 1000 || memchr(text, '{', length)) return false;
  for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) {
    if (find_in(text, length, roots[i])) return true;
  }
  return false;
}

static void mention_text(Check *check, const Tree *tree, Token token) {
  size_t quotes = tree->source[token.start] == '[' ? 2 : 1;
  if (token.end - token.start < 2 * quotes) return;
  size_t at = token.start + quotes, end = token.end - quotes, stop = at;
  while (stop < end && (is_word_char(tree->source[stop]) || tree->source[stop] == '-')) stop++;
  if (stop == end && end > at) {
    word_set_add(&check->mentions, tree->source + at, end - at, tree, at);
    word_set_add(&check->named, tree->source + at, end - at, tree, at);
  } else if (is_expression(tree->source + at, end - at)) {
    mention_all(check, tree, at, end);
  } else {
    mention_values(check, tree, at, end);
    mention_links(check, tree, at, end, "term:");
    mention_links(check, tree, at, end, "cite:");
    mention_links(check, tree, at, end, "said:");
  }
}

static void mention(Check *check, const Tree *tree) {
  Lexer lexer = {.text = tree->source, .length = tree->length, .line = 1};
  for (Token token = token_next(&lexer); token.kind != TOKEN_END && token.kind != TOKEN_BAD;
       token = token_next(&lexer)) {
    const char *text = tree->source + token.start;
    size_t length = token.end - token.start;
    if (token.kind == TOKEN_NAME) {
      word_set_add(&check->mentions, text, length, tree, token.start);
      word_set_add(&check->named, text, length, tree, token.start);
    } else if (token.kind == TOKEN_STRING) {
      mention_text(check, tree, token);
    }
  }
}

/* ---- reading ---- */

static Tree *read_tree(const char *root, const char *path, Buffer *source) {
  if (!package_read(root, path, LIMIT_SOURCE_BYTES, source, NULL)) buffer_clear(source);
  bool is_text = source->length == 0 || utf8_is_valid(source->bytes, source->length);
  if (!is_text) buffer_clear(source); /* told by the loading, with its line */
  return tree_parse(path, buffer_text(source), source->length);
}

static void read_file(Check *check, const char *root, size_t index) {
  Buffer *source = &check->sources[index];
  Tree *tree = check->trees[index] = read_tree(root, check->files.names[index], source);
  if (tree->fault.message[0] || source->length == 0) check->any_broken = true;
  mention(check, tree);
}

static void read_all(Check *check, const char *root) {
  size_t count = check->files.count;
  check->sources = memory_new(count * sizeof *check->sources);
  check->trees = memory_new(count * sizeof *check->trees);
  check->is_loaded = memory_new(count * sizeof *check->is_loaded);
  for (size_t i = 0; i < count; i++) read_file(check, root, i);
}

/* The author's tests, those that are run: not what lies deeper. */
static bool read_tests(Check *check, const char *root, Error *error) {
  FileList *files = &check->test_files;
  if (!package_list(root, "tests", files, error)) return false;
  keep_files(files, is_test);
  check->test_sources = memory_new((files->count + 1) * sizeof *check->test_sources);
  check->test_trees = memory_new((files->count + 1) * sizeof *check->test_trees);
  for (size_t i = 0; i < files->count; i++) {
    check->test_trees[i] = read_tree(root, files->names[i], &check->test_sources[i]);
  }
  return true;
}

bool check_read(Check *check, Error *error) {
  check->script = known_load(check->folder, &check->load_error);
  if (!check->script) {
    if (error) *error = check->load_error;
    return false;
  }
  check->loaded = check->load_error.status == 0;
  char *root = realpath(check->folder, NULL);
  bool done = root && package_list(root, "", &check->files, error);
  if (done) {
    keep_files(&check->files, is_content);
    read_all(check, root);
    done = read_tests(check, root, error);
  }
  free(check->folder);
  check->folder = root ? root : memory_copy("");
  return done;
}
