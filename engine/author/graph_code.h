/* Finding one's way in a scenario's code: where an event is written, what a name stands for there,
 * which function a call calls. Nothing is run; what cannot be told is left out. */
#ifndef AUTHOR_GRAPH_CODE_H
#define AUTHOR_GRAPH_CODE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/file.h"
#include "script/inspect.h"
#include "script/tree.h"

/* A function being followed from a call of it: what its parameters stand for. */
typedef struct CodeFrame {
  const Node *parameters, *arguments;
  const struct CodeFrame *outer; /* in which the arguments are to be read */
} CodeFrame;

/* event "id" { ... } */
typedef struct CodeSite {
  const char *path, *id; /* id: NULL where it is no plain text */
  int first_line, last_line;
  const Node *table; /* its arguments */
} CodeSite;

typedef struct Code {
  FileList files;
  Buffer *sources; /* one a file */
  Tree **trees;
  CodeSite *sites;
  size_t site_count;
} Code;

/* Reads and parses all Lua files of the scenario in `folder`. */
bool code_read(Code *code, const char *folder, Error *error);
void code_free(Code *code);

/* The table of an event, or NULL where it is not found: an event that a function makes has the
 * table in that function. */
const Node *code_event_table(const Code *code, const InspectEvent *event);

/* The value of the item of that name, or NULL. */
const Node *code_item(const Node *table, const char *name);

/* The text that an expression stands for, or NULL. */
const char *code_text(const Node *node, const CodeFrame *frame);

/* Adds "facts.orchard" or the like; false, and nothing is added, where the node is none of facts,
 * people and answer. */
bool code_path(const Node *node, const CodeFrame *frame, Buffer *path);

/* The function that a name or the field of a required module stands for, or NULL. */
const Node *code_function(const Code *code, const Node *node);

/* The name of a global that is called, or NULL. */
const char *code_called(const Node *call);

#endif
