/* The Lua room: a scenario as a program that asks questions.
 *
 * A Script is one scenario in one Lua state of its own, sandboxed and limited by counting
 * (script/limits.h). It is deterministic: folder, seed, options, language, intensity and the
 * answers so far give the scene that waits. It reads nothing but its own folder; it prints, stores
 * and waits for nothing. Going back is done by loading anew and answering a prefix again. */
#ifndef SCRIPT_SCRIPT_H
#define SCRIPT_SCRIPT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "base/value.h"
#include "scene/scene.h"
#include "script/bookshelf.h"
#include "script/counts.h"

typedef struct Script Script;

typedef struct ManifestValue {
  char *value, *label;
} ManifestValue;
typedef struct ManifestOption {
  char *id, *text, *standard; /* `standard`: the default's value */
  ManifestValue *values;
  size_t value_count;
} ManifestOption;

/* A unit of figures; `metric` is the name of what `factor` of it are, NULL where it has no twin. */
typedef struct ManifestUnit {
  char *id, *name, *metric;
  double factor;
  int places; /* of the metric twin */
} ManifestUnit;

/* What scenario.lua says of itself. Owned by the script. */
typedef struct Manifest {
  char *id; /* equals the folder's name */
  char *title;
  char *version;
  char **authors;
  size_t author_count;
  char **languages;
  size_t language_count; /* at least one; "en" where unset */
  char *summary;         /* plain: what it is about in a line, or NULL */
  char *picture;         /* the name of the one on the title page, or NULL */
  char *picture_text;    /* Markdown: what can be seen on it, or NULL */
  double minutes;        /* 0 where unset */
  char *content_note;    /* Markdown, as it is with the first options; or NULL */
  ManifestOption *options;
  size_t option_count;
  ManifestUnit *units;
  size_t unit_count;
  char *first_month, *last_month;  /* both or neither */
  double text_words, choice_words; /* the author's own budgets; 0 where unset */
  bool simulates;                  /* it has a `simulate` (script/simulate.h) */
  char **policies;                 /* which that knows; the first is the default */
  size_t policy_count;
  Bookshelf shelf; /* its books as a reader opens them */
  char **players;  /* policies of its own that answer for a player (script/policy.h) */
  size_t player_count;
} Manifest;

/* A word or a source that the reader can look up, or what can be seen on a picture; plain text but
 * for `text`, which is Markdown. */
typedef struct Entry {
  char *id, *title, *text;
  char *characters, *pinyin; /* of a word, or NULL */
  char **sources;            /* ids of the sources of its meaning */
  size_t source_count;
} Entry;

/* Called with each line of the author's log(...): cleaned text and "file:line". */
typedef void ScriptLog(void *context, const char *at, const char *text);

/* A row of the books that a scenario keeps and never shows. All are texts, "" where there is none,
 * cleaned for showing. */
typedef struct ScriptRow {
  const char *month, *book; /* "1958-08"; "so", "reported", "seen" or "ordered" */
  const char *id;           /* "grain.flow.eaten_hall" */
  const char *unit, *by;
  double value;  /* finite */
  size_t answer; /* which answer of the game is behind it, counted from 1; 0: none is told */
  bool withheld; /* not for who plays, before the ending */
} ScriptRow;

/* Called with each row of the author's record{...}, which lives as long as the call. A row of the
 * same month, book and id may come again: the last one stands. */
typedef void ScriptRecord(void *context, const ScriptRow *row);

/* Loads the scenario in `folder`: compiles and runs scenario.lua and events, checks the manifest.
 * No question can be asked yet. NULL with an error that has its place (package-relative file:line).
 */
Script *script_load(const char *folder, Error *error);

/* The same, counted: what is played of it adds to `counts`, which outlives it (script/counts.h). */
Script *script_load_counted(const char *folder, Counts *counts, Error *error);
void script_free(Script *script);

const Manifest *script_manifest(const Script *script);

/* The digest over the scenario's Lua files as they were when loaded: `content` in a save. */
const char *script_content(const Script *script);

/* Where log(...) goes; nowhere before this is called. */
void script_on_log(Script *script, ScriptLog *log, void *context);

/* Where the rows of record{...} go; before this is called they are judged and forgotten. */
void script_on_record(Script *script, ScriptRecord *record, void *context);

/* The options of a game: `chosen` (map of text to text, may be NULL) completed by the defaults, in
 * the manifest's order. NULL with ERROR_USAGE for an unknown name or value, which it names together
 * with what there is. */
Value *script_options(const Script *script, const Value *chosen, Error *error);

typedef struct ScriptGame {
  uint64_t seed;        /* 0 to 2^53-1 */
  const Value *options; /* from script_options() */
  const char *language; /* one of the manifest's, or NULL for its first */
  bool documents;       /* --intensity documents: the hardest scenes as papers only */
  const Value *rules;   /* map of text to text: rules of the system that are changed; or NULL */
} ScriptGame;

/* Starts the game: runs to the first question (the content note's page, where the manifest has
 * one). To be called once. False with the script's error, or with ERROR_USAGE where the scenario
 * refuses the rules. */
bool script_start(Script *script, const ScriptGame *game, Error *error);

/* The scene that waits, owned by the script until the next call; NULL before the start and after an
 * error. At the end it is the scene of kind ASK_END. */
const Scene *script_scene(const Script *script);

/* The same, handed over: the caller frees it. To be called just before script_answer(). */
Scene *script_take_scene(Script *script);

/* Gives an answer that answer_check() made, and runs to the next question. False with the script's
 * error; the script can only be freed then. */
bool script_answer(Script *script, const Value *canonical, Error *error);

/* Words and sources of the scenario (glossary.lua, sources.lua), in the order of their ids. */
const Entry *script_glossary(const Script *script, size_t *count);
const Entry *script_sources(const Script *script, size_t *count);

/* The pictures by name and what can be seen on each (pictures.lua), in the order of their names. */
const Entry *script_pictures(const Script *script, size_t *count);

/* The numbers that stand in the files read so far (script/figures.h), owned by the script. */
const double *script_figures(const Script *script, size_t *count);

/* Memory of the Lua state now: for tests. */
size_t script_memory_bytes(const Script *script);

#endif
