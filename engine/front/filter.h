/* A game's words as this terminal can show them. Where it can show all there is nothing to do and
 * nothing is copied; else scenes and sheets are shown in copies, made before any line is broken, so
 * that widths are those of what is seen. The story itself never knows. */
#ifndef FRONT_FILTER_H
#define FRONT_FILTER_H

#include "scene/scene.h"
#include "scene/sheet.h"

typedef enum FilterKind {
  FILTER_NONE,
  FILTER_CERTAIN, /* no character whose width terminals differ about */
  FILTER_ASCII,   /* ASCII alone: Chinese by its pinyin */
} FilterKind;

typedef struct Filter Filter;

/* A filter that knows no names yet. Freed with filter_free() (NULL is fine). */
Filter *filter_new(FilterKind kind);
void filter_free(Filter *filter);

FilterKind filter_kind(const Filter *filter);

/* Learns how the characters of the sheet's entries are read; NULL is fine. */
void filter_learn(Filter *filter, const Sheet *sheet);

/* A copy of one text, freed with free(); NULL for NULL. */
char *filter_text(const Filter *filter, const char *text, bool markdown);

/* A scene to be shown instead of `scene`, which must outlive it. */
typedef struct Filtered Filtered;
Filtered *filter_scene(const Filter *filter, const Scene *scene);
const Scene *filtered_scene(const Filtered *filtered);
void filtered_free(Filtered *filtered); /* NULL is fine */

/* Changes the sheet's own words. An entry whose pinyin says its characters loses those. */
void filter_sheet(const Filter *filter, Sheet *sheet);

#endif
