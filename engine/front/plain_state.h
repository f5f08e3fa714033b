/* The state of a conversation in lines, for the files that make it up: plain.c reads the lines,
 * plain_say.c writes what is said, plain_show.c tells the page, plain_answer.c takes answers and
 * plain_commands.c commands. Nobody else includes this. */
#ifndef FRONT_PLAIN_STATE_H
#define FRONT_PLAIN_STATE_H

#include "base/buffer.h"
#include "front/front.h"
#include "front/input.h"
#include "front/plain_page.h"

typedef struct Plain {
  Story *story;
  const FrontSetup *setup;
  Input input;
  Buffer line;    /* the line just read, trimmed */
  Buffer out;     /* what is said next; written before anything is read */
  PlainTold told; /* the books as this reader knows them */
  size_t logged;  /* lines of the author's log that were told */
  Value *shares;  /* of an allocate that is being answered, or NULL */
  int columns;
  bool echoes; /* input is no terminal: the page shows what was read */
  bool gone;   /* nobody reads any more */
} Plain;

/* What a line leads to. */
typedef enum Next { NEXT_PROMPT, NEXT_PAGE, NEXT_LEAVE } Next;

/* Says text behind a lead ("! "), broken to the width. It is written with the next flush. */
void plain_say(Plain *plain, const char *lead, const char *text);
void plain_say_error(Plain *plain, const Error *error);

/* Writes what was said; `gone` is set where nobody reads any more. */
void plain_flush(Plain *plain);

/* The first line of all: which game this is. */
void plain_opening(Plain *plain);

/* Tells the page that waits; shares that were given for it are dropped. */
void plain_show(Plain *plain);

/* Reads the author's changed files; the old page stands, and why is told, where they fail. */
bool plain_renew(Plain *plain);

/* The letter of the command in `line`, or 0; `rest` is set to what follows it. */
char plain_command(const char *line, const char **rest);
Next plain_obey(Plain *plain, char letter, const char *rest);

/* Takes the line as an answer to the question that waits. */
Next plain_answer(Plain *plain, char *line);

/* Asks for the next share, where shares are being given. */
void plain_ask_share(Plain *plain, const Ask *ask);

void plain_drop_shares(Plain *plain);

#endif
