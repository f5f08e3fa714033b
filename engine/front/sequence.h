/* What a terminal sends after "ESC [" or "ESC O": keys that curses does not know in all their
 * forms, and what the mouse did. */
#ifndef FRONT_SEQUENCE_H
#define FRONT_SEQUENCE_H

#include "view/pointer.h"
#include "view/press.h"

enum { SEQUENCE_BYTES = 32 };

typedef enum SequenceKind {
  SEQUENCE_PRESS,
  SEQUENCE_MOUSE,
  SEQUENCE_ANSWER,  /* the terminal says what one of its colours is */
  SEQUENCE_NOTHING, /* the mouse did what means nothing here */
} SequenceKind;

typedef struct Sequence {
  SequenceKind kind;
  Press press; /* PRESS_OTHER for a key that nobody knows */
  Mouse mouse;
} Sequence;

/* Reads the bytes between the introducer and the end, the final byte included. */
Sequence sequence_read(const char *bytes);

/* The old report of a mouse, "ESC [ M" and these three bytes. */
Sequence sequence_old_mouse(const unsigned char bytes[3]);

/* Reads what came between "ESC ]" and its end, "4;255;rgb:ee/ee/ee". */
Sequence sequence_answer(const char *bytes);

/* A full-width character as the one that it stands for: an input method left on is no reason for a
 * key to do nothing. */
uint32_t sequence_fold(uint32_t point);

#endif
