/* What the parts of the parser share: parse.c (statements), parse_expression.c, parse_tokens.c
 * (tokens and nodes), parse_suspect.c (what the indentation says) and parse_fault.c (what is
 * wrong). */
#ifndef SCRIPT_PARSE_H
#define SCRIPT_PARSE_H

#include "script/token.h"
#include "script/tree.h"

enum { PARSE_DEPTH_MAX = 120, PARSE_OPEN_MAX = 4 * PARSE_DEPTH_MAX, PARSE_SPLITS = 16 };

/* A block or a bracket that waits for its end. */
typedef struct Open {
  int kind; /* TOKEN_FUNCTION, TOKEN_IF, ..., '{', '(' or '[' */
  size_t at;
  size_t indent;       /* of its line, or of what it is a part of, if that stands further left */
  size_t outer_indent; /* of the statement or item in which it stands */
  size_t else_if;      /* where `else if` stands in an `if`, or 0 */
  size_t item_at;      /* where its last item begins */
  size_t item;         /* indent of its last item that begins a line; SIZE_MAX before that */
  bool has_inline;     /* an item of it stands behind another word on its line */
} Open;

/* A value that begins on a later line than its `=`: perhaps a `{` is missing there. */
typedef struct Split {
  size_t at, indent;
} Split;

typedef enum SuspectKind {
  SUSPECT_NOTHING,
  SUSPECT_NO_END,
  SUSPECT_EXTRA_END,
  SUSPECT_NO_BEGIN,
} SuspectKind;

/* The first place where the author's indentation says that something was not closed, or was closed
 * once too often; it is asked only once the source is known to be broken. */
typedef struct Suspect {
  SuspectKind what;
  Open open;
  size_t at; /* where the closing is missing; or the closing that is too much; or the opening */
} Suspect;

typedef struct Parser {
  Tree *tree;
  Lexer lexer;
  Token token;     /* that waits */
  size_t last_end; /* of the token before it */
  Token swallower; /* the first literal that holds the beginning of another; its end is missing */
  int depth;
  bool failed;
  bool is_expression; /* there are no methods: a colon ends it */
  Open open[PARSE_OPEN_MAX];
  size_t open_count;
  size_t indent;      /* of the statement or item that is being read */
  size_t item_at;     /* where that begins */
  size_t before_item; /* the end of the token before that */
  Suspect suspect;
  Split splits[PARSE_SPLITS]; /* the last of them, in a ring */
  size_t split_count;
  size_t early_at;     /* the last `}` in a line that stands further in than the line of its `{` */
  bool is_early_block; /* that `{` ends its line */
  size_t bare_at, bare_end, bare_open; /* the last call without parentheses, and how deep it lay */
  size_t listed_at, listed_table;      /* the last of them that is a table's item, and that table */
  Node **locals;                       /* declarations that can be seen, the innermost last */
  size_t local_count, local_room;
} Parser;

/* ---- tokens ---- */

void parse_advance(Parser *p);
bool parse_at(const Parser *p, int kind);
bool parse_accept(Parser *p, int kind);

/* Ends the parsing: `what` was expected where the waiting token is. Only the first counts. */
void parse_fail(Parser *p, const char *what);

/* The same in words of its own. */
void parse_give_up(Parser *p, size_t at, const char *message, const char *fix);

/* Passes the token, or fails. */
void parse_expect(Parser *p, int kind, const char *what);

/* Notes that what the waiting token begins has to be closed; then that its end waits: passes it. */
void parse_open(Parser *p, int kind);
void parse_close(Parser *p, int kind, const char *what);

bool parse_enter(Parser *p);
void parse_leave(Parser *p);

/* ---- what the indentation says ---- */

int parse_line(const Parser *p, size_t at);

/* Remembers the first disagreement between the indentation and the grammar. */
void parse_suspect(Parser *p, SuspectKind what, Open open, size_t at);

/* Looks whether the waiting token, which begins an item of what was opened last, stands too far
 * left or right for that. */
void parse_suspect_item(Parser *p);

/* The same for the first word of an item's value, behind its `=`. */
void parse_suspect_value(Parser *p);

/* Something like a `{` is missing behind the word at byte `at`. */
void parse_suspect_begin(Parser *p, size_t at);

/* Looks whether the waiting literal in long brackets was meant to end sooner. */
void parse_suspect_text(Parser *p);

/* The same for a `}`, by the table's items; and for any closing of what was opened. */
void parse_suspect_table(Parser *p, const Node *table);
void parse_suspect_closing(Parser *p, Open open);

/* Where a `{` may be missing behind the `=` of a line that stands as far in as `indent`. */
bool parse_find_split(const Parser *p, size_t indent, size_t *at);

/* ---- nodes ---- */

Node *parse_node(Parser *p, NodeKind kind, size_t start);

/* The node ends with the token that was passed last. */
Node *parse_end(Parser *p, Node *node);

/* A name that waits, as a node; fails where none does. */
Node *parse_name(Parser *p, const char *what);

/* Makes a NODE_NAME seen from here on. */
void parse_declare(Parser *p, Node *name);

/* Gives declarations their first values. */
void parse_give_values(Node *names, Node *values);

/* Fills in a NODE_NAME's declaration. */
void parse_resolve(const Parser *p, Node *name);

/* ---- the halves ---- */

Node *parse_expression(Parser *p);
Node *parse_expressions(Parser *p); /* a list, by `next` */
Node *parse_suffixed(Parser *p);    /* names, fields, calls */

/* After `function`, or its name: parameters, block and end; `start` is the function's. */
Node *parse_body(Parser *p, size_t start, bool is_method);
Node *parse_block(Parser *p);

#endif
