/* What a class would miss: that the first parting is where it parted, that nothing is called a
 * parting where all were of one mind, and that every share is a count that anyone can make again. */
#include "class_games.h"

#include "author/keep.h"
#include "author/trial.h"
#include "base/number.h"
#include "player.h"
#include "report/parting.h"
#include "support.h"

enum { GAMES = 30 };

static const Parting *find(const Partings *partings, const char *scene, const char *ask) {
  for (size_t i = 0; i < partings->count; i++) {
    const Scene *first = partings->list[i].first->scene;
    if (strcmp(first->id, scene) == 0 && strcmp(first->ask.id, ask) == 0) {
      return &partings->list[i];
    }
  }
  fail_msg("%s %s was not met", scene, ask);
  return NULL;
}

/* The first is that question, with its halves. */
static void expect_halves(const Partings *partings, const char *scene, const char *ask,
                          size_t half) {
  const Parting *first = &partings->list[0];
  assert_string_equal(first->first->scene->id, scene);
  assert_string_equal(first->first->scene->ask.id, ask);
  assert_int_equal(first->asked, 2 * half);
  assert_int_equal(first->apart, half * half);
  size_t halves = 0;
  for (size_t i = 0; i < first->option_count; i++) halves += first->options[i].count == half;
  assert_int_equal(halves, 2);
}

/* Thirty that differ in that one answer: fifteen each way. */
static void halves_of(Room *room, size_t place, const char *other, const char *scene) {
  room_play_halves(room, GAMES, place, other);
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  expect_halves(&partings, scene, room_questions[place], GAMES / 2);
  partings_free(&partings);
  roster_free(roster);
}

static void a_choice_parts_them(void **state) {
  halves_of(*state, 1, "\"right\"", "1958-08.pots");
}

/* Both figures lie between the same marks. */
static void a_figure_parts_them(void **state) {
  halves_of(*state, 2, "301", "1958-09.call");
}

/* Both lists give the task all that it needs. */
static void a_list_parts_them(void **state) {
  halves_of(*state, 3, "{\"carry\":10,\"dig\":80}", "1958-10.hands");
}

static void the_last_answer_parts_them(void **state) {
  halves_of(*state, 5, "\"stay\"", "1959-03.board");
}

static void equal_games_part_nowhere(void **state) {
  Room *room = *state;
  room_play_halves(room, GAMES, 0, NULL);
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  assert_int_equal(partings.count, 5);
  assert_int_equal(partings_apart(&partings), 0);
  partings_free(&partings);
  roster_free(roster);
}

static void a_page_for_some_counts_those_alone(void **state) {
  Room *room = *state;
  room_play_halves(room, 10, 1, "\"right\"");
  room_play(room, "z.save", &(Play){.answers = {NULL, NULL, NULL, NULL, "\"wipe\""}});
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  const Parting *line = find(&partings, "1959-03.board", "line");
  assert_int_equal(line->asked, 6);
  assert_int_equal(line->apart, 5);
  assert_int_equal(line->given[1], PARTING_UNASKED);
  assert_int_equal(line->given[10], 1);
  assert_int_equal(find(&partings, "1958-08.pots", "way")->apart, 30);
  partings_free(&partings);
  roster_free(roster);
}

static void figures_are_cut_at_the_marks(void **state) {
  static const char *const figures[] = {"100", "199", "200", "599", "600", "900"};
  Room *room = *state;
  for (size_t i = 0; i < 6; i++) {
    char name[16];
    snprintf(name, sizeof name, "%zu.save", i);
    room_play(room, name, &(Play){.answers = {NULL, NULL, figures[i]}});
  }
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  const Parting *call = find(&partings, "1958-09.call", "figure");
  assert_int_equal(call->option_count, 3);
  assert_string_equal(call->options[1].id, "200..600");
  assert_string_equal(call->options[1].text, "200 (weighed) to under 600 (Iron Bridge) jin a mu");
  for (size_t i = 0; i < 3; i++) assert_int_equal(call->options[i].count, 2);
  assert_int_equal(call->apart, 12);
  partings_free(&partings);
  roster_free(roster);
}

static void shares_are_cut_at_the_need(void **state) {
  static const char *const digs[] = {"0", "30", "40", "50", "60", "70", "80", "100"};
  static const size_t counts[] = {2, 2, 2, 2};
  Room *room = *state;
  for (size_t i = 0; i < 8; i++) {
    char name[16], answer[40];
    snprintf(name, sizeof name, "%zu.save", i);
    snprintf(answer, sizeof answer, "{\"carry\":0,\"dig\":%s}", digs[i]);
    room_play(room, name, &(Play){.answers = {NULL, NULL, NULL, answer}});
  }
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  const Parting *hands = find(&partings, "1958-10.hands", "hands");
  assert_int_equal(hands->option_count, 4);
  assert_string_equal(hands->task, "Dig");
  assert_string_equal(hands->options[1].id, "dig.half");
  for (size_t i = 0; i < 4; i++) assert_int_equal(hands->options[i].count, counts[i]);
  partings_free(&partings);
  roster_free(roster);
}

static void it_is_told_to_whom_a_choice_was_open(void **state) {
  Room *room = *state;
  room_play(room, "1.save", &(Play){.answers = {NULL, "\"out\""}, .place = "anhui"});
  room_play(room, "2.save", &(Play){0});
  room_play(room, "3.save", &(Play){0});
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  const Parting *way = find(&partings, "1958-08.pots", "way");
  assert_int_equal(way->options[2].open, 1);
  assert_int_equal(way->options[2].count, 1);
  assert_int_equal(way->options[0].open, 3);
  partings_free(&partings);
  roster_free(roster);
}

static void a_vote_counts_by_its_pick(void **state) {
  Room *room = *state;
  const char *vote = "{\"pick\":\"right\",\"votes\":{\"left\":12,\"right\":3}}";
  room_play(room, "1.save", &(Play){.answers = {NULL, vote}});
  room_play(room, "2.save", &(Play){.answers = {NULL, "\"right\""}});
  room_play(room, "3.save", &(Play){0});
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  const Parting *way = find(&partings, "1958-08.pots", "way");
  assert_int_equal(way->options[0].count, 1);
  assert_int_equal(way->options[1].count, 2);
  partings_free(&partings);
  roster_free(roster);
}

static void time_breaks_a_tie(void **state) {
  Room *room = *state;
  for (size_t i = 0; i < 6; i++) {
    char name[16];
    Play play = {0};
    snprintf(name, sizeof name, "%zu.save", i);
    if (i % 2) play.answers[5] = "\"stay\"", play.answers[2] = "700";
    room_play(room, name, &play);
  }
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  assert_string_equal(partings.list[0].first->scene->ask.id, "figure");
  assert_string_equal(partings.list[1].first->scene->ask.id, "last");
  assert_int_equal(partings.list[0].apart, partings.list[1].apart);
  partings_free(&partings);
  roster_free(roster);
}

/* ---- counted again from the saves ---- */

/* A game as `replay --json` prints it, and the answers of its journal. */
typedef struct Told {
  Value **scenes, **answers;
  size_t count; /* answers */
} Told;

static Value **lines_of(char *text, size_t *count) {
  Value **list = NULL;
  *count = 0;
  for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
    Error error = {0};
    list = memory_grow(list, *count + 1, sizeof *list);
    list[*count] = json_parse(line, strlen(line), &error);
    assert_non_null(list[(*count)++]);
  }
  return list;
}

static Told told_of(const char *path, const char *folder) {
  Told told = {0};
  Buffer out = {0};
  size_t lines, scenes;
  const char *arguments[] = {"replay", path, "--json", "--scenario", folder, NULL};
  assert_int_equal(player_run(arguments, "", NULL, &out), 0);
  told.scenes = lines_of(out.bytes, &scenes);
  buffer_free(&out);
  char *journal = scratch_read(path, NULL);
  told.answers = lines_of(journal, &lines);
  free(journal);
  told.count = lines - 1;
  assert_int_equal(scenes, lines);
  return told;
}

static void told_free(Told *told) {
  for (size_t i = 0; i <= told->count; i++) {
    value_free(told->scenes[i]);
    value_free(told->answers[i]);
  }
  free(told->scenes);
  free(told->answers);
}

/* The answer of that question, or NULL. */
static const Value *answer_of(const Told *told, const Parting *parting, const Value **ask) {
  const Scene *scene = parting->first->scene;
  size_t turn = 0;
  for (size_t i = 0; i < told->count; i++) {
    const Value *line = told->answers[i + 1];
    if (strcmp(value_get_text(line, "scene"), scene->id) != 0) continue;
    if (strcmp(value_get_text(line, "ask"), scene->ask.id) != 0) continue;
    if (++turn < parting->first->turn) continue;
    *ask = value_get(told->scenes[i], "ask");
    return value_get(line, "answer");
  }
  return NULL;
}

static bool is_in_range(const char *id, double value, bool is_last) {
  char *low = memory_copy(id), *dots = strstr(low, "..");
  double from, to;
  if (!dots) {
    bool is_it = number_parse(low, &from) && from == value;
    free(low);
    return is_it;
  }
  *dots = '\0';
  assert_true(number_parse(low, &from) && number_parse(dots + 2, &to));
  free(low);
  return value >= from && (value < to || (is_last && value == to));
}

/* Whether the task has a need in the first game's question. */
static bool has_need(const Parting *parting, const char *task) {
  const Ask *ask = &parting->first->scene->ask;
  for (size_t i = 0; i < ask->task_count; i++) {
    if (strcmp(ask->tasks[i].id, task) == 0) return ask->tasks[i].has_need;
  }
  return false;
}

/* By the task's need in this very question, or by all there was to give. */
static const char *band_of(const Parting *parting, const Value *ask, const Value *task,
                           const Value *answer) {
  double need = 0, share = 0, total = 0;
  const char *id = value_get_text(task, "id");
  value_get_number(answer, id, &share);
  value_get_number(ask, "total", &total);
  if (!has_need(parting, id)) {
    return share * 4 >= total * 3   ? "all"
           : share * 4 >= total * 2 ? "most"
           : share * 4 >= total     ? "half"
                                    : "little";
  }
  if (!value_get_number(task, "need", &need)) return "none";
  return share >= need           ? "all"
         : share * 4 >= need * 3 ? "most"
         : share * 2 >= need     ? "half"
                                 : "little";
}

/* "field.half" */
static bool is_in_band(const Parting *parting, const char *id, const Value *ask,
                       const Value *answer) {
  const Value *tasks = value_get(ask, "tasks");
  const char *band = strrchr(id, '.') + 1;
  size_t length = (size_t)(band - id - 1);
  for (size_t i = 0; i < tasks->count; i++) {
    const char *task = value_get_text(tasks->items[i], "id");
    if (strlen(task) != length || strncmp(task, id, length) != 0) continue;
    return strcmp(band, band_of(parting, ask, tasks->items[i], answer)) == 0;
  }
  return strcmp(band, "none") == 0;
}

static bool is_option(const Parting *parting, size_t option, const Value *ask,
                      const Value *answer) {
  const char *id = parting->options[option].id;
  bool is_last = option + 1 == parting->option_count;
  if (answer->kind == VALUE_TEXT) return strcmp(answer->text, id) == 0;
  if (answer->kind == VALUE_NUMBER) return is_in_range(id, answer->number, is_last);
  if (id[0] != '{') return is_in_band(parting, id, ask, answer);
  Buffer json = {0};
  json_write(&json, answer);
  bool is_it = strcmp(buffer_text(&json), id) == 0;
  buffer_free(&json);
  return is_it;
}

static void check_parting(const Parting *parting, const Told *told, size_t games) {
  size_t asked = 0, apart = 0;
  size_t *counts = memory_new(parting->option_count * sizeof *counts);
  for (size_t i = 0; i < games; i++) {
    const Value *ask = NULL, *answer = answer_of(&told[i], parting, &ask);
    asked += answer != NULL;
    for (size_t k = 0; answer && k < parting->option_count; k++) {
      if (!is_option(parting, k, ask, answer)) continue;
      apart += asked - 1 - counts[k];
      counts[k]++;
      assert_int_equal(parting->given[i], k);
    }
  }
  assert_int_equal(parting->asked, asked);
  assert_int_equal(parting->apart, apart);
  for (size_t k = 0; k < parting->option_count; k++) {
    assert_int_equal(parting->options[k].count, counts[k]);
  }
  free(counts);
}

/* Random games of a scenario of the tree; every count is made again from what the binary prints. */
static void every_share_can_be_counted(void **state) {
  Room *room = *state;
  Told told[GAMES];
  char *own = room->folder;
  Buffer folder = {0};
  buffer_addf(&folder, "%s/scripts/great_leap", support_source());
  room->folder = folder.bytes;
  for (size_t i = 0; i < GAMES; i++) {
    Error error = {0};
    char name[16];
    snprintf(name, sizeof name, "g%02zu", i);
    Trial trial = {.folder = room->folder, .seed = 11, .game = i};
    room->paths[room->count] = keep_game(&trial, room->saves, name, &error);
    if (!room->paths[room->count]) fail_msg("%s", error.message);
    told[i] = told_of(room->paths[room->count++], room->folder);
  }
  Roster *roster = room_read(room);
  Partings partings = partings_find(roster);
  assert_int_equal(roster->count, GAMES);
  assert_true(partings_apart(&partings) > 50);
  for (size_t i = 0; i < partings.count; i++) check_parting(&partings.list[i], told, GAMES);
  for (size_t i = 1; i < partings.count; i++) {
    assert_true(partings.list[i - 1].apart >= partings.list[i].apart);
  }
  for (size_t i = 0; i < GAMES; i++) told_free(&told[i]);
  partings_free(&partings);
  roster_free(roster);
  buffer_free(&folder);
  room->folder = own;
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, room_set_up, room_tear_down)
      TEST(a_choice_parts_them),
      TEST(a_figure_parts_them),
      TEST(a_list_parts_them),
      TEST(the_last_answer_parts_them),
      TEST(equal_games_part_nowhere),
      TEST(a_page_for_some_counts_those_alone),
      TEST(figures_are_cut_at_the_marks),
      TEST(shares_are_cut_at_the_need),
      TEST(it_is_told_to_whom_a_choice_was_open),
      TEST(a_vote_counts_by_its_pick),
      TEST(time_breaks_a_tie),
      TEST(every_share_can_be_counted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
