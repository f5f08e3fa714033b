/* Words for the person beside the results: one cleaned line on standard error. */
#ifndef FRONT_TALK_H
#define FRONT_TALK_H

#include "base/error.h"
#include "story/story.h"

/* One line: no control character that came in with a name or a message reaches the terminal. */
void talk(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* An error with its place and trace. */
void talk_error(const Error *error);

/* What a story has to tell: its notes, each once, and what it cannot write, every time. */
void talk_story(Story *story);

#endif
