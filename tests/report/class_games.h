/* A class that plays a small scenario of its own: every kind of question, books, and a page that
 * only some come to. */
#ifndef TESTS_REPORT_CLASS_GAMES_H
#define TESTS_REPORT_CLASS_GAMES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/json.h"
#include "base/memory.h"
#include "report/roster.h"
#include "scratch.h"
#include "story/story.h"

enum { ANSWERS = 7, SAVES_MOST = 420 };

typedef struct Room {
  char *root;   /* holds everything */
  char *folder; /* the scenario's */
  char *script; /* its scenario.lua */
  char *saves;  /* a folder */
  char *paths[SAVES_MOST];
  size_t count;
} Room;

static const char room_text[] =
    "return scenario {\n"
    "  id = \"room\", title = \"Room\", version = \"1.0.0\",\n"
    "  options = { { id = \"place\", text = \"Where it lies\", default = \"henan\",\n"
    "    { \"henan\", \"Henan\" }, { \"anhui\", \"Anhui\" } } },\n"
    "  start = function()\n"
    "    scene(\"1958-08.pots\", \"The pots\")\n"
    "    say(\"They ask for {pots} pots.\", { pots = random(1, 100) })\n"
    "    pause { id = \"rest\" }\n"
    "    local way = choose { id = \"way\", { \"left\", \"Go <left>\" }, { \"right\", \"Go right\" "
    "},\n"
    "      { id = \"out\", text = \"Go out\", open = \"options.place == 'anhui'\",\n"
    "        closed = \"The road is shut\" } }\n"
    "    scene(\"1958-09.call\", \"The call\")\n"
    "    local told = number { id = \"figure\", min = 100, max = 900, unit = \"jin a mu\",\n"
    "      marks = { { 200, \"weighed\" }, { 600, \"Iron Bridge\" } } }\n"
    "    ledger { id = \"crop\", label = \"Crop, told\", unit = \"jin a mu\", value = told }\n"
    "    record { book = \"reported\", by = \"the office\", unit = \"jin\",\n"
    "      { \"crop.claimed\", told * 10 } }\n"
    "    record { book = \"so\", by = \"the model\", unit = \"t\",\n"
    "      { \"people.total\", 1000, unit = \"persons\" }, { \"grain.cut\", 1 } }\n"
    "    scene(\"1958-10.hands\", \"Hands\")\n"
    "    local hands = allocate { id = \"hands\", total = 100, step = 10, tasks = {\n"
    "      { \"carry\", \"Carry\" }, { \"dig\", \"Dig\", need = 80 } } }\n"
    "    record { book = \"so\", by = \"the model\", unit = \"t\",\n"
    "      { \"people.total\", 990 + hands.dig / 10, unit = \"persons\" }, { \"grain.cut\", 0.5 } "
    "}\n"
    "    -- after hands\n"
    "    scene(\"1959-03.board\", \"The board\")\n"
    "    record { book = \"reported\", by = \"the office\", unit = \"jin\",\n"
    "      { \"crop.claimed\", told * 5 } }\n"
    "    record { book = \"so\", by = \"the model\", unit = \"t\",\n"
    "      { \"people.total\", 980, unit = \"persons\" }, { \"grain.cut\", 2 } }\n"
    "    if way == \"left\" then\n"
    "      choose { id = \"line\", { \"write\", \"Write it\" }, { \"wipe\", \"Wipe it\" } }\n"
    "    end\n"
    "    choose { id = \"last\", { \"stay\", \"Stay\" }, { \"go\", \"Go\" } }\n"
    "    scene(\"1959-04.end\", \"The end\")\n"
    "    pause { id = \"close\" }\n"
    "    ending { id = \"end\", title = \"The end of \" .. way }\n"
    "  end,\n"
    "}\n";

/* Its questions, and a good answer to each. */
static const char *const room_questions[ANSWERS] = {"rest", "way",  "figure", "hands",
                                                    "line", "last", "close"};
static const char *const room_answers[ANSWERS] = {
    "true", "\"left\"", "300", "{\"carry\":20,\"dig\":80}", "\"write\"", "\"go\"", "true"};

static inline int room_set_up(void **state) {
  Room *room = calloc(1, sizeof *room);
  room->root = scratch_make();
  room->folder = scratch_path(room->root, "room");
  room->script = scratch_path(room->root, "room/scenario.lua");
  room->saves = scratch_path(room->root, "saves");
  assert_int_equal(mkdir(room->folder, 0777), 0);
  assert_int_equal(mkdir(room->saves, 0777), 0);
  scratch_write_text(room->script, room_text);
  *state = room;
  return 0;
}

static inline int room_tear_down(void **state) {
  Room *room = *state;
  scratch_remove(room->root);
  for (size_t i = 0; i < room->count; i++) free(room->paths[i]);
  free(room->folder);
  free(room->script);
  free(room->saves);
  free(room);
  return 0;
}

/* One more save of the class, by its name. */
static inline const char *room_path(Room *room, const char *name) {
  assert_true(room->count < SAVES_MOST);
  room->paths[room->count] = scratch_path(room->saves, name);
  return room->paths[room->count++];
}

typedef struct Play {
  const char
      *answers[ANSWERS]; /* by question, as JSON; NULL: the good one; "": none, and none after */
  uint64_t seed;
  const char *place; /* or NULL */
} Play;

static inline void room_answer(Story *story, const char *json) {
  Error error = {0};
  Value *answer = json_parse(json, strlen(json), &error);
  assert_non_null(answer);
  if (!story_answer(story, answer, &error)) fail_msg("%s: %s", json, error.message);
  value_free(answer);
}

/* Plays a game into a new save until it ends, or answers are out. */
static inline const char *room_play(Room *room, const char *name, const Play *play) {
  Error error = {0};
  const char *path = room_path(room, name);
  Value *options = value_map();
  if (play->place) value_set(options, "place", value_text(play->place));
  StorySetup setup = {.folder = room->folder,
                      .save = path,
                      .fresh = true,
                      .seed_given = true,
                      .seed = play->seed ? play->seed : 7,
                      .options = options};
  Story *story = story_open(&setup, &error);
  if (!story) fail_msg("%s (%s)", error.message, error.at);
  while (story_state(story) == STORY_ASKING) {
    size_t i = 0;
    while (strcmp(story_scene(story)->ask.id, room_questions[i]) != 0) i++;
    const char *json = play->answers[i] ? play->answers[i] : room_answers[i];
    if (!json[0]) break;
    room_answer(story, json);
  }
  if (story_state(story) == STORY_BROKEN) fail_msg("%s", story_error(story)->message);
  if (!story_close(story, &error)) fail_msg("%s", error.message);
  value_free(options);
  return path;
}

/* `count` games that are alike but for the answer at `place`, which is `other` in every second. */
static inline void room_play_halves(Room *room, size_t count, size_t place, const char *other) {
  for (size_t i = 0; i < count; i++) {
    char name[32];
    Play play = {0};
    snprintf(name, sizeof name, "game-%03zu.save", i);
    if (i % 2 == 1) play.answers[place] = other;
    room_play(room, name, &play);
  }
}

static PlanAccount room_accounts[] = {
    {.id = "people", .title = "People", .kept = "persons", .unit = "people", .times = 1}};
static PlanPair room_pairs[] = {{.title = "The crop",
                                 .told = "crop.claimed",
                                 .so = "grain.cut",
                                 .sum = true,
                                 .unit = "jin",
                                 .times = 2000,
                                 .told_words = "claimed",
                                 .so_words = "cut"}};
static PlanOutcome room_outcomes[] = {
    {.id = "people.total", .title = "People at the end", .unit = "people", .times = 1}};
static PlanNote room_notes[1]; /* none of them counts */
static const Plan room_plan = {.accounts = room_accounts,
                               .account_count = 1,
                               .pairs = room_pairs,
                               .pair_count = 1,
                               .outcomes = room_outcomes,
                               .outcome_count = 1,
                               .notes = room_notes};
static const Plan room_no_plan = {.notes = room_notes};

static inline Roster *room_read_with(Room *room, const Plan *plan, unsigned jobs) {
  Error error = {0};
  const char *paths[SAVES_MOST];
  for (size_t i = 0; i < room->count; i++) paths[i] = room->paths[i];
  Script *script = script_load(room->folder, &error);
  if (!script) fail_msg("%s (%s)", error.message, error.at);
  Roster *roster = roster_open(paths, room->count, &error);
  if (!roster) fail_msg("%s", error.message);
  RosterSetup setup = {
      .folder = room->folder, .manifest = script_manifest(script), .plan = plan, .jobs = jobs};
  assert_true(roster_play(roster, &setup, NULL));
  script_free(script);
  return roster;
}

static inline Roster *room_read(Room *room) {
  return room_read_with(room, &room_plan, 2);
}

#endif
