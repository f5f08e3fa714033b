/* A line is a JSON object that says by its keys what it is: "answer", "undo" or "content". Unknown
 * keys beside them are left alone, so that a later version may add some; a line with none of the
 * three, or with two, cannot be understood and is refused. Writing goes the same way: a map with
 * its keys in one fixed order, then json_write(). */
#include "journal/line.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"

enum {
  OPTIONS_MOST = 256, /* far more than a manifest may have; looking them up takes their square */
  PARTS_MOST = 1024,  /* of a line: far more than any answer has; each takes a hundred bytes */
};

static const double WHOLE_MOST = 9007199254740991.0; /* 2^53-1 */

static bool is_whole(double number) {
  return number >= 0 && number <= WHOLE_MOST && floor(number) == number;
}

static bool is_digest(const char *text) {
  return text && strlen(text) == 16 && strspn(text, "0123456789abcdef") == 16;
}

static bool is_id(const char *text) {
  size_t length = text ? strlen(text) : 0;
  return length > 0 && length <= 255 &&
         strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_-") == length;
}

/* The object of a line, or NULL. */
static Value *read_object(const char *bytes, size_t length, bool *is_json, Error *error) {
  *is_json = true;
  if (length == 0) {
    *is_json = false;
    error_set(error, "the line is empty");
    return NULL;
  }
  Value *value = json_parse(bytes, length, error);
  if (!value) {
    *is_json = json_is_text(bytes, length);
  } else if (value->kind != VALUE_MAP) {
    error_set(error, "not an object such as {\"n\":1,...}");
    value_free(value);
    value = NULL;
  }
  return value;
}

static bool need_text(const Value *value, const char *key, Error *error) {
  if (value_get_text(value, key)) return true;
  const char *fault = value_get(value, key) ? "is no text" : "is missing";
  error_set(error, "\"%s\" %s", key, fault);
  return false;
}

static bool need_digest(const Value *value, const char *key, Error *error) {
  if (!need_text(value, key, error)) return false;
  if (is_digest(value_get_text(value, key))) return true;
  error_set(error, "\"%s\" is not 16 lower-case hex digits: %s", key, value_get_text(value, key));
  return false;
}

static bool need_whole(const Value *value, const char *key, double *number, Error *error) {
  if (value_get_number(value, key, number) && is_whole(*number)) return true;
  const char *fault = value_get(value, key) ? "is no whole number from 0 to 2^53-1" : "is missing";
  error_set(error, "\"%s\" %s", key, fault);
  return false;
}

/* Which of the four a line is; false where it is none, or two at once. */
static bool find_kind(const Value *value, LineKind *kind, Error *error) {
  static const char *const keys[] = {[LINE_ANSWER] = "answer",
                                     [LINE_UNDO] = "undo",
                                     [LINE_CONTENT] = "content",
                                     [LINE_AUTHOR] = "author"};
  int found = 0;
  if (value_get(value, "irongrain")) {
    error_set(error, "a second header");
    return false;
  }
  for (int i = LINE_ANSWER; i <= LINE_AUTHOR; i++) {
    if (!value_get(value, keys[i])) continue;
    *kind = (LineKind)i;
    found++;
  }
  if (found == 1) return true;
  if (found == 0) {
    error_set(
        error,
        "neither \"answer\" nor \"undo\", \"content\" or \"author\": no line of a known kind");
  } else {
    error_set(error, "more than one of \"answer\", \"undo\", \"content\" and \"author\"");
  }
  return false;
}

static size_t count_parts(const Value *value) {
  size_t parts = value->count;
  for (size_t i = 0; i < value->count; i++) parts += count_parts(value->items[i]);
  return parts;
}

static bool check_parts(const Value *value, Error *error) {
  size_t parts = count_parts(value);
  if (parts <= PARTS_MOST) return true;
  error_set(error, "it has %zu parts, more than any answer", parts);
  return false;
}

/* {"force":"EVENT"} or {"jump":"MONTH"}. */
static bool check_deed(const Value *deed, Error *error) {
  bool is_one = deed->kind == VALUE_MAP && deed->count == 1 && deed->items[0]->kind == VALUE_TEXT &&
                (!strcmp(deed->keys[0], "force") || !strcmp(deed->keys[0], "jump"));
  if (!is_one) error_set(error, "\"author\" is neither {\"force\":EVENT} nor {\"jump\":MONTH}");
  return is_one;
}

static bool check_kind(const Line *line, Error *error) {
  const Value *value = line->value;
  switch (line->kind) {
    case LINE_ANSWER:
      return need_text(value, "scene", error) && need_text(value, "ask", error) &&
             need_digest(value, "digest", error);
    case LINE_UNDO: {
      const Value *undo = value_get(value, "undo");
      if (undo->kind == VALUE_BOOL && undo->boolean) return true;
      error_set(error, "\"undo\" is not true");
      return false;
    }
    case LINE_CONTENT:
      return need_digest(value, "content", error) && need_text(value, "version", error);
    case LINE_AUTHOR: return check_deed(value_get(value, "author"), error);
  }
  return false;
}

bool line_read(const char *bytes, size_t length, Line *line, bool *is_json, Error *error) {
  *line = (Line){.value = read_object(bytes, length, is_json, error)};
  double n = 0;
  if (line->value && check_parts(line->value, error) &&
      find_kind(line->value, &line->kind, error) && need_whole(line->value, "n", &n, error) &&
      check_kind(line, error)) {
    line->n = (size_t)n;
    return true;
  }
  value_free(line->value);
  line->value = NULL;
  return false;
}

static bool check_format(const Value *head, Error *error) {
  double format = 0;
  if (!value_get(head, "irongrain")) {
    error_set(error, "not a save of Iron & Grain (\"irongrain\" is missing)");
    return false;
  }
  if (!value_get_number(head, "irongrain", &format) || format < LINE_FORMAT) {
    error_set(error, "\"irongrain\" is not %d, the format of saves", LINE_FORMAT);
    return false;
  }
  if (format == LINE_FORMAT) return true;
  error_set(error,
            "made by a newer irongrain (its format is %.15g, this one reads %d): use that one",
            format, LINE_FORMAT);
  return false;
}

static bool check_options(const Value *head, Error *error) {
  const Value *options = value_get(head, "options");
  if (!options || options->kind != VALUE_MAP) {
    error_set(error, "\"options\" %s", options ? "is no object" : "is missing");
    return false;
  }
  if (options->count > OPTIONS_MOST) {
    error_set(error, "\"options\" has %zu of them, more than any scenario", options->count);
    return false;
  }
  for (size_t i = 0; i < options->count; i++) {
    if (options->items[i]->kind == VALUE_TEXT) continue;
    error_set(error, "the option \"%s\" is no text", options->keys[i]);
    return false;
  }
  return true;
}

/* The mark of an author's game: true, or not there. */
static bool check_author(const Value *head, Error *error) {
  const Value *author = value_get(head, "author");
  if (!author || (author->kind == VALUE_BOOL && author->boolean)) return true;
  error_set(error, "\"author\" is not true");
  return false;
}

static bool check_header(const Value *head, Error *error) {
  if (!check_format(head, error) || !need_text(head, "scenario", error)) return false;
  if (!is_id(value_get_text(head, "scenario"))) {
    error_set(error, "\"scenario\" is not the id of a scenario (a-z, 0-9, _ and -): %s",
              value_get_text(head, "scenario"));
    return false;
  }
  double seed = 0;
  return need_text(head, "version", error) && need_digest(head, "content", error) &&
         need_whole(head, "seed", &seed, error) && check_options(head, error) &&
         need_text(head, "created", error) && check_author(head, error);
}

bool line_read_header(const char *bytes, size_t length, Value **head, JournalHeader *header,
                      Error *error) {
  bool is_json = false;
  *head = read_object(bytes, length, &is_json, error);
  if (!*head) {
    error_prefix(error, "not a save of Iron & Grain");
    return false;
  }
  if (!check_header(*head, error)) {
    value_free(*head);
    *head = NULL;
    return false;
  }
  double seed = 0;
  value_get_number(*head, "seed", &seed);
  *header = (JournalHeader){
      .scenario = memory_copy(value_get_text(*head, "scenario")),
      .version = memory_copy(value_get_text(*head, "version")),
      .content = memory_copy(value_get_text(*head, "content")),
      .seed = (uint64_t)seed,
      .options = value_copy(value_get(*head, "options")),
      .created = memory_copy(value_get_text(*head, "created")),
      .is_authors = value_get(*head, "author") != NULL,
  };
  return true;
}

Value *line_make_header(const JournalHeader *header) {
  Value *head = value_map();
  value_set(head, "irongrain", value_number(LINE_FORMAT));
  value_set(head, "scenario", value_text(header->scenario));
  value_set(head, "version", value_text(header->version));
  value_set(head, "content", value_text(header->content));
  value_set(head, "seed", value_number((double)header->seed));
  value_set(head, "options", header->options ? value_copy(header->options) : value_map());
  value_set(head, "created", value_text(header->created));
  if (header->is_authors) value_set(head, "author", value_bool(true));
  return head;
}

static Line make(LineKind kind, size_t n) {
  Line line = {.kind = kind, .n = n, .value = value_map()};
  value_set(line.value, "n", value_number((double)n));
  return line;
}

Line line_make_answer(size_t n, const char *scene, const char *ask, const Value *answer,
                      const char *digest) {
  Line line = make(LINE_ANSWER, n);
  value_set(line.value, "scene", value_text(scene));
  value_set(line.value, "ask", value_text(ask));
  value_set(line.value, "answer", value_copy(answer));
  value_set(line.value, "digest", value_text(digest));
  return line;
}

Line line_make_undo(size_t remaining) {
  Line line = make(LINE_UNDO, remaining);
  value_set(line.value, "undo", value_bool(true));
  return line;
}

Line line_make_content(size_t n, const char *content, const char *version) {
  Line line = make(LINE_CONTENT, n);
  value_set(line.value, "content", value_text(content));
  value_set(line.value, "version", value_text(version));
  return line;
}

Line line_make_author(size_t n, const char *deed, const char *what) {
  Line line = make(LINE_AUTHOR, n);
  Value *author = value_map();
  value_set(author, deed, value_text(what));
  value_set(line.value, "author", author);
  return line;
}

void line_write(Buffer *out, const Value *value) {
  json_write(out, value);
  buffer_add_char(out, '\n');
}
