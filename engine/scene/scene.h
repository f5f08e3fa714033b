/* What is asked and shown now, as plain data: the text, one question, the public books.
 *
 * A Scene is made by the script room, read by story, view and fronts, and never changed after it is
 * complete. All strings are owned by the scene, valid UTF-8 and free of control characters
 * (Markdown texts may hold newlines). NULL is "unset" for every optional string. */
#ifndef SCENE_SCENE_H
#define SCENE_SCENE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum AskKind { ASK_CHOOSE, ASK_NUMBER, ASK_ALLOCATE, ASK_PAUSE, ASK_END } AskKind;

typedef struct Choice {
  char *id;
  char *text;   /* plain */
  char *closed; /* plain: why it cannot be taken; NULL while it is open; never "" */
  char *tag;    /* the author's word for what kind of act it is, or NULL; no part of the page */
  bool aside;   /* leads to another question and back; bots seldom take it */
} Choice;

typedef struct Mark {
  double value; /* what a figure can be held against */
  char *text;   /* plain */
} Mark;

typedef struct Task {
  char *id;
  char *text; /* plain */
  double min; /* multiples of the question's step */
  double max;
  bool has_need;
  double need; /* what the task would take, where one is known */
  bool has_now;
  double now; /* the share that stands, where one does: a list of shares begins with it */
} Task;

typedef struct Ask {
  AskKind kind;
  char *id;        /* the question's id; for ASK_END the ending's id */
  char *text;      /* Markdown: the question's own words, optional; a discuss stop's question */
  bool discuss;    /* ASK_PAUSE: a stop for the class; changes how it looks, not what it is */
  char *title;     /* ASK_END: plain, obligatory */
  double min;      /* ASK_NUMBER */
  double max;      /* ASK_NUMBER: at most this; min + k * step */
  double step;     /* ASK_NUMBER, ASK_ALLOCATE: above 0 */
  double total;    /* ASK_ALLOCATE: multiple of step */
  char *unit;      /* ASK_NUMBER, ASK_ALLOCATE: plain, optional */
  Choice *choices; /* ASK_CHOOSE: at least one is open */
  size_t choice_count;
  Mark *marks; /* ASK_NUMBER */
  size_t mark_count;
  Task *tasks; /* ASK_ALLOCATE */
  size_t task_count;
} Ask;

typedef struct LedgerEntry {
  char *id;
  char *label; /* plain */
  char *unit;  /* plain, optional */
  double value;
  char *by;      /* who said it, optional */
  char *at;      /* when, optional */
  size_t answer; /* which answer of the game is behind it, counted from 1; 0: none is told. No part
                  of the page: neither the scene's line nor its digest has it */
} LedgerEntry;

/* A part of the story that begins: it stands on a page of its own before the scene. */
typedef struct Act {
  char *number;                 /* plain, optional: "I" */
  char *title;                  /* plain */
  char *span;                   /* plain, optional: "August to December 1958" */
  char *text;                   /* Markdown, optional */
  char *picture, *picture_text; /* as of a Scene, optional */
} Act;

typedef struct Scene {
  char *id;           /* PERIOD.NAME, with #2, #3 where one returns */
  char *heading;      /* plain, optional */
  char *text;         /* Markdown, values put in and escaped; "" where nothing was said */
  char *picture;      /* name, optional */
  char *picture_text; /* Markdown: what can be seen on it, where the scenario says so */
  Act *act;           /* that begins here, NULL for none */
  size_t answers;     /* `n`: how many answers came before */
  Ask ask;
  LedgerEntry *ledger;
  size_t ledger_count;
} Scene;

/* An empty scene with text "". Freed with scene_free() (NULL is fine). */
Scene *scene_new(void);
void scene_free(Scene *scene);

/* Frees the books of a scene that is kept only to be read again. */
void scene_drop_ledger(Scene *scene);

/* "Act I: East Wind", or its title alone where it is not counted. Freed with free(). */
char *scene_act_words(const Act *act);

/* Bytes of the period at the front of a scene's id: all before the first dot, or all of it. */
size_t scene_period_length(const char *scene_id);

/* True if both ids are of one period. */
bool scene_same_period(const char *a, const char *b);

enum { SCENE_WHEN_BYTES = 32 };

/* The month at the front of a scene's id or a ledger's `at`, in words: "1957-10.slips" is "October
 * 1957". False, and `out` is "", where there is none. */
bool scene_when(const char *text, char out[SCENE_WHEN_BYTES]);

/* The word of the kind in JSON and digest: choose, number, allocate, pause, end. */
const char *scene_kind_word(AskKind kind);

#endif
