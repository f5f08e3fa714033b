/* What the rules of `check` share: the trees, what was gathered from them, how to tell a finding.
 * A rule reads this and calls check_tell(); it changes nothing. */
#ifndef AUTHOR_CHECK_STATE_H
#define AUTHOR_CHECK_STATE_H

#include <stdbool.h>

#include "author/check.h"
#include "author/word_set.h"
#include "base/file.h"
#include "script/known.h"
#include "script/tree.h"

/* event "id" { ... } with what can be seen of it. */
typedef struct CheckEvent {
  const Tree *tree;
  const Node *call;  /* event "id" { ... } */
  const Node *id;    /* NODE_TEXT, or NULL where it is made while the files load */
  const Node *table; /* NODE_TABLE, or NULL */
} CheckEvent;

/* A call of one of the host's functions. */
typedef struct CheckCall {
  const Tree *tree;
  const Node *node;
  const char *name;  /* "choose" */
  const Node *table; /* the first argument where it is (or names) a NODE_TABLE, else NULL */
  const Node *text;  /* the same for a NODE_TEXT */
  const Node *lent;  /* the argument with lent locals, or NULL */
  bool is_direct;    /* `table` is written in the call itself */
  bool is_dropped;   /* nothing takes its result */
} CheckCall;

/* A field that is read or written in code: facts.orchard, deeds.post. */
typedef struct CheckField {
  const Tree *tree;
  const Node *node;
  bool is_called;
} CheckField;

/* A literal that is shown, or that is a condition, and the field it is given to. */
typedef enum UseKind {
  USE_PROSE,     /* Markdown of a page */
  USE_CHOICE,    /* what a choice or a task says */
  USE_WORDS,     /* other plain words: a heading, a label, a unit */
  USE_CONDITION, /* when, open, weight */
} UseKind;
typedef struct CheckUse {
  UseKind kind;
  const Tree *tree;
  const Node *text;
  const Node *lent;  /* the argument that lends locals, or NULL */
  const char *field; /* "text", "when" */
} CheckUse;

typedef struct Check {
  CheckResult *result;
  Script *script; /* NULL where there is none at all */
  bool loaded;
  Error load_error;
  char *folder;
  const char *assets; /* as check_scenario() takes it; lent */
  FileList files;
  Buffer *sources;
  Tree **trees;        /* one a file */
  bool *is_loaded;     /* whether anything loads the file */
  FileList test_files; /* tests/NAME.lua: no part of the game, looked at by check_tests() alone */
  Buffer *test_sources;
  Tree **test_trees;
  bool any_broken; /* at least one file has no whole tree */
  bool dynamic_require;

  CheckCall *calls;
  size_t call_count, call_room;
  CheckEvent *events;
  size_t event_count, event_room;
  CheckUse *uses;
  size_t use_count, use_room;
  CheckField *fields;
  size_t field_count, field_room;

  WordSet shape_fields;                         /* of the tables that calls take: "storylet.when" */
  WordSet globals;                              /* what code can name, "math.floor" too */
  WordSet facts, people, options, books, units; /* where the scenario declares them */
  bool has_facts, has_people, has_options, has_books;
  bool cast_open;      /* the cast could not be read whole */
  WordSet cast;        /* the ids of the manifest's cast */
  WordSet event_ids;   /* literal ones, and of a scenario that loads all */
  bool event_ids_open; /* some are made while the files load, and it does not load */
  WordSet question_ids, ledger_ids;
  bool question_ids_open, ledger_ids_open;
  WordSet answers_read; /* by code and by expressions */
  WordSet terms, sources_known, pictures;
  bool terms_open, sources_open, pictures_open; /* their file could not be read whole */
  bool has_pictures_file;
  WordSet mentions;     /* every name in code, in expressions and in links */
  WordSet named;        /* those in code alone, and texts that are one word */
  WordSet good_forms;   /* of comparisons (check_simple.c) */
  WordSet given_ids;    /* literals of a field `id` */
  WordSet parts;        /* literals that are joined by `..`, by their address */
  WordSet used;         /* the literals in `uses`, by their address */
  const Node *manifest; /* the table of scenario { ... }, or NULL */
  const Tree *manifest_tree;
  const Node *manifest_call;
} Check;

/* ---- telling ---- */

/* Tells a finding of that code at byte `at` of the tree's source. `fix` NULL: the code's own. */
void check_tell(Check *check, const Tree *tree, size_t at, const char *code, const char *fix,
                const char *format, ...) __attribute__((format(printf, 6, 7)));

/* Tells that `name` is not in `known` (what = "there is no fact \"x\""), with the nearest; where
 * nothing else means that nearest one, it is told too. */
void check_tell_unknown(Check *check, const Tree *tree, size_t at, const char *code,
                        const char *name, const WordSet *known, const char *what);

/* ---- looking at trees ---- */

/* The item of a table with that name; NULL where it has none. */
const Node *check_item(const Node *table, const char *name);
const Node *check_field(const Node *table, const char *name); /* its value */

/* The value of the item at that place (from 1) among those without a name, or NULL. */
const Node *check_position(const Node *table, size_t index);
size_t check_positions(const Node *table);

/* True if the table may hold more than is written: a call or `...` as its last item, a key that is
 * computed. */
bool check_is_open(const Node *table);

/* What a local stands for, as far as it is given once and never again; else the node itself. */
const Node *check_value(const Node *node);

/* The NODE_TEXT or NODE_TABLE that a node stands for, or NULL. */
const Node *check_text_of(const Node *node);
const Node *check_table_of(const Node *node);
bool check_number_of(const Node *node, double *number);

bool check_is_global(const Node *node, const char *name);

/* The host function that a call calls, or NULL: a global's name. */
const char *check_called(const Node *call);

/* The call of that host function whose value a node is, or NULL. */
const CheckCall *check_call_of(const Check *check, const Node *node, const char *name);

/* Calls `visit` for every node below and including `node`, lists too. */
typedef void CheckVisit(void *context, const Node *node);
void check_walk(const Node *node, CheckVisit *visit, void *context);

/* The index of a file, or check->files.count. */
size_t check_file_index(const Check *check, const char *path);
const Tree *check_tree(const Check *check, const char *path);

/* The path of the file that a call of require names, into `path`; false where none is named. */
bool check_required_path(const Node *call, char path[256]);

/* The tree of the file that a node (a call of require, or a local of it) stands for, or NULL. */
const Tree *check_required(const Check *check, const Node *node);

/* What a file returns at its end, or NULL. */
const Node *check_returned(const Tree *tree);

/* Whether a function returns anything anywhere in its own body. */
bool check_gives_value(const Node *function);

/* The tree and byte of a place "events/x.lua:12": its line's first word. False where it is no line
 * of the scenario's. */
bool check_place(const Check *check, const char *at, const Tree **tree, size_t *byte);

/* The table that a node stands for, through locals, fields of tables and required files; `tree`
 * becomes the tree it stands in. NULL where that cannot be seen. */
const Node *check_resolve(const Check *check, const Tree **tree, const Node *node);

/* The table whose list part is the question's choices: itself, or its `choices`; NULL where they
 * are not written there. */
const Node *check_choices(const Node *table);

/* ---- the steps ---- */

bool check_read(Check *check, Error *error);
bool check_fill(Check *check, KnownNames which, WordSet *set);
void check_gather(Check *check);
void check_gather_known(Check *check);
void check_gather_references(Check *check);
void check_gather_uses(Check *check);
void check_gather_beside(Check *check);

/* Adds what the field of a table is given to `uses`. */
void check_add_use(Check *check, const Tree *tree, UseKind kind, const Node *table,
                   const char *field);

/* Whether an error was found in what the manifest gives as cast, calendar or map (`what`). */
bool check_beside_told(const Check *check, const char *what);

/* Whether a literal stands in `uses`; whether it is only a part of what is shown. */
bool check_is_used(const Check *check, const Node *text);
bool check_is_part(const Check *check, const Node *text);

/* ---- the rules, by matter ---- */

void check_syntax(Check *check);
void check_names(Check *check);
void check_modules(Check *check);
void check_texts(Check *check);
void check_conditions(Check *check);
void check_answers(Check *check);
void check_tasks(Check *check);
void check_shapes(Check *check);
void check_ids(Check *check);
void check_questions(Check *check);
void check_choices_of_events(Check *check);
void check_references(Check *check);
void check_pictures(Check *check);
void check_shelf(Check *check);
void check_files(Check *check);
void check_flow(Check *check);
void check_pages(Check *check);
void check_words(Check *check);
void check_notes(Check *check);
void check_beside(Check *check);
void check_load(Check *check);

/* Asks the script last: one that fails over it can be asked no more. */
void check_debrief(Check *check);
void check_tests(Check *check);

/* Judge a tree's globals and their members, given those there are; a table by the fields of the
 * shape `name`; the file that a call of require names. */
void check_globals(Check *check, const Tree *tree, const WordSet *globals);
void check_shape(Check *check, const Tree *tree, const char *name, const Node *table);
void check_require(Check *check, const Tree *tree, const Node *call);

/* Tells of an id, met at byte `at`, that `file` lacks; or that there is no such file. */
void check_looked_up(Check *check, const Tree *tree, size_t at, const char *id,
                     const WordSet *known, const char *code, const char *file);

/* Judges the expression that is the value of a NODE_TEXT, with the locals that the argument `lent`
 * lends (NULL: none). */
void check_expression(Check *check, const Tree *tree, const Node *text, const Node *lent);

/* Adds what to write in an expression for a name that is a question's or a local's, and nothing
 * that expressions have; false where it is neither. `field` (NULL: none) stands behind it;
 * `is_value`: in a text's braces. */
bool check_advise(const Check *check, const Tree *tree, const char *name, const Node *field,
                  bool is_value, Buffer *fix);

/* Judges the name of a task, at byte `at`, of what the allocate `id` was answered by; of what
 * `node` stands for, where that is a call of allocate. */
void check_task_of_id(Check *check, const Tree *tree, size_t at, const char *id, const char *task);
void check_task_of(Check *check, const Tree *tree, size_t at, const Node *node, const char *task);

/* Whether an expression whose names are good can be seen to hold in one game and not in another. */
bool check_is_simple(Check *check, const char *source);

/* Tells of `name` in name.field of a piece of an expression, where it is surely a root misspelt: it
 * is much like one, and nothing in code is called so. */
void check_tell_root(Check *check, const Tree *tree, size_t at, const char *name);

/* Judges names and values in bytes from `from` on of a text that may be a piece of an expression.
 * */
void check_piece(Check *check, const Tree *tree, const Node *text, size_t from);

/* Judges the values in a text's braces. Not traced: where the text is shown is not known, and so
 * not what is lent to it. */
void check_template(Check *check, const Tree *tree, const Node *text, const Node *lent,
                    bool is_traced);

/* Judge whether the option or the question `id` can have the value, which stands at `at`. */
void check_option_value(Check *check, const Tree *tree, size_t at, const char *id,
                        const char *value);
void check_answer_value(Check *check, const Tree *tree, size_t at, const char *id,
                        const char *value);

#endif
