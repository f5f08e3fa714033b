/* What a player would miss: some turn of answering, taking back and coming back later after which
 * the game is not the one that was left. Random games of the scenario with every question,
 * checked at each step against what was seen before, and at the end against a replay and against
 * branches. */
#include "answerer.h"
#include "road.h"
#include "story/replay.h"
#include "support.h"

enum { GAMES = 12, STEPS = 60, MOST = STEPS + 1 };

typedef struct Game {
  const Road *road;
  char *folder;
  Story *story;
  char *seen[MOST]; /* the scene after 0, 1, 2 … answers */
  size_t count;
  uint64_t state;
} Game;

static uint64_t draw(Game *game, uint64_t below) {
  game->state = game->state * 6364136223846793005u + 1442695040888963407u;
  return (game->state >> 33) % below;
}

static void open_game(Game *game) {
  StorySetup setup = {.folder = game->folder, .save = game->road->save, .seed = 11};
  game->story = road_open_with(&setup);
}

static void assert_seen(const Game *game) {
  char *scene = road_scene(game->story);
  assert_int_equal(story_count(game->story), game->count);
  assert_string_equal(scene, game->seen[game->count]);
  free(scene);
}

static void forget(Game *game, size_t count) {
  while (game->count > count) {
    free(game->seen[game->count]);
    game->seen[game->count--] = NULL;
  }
}

static bool step_on(Game *game) {
  Error error = {0};
  char *line = answerer_answer(game->seen[game->count], &game->state);
  if (!line) return false;
  Value *object = json_parse(line, strlen(line), &error);
  if (!story_answer(game->story, value_get(object, "answer"), &error))
    fail_msg("%s", error.message);
  value_free(object);
  free(line);
  game->seen[++game->count] = road_scene(game->story);
  return true;
}

static void step_back(Game *game) {
  Error error = {0};
  size_t most = story_undoable(game->story), wanted = 1 + draw(game, 4);
  bool done = story_undo(game->story, wanted, &error);
  assert_true(done == (wanted <= most));
  if (done) forget(game, game->count - wanted);
  assert_seen(game);
}

static void leave_and_return(Game *game) {
  road_close(game->story);
  open_game(game);
  road_assert_no_note(game->story);
  assert_seen(game);
}

static bool compare(void *context, const Scene *scene, const Value *answer) {
  Game *game = context;
  Buffer out = {0};
  (void)answer;
  scene_json(scene, &out);
  assert_string_equal(out.bytes, game->seen[scene->answers]);
  buffer_free(&out);
  return true;
}

static void check_replay(Game *game, const char *path, size_t count) {
  ReplayResult result;
  Error error = {0};
  ReplayVisitor visitor = {.visit = compare, .context = game};
  if (!replay_run(path, game->folder, -1, NULL, false, &visitor, &result, &error)) {
    fail_msg("%s", error.message);
  }
  assert_int_equal(result.answers, count);
  assert_int_equal(result.drift, -1);
}

static void check_branch(Game *game) {
  char *path = scratch_path(game->road->root, "branch.save");
  size_t count = draw(game, game->count + 1);
  Error error = {0};
  if (!journal_branch(game->road->save, count, path, &error)) fail_msg("%s", error.message);
  check_replay(game, path, count);
  unlink(path);
  free(path);
}

static void play(const Road *road, uint64_t seed) {
  Game game = {.road = road, .state = seed * 7919 + 1};
  game.folder = scratch_path(support_source(), "tests/fixtures/every_question");
  open_game(&game);
  game.seen[0] = road_scene(game.story);
  bool more = step_on(&game);
  for (int i = 0; i < STEPS - 1 && more; i++) {
    uint64_t what = draw(&game, 10);
    if (what == 0) {
      leave_and_return(&game);
    } else if (what <= 2) {
      step_back(&game);
    } else {
      more = step_on(&game);
    }
  }
  road_close(game.story);
  check_replay(&game, road->save, game.count);
  check_branch(&game);
  forget(&game, 0);
  free(game.seen[0]);
  free(game.folder);
  unlink(road->save);
}

static void every_way_through_a_game_leads_back_to_it(void **state) {
  for (uint64_t seed = 0; seed < GAMES; seed++) play(*state, seed);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(every_way_through_a_game_leads_back_to_it, road_set_up,
                                      road_tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
