/* `replay`: a save played again without a player. What is printed of each scene is one of three
 * writers; the rest - finding the scenario, stopping at a misfit, telling a drift - is the same. */
#include <stdlib.h>
#include <string.h>

#include "commands/books.h"
#include "commands/commands.h"
#include "commands/game.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"
#include "front/plain_page.h"
#include "front/talk.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "story/replay.h"

typedef struct Request {
  const char *file, *upto, *scenario, *language, *intensity;
  bool json, text, books;
} Request;

typedef struct Printer Printer;
struct Printer {
  void (*scene)(Printer *printer, const Scene *scene, const Value *answer);
  void (*broken)(Printer *printer, const Error *error, size_t answers);
  ScriptRecord *record; /* NULL where the books that are kept are not asked for */
  Buffer out;
  bool failed;    /* nobody reads any more */
  PlainTold told; /* text */
  Books books;    /* books: printed when all is seen */
};

static void json_scene(Printer *printer, const Scene *scene, const Value *answer) {
  (void)answer;
  scene_json(scene, &printer->out);
  buffer_add_char(&printer->out, '\n');
}

static void json_broken(Printer *printer, const Error *error, size_t answers) {
  scene_json_broken(error, answers, &printer->out);
  buffer_add_char(&printer->out, '\n');
}

static void text_scene(Printer *printer, const Scene *scene, const Value *answer) {
  plain_page_scene(&printer->out, scene, &printer->told, false, PLAIN_COLUMNS);
  if (!answer) return;
  char *words = answer_words(&scene->ask, answer);
  buffer_add_char(&printer->out, '\n');
  plain_page_text(&printer->out, "> ", words, PLAIN_COLUMNS);
  buffer_add_char(&printer->out, '\n');
  free(words);
}

static void text_broken(Printer *printer, const Error *error, size_t answers) {
  buffer_addf(&printer->out, "The scenario stopped after answer %zu: %s%s%s%s\n", answers,
              error->message, error->at[0] ? " (" : "", error->at, error->at[0] ? ")" : "");
}

static void books_scene(Printer *printer, const Scene *scene, const Value *answer) {
  (void)answer;
  books_see(&printer->books, scene, &printer->out);
}

static void books_row(void *context, const ScriptRow *row) {
  Printer *printer = context;
  books_keep(&printer->books, row);
}

static void books_broken(Printer *printer, const Error *error, size_t answers) {
  (void)printer, (void)error, (void)answers;
}

static Printer printer_for(const Request *request) {
  if (request->json) return (Printer){.scene = json_scene, .broken = json_broken};
  if (!request->books) return (Printer){.scene = text_scene, .broken = text_broken};
  return (Printer){.scene = books_scene, .broken = books_broken, .record = books_row};
}

static void printer_free(Printer *printer) {
  buffer_free(&printer->out);
  books_free(&printer->books);
  plain_told_free(&printer->told);
}

static bool visit(void *context, const Scene *scene, const Value *answer) {
  enum { ENOUGH = 1 << 16 };
  Printer *printer = context;
  printer->scene(printer, scene, answer);
  if (printer->out.length >= ENOUGH) printer->failed = !result_write(&printer->out);
  return !printer->failed;
}

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const Option options[] = {
      {.name = "--upto", .text = &request->upto},
      {.name = "--scenario", .text = &request->scenario},
      {.name = "--lang", .text = &request->language},
      {.name = "--intensity", .text = &request->intensity},
      {.name = "--json", .flag = &request->json},
      {.name = "--text", .flag = &request->text},
      {.name = "--books", .flag = &request->books},
      {.name = NULL},
  };
  Words words = {.names = "FILE", .fewest = 1, .most = 1, .words = &request->file};
  if (!options_read(argc, argv, options, words, error)) return false;
  if (request->json + request->text + request->books <= 1) return true;
  error_set_usage(error, "--json, --text and --books exclude each other");
  return false;
}

/* Names the decision from which the books differ. */
static int tell_drift(const Request *request, const ReplayResult *result) {
  Journal *journal = journal_open(request->file, JOURNAL_READ, NULL);
  size_t drift = (size_t)result->drift;
  const char *why =
      result->same_content
          ? "the scenario is the same, so this is a fault of the engine: please report it"
          : "the scenario has changed since";
  if (journal && drift < journal_count(journal)) {
    JournalAnswer answer = journal_answer_at(journal, drift);
    talk(
        "irongrain: drift: from decision %zu on (%s, %s) this game differs from the one that was "
        "saved; %s",
        drift + 1, answer.scene, answer.ask, why);
  } else {
    talk("irongrain: drift: from decision %zu on this game differs from the one that was saved; %s",
         drift + 1, why);
  }
  if (journal) journal_close(journal, NULL);
  return ERROR_FAILED;
}

static int replay(const Request *request, const char *folder, long upto, bool documents,
                  Error *error) {
  Printer printer = printer_for(request);
  ReplayResult result = {.drift = -1};
  ReplayVisitor visitor = {.visit = visit, .record = printer.record, .context = &printer};
  bool done = replay_run(request->file, folder, upto, request->language, documents, &visitor,
                         &result, error);
  if (!done && result.broken) printer.broken(&printer, error, result.answers);
  if (error->status != ERROR_USAGE) {
    if (request->books) books_print(&printer.books, &printer.out);
    if (!printer.failed) printer.failed = !result_write(&printer.out);
  }
  int status = done && !printer.failed ? 0 : ERROR_FAILED;
  printer_free(&printer);
  if (result.torn_line > 0) {
    talk("irongrain: line %zu of %s was torn by a crash and is left out", result.torn_line,
         request->file);
  }
  if (result.is_authors) {
    talk("irongrain: %s is an author's game: events may have been forced, answers given by none",
         request->file);
  }
  if (result.drift >= 0) status = tell_drift(request, &result);
  return status;
}

static int run_request(const Request *request, Error *error) {
  enum { MOST_ANSWERS = 1000000000 };
  uint64_t upto = 0;
  bool documents = request->intensity && strcmp(request->intensity, "documents") == 0;
  if (request->upto && !options_whole(request->upto, "--upto", MOST_ANSWERS, &upto, error)) {
    return error->status;
  }
  if (request->intensity && !documents && strcmp(request->intensity, "full") != 0) {
    error_set_usage(error, "--intensity is full or documents, not %.60s", request->intensity);
    return error->status;
  }
  Places places = places_find();
  char *folder = places_of_save(&places, request->file, request->scenario, error);
  int status = ERROR_FAILED;
  if (folder && game_check_language(folder, request->language, error)) {
    status = replay(request, folder, request->upto ? (long)upto : -1, documents, error);
  }
  free(folder);
  places_free(&places);
  return status;
}

static int run(int argc, char **argv) {
  Request request = {0};
  Error error = {0};
  int status = ERROR_USAGE;
  if (read_arguments(argc, argv, &request, &error)) status = run_request(&request, &error);
  return error.status ? result_failure("replay", &error) : status;
}

const Command command_replay = {
    .name = "replay",
    .arguments =
        "FILE [--upto N] [--json | --text | --books] [--scenario PATH]\n"
        "       [--lang L] [--intensity documents]",
    .help =
        "Plays a save again and prints it. The save is only read. Exit status 1 where the game\n"
        "cannot be played to its end as it was, or its books differ from those of the save.\n"
        "\n"
        "  --upto N         only the scenes before the first N answers and the one after them\n"
        "  --text           a transcript to read (so it is without an option)\n"
        "  --json           the scenes as `play --json` prints them\n"
        "  --books          the books at each month's end as CSV: those that the scenario keeps, "
        "true\n"
        "                   ones too, or else those that it shows\n"
        "  --scenario PATH  the scenario's folder, where it is not among those that are found\n"
        "  --lang L         in another of the scenario's languages\n"
        "  --intensity I    full, or documents\n",
    .run = run,
};
