/* Finds the command and lets it work. */
#include "commands/commands.h"

int main(int argc, char **argv) {
  return commands_run(argc, argv);
}
