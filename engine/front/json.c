/* A protocol of lines: the scene goes out, a command comes in, and whatever comes in is answered
 * by exactly one of three things: a new scene, a page, or an error and the same scene again. A
 * line is built whole and written by one write(2), and only after the story has its answer on
 * disk: who reads a scene may trust that everything before it lasts. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/json.h"
#include "front/front.h"
#include "front/input.h"
#include "front/json_page.h"
#include "front/talk.h"
#include "scene/scene_json.h"

enum { STANDARD_OUT = 1, EXIT_DONE = 0, EXIT_FAILED = 1 };

/* What a command asks of the loop. */
typedef enum Next {
  NEXT_WAIT,  /* a page was written: the scene still stands */
  NEXT_SHOW,  /* show the scene that waits now */
  NEXT_ERROR, /* tell the error, then the same scene */
  NEXT_LEAVE,
} Next;

/* Writes a finished line. False where nobody reads any more. */
static bool send_line(Buffer *line, Error *error) {
  buffer_add_char(line, '\n');
  bool sent = file_write_all(STANDARD_OUT, line->bytes, line->length, error);
  buffer_free(line);
  return sent;
}

static bool send_error(const char *message, Error *error) {
  Buffer line = {0};
  buffer_add_text(&line, "{\"error\":");
  json_write_text(&line, message);
  buffer_add_char(&line, '}');
  return send_line(&line, error);
}

/* The scene that waits, or the script's error in its place. */
static bool send_scene(Story *story, Error *error) {
  talk_story(story);
  Buffer line = {0};
  if (story_state(story) == STORY_BROKEN) {
    scene_json_broken(story_error(story), story_count(story), &line);
  } else {
    scene_json(story_scene(story), &line);
  }
  return send_line(&line, error);
}

void front_json_fault(const Error *fault) {
  Buffer line = {0};
  scene_json_broken(fault, 0, &line);
  send_line(&line, NULL);
}

static Next take_undo(Story *story, const Value *count, Error *error) {
  const double most = 0x1p53;
  bool is_count = count->kind == VALUE_NUMBER && count->number >= 1 && count->number < most &&
                  count->number == floor(count->number);
  if (!is_count) {
    error_set(error, "\"undo\" takes a whole number of answers from 1: {\"undo\":1}");
    return NEXT_ERROR;
  }
  return story_undo(story, (size_t)count->number, error) ? NEXT_SHOW : NEXT_ERROR;
}

static Next take_show(Story *story, const Value *command, Error *error) {
  const Value *id = value_get(command, "id");
  const char *name = value_get_text(command, "show");
  if (!name || (id && id->kind != VALUE_TEXT)) {
    error_set(error, "\"show\" and \"id\" are texts: {\"show\":\"why\",\"id\":\"grain\"}");
    return NEXT_ERROR;
  }
  Buffer page = {0};
  if (!json_page(story, name, id ? id->text : NULL, &page, error)) return NEXT_ERROR;
  return send_line(&page, error) ? NEXT_WAIT : NEXT_LEAVE;
}

/* A command is an object of one key; only a page may be asked for with a second, its id. */
static const char *command_name(const Value *command, Error *error) {
  static const char *const names[] = {"answer", "undo", "quit", "show"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (!value_get(command, names[i])) continue;
    bool has_id = strcmp(names[i], "show") == 0 && value_get(command, "id");
    if (command->count == (has_id ? 2 : 1)) return names[i];
  }
  error_set(error,
            "a line is one of {\"answer\":...}, {\"undo\":k}, {\"quit\":true}, "
            "{\"show\":\"books\"}");
  return NULL;
}

static Next obey(Story *story, const Value *command, Error *error) {
  const char *name = command_name(command, error);
  if (!name) return NEXT_ERROR;
  const Value *value = value_get(command, name);
  if (strcmp(name, "quit") == 0) {
    if (value->kind == VALUE_BOOL && value->boolean) return NEXT_LEAVE;
    error_set(error, "to leave, say {\"quit\":true}");
    return NEXT_ERROR;
  }
  if (strcmp(name, "undo") == 0) return take_undo(story, value, error);
  if (story_state(story) == STORY_BROKEN) {
    error_set(error, "the scenario has stopped: only {\"undo\":k} and {\"quit\":true} are taken");
    return NEXT_ERROR;
  }
  if (strcmp(name, "show") == 0) return take_show(story, command, error);
  return story_answer(story, value, error) ? NEXT_SHOW : NEXT_ERROR;
}

static bool is_blank(const Buffer *line) {
  for (size_t i = 0; i < line->length; i++) {
    if (!strchr(" \t\r", line->bytes[i]) || line->bytes[i] == '\0') return false;
  }
  return true;
}

static Next take_line(Story *story, InputKind kind, const Buffer *line, Error *error) {
  if (kind == INPUT_TOO_LONG) {
    error_set(error, "the line is longer than %d bytes", INPUT_LINE_BYTES);
    return NEXT_ERROR;
  }
  if (is_blank(line)) {
    error_set(error, "an empty line is no answer");
    return NEXT_ERROR;
  }
  Value *command = json_parse(line->bytes, line->length, error);
  if (!command) return NEXT_ERROR;
  Next next = obey(story, command, error);
  value_free(command);
  return next;
}

/* What the end of input means. */
static int ended(const Story *story) {
  return story_state(story) == STORY_BROKEN ? EXIT_FAILED : EXIT_DONE;
}

/* Reads until a new scene is there to be shown (-1) or the game is left (its exit status). */
static int take_lines(Story *story, Input *input, Buffer *line, Error *error) {
  for (;;) {
    InputKind kind = input_line(input, line);
    if (kind == INPUT_END) return ended(story);
    Error fault = {0};
    Next next = take_line(story, kind, line, &fault);
    if (next == NEXT_SHOW) return -1;
    if (next == NEXT_LEAVE) {
      *error = fault; /* set where a page could not be written */
      return fault.status ? EXIT_FAILED : EXIT_DONE;
    }
    if (next == NEXT_WAIT) continue;
    return send_error(fault.message, error) ? -1 : EXIT_FAILED;
  }
}

int front_json(Story *story, const FrontSetup *setup) {
  (void)setup; /* how things look is none of the protocol */
  Input input = {.descriptor = 0};
  Buffer line = {0};
  Error error = {0};
  int status = -1;
  while (status < 0) {
    if (!send_scene(story, &error)) {
      status = EXIT_FAILED;
    } else if (story_state(story) == STORY_ENDED) {
      status = EXIT_DONE;
    } else {
      status = take_lines(story, &input, &line, &error);
    }
  }
  if (error.status) talk_error(&error);
  input_free(&input);
  buffer_free(&line);
  return status;
}
