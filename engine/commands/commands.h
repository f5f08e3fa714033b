/* The command line: one command, one file, opened by its record. */
#ifndef COMMANDS_COMMANDS_H
#define COMMANDS_COMMANDS_H

#include <stdbool.h>

typedef struct Command {
  const char *name;                  /* "play"; "" is the title screen */
  const char *arguments;             /* "SCENARIO [--save FILE] …", for usage */
  const char *help;                  /* what --help prints below the usage */
  bool for_authors;                  /* its help ends with where the guide lies */
  int (*run)(int argc, char **argv); /* argv[0] is the command's name; returns the exit status */
} Command;

extern const Command command_title, command_list, command_play, command_replay, command_branch,
    command_debrief, command_check, command_test, command_simulate, command_graph, command_new,
    command_watch, command_picture;

/* Runs what the arguments name: exit status 0 done, 1 failed, 2 wrong usage. */
int commands_run(int argc, char **argv);

#endif
