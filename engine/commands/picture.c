/* `picture`: how a picture will look in a terminal, without a game around it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"
#include "front/ansi.h"
#include "front/ask.h"
#include "front/encoding.h"
#include "front/lend.h"
#include "front/plain_page.h"
#include "front/settings_file.h"
#include "front/talk.h"
#include "front/terminal.h"
#include "picture/cells.h"
#include "script/script.h"

enum { COLS = 80, ROWS = 24, MOST_SIDE = 1000 };

/* What was asked for, and what the terminal is. */
typedef struct Showing {
  const char *file, *cols, *rows, *colours, *glyphs;
  uint64_t most_cols, most_rows;
  bool is_terminal;
  PictureLook look;
} Showing;

static const char *const colour_words[COLOURS_COUNT] = {"full", "own",    "256",  "16",
                                                        "8",    "shades", "words"};
static const char *const glyph_words[] = {"ascii", "halves", "blocks", "sextants"};

/* The place of a word in its list; -1 with ERROR_USAGE where it is none of them. */
static int find_word(const char *word, const char *const *words, size_t count, const char *option,
                     Error *error) {
  Buffer all = {0};
  for (size_t i = 0; i < count; i++) {
    if (!strcmp(word, words[i])) {
      buffer_free(&all);
      return (int)i;
    }
    buffer_addf(&all, "%s%s", i > 0 ? ", " : "", words[i]);
  }
  error_set_usage(error, "%s: %s is none of %s", option, word, buffer_text(&all));
  buffer_free(&all);
  return -1;
}

/* True if characters of uncertain width are left out here, as in play (look.h). */
static bool is_certain(const Settings *settings) {
  encoding_take();
  bool is_wide = encoding_is_wide();
  encoding_give_back();
  return settings->ambiguous == AMBIGUOUS_AUTO ? is_wide : settings->ambiguous == AMBIGUOUS_2;
}

/* As play does it; a terminal is asked only where its answer decides. */
static void choose_look(Showing *showing, Ability *ability, const Settings *settings) {
  ability->is_certain = is_certain(settings);
  showing->look = ability_look(ability, settings);
  bool may_ask = showing->look.colours == COLOURS_256 && ability->can_change;
  if (!may_ask || ability->is_vouched || showing->colours) return;
  ability->is_vouched = ask_makes_colours();
  showing->look = ability_look(ability, settings);
}

static void look_here(Showing *showing) {
  Ability ability = {.is_utf8 = !encoding_is_ascii(false)};
  int cols = COLS, rows = ROWS;
  SettingsFile *settings = settings_file_open();
  ability_of_environment(&ability);
  showing->is_terminal = isatty(STDOUT_FILENO);
  bool is_usable = terminal_look(&ability, &cols, &rows) && terminal_is_usable();
  if (!is_usable) ability.colours = 0;
  choose_look(showing, &ability, settings_file_settings(settings));
  if (!is_usable) showing->look.colours = COLOURS_WORDS;
  if (showing->most_cols == 0) showing->most_cols = (uint64_t)(cols > 0 ? cols : COLS);
  bool has_prompt = showing->is_terminal && rows > 1; /* which takes a row */
  if (showing->most_rows == 0) showing->most_rows = (uint64_t)(has_prompt ? rows - 1 : ROWS);
  settings_file_close(settings);
}

/* What is asked for by hand may be for elsewhere: it has blocks, on a pipe and in ASCII too. */
static Glyphs glyphs_beside(const Showing *showing, Colours colours) {
  if (!showing->colours) return showing->look.glyphs;
  bool has_few = colours == COLOURS_8 && showing->look.glyphs == GLYPHS_HALVES;
  return has_few ? GLYPHS_HALVES : GLYPHS_BLOCKS;
}

static bool take_options(Showing *showing, Error *error) {
  uint64_t *cols = &showing->most_cols, *rows = &showing->most_rows;
  if (!options_count(showing->cols, "--cols", MOST_SIDE, cols, error)) return false;
  if (!options_count(showing->rows, "--rows", MOST_SIDE, rows, error)) return false;
  look_here(showing);
  int colours = showing->colours
                    ? find_word(showing->colours, colour_words, COLOURS_COUNT, "--colours", error)
                    : (int)showing->look.colours;
  int glyphs = showing->glyphs ? find_word(showing->glyphs, glyph_words, 4, "--glyphs", error)
                               : (int)glyphs_beside(showing, (Colours)colours);
  if (colours < 0 || glyphs < 0) return false;
  showing->look.colours = (Colours)colours;
  showing->look.glyphs = (Glyphs)glyphs;
  return true;
}

/* The folder of the scenario whose picture the file is: it lies in its pictures/, or among those
 * that belong to the scenario of the folder's name. NULL where it is none's. */
static char *scenario_of(const char *file) {
  char *folder = file_folder_name(file), *scenario = NULL;
  const char *name = file_base_name(folder);
  char *above = file_folder_name(folder);
  if (!strcmp(name, "pictures")) {
    scenario = memory_copy(above);
  } else if (!strcmp(file_base_name(above), "assets")) {
    Places places = places_find();
    scenario = places.scripts ? file_join(places.scripts, name) : NULL;
    places_free(&places);
  }
  char *manifest = scenario ? file_join(scenario, "scenario.lua") : NULL;
  if (manifest && !file_exists(manifest)) {
    free(scenario);
    scenario = NULL;
  }
  free(manifest);
  free(above);
  free(folder);
  return scenario;
}

static const char *find_text(const Script *script, const char *name, size_t length) {
  size_t count;
  const Entry *entries = script_pictures(script, &count);
  for (size_t i = 0; i < count; i++) {
    bool is_it = strlen(entries[i].id) == length && !strncmp(entries[i].id, name, length);
    if (is_it) return entries[i].text;
  }
  return NULL;
}

/* Adds what can be seen on the picture, as its scenario says; nothing where none says so. */
static void add_words(Buffer *out, const char *file) {
  char *folder = scenario_of(file);
  Script *script = folder ? script_load(folder, NULL) : NULL;
  const char *name = file_base_name(file), *end = strrchr(name, '.');
  size_t length = end ? (size_t)(end - name) : strlen(name);
  const char *text = script ? find_text(script, name, length) : NULL;
  if (text) plain_page_markdown(out, text, PLAIN_COLUMNS);
  script_free(script);
  free(folder);
}

static int print_words(const Showing *showing, const Image *image) {
  Buffer out = {0};
  add_words(&out, showing->file);
  if (out.length == 0) {
    buffer_addf(&out, "A picture of %d by %d pixels; no scenario says in words what is on it.\n",
                image->width, image->height);
  }
  bool is_written = result_write(&out);
  buffer_free(&out);
  if (!showing->is_terminal && !showing->colours) {
    talk("irongrain: not to a terminal, so these are its words; --colours full prints it as cells");
  }
  return is_written ? 0 : ERROR_FAILED;
}

static int print_cells(const Showing *showing, const Image *image) {
  int cols = (int)showing->most_cols, rows = (int)showing->most_rows;
  picture_fit(image, &cols, &rows);
  Picture *picture = picture_render(image, cols, rows, showing->look);
  int status;
  if (picture->colours == COLOURS_OWN) {
    status = lend_picture(picture) ? 0 : ERROR_FAILED;
  } else {
    Buffer out = {0};
    ansi_add_picture(&out, picture);
    status = result_write(&out) ? 0 : ERROR_FAILED;
    buffer_free(&out);
  }
  picture_free(picture);
  return status;
}

static int show(Showing *showing, Error *error) {
  if (!take_options(showing, error)) return ERROR_USAGE;
  Image *image = image_read(showing->file, error);
  if (!image) {
    Buffer out = {0};
    add_words(&out, showing->file);
    if (out.length > 0) result_write(&out);
    buffer_free(&out);
    return ERROR_FAILED;
  }
  bool is_words = showing->look.colours == COLOURS_WORDS;
  int status = is_words ? print_words(showing, image) : print_cells(showing, image);
  image_free(image);
  return status;
}

static int run(int argc, char **argv) {
  Showing showing = {0};
  Error error = {0};
  const Option options[] = {{.name = "--cols", .text = &showing.cols},
                            {.name = "--rows", .text = &showing.rows},
                            {.name = "--colours", .text = &showing.colours},
                            {.name = "--glyphs", .text = &showing.glyphs},
                            {.name = NULL}};
  Words words = {.names = "FILE", .fewest = 1, .most = 1, .words = &showing.file};
  int status = ERROR_USAGE;
  if (options_read(argc, argv, options, words, &error)) status = show(&showing, &error);
  return error.status ? result_failure("picture", &error) : status;
}

const Command command_picture = {
    .name = "picture",
    .arguments = "FILE [--cols N] [--rows N] [--colours WAY] [--glyphs SET]",
    .help =
        "Prints a PNG or JPEG as it will look in this terminal: as large as fits it, or N columns\n"
        "and N rows, in its shape (a cell counts as twice as high as wide).\n"
        "\n"
        "  --colours WAY  the best that this terminal can is taken where nothing is said:\n"
        "    full    any colour (24 bits): by hand, or where the terminal's numbers are colours\n"
        "    own     colours 16 to 255 are made anew for the picture (OSC 4); taken where "
        "COLORTERM\n"
        "            or the terminal's own answer vouches for that. It waits for Enter, and makes\n"
        "            them standard again\n"
        "    256     the standard 16 to 255, with what a cell lacks handed on\n"
        "    16, 8   your terminal's own colours\n"
        "    shades  without colours\n"
        "    words   what can be seen on it, as its scenario says; taken where NO_COLOR is set\n"
        "            and where standard output is no terminal, or one that TERM does not know\n"
        "  --glyphs SET  ascii, halves, blocks (halves, quadrants, eighths) or sextants (finer; "
        "few\n"
        "                fonts have them)\n"
        "\n"
        "A file may have 4 MiB and 1.3 million pixels. Flat pictures of up to sixteen colours\n"
        "look right everywhere. Exits 1 with the reason where a file cannot be shown.\n",
    .for_authors = true,
    .run = run,
};
