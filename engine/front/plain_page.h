/* A scene as lines of text, one after another: what the plain front shows and a transcript
 * holds. */
#ifndef FRONT_PLAIN_PAGE_H
#define FRONT_PLAIN_PAGE_H

#include "base/buffer.h"
#include "scene/scene.h"

enum { PLAIN_COLUMNS = 72 }; /* the widest that is pleasant to read */

/* The books as they were last told, so that the next page tells what changed. Start with a zeroed
 * one, end with plain_told_free(). */
typedef struct PlainEntry {
  char *id, *label, *figure, *words;
} PlainEntry;
typedef struct PlainTold {
  char *scene, *picture; /* of that page, or NULL: a scene's picture is told once */
  PlainEntry *entries;
  size_t count;
} PlainTold;
void plain_told_free(PlainTold *told);
PlainTold plain_told_copy(const PlainTold *told);

/* Adds the whole page: where and when, the text, what changed in the books since `told` (which is
 * brought up to date), the question with all that can be answered. Ends in a newline. */
void plain_page_scene(Buffer *out, const Scene *scene, PlainTold *told, bool class_mode,
                      int columns);

/* The same in two: all but the question, and the question (after an empty line). */
void plain_page_news(Buffer *out, const Scene *scene, PlainTold *told, int columns);
void plain_page_ask(Buffer *out, const Scene *scene, bool class_mode, int columns);

/* Adds all the books, a line each. */
void plain_page_books(Buffer *out, const Scene *scene, int columns);

/* Adds an empty line between two parts: none at the very beginning, never two. */
void plain_page_gap(Buffer *out);

/* Markdown on one line, without its marks. Freed with free(). */
char *plain_page_words(const char *source);

/* Adds Markdown, or plain text behind a lead ("1. "), broken to the width. */
void plain_page_markdown(Buffer *out, const char *source, int columns);
void plain_page_text(Buffer *out, const char *lead, const char *text, int columns);

#endif
