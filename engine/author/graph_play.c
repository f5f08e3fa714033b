/* A game gives the scenes that were shown, one after the other; each pair of neighbours is an edge.
 * A scene is known by its name, whatever its month: that of an event is the event's id. An event
 * that asks nothing shows no page of its own and is in no game's list. */
#include <stdlib.h>
#include <string.h>

#include "author/bot.h"
#include "author/graph_state.h"
#include "base/memory.h"
#include "story/story.h"

enum { ANSWERS_MOST = 5000 };

/* The walk of one game. */
typedef struct Walk {
  char *scene; /* the id of the scene where it is, or NULL */
  size_t node; /* and its node */
} Walk;

/* "1958-10.ferry_store#2" is "ferry_store"; what has no period keeps its name. */
static char *name_of(const char *scene_id) {
  const char *name = scene_id + scene_period_length(scene_id);
  if (*name == '.') name++;
  if (!*name) name = scene_id;
  return memory_copy_bytes(name, strcspn(name, "#"));
}

static void go_to(Graph *graph, Walk *walk, size_t node) {
  if (walk->node != GRAPH_NONE) graph_edge(graph, walk->node, node, NULL);
  walk->node = node;
}

static void note_scene(Graph *graph, Walk *walk, const Scene *scene) {
  if (!walk->scene || strcmp(walk->scene, scene->id) != 0) {
    char *name = name_of(scene->id);
    go_to(graph, walk, graph_node(graph, GRAPH_SCENE, name, scene->heading));
    free(name);
    free(walk->scene);
    walk->scene = memory_copy(scene->id);
  }
  if (scene->ask.kind == ASK_END) {
    Buffer name = {0};
    buffer_addf(&name, "ending:%s", scene->ask.id);
    go_to(graph, walk, graph_node(graph, GRAPH_ENDING, buffer_text(&name), scene->ask.title));
    buffer_free(&name);
  }
}

static bool give_answer(Story *story, Bot *bot, Error *error) {
  Value *answer = bot_answer(bot, &story_scene(story)->ask);
  bool given = answer && story_answer(story, answer, error);
  value_free(answer);
  return given;
}

/* Plays to the end; false with what was in the way. */
static bool play_on(Graph *graph, Story *story, Bot *bot, Error *error) {
  Walk walk = {.node = GRAPH_NONE};
  bool on = true;
  for (size_t answers = 0; on && story_state(story) == STORY_ASKING; answers++) {
    note_scene(graph, &walk, story_scene(story));
    on = answers < ANSWERS_MOST && give_answer(story, bot, error);
    if (answers == ANSWERS_MOST) error_set(error, "no ending after %d answers", ANSWERS_MOST);
  }
  if (story_state(story) == STORY_ENDED) note_scene(graph, &walk, story_scene(story));
  if (story_state(story) == STORY_BROKEN) *error = *story_error(story);
  free(walk.scene);
  return story_state(story) == STORY_ENDED;
}

static bool play(Graph *graph, const GraphSetup *setup, uint64_t game, GraphNotes *notes,
                 Error *error) {
  Bot bot = bot_make(setup->seed, game);
  Error broken = {0};
  StorySetup opening = {.folder = setup->folder,
                        .seed_given = true,
                        .seed = bot_game_seed(setup->seed, game),
                        .unlooked = true};
  Story *story = story_open(&opening, error);
  if (!story) return false;
  if (!play_on(graph, story, &bot, &broken) && notes->broken++ == 0) notes->error = broken;
  story_close(story, NULL);
  return true;
}

bool graph_play(Graph *graph, const GraphSetup *setup, GraphNotes *notes, Error *error) {
  for (uint64_t game = 0; game < setup->runs; game++) {
    if (!play(graph, setup, game, notes, error)) return false;
  }
  return true;
}
