/* A queue of sentences. Names that come out of a save or a path are cleaned here: a note goes to
 * the terminal as it is. */
#include "story/notes.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"

void notes_add(Notes *notes, const char *text) {
  notes->texts = memory_grow(notes->texts, notes->count + 1, sizeof *notes->texts);
  notes->texts[notes->count++] = utf8_clean(text, strlen(text), false);
}

static void add_buffer(Notes *notes, Buffer *text) {
  notes_add(notes, buffer_text(text));
  buffer_free(text);
}

void notes_add_torn(Notes *notes, const Journal *journal) {
  Buffer text = {0};
  buffer_addf(&text,
              "The last line of %s (line %zu) was torn, as by a crash, and is left out. It will be "
              "removed with the next answer.",
              journal_path(journal), journal_torn_line(journal));
  add_buffer(notes, &text);
}

void notes_add_drift(Notes *notes, const Run *run) {
  Buffer text = {0};
  const Scene *scene = run->past[run->drift].scene;
  buffer_addf(&text,
              "From decision %ld on (scene %s, question %s) the game has drifted: ", run->drift + 1,
              scene->id, scene->ask.id);
  if (run->same_content) {
    buffer_add_text(
        &text,
        "its books or choices are not those that were answered, although the scenario is "
        "the same. This is a fault of irongrain: please report it with this save.");
  } else {
    buffer_add_text(&text,
                    "the scenario was changed, and its books or choices are not those that were "
                    "answered. The game goes on with the new ones.");
  }
  add_buffer(notes, &text);
}

void notes_add_misfit(Notes *notes, const Run *run, const char *old_path, const char *path) {
  Buffer text = {0};
  buffer_addf(&text, "This save cannot be followed to its end: %s.", run->fault.message);
  if (path) {
    buffer_addf(&text, " The game goes on from there in %s; %s is kept as it is.", path, old_path);
  } else {
    buffer_add_text(&text, " The game stands before it.");
  }
  add_buffer(notes, &text);
}

char *notes_next(Notes *notes) {
  return notes->told < notes->count ? notes->texts[notes->told++] : NULL;
}

void notes_free(Notes *notes) {
  for (char *text; (text = notes_next(notes));) free(text);
  free(notes->texts);
  *notes = (Notes){0};
}
