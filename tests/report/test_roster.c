/* What a teacher would miss: every game that can be read is in it, under the same label whoever
 * names the files in which order; whatever cannot is left out with a reason that says why and does
 * not say where the file lay. */
#include "class_games.h"

#include "base/file.h"

static void games_are_read(void **state) {
  Room *room = *state;
  room_play(room, "b.save", &(Play){.answers = {NULL, "\"right\""}, .place = "anhui"});
  room_play(room, "a.save", &(Play){.answers = {NULL, NULL, "700", NULL, NULL, ""}, .seed = 9});
  Roster *roster = room_read(room);
  assert_int_equal(roster->count, 2);
  assert_int_equal(roster->absent_count, 0);
  assert_string_equal(roster->scenario, "room");
  const RosterGame *first = &roster->games[0], *second = &roster->games[1];
  assert_string_equal(first->label, "Commune 1");
  assert_string_equal(file_base_name(first->path), "a.save");
  assert_int_equal(first->seed, 9);
  assert_int_equal(first->count, 4); /* the pause is no decision */
  assert_int_equal(first->answers, 5);
  assert_null(first->ending);
  assert_string_equal(first->last, "1959-03.board");
  assert_string_equal(second->ending, "The end of right");
  assert_string_equal(second->values[0], "Anhui");
  assert_true(roster->options[0].differs);
  assert_true(roster->seeds_differ);
  const RosterDecision *decision = &first->decisions[1];
  assert_string_equal(decision->scene->id, "1958-09.call");
  assert_string_equal(decision->scene->heading, "The call");
  assert_string_equal(decision->scene->ask.id, "figure");
  assert_true(decision->answer->number == 700);
  assert_string_equal(decision->scene->ask.marks[1].text, "Iron Bridge");
  roster_free(roster);
}

static void figures_are_the_books(void **state) {
  Room *room = *state;
  room_play_halves(room, 2, 2, "700");
  Roster *roster = room_read(room);
  const RosterYears *years = &roster->games[1].years[0];
  assert_int_equal(years->count, 2);
  assert_string_equal(years->list[0].at, "1958");
  assert_true(years->list[0].told == 7000);
  assert_true(years->list[0].so == 1.5); /* the sum of its months */
  assert_string_equal(years->list[1].at, "1959");
  assert_true(years->list[1].told == 3500);
  assert_true(years->list[1].so == 2);
  assert_string_equal(years->so_unit, "t");
  assert_string_equal(years->told_by, "the office");
  roster_free(roster);
}

static void the_ledger_stands_in_for_books(void **state) {
  Room *room = *state;
  room_play_halves(room, 2, 2, "700");
  Roster *roster = room_read_with(room, &room_no_plan, 2);
  assert_int_equal(roster->pair_count, 1);
  assert_true(roster->pairs[0].ledger);
  assert_string_equal(roster->pairs[0].title, "Crop, told");
  assert_string_equal(roster->pairs[0].told, "crop");
  assert_null(roster->pairs[0].so);
  assert_true(roster->games[0].years[0].list[0].told == 300);
  assert_true(roster->games[1].years[0].list[0].told == 700);
  roster_free(roster);
}

/* ---- what is left out ---- */

static const RosterAbsent *absent_of(const Roster *roster, const char *name) {
  for (size_t i = 0; i < roster->absent_count; i++) {
    if (strcmp(file_base_name(roster->absent[i].path), name) == 0) return &roster->absent[i];
  }
  fail_msg("%s is not left out", name);
  return NULL;
}

static void expect_reason(const Roster *roster, const char *name, const char *words) {
  const RosterAbsent *absent = absent_of(roster, name);
  if (!strstr(absent->reason, words)) fail_msg("%s: %s", name, absent->reason);
  assert_null(strchr(absent->reason, '/'));
  assert_null(strstr(absent->reason, name));
}

static void cut_to(const char *path, size_t length) {
  assert_int_equal(truncate(path, (off_t)length), 0);
}

static size_t length_of(const char *path) {
  size_t length = 0;
  free(scratch_read(path, &length));
  return length;
}

/* Files that are no saves. */
static void add_files(Room *room) {
  scratch_write_text(room_path(room, "k-empty.save"), "");
  scratch_write_text(room_path(room, "k-text.save"), "My essay on /home/somebody\n");
  scratch_write_text(room_path(room, "k-notes.save"), "{\"irongrain\":1}\n");
  assert_int_equal(mkdir(room_path(room, "k-folder.save"), 0777), 0);
  const char *large = room_path(room, "k-large.save");
  scratch_write_text(large, "x");
  cut_to(large, (16 << 20) + 1);
  room_path(room, "k-missing.save");
}

/* Plays a game and replaces `old` in its save. */
static void add_changed(Room *room, const char *name, const char *old, const char *new_text) {
  scratch_replace(room_play(room, name, &(Play){0}), old, new_text);
}

static void files_that_are_no_saves_are_left_out(void **state) {
  Room *room = *state;
  room_play_halves(room, 3, 1, "\"right\"");
  add_files(room);
  Roster *roster = room_read(room);
  assert_int_equal(roster->count, 3);
  assert_int_equal(roster->given, room->count);
  assert_int_equal(roster->absent_count, room->count - 3);
  expect_reason(roster, "k-empty.save", "the file is empty");
  expect_reason(roster, "k-text.save", "no save of Iron & Grain");
  expect_reason(roster, "k-notes.save", "first line was changed");
  expect_reason(roster, "k-folder.save", "it is a folder");
  expect_reason(roster, "k-large.save", "larger than any save");
  expect_reason(roster, "k-missing.save", "no such file");
  roster_free(roster);
}

static void saves_that_were_changed_are_left_out(void **state) {
  Room *room = *state;
  room_play_halves(room, 3, 1, "\"right\"");
  cut_to(room_play(room, "k-torn-header.save", &(Play){0}), 40);
  add_changed(room, "k-broken-line.save", "\"n\":2,", "\"n\":5,");
  add_changed(room, "k-other.save", "\"scenario\":\"room\"", "\"scenario\":\"street\"");
  add_changed(room, "k-author.save", "\"seed\"", "\"author\":true,\"seed\"");
  add_changed(room, "k-misfit.save", "\"answer\":300", "\"answer\":301.5");
  add_changed(room, "k-tampered.save", "\"answer\":300", "\"answer\":301");
  add_changed(room, "k-options.save", "\"henan\"", "\"gansu\"");
  const char *unanswered = room_play(room, "k-unanswered.save", &(Play){.answers = {NULL, ""}});
  char *bytes = scratch_read(unanswered, NULL);
  scratch_write(unanswered, bytes, (size_t)(strchr(bytes, '\n') + 1 - bytes));
  free(bytes);
  Roster *roster = room_read(room);
  assert_int_equal(roster->count, 3);
  expect_reason(roster, "k-torn-header.save", "its first line, the header, is torn");
  expect_reason(roster, "k-broken-line.save", "line 3 of it is broken");
  expect_reason(roster, "k-other.save", "another scenario, street");
  expect_reason(roster, "k-author.save", "author's game");
  expect_reason(roster, "k-misfit.save", "does not fit the scenario from decision 3 on");
  expect_reason(roster, "k-tampered.save", "differ from decision 4 on (scene 1958-10.hands)");
  expect_reason(roster, "k-options.save", "conditions do not fit");
  expect_reason(roster, "k-unanswered.save", "nothing has been answered");
  roster_free(roster);
}

static void a_script_that_breaks_is_a_reason(void **state) {
  Room *room = *state;
  room_play_halves(room, 2, 1, "\"right\"");
  scratch_replace(room->script, "    -- after hands\n", "    error(\"the bridge is out\")\n");
  Roster *roster = room_read(room);
  assert_int_equal(roster->count, 0);
  expect_reason(roster, "game-001.save", "stopped with an error after decision 4 (scenario.lua:");
  roster_free(roster);
}

static void another_version_is_a_reason(void **state) {
  Room *room = *state;
  room_play_halves(room, 2, 1, "\"right\"");
  scratch_replace(room->script, "value = told }", "value = told + 1 }");
  Roster *roster = room_read(room);
  assert_int_equal(roster->count, 0);
  expect_reason(roster, "game-001.save", "another version");
  roster_free(roster);
}

static void a_torn_last_line_is_told(void **state) {
  Room *room = *state;
  room_play_halves(room, 2, 1, "\"right\"");
  cut_to(room->paths[1], length_of(room->paths[1]) - 3);
  Roster *roster = room_read(room);
  assert_int_equal(roster->count, 2);
  assert_int_equal(roster->games[0].torn, 0);
  assert_true(roster->games[1].torn > 0);
  assert_null(roster->games[1].ending);
  roster_free(roster);
}

/* ---- order ---- */

/* All that is told of it, but for the paths. */
static char *told(const Roster *roster) {
  Buffer out = {0};
  for (size_t i = 0; i < roster->count; i++) {
    const RosterGame *game = &roster->games[i];
    buffer_addf(&out, "%s %zu %s %s\n", game->label, game->place, game->last,
                game->ending ? game->ending : "");
    for (size_t k = 0; k < game->count; k++) json_write(&out, game->decisions[k].answer);
  }
  for (size_t i = 0; i < roster->absent_count; i++) {
    buffer_addf(&out, "%zu %s\n", roster->absent[i].place, roster->absent[i].reason);
  }
  return buffer_take(&out);
}

static void labels_do_not_hang_on_the_order_given(void **state) {
  Room *room = *state;
  room_play_halves(room, 7, 2, "700");
  room_play(room, "Zeta.save", &(Play){.answers = {NULL, "\"right\""}});
  room_play(room, "\xc3\xa9t\xc3\xa9.save", &(Play){.answers = {NULL, NULL, "250"}});
  scratch_write_text(room_path(room, "d.save"), "");
  Roster *roster = room_read(room);
  char *once = told(roster);
  assert_string_equal(file_base_name(roster->games[0].path), "Zeta.save"); /* bytes */
  assert_string_equal(file_base_name(roster->games[8].path), "\xc3\xa9t\xc3\xa9.save");
  assert_int_equal(roster->absent[0].place, 2);
  roster_free(roster);
  for (size_t turn = 1; turn < 4; turn++) {
    char *path = room->paths[0];
    memmove(room->paths, room->paths + 1, (room->count - 1) * sizeof *room->paths);
    room->paths[room->count - 1] = path;
    roster = room_read_with(room, &room_plan, (unsigned)turn);
    char *again = told(roster);
    assert_string_equal(once, again);
    free(again);
    roster_free(roster);
  }
  free(once);
}

static void most_saves_say_which_scenario(void **state) {
  Room *room = *state;
  Error error = {0};
  room_play_halves(room, 3, 1, "\"right\"");
  scratch_replace(room->paths[0], "\"scenario\":\"room\"", "\"scenario\":\"street\"");
  const char *two[] = {room->paths[1], room->paths[0]};
  Roster *roster = roster_open(two, 2, &error);
  assert_string_equal(roster->scenario, "street"); /* game-000 comes first */
  roster_free(roster);
  const char *three[] = {room->paths[0], room->paths[1], room->paths[2]};
  roster = roster_open(three, 3, &error);
  assert_string_equal(roster->scenario, "room");
  roster_free(roster);
}

static void a_class_has_bounds(void **state) {
  Room *room = *state;
  Error error = {0};
  const char *paths[ROSTER_MOST + 1];
  for (size_t i = 0; i <= ROSTER_MOST; i++) paths[i] = room->script;
  assert_null(roster_open(paths, 1, &error));
  assert_int_equal(error.status, ERROR_USAGE);
  assert_null(roster_open(paths, ROSTER_MOST + 1, &error));
  Roster *roster = roster_open(paths, ROSTER_MOST, &error);
  assert_non_null(roster);
  assert_null(roster->scenario);
  roster_free(roster);
}

static void four_hundred_are_read(void **state) {
  Room *room = *state;
  room_play_halves(room, ROSTER_MOST, 2, "700");
  Roster *roster = room_read(room);
  assert_int_equal(roster->count, ROSTER_MOST);
  assert_string_equal(roster->games[399].label, "Commune 400");
  assert_true(roster->games[399].decisions[1].answer->number == 700);
  roster_free(roster);
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, room_set_up, room_tear_down)
      TEST(games_are_read),
      TEST(figures_are_the_books),
      TEST(the_ledger_stands_in_for_books),
      TEST(files_that_are_no_saves_are_left_out),
      TEST(saves_that_were_changed_are_left_out),
      TEST(a_script_that_breaks_is_a_reason),
      TEST(another_version_is_a_reason),
      TEST(a_torn_last_line_is_told),
      TEST(labels_do_not_hang_on_the_order_given),
      TEST(most_saves_say_which_scenario),
      TEST(a_class_has_bounds),
      TEST(four_hundred_are_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
