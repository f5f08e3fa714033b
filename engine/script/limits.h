/* The bounds of a strangers' program. All are counted, so that the same script stops at the same
 * place on a slow machine; the two times bound what no counter sees. SECURITY.md explains them. */
#ifndef SCRIPT_LIMITS_H
#define SCRIPT_LIMITS_H

enum {
  LIMIT_MEMORY_BYTES = 64 << 20,        /* of one Lua state */
  LIMIT_MEMORY_TELLING_BYTES = 1 << 20, /* more while an error is told */
  LIMIT_STRING_BYTES = 64 << 10,        /* one string */
  LIMIT_BLOCK_BYTES = 1 << 20,          /* any other one block: a table's part, a stack */
  LIMIT_STEPS_PLAYING = 1000000,        /* between two questions */
  LIMIT_STEPS_LOADING = 20000000,       /* while loading */
  LIMIT_STEP_BYTES = 16,                /* so many allocated bytes are a step */
  LIMIT_HOOK_INSTRUCTIONS = 100,        /* the count hook's period */
  LIMIT_SOURCE_BYTES = 128 << 10,       /* one Lua file */
  LIMIT_SOURCE_PIECE_BYTES = 4 << 10,   /* handed to the parser at once */
  LIMIT_FILES = 4096,                   /* Lua files in a scenario */
  LIMIT_PACKAGE_BYTES = 16 << 20,       /* all of them together */
  LIMIT_COMPILE_MS = 500,               /* processor time for compiling one file */
  LIMIT_BELT_MS = 1500,                 /* processor time between two questions: the belt */
  LIMIT_TEXT_BYTES = 64 << 10,          /* Markdown of one scene */
  LIMIT_WORDS_BYTES = 4 << 10,          /* any other one text: heading, choice, label, reason */
  LIMIT_SCENE_BYTES = 1 << 20,          /* all texts of one scene */
  LIMIT_REFERENCE_BYTES = 4 << 20,      /* all texts of manifest, glossary and sources */
  LIMIT_ID_BYTES = 64,                  /* an id's name part */
  LIMIT_CHOICES = 64,
  LIMIT_TASKS = 64,
  LIMIT_MARKS = 64,
  LIMIT_LEDGER = 512,
  LIMIT_RECORD_ROWS = 65536, /* of kept books, in a whole game */
  LIMIT_EXPRESSION_DEPTH = 64,
  LIMIT_OPTIONS = 64,
  LIMIT_BESIDE = 128,         /* people, entries of the calendar, places of the map */
  LIMIT_COLUMNS = 1024,       /* of simulate's CSV */
  LIMIT_SUMS = 65536,         /* numbers that one run of simulate gives to be added */
  LIMIT_ROWS_BYTES = 1 << 20, /* CSV of one call of simulate's run or close */
};

#endif
