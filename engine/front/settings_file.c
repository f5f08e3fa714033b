/* The file belongs to the person: a change takes the place of one line, or is added as one, and every
 * other byte stays. It is read again for that, so that two games at once do not undo each other's
 * settings. */
#include "front/settings_file.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"

enum { FILE_BYTES = 64 * 1024, WORD_BYTES = 64 };

struct SettingsFile {
  char *path, *place; /* NULL where there is no place */
  char *complaint;
  Settings now, kept; /* `kept` is what the file says */
};

/* "name = value" of a line; both trimmed, "" where there is none. */
typedef struct Line {
  char name[WORD_BYTES], word[WORD_BYTES];
} Line;

static void copy_trimmed(char out[WORD_BYTES], const char *from, size_t length) {
  while (length > 0 && strchr(" \t\r", *from)) from++, length--;
  while (length > 0 && strchr(" \t\r", from[length - 1])) length--;
  if (length >= WORD_BYTES || memchr(from, '\0', length)) length = 0;
  memcpy(out, from, length);
  out[length] = '\0';
}

/* False for an empty line or a remark; a line of nonsense has an empty name or word. */
static bool read_line(const char *text, size_t length, Line *line) {
  const char *sign = memchr(text, '=', length);
  size_t blank = 0;
  while (blank < length && strchr(" \t\r", text[blank])) blank++;
  *line = (Line){0};
  if (blank == length || text[blank] == '#') return false;
  if (!sign) return true;
  copy_trimmed(line->name, text, (size_t)(sign - text));
  copy_trimmed(line->word, sign + 1, length - (size_t)(sign + 1 - text));
  return true;
}

static size_t line_length(const Buffer *text, size_t start) {
  const char *end = memchr(text->bytes + start, '\n', text->length - start);
  return end ? (size_t)(end - (text->bytes + start)) : text->length - start;
}

/* Takes what is understood; returns how many lines are not, and which is the first of them. */
static size_t take(const Buffer *text, Settings *settings, size_t *first_bad) {
  size_t bad = 0, number = 1;
  for (size_t start = 0; start < text->length; number++) {
    size_t length = line_length(text, start);
    Line line;
    if (read_line(text->bytes + start, length, &line) &&
        !settings_set(settings, line.name, line.word, NULL) && bad++ == 0) {
      *first_bad = number;
    }
    start += length + 1;
  }
  return bad;
}

static void find_place(SettingsFile *file) {
  const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
  if (config && config[0] == '/') { /* else it is to be ignored */
    file->path = file_join(config, "irongrain/settings");
  } else if (home && *home) {
    file->path = file_join(home, ".config/irongrain/settings");
  } else {
    return;
  }
  size_t length = home && *home ? strlen(home) : 0;
  bool is_at_home = length > 1 && !strncmp(file->path, home, length) && file->path[length] == '/';
  Buffer place = {0};
  buffer_addf(&place, "%s%s", is_at_home ? "~" : "", file->path + (is_at_home ? length : 0));
  file->place = buffer_take(&place);
}

static void complain(SettingsFile *file, size_t bad, size_t first) {
  Buffer words = {0};
  if (bad == 1) {
    buffer_addf(&words, "%s: line %zu is not understood and left as it is", file->place, first);
  } else {
    buffer_addf(&words,
                "%s: %zu lines are not understood (the first is line %zu) and left as they are",
                file->place, bad, first);
  }
  file->complaint = buffer_take(&words);
}

SettingsFile *settings_file_open(void) {
  SettingsFile *file = memory_new(sizeof *file);
  Buffer text = {0};
  Error error = {0};
  find_place(file);
  if (!file->path || !file_exists(file->path)) return file;
  if (file_read(file->path, FILE_BYTES, &text, &error)) {
    size_t first = 0, bad = take(&text, &file->kept, &first);
    if (bad > 0) complain(file, bad, first);
  } else {
    file->complaint = memory_copy(error.message);
  }
  file->now = file->kept;
  buffer_free(&text);
  return file;
}

void settings_file_close(SettingsFile *file) {
  if (!file) return;
  free(file->path);
  free(file->place);
  free(file->complaint);
  free(file);
}

Settings *settings_file_settings(SettingsFile *file) {
  return &file->now;
}

const char *settings_file_complaint(const SettingsFile *file) {
  return file->complaint;
}

const char *settings_file_place(const SettingsFile *file) {
  return file->place;
}

/* Copies the lines of `from`, `words` in the place of the last that sets this row, else at the end. */
static void put_line(const Buffer *from, size_t row, const char *words, Buffer *to) {
  size_t place = from->length + 1, taken = 0;
  for (size_t start = 0; start < from->length;) {
    size_t length = line_length(from, start), found = SIZE_MAX;
    Settings unused = {0};
    Line line;
    if (read_line(from->bytes + start, length, &line)) {
      settings_set(&unused, line.name, line.word, &found);
    }
    if (found == row) place = start, taken = length;
    start += length + 1;
  }
  bool is_new = place > from->length;
  size_t before = is_new ? from->length : place;
  if (before > 0) buffer_add(to, from->bytes, before);
  if (is_new && before > 0 && from->bytes[before - 1] != '\n') buffer_add_char(to, '\n');
  buffer_add_text(to, words);
  if (is_new) buffer_add_char(to, '\n');
  if (!is_new) buffer_add(to, from->bytes + place + taken, from->length - place - taken);
}

/* Puts the rows that were changed into `text`. */
static void put_changes(const SettingsFile *file, Buffer *text) {
  size_t count;
  const Setting *rows = settings_rows(&count);
  for (size_t i = 0; i < count; i++) {
    size_t value = settings_value(&file->now, i);
    if (value == settings_value(&file->kept, i)) continue;
    Buffer words = {0}, changed = {0};
    buffer_addf(&words, "%s = %s", rows[i].name, rows[i].values[value].word);
    put_line(text, i, buffer_text(&words), &changed);
    buffer_free(&words);
    buffer_free(text);
    *text = changed;
  }
}

bool settings_file_keep(SettingsFile *file, Error *error) {
  Buffer text = {0};
  if (!file->path) {
    error_set(error, "there is no place to keep settings: neither HOME nor XDG_CONFIG_HOME is set");
    return false;
  }
  char *folder = file_folder_name(file->path);
  bool done = file_make_folders(folder, error) &&
              (!file_exists(file->path) || file_read(file->path, FILE_BYTES, &text, error));
  free(folder);
  if (done) {
    put_changes(file, &text);
    done = file_replace(file->path, buffer_text(&text), text.length, error);
  }
  if (done) file->kept = file->now;
  buffer_free(&text);
  return done;
}

bool settings_file_set(SettingsFile *file, const char *name, const char *word, Error *error) {
  if (!settings_set(&file->now, name, word, NULL)) {
    error_set(error, "there is no setting %.60s with the value %.60s", name, word);
    return false;
  }
  return settings_file_keep(file, error);
}
