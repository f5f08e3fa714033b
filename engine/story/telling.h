/* Sentences made from figures: under a chart, of a month, of a difference. Inside this room
 * only. */
#ifndef STORY_TELLING_H
#define STORY_TELLING_H

#include "base/buffer.h"
#include "scene/sheet.h"
#include "story/course.h"

/* "1,234.5 jin": with thousands parted, two places at most, and the unit (NULL: none). */
void telling_value(Buffer *out, double value, const char *unit);

/* What a book is called: "reported", "as it was". */
const char *telling_book(const char *book);

/* "October 1958"; what is no month as it stands. */
void telling_when(Buffer *out, const char *at);

/* The chart's sentence, from its series: highest, lowest, last and when. */
void telling_chart(const SheetPart *chart, Buffer *out);

/* What two figures said of one month, the last in which both did, and by how much they differ; of
 * one that was seen, the month when it was. Nothing where there is none, or the units differ. */
void telling_against(const Course *told, const Course *held, Buffer *out);

#endif
