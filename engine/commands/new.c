/* `new`: a folder with a scenario in it, and what to type next. */
#include <stdlib.h>
#include <string.h>

#include "author/template.h"
#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/result.h"

/* The path as typed, without slashes at its end, and with one in it: so `play` takes it for a
 * path. */
static char *folder_of(const char *name) {
  size_t length = strlen(name);
  while (length > 1 && name[length - 1] == '/') length--;
  Buffer folder = {0};
  if (!memchr(name, '/', length)) buffer_add_text(&folder, "./");
  buffer_add(&folder, name, length);
  return buffer_take(&folder);
}

static bool is_good_name(const char *folder, Error *error) {
  const char *name = file_base_name(folder);
  if (template_is_name(name)) return true;
  char *good = template_good_name(name);
  char *path = memory_copy_bytes(folder, (size_t)(name - folder));
  error_set_usage(error,
                  "\"%.60s\" is no name for a scenario: small letters, digits and _ are wanted, a "
                  "letter first, %d at most; try `irongrain new %s%s`",
                  name, TEMPLATE_NAME_MOST, strcmp(path, "./") == 0 ? "" : path, good);
  free(path);
  free(good);
  return false;
}

/* True if nothing has that name, and there is a folder to make it in. */
static bool is_free(const char *folder, Error *error) {
  char *parent = file_folder_name(folder);
  bool has_parent = file_is_folder(parent);
  if (file_exists(folder)) {
    error_set(error, "%s is there already, and nothing is written over; take another name", folder);
  } else if (!has_parent) {
    error_set(error, "there is no folder %s to make it in; make that first: mkdir -p %s", parent,
              parent);
  }
  bool good = has_parent && !file_exists(folder);
  free(parent);
  return good;
}

static int tell(const char *folder) {
  Buffer out = {0};
  buffer_add_text(&out, "Made ");
  result_add_clean(&out, folder);
  buffer_add_text(&out, ", a scenario of four months that plays as it stands:\n\n");
  buffer_add_text(&out,
                  "  README.md         begin here: change one number, one sentence, one choice\n"
                  "  scenario.lua      what it is, and in what order a month goes\n"
                  "  desk.lua          the books, and the figure that is asked every month\n"
                  "  model/stall.lua   the arithmetic\n"
                  "  events/           what happens: two files of storylets\n"
                  "  cast.lua          people; glossary.lua: words; sources.lua: history\n"
                  "  tests/desk.lua    what must stay true; tests/types/ is for your editor\n"
                  "\nNext:\n\n");
  static const char *const next[] = {"play", "check", "test"};
  for (size_t i = 0; i < sizeof next / sizeof next[0]; i++) {
    buffer_addf(&out, "  irongrain %s ", next[i]);
    result_add_clean(&out, folder);
    buffer_add_char(&out, '\n');
  }
  result_add_guide(&out);
  bool written = result_write(&out);
  buffer_free(&out);
  return written ? 0 : ERROR_FAILED;
}

static int run(int argc, char **argv) {
  const char *name = NULL;
  const Option options[] = {{.name = NULL}};
  Words words = {.names = "NAME", .fewest = 1, .most = 1, .words = &name};
  Error error = {0};
  if (!options_read(argc, argv, options, words, &error)) return result_failure("new", &error);
  char *folder = folder_of(name);
  bool good =
      is_good_name(folder, &error) && is_free(folder, &error) && template_make(folder, &error);
  int status = good ? tell(folder) : result_failure("new", &error);
  free(folder);
  return status;
}

const Command command_new = {
    .name = "new",
    .arguments = "NAME",
    .help =
        "Makes a folder with a small scenario in it, which plays, checks and tests at once.\n"
        "\n"
        "NAME is a folder's name or a path; its last part becomes the scenario's id: small\n"
        "letters, digits and _, a letter first. Without a slash the folder is made here.\n"
        "Nothing is ever written over.\n"
        "\n"
        "Its README.md has a card for a beginning: change one number, one sentence, one\n"
        "choice. The files are commented, and set up for an editor with a Lua language server.\n",
    .for_authors = true,
    .run = run,
};
