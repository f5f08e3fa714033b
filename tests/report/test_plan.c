/* What a scenario says of its own debrief: read when a report is made, refused with the place of
 * the slip, and found again by the scene and the question that it is about. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "report/plan.h"
#include "scratch.h"

static const char scenario[] =
    "return scenario { id = \"case\", title = \"Case\", version = \"1\", start = function()\n"
    "  ending { id = \"done\", title = \"Done\" }\n"
    "end }\n";
static const char flood[] =
    "event \"flood\" { text = \"Water.\", record = \"Of a flood.\",\n"
    "  discuss = { \"change\", \"What was new?\" } }\n"
    "event \"thaw\" { text = \"It thaws.\" }\n";

static char *folder;

static void put(const char *name, const char *text) {
  char *path = scratch_path(folder, name), *place = file_folder_name(path);
  assert_true(file_make_folders(place, NULL));
  scratch_write(path, text, strlen(text));
  free(place);
  free(path);
}

static Plan *read_with(const char *debrief, Error *error) {
  put("scenario.lua", scenario);
  put("events/a.lua", flood);
  put("sources.lua", "return { F33 = \"A chronicle.\" }\n");
  put("debrief.lua", debrief);
  *error = (Error){0};
  return plan_read(folder, error);
}

static void every_field_is_in_its_place(void **state) {
  (void)state;
  Error error;
  Plan *plan = read_with(
      "return { record = \"last\", names = \"register\",\n"
      "  accounts = { { id = \"grain\", title = \"Grain\", kept = \"t\", unit = \"jin\",\n"
      "    times = 2000, places = 1 } },\n"
      "  pairs = { { title = \"Crop\", told = \"crop.claimed\", so = \"grain.flow.harvest\",\n"
      "    sum = true, unit = \"jin\", times = 2000, told_words = \"claimed\" } },\n"
      "  outcomes = { { id = \"people.total\", title = \"People\" } },\n"
      "  pages = { { id = \"known\", title = \"Known\", text = \"So. [](cite:F33)\" } },\n"
      "  tickets = { \"One figure:\", \"One doubt:\" } }\n",
      &error);
  if (!plan) fail_msg("%s %s", error.at, error.message);
  assert_string_equal(plan->record, "last");
  assert_string_equal(plan->names, "register");
  assert_int_equal(plan->account_count, 1);
  assert_string_equal(plan->accounts[0].kept, "t");
  assert_true(plan->accounts[0].times == 2000 && plan->accounts[0].places == 1);
  assert_string_equal(plan->pairs[0].told_words, "claimed");
  assert_string_equal(plan->pairs[0].so_words, "so");
  assert_true(plan->pairs[0].sum && plan->pairs[0].times == 2000);
  assert_true(plan->outcomes[0].times == 1 && !plan->outcomes[0].sum);
  assert_string_equal(plan_page(plan, "known")->title, "Known");
  assert_null(plan_page(plan, "unknown"));
  assert_int_equal(plan->ticket_count, 2);
  plan_free(plan);
}

static void without_a_file_there_is_what_events_say(void **state) {
  (void)state;
  Error error;
  Plan *plan = read_with("return {}\n", &error);
  assert_non_null(plan);
  assert_int_equal(plan->note_count, 1);
  const PlanNote *note = plan_note(plan, "1958-10.flood#2", "choice");
  assert_non_null(note);
  assert_string_equal(note->record, "Of a flood.");
  assert_string_equal(note->concept, "change");
  assert_string_equal(note->question, "What was new?");
  assert_null(plan_note(plan, "1958-10.thaw", "choice"));
  plan_free(plan);
}

/* The nearest name wins: the question of the event, the event, the question anywhere. */
static void a_note_is_found_by_the_nearest_name(void **state) {
  (void)state;
  Error error;
  Plan *plan = read_with(
      "return { decisions = { [\"flood.figure\"] = { record = \"Of the figure.\" },\n"
      "  hands = { record = \"Of hands.\" }, figure = { record = \"Of figures.\" } } }\n",
      &error);
  assert_non_null(plan);
  assert_string_equal(plan_note(plan, "1958-10.flood", "figure")->record, "Of the figure.");
  assert_string_equal(plan_note(plan, "1958-10.flood", "choice")->record, "Of a flood.");
  assert_string_equal(plan_note(plan, "1958-10.month", "figure")->record, "Of figures.");
  assert_string_equal(plan_note(plan, "1958-10.month#3", "hands#2")->record, "Of hands.");
  assert_null(plan_note(plan, "start", "pause"));
  plan_free(plan);
}

static void slips_are_refused_with_their_place(void **state) {
  (void)state;
  static const struct {
    const char *debrief, *words;
  } slips[] = {
      {"return { pages = { { id = \"a\", title = \"A\", text = \"[](cite:F34)\" } } }\n",
       "cites a source \"F34\""},
      {"return { account = {} }\n", "there is no field \"account\""},
      {"return { accounts = { { id = \"grain.total\", title = \"G\" } } }\n", "small letters"},
      {"return { pairs = { { title = \"T\", told = \"a\", so = \"B\" } } }\n", "so is the id"},
      {"return { pairs = { { title = \"T\", told = \"a\", so = \"b\", times = 0 } } }\n",
       "times must not be 0"},
      {"return { decisions = { hands = { record = 7 } } }\n", "must be a text"},
      {"return { decisions = { hands = { discuss = { \"blame\", \"Whose?\" } } } }\n",
       "its concept is one of"},
      {"return { tickets = \"One figure\" }\n", "needs a table"},
      {"return 7\n", "needs a table"},
      {"return {\n", "expected"},
  };
  for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
    Error error;
    Plan *plan = read_with(slips[i].debrief, &error);
    assert_null(plan);
    if (!strstr(error.message, slips[i].words)) fail_msg("%zu: %s", i, error.message);
    assert_memory_equal(error.at, "debrief.lua:", strlen("debrief.lua:"));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_field_is_in_its_place),
      cmocka_unit_test(without_a_file_there_is_what_events_say),
      cmocka_unit_test(a_note_is_found_by_the_nearest_name),
      cmocka_unit_test(slips_are_refused_with_their_place),
  };
  char *scratch = scratch_make();
  folder = scratch_path(scratch, "case");
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  free(folder);
  scratch_remove(scratch);
  return failed;
}
