/* The state of a conversation in lines, for the files that make it up: plain.c reads and judges
 * the lines, plain_write.c writes what is said a screenful at a time, plain_show.c tells the page,
 * plain_look.c what can be looked up beside it, plain_names.c knows how names are read,
 * plain_answer.c takes answers and plain_commands.c commands. Nobody else includes this. */
#ifndef FRONT_PLAIN_STATE_H
#define FRONT_PLAIN_STATE_H

#include "base/buffer.h"
#include "front/ascii.h"
#include "front/front.h"
#include "front/input.h"
#include "front/plain_page.h"
#include "scene/sheet.h"
#include "view/settings.h"

enum { PLAIN_IN = 0, PLAIN_OUT = 1 };

typedef struct Plain {
  Story *story;
  const FrontSetup *setup;
  Input input;
  Buffer line;      /* the line just read: trimmed, wide letters made narrow */
  InputKind kind;   /* and whether there was one */
  Buffer out;       /* what is said next; written before anything is read */
  size_t question;  /* where in it the question begins, which `s` skips to */
  PlainTold told;   /* the books as this reader knows them */
  PlainTold before; /* the same before the page that waits was told */
  size_t logged;    /* lines of the author's log that were told */
  Value *shares;    /* of an allocate that is being answered, or NULL */
  AsciiName *names; /* where only ASCII is read: how names are read aloud; owned */
  size_t name_count;
  int columns;
  HardScenes hard_scenes; /* as last read or set */
  bool is_metric;         /* figures of the sheets in kilograms and hectares */
  bool is_ascii;          /* the reader's locale knows no UTF-8 */
  bool echoes;            /* input is no terminal: the page shows what was read */
  bool pages;             /* a person at a terminal: a screenful at a time */
  bool is_away;           /* something else was told since the question */
  bool gone;              /* nobody reads any more */
} Plain;

/* What a line leads to. */
typedef enum Next { NEXT_PROMPT, NEXT_PAGE, NEXT_LEAVE } Next;

/* Says text behind a lead ("! "), broken to the width. It is written later, with all the rest. */
void plain_say(Plain *plain, const char *lead, const char *text);
void plain_say_error(Plain *plain, const Error *error);

/* "label: value" on a line of its own. */
void plain_say_pair(Plain *plain, const char *label, const char *value);

/* Writes what was said at once; `gone` is set where nobody reads any more. */
void plain_flush(Plain *plain);

/* Writes what was said, a screenful at a time where a person reads it. True if a line was read
 * meanwhile that is meant for the question: it is in `line`. What was not yet written is dropped
 * then. */
bool plain_write(Plain *plain);

/* Looks anew how wide the lines may be. */
void plain_measure(Plain *plain);

/* Reads the next line into `line` and `kind`. */
void plain_read(Plain *plain);

/* The first line of all: which game this is. */
void plain_opening(Plain *plain);

/* Tells the page that waits, or the same `again` as it was told; shares given for it are
 * dropped. */
void plain_show(Plain *plain, bool again);

/* Tells a sheet (scene/sheet.h); `name` is an id or a title, of the chronicle words to search for,
 * "" for all of it. */
void plain_look(Plain *plain, const char *show, const char *name);

/* Takes the game up again from an answer of the chronicle, in a save of its own. */
Next plain_take_up(Plain *plain, const char *number);

/* Tells the settings, or sets one: "units metric". */
Next plain_options(Plain *plain, const char *rest);
void plain_read_options(Plain *plain);

/* Turns the sheet's figures into the metric twins of their units. */
void plain_convert(const Plain *plain, Sheet *sheet);

/* Gathers the names that the scenario can say in pinyin. */
void plain_learn_names(Plain *plain);
void plain_forget_names(Plain *plain);

/* Learns those of the sheet too, and leaves out of it what would be one word said twice: without
 * UTF-8 a title, its characters and its pinyin may all be read alike. */
void plain_say_names_once(Plain *plain, Sheet *sheet);

/* Reads the author's changed files; the old page stands, and why is told, where they fail. */
bool plain_renew(Plain *plain);

/* Obeys the command in `line`. False, with nothing done, where it is none. */
bool plain_obey(Plain *plain, const char *line, Next *next);

/* Takes the line as an answer to the question that waits. */
Next plain_answer(Plain *plain, char *line);

/* Asks for the next share, where shares are being given. */
void plain_ask_share(Plain *plain, const Ask *ask);

void plain_drop_shares(Plain *plain);

#endif
