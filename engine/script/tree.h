/* Lua source as a tree, for those who read scenarios without running them. Everything lies in the
 * tree's own arena and is freed with it. What is broken still gives a tree: of all that stands
 * before the fault. */
#ifndef SCRIPT_TREE_H
#define SCRIPT_TREE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum NodeKind {
  NODE_NIL,
  NODE_TRUE,
  NODE_FALSE,
  NODE_NUMBER, /* number */
  NODE_TEXT,   /* text, length: the value */
  NODE_DOTS,
  NODE_FUNCTION,           /* first: parameters; right: NODE_BLOCK */
  NODE_NAME,               /* text; local: its declaration, NULL for a global */
  NODE_FIELD,              /* left.text */
  NODE_INDEX,              /* left[right] */
  NODE_CALL,               /* left(first...); is_method: left:text(first...) */
  NODE_TABLE,              /* first: NODE_ITEMs */
  NODE_ITEM,               /* text = right; [left] = right; or right alone */
  NODE_BINARY,             /* left sign right */
  NODE_UNARY,              /* sign right */
  NODE_PAREN,              /* (right) */
  NODE_BLOCK,              /* first: statements */
  NODE_LOCAL,              /* first: NODE_NAMEs; second: values */
  NODE_LOCAL_FUNCTION,     /* first: the name; right: NODE_FUNCTION */
  NODE_FUNCTION_STATEMENT, /* left: what is assigned; right: NODE_FUNCTION */
  NODE_ASSIGN,             /* first: targets; second: values */
  NODE_DO,                 /* right: block */
  NODE_WHILE,              /* left: condition; right: block */
  NODE_REPEAT,             /* the same */
  NODE_IF,                 /* first: NODE_CLAUSEs */
  NODE_CLAUSE,             /* left: condition, NULL for else; right: block */
  NODE_FOR,                /* first: names; second: values; right: block */
  NODE_RETURN,             /* first: values */
  NODE_GOTO,
  NODE_BREAK,
  NODE_LABEL,
  NODE_STATEMENT, /* right: a call whose results are dropped */
} NodeKind;

typedef struct Node Node;
struct Node {
  NodeKind kind;
  int sign;          /* NODE_BINARY, NODE_UNARY: the operator's TokenKind */
  size_t start, end; /* bytes of the source */
  size_t name_start; /* NODE_FIELD, NODE_ITEM, methods: where the name stands */
  const char *text;  /* ended by NUL; a value may hold NULs of its own */
  size_t length;
  double number;
  int height; /* of the tree below; bounded */
  bool is_method;
  bool is_assigned; /* a declaration: something is assigned to it later */
  Node *left, *right, *first, *second, *next;
  Node *local; /* NODE_NAME: its declaration; of a declaration: itself */
  Node *value; /* a declaration: the one expression or NODE_FUNCTION it begins with, or NULL */
};

/* What is wrong with a source; message is "" where nothing is. */
typedef struct Fault {
  size_t at;         /* byte where the mistake most likely is */
  char message[200]; /* what was found, what was expected */
  char fix[120];
} Fault;

typedef struct TreeBlock TreeBlock;
typedef struct Tree {
  const char *path;   /* not owned */
  const char *source; /* not owned */
  size_t length;
  Node *root; /* NODE_BLOCK, or of tree_parse_expression() an expression; NULL if there is none */
  size_t end; /* where an expression's tree ended */
  Fault fault;
  size_t *lines; /* where each begins */
  size_t line_count;
  TreeBlock *blocks;
} Tree;

/* Reads a file's source. Path and source must outlive the tree. Never NULL. */
Tree *tree_parse(const char *path, const char *source, size_t length);

/* Reads one expression from the source's begin; what follows it is no fault. */
Tree *tree_parse_expression(const char *source, size_t length);

void tree_free(Tree *tree);

/* Line and column (in characters), both from 1, of a byte of the source. */
void tree_place(const Tree *tree, size_t at, int *line, int *col);

/* Columns of white space before the first word of the line that holds byte `at`. */
size_t tree_indent(const Tree *tree, size_t at);

/* True if nothing but white space stands before byte `at` on its line. */
bool tree_begins_line(const Tree *tree, size_t at);

/* Where byte `offset` of the value of a NODE_TEXT stands in the source, escapes counted. */
size_t tree_text_at(const Tree *tree, const Node *text, size_t offset);

/* For the parser: cleared memory of the tree, and a copy in it, ended by NUL. */
void *tree_memory(Tree *tree, size_t bytes);
const char *tree_copy(Tree *tree, const char *bytes, size_t length);

/* For the parser: sets text and length of a NODE_TEXT from its literal. */
void tree_read_text(Tree *tree, Node *text);

#endif
