/* The first argument names the command; the rest is the command's own affair, but for --help, which
 * is the same everywhere. */
#include "commands/commands.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"

static const Command *const commands[] = {&command_play,  &command_replay,  &command_branch,
                                          &command_check, &command_test,    &command_simulate,
                                          &command_graph, &command_new,     &command_watch,
                                          &command_list,  &command_debrief, &command_picture};

enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

static int print(Buffer *out) {
  bool written = result_write(out);
  buffer_free(out);
  return written ? 0 : ERROR_FAILED;
}

static int print_help(const Command *command) {
  Buffer out = {0};
  buffer_addf(&out, "Usage: irongrain %s %s\n\n%s", command->name, command->arguments,
              command->help);
  if (command->for_authors) result_add_guide(&out);
  return print(&out);
}

static int print_overview(void) {
  Buffer out = {0};
  buffer_add_text(&out, "Usage: irongrain [COMMAND]\n\nWithout a command: the title screen.\n\n");
  for (size_t i = 0; i < COMMAND_COUNT; i++) {
    buffer_addf(&out, "  irongrain %s %s\n", commands[i]->name, commands[i]->arguments);
  }
  buffer_add_text(&out, "\n`irongrain COMMAND --help` tells more. --version prints the version.\n");
  result_add_guide(&out);
  return print(&out);
}

static int print_version(void) {
  Buffer out = {0};
  buffer_add_text(&out, "irongrain " IRONGRAIN_VERSION "\n");
  return print(&out);
}

static bool is_help(const char *argument) {
  return strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0;
}

/* True if --help stands among a command's arguments, before a `--`. */
static bool wants_help(int argc, char **argv) {
  for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
    if (is_help(argv[i])) return true;
  }
  return false;
}

static int unknown(const char *name) {
  const char *names[COMMAND_COUNT];
  for (size_t i = 0; i < COMMAND_COUNT; i++) names[i] = commands[i]->name;
  const char *nearest = options_nearest(name, names, COMMAND_COUNT);
  Error error = {0};
  error_set_usage(&error, "there is no command %.60s%s%s%s", name, nearest ? " (did you mean " : "",
                  nearest ? nearest : "", nearest ? "?)" : "");
  return result_failure("", &error);
}

/* A descriptor that was closed before we began would be given to the next file that is opened,
 * and pages would be written into a save. What stands in its place can be read as empty and not
 * written. */
static void hold_standard_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != descriptor) _exit(1);
  }
}

int commands_run(int argc, char **argv) {
  hold_standard_descriptors();
  signal(SIGPIPE, SIG_IGN); /* a reader that has gone is an error we can tell, */
  signal(SIGXFSZ, SIG_IGN); /* and so is a file that may not grow */
  if (argc < 2) return command_title.run(argc, argv);
  if (is_help(argv[1])) return print_overview();
  if (strcmp(argv[1], "--version") == 0) return print_version();
  for (size_t i = 0; i < COMMAND_COUNT; i++) {
    if (strcmp(argv[1], commands[i]->name) != 0) continue;
    if (wants_help(argc - 1, argv + 1)) return print_help(commands[i]);
    return commands[i]->run(argc - 1, argv + 1);
  }
  return unknown(argv[1]);
}
