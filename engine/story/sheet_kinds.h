/* The makers of the single sheets, a file each: for sheets.c alone. Each gives NULL with an error
 * where `id` (NULL: all) is nothing that it knows. */
#ifndef STORY_SHEET_KINDS_H
#define STORY_SHEET_KINDS_H

#include "story/course.h"
#include "story/sheets.h"

Sheet *sheet_books(Story *story, const char *id, Error *error);
Sheet *sheet_why(Story *story, const char *id, Error *error);
Sheet *sheet_people(Story *story, const char *id, Error *error);
Sheet *sheet_chronicle(Story *story, const char *id, Error *error);
Sheet *sheet_glossary(Story *story, const char *id, Error *error);
Sheet *sheet_calendar(Story *story, const char *id, Error *error);
Sheet *sheet_map(Story *story, const char *id, Error *error);

/* The sheet if it is not empty or nothing was wanted; else it is freed, and the error says that
 * there is no `what` called `id`. */
Sheet *sheet_if_found(Sheet *sheet, const char *what, const char *id, Error *error);

/* The figure of a course as it stands; of a flow the sum, and of which months. */
SheetPart *sheet_course_figure(Sheet *sheet, const Course *course);

/* A line chart of a figure's courses with its sentence, where one of them moved. */
void sheet_course_chart(Sheet *sheet, const char *title, const Courses *courses);

#endif
