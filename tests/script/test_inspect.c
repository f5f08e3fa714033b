/* What is told of a scenario without playing: its events as they were written, and what is wrong
 * with an expression (expressions.txt beside this file has the cases). If it fails, an author is
 * told nonsense of a sound condition, or nothing of one that can never hold. */
#include "stage.h"

#include "script/inspect.h"
#include "support.h"

enum { LENT_MOST = 8 };

static const char *const scenario =
    "return scenario { id = \"stage\", title = \"Stage\", version = \"1\",\n"
    "  months = { \"1958-08\", \"1962-02\" }, books = { \"grain\", \"seed\" },\n"
    "  options = { { id = \"place\", { \"anhui\" }, { \"henan\" } } },\n"
    "  facts = { office = true, told = \"\", seen = false, count = 0, quota = 12, name = \"li\" "
    "},\n"
    "  people = { tang = { here = true, trust = 3 }, wen = \"away\" },\n"
    "  start = function() say \"Begun.\" ending { id = \"over\", title = \"Over\" } end }\n";

static Script *load(char *folder) {
  Error error = {0};
  Script *script = script_load(folder, &error);
  if (!script) fail_msg("%s %s", error.at, error.message);
  return script;
}

static Script *load_stage(char *folder) {
  stage_write(folder, "scenario.lua", scenario, strlen(scenario));
  return load(folder);
}

/* ---- expressions ---- */

typedef struct Case {
  char *lent[LENT_MOST];
  size_t lent_count;
  char *source;
  char *found; /* "CODE | PART | WORDS", or NULL */
} Case;

static void describe(const Case *one, const InspectVerdict *verdict) {
  print_message("%s\n  expected %s\n  found    %s | %.*s | %s | %s\n", one->source,
                one->found ? one->found : "nothing", verdict->holds ? "nothing" : verdict->code,
                (int)(verdict->to - verdict->from), one->source + verdict->from, verdict->message,
                verdict->fix);
}

/* Whether the verdict is the expected one. */
static bool is_expected(const Case *one, const InspectVerdict *verdict) {
  if (!one->found) return verdict->holds;
  if (verdict->holds) return false;
  Buffer whole = {0};
  buffer_addf(&whole, "%s | %.*s | ", verdict->code, (int)(verdict->to - verdict->from),
              one->source + verdict->from);
  bool good = strncmp(whole.bytes, one->found, whole.length) == 0;
  const char *words = one->found + strlen(one->found);
  while (words > one->found && words[-1] != '|') words--;
  good = good && (strstr(verdict->message, words + 1) || strstr(verdict->fix, words + 1));
  buffer_free(&whole);
  return good && *verdict->message && *verdict->fix;
}

static bool judge(Script *script, const Case *one) {
  InspectVerdict verdict;
  Error error = {0};
  if (!script_inspect_expression(script, one->source, (const char *const *)one->lent,
                                 one->lent_count, &verdict, &error)) {
    fail_msg("%s: %s %s", one->source, error.at, error.message);
  }
  bool good = is_expected(one, &verdict);
  if (!good) describe(one, &verdict);
  return good;
}

static size_t end_case(Script *script, Case *one) {
  size_t wrong = one->source && !judge(script, one);
  for (size_t i = 0; i < one->lent_count; i++) free(one->lent[i]);
  free(one->source);
  free(one->found);
  *one = (Case){0};
  return wrong;
}

/* Takes a line of the table; returns how many cases that ended with it are wrong. */
static size_t read_line(Script *script, Case *one, const char *line) {
  size_t wrong = 0;
  if (!*line || strncmp(line, "----", 4) == 0) return end_case(script, one);
  if (strncmp(line, "! ", 2) == 0) {
    one->found = memory_copy(line + 2);
    return 0;
  }
  if (one->source) wrong = end_case(script, one);
  if (strncmp(line, "+ ", 2) == 0) {
    assert_true(one->lent_count < LENT_MOST);
    one->lent[one->lent_count++] = memory_copy(line + 2);
  } else {
    one->source = memory_copy(line);
  }
  return wrong;
}

static void expressions_are_judged(void **state) {
  (void)state;
  char path[1024], *folder = stage_new();
  Script *script = load_stage(folder);
  Buffer table = {0};
  snprintf(path, sizeof path, "%s/tests/script/expressions.txt", support_source());
  assert_true(file_read(path, SIZE_MAX, &table, NULL));
  Case one = {0};
  size_t wrong = 0;
  char *line = strstr(table.bytes, "----");
  for (char *next; line; line = next) {
    next = strchr(line, '\n');
    if (next) *next++ = '\0';
    wrong += read_line(script, &one, line);
  }
  wrong += end_case(script, &one);
  buffer_free(&table);
  script_free(script);
  stage_remove(folder);
  assert_int_equal(wrong, 0);
}

/* ---- an expression that is made to take long, and one that is no text ---- */

static void a_hostile_expression_ends(void **state) {
  (void)state;
  char *folder = stage_new();
  Script *script = load_stage(folder);
  Buffer source = {0};
  for (int i = 0; i < 60; i++) {
    buffer_addf(&source, "%s(facts.count == %d or facts.quota == %d)", i ? " and " : "", i, i);
  }
  InspectVerdict verdict;
  assert_true(script_inspect_expression(script, buffer_text(&source), NULL, 0, &verdict, NULL));
  buffer_clear(&source);
  for (int i = 0; i < 200; i++) buffer_add_text(&source, "not (");
  assert_true(script_inspect_expression(script, buffer_text(&source), NULL, 0, &verdict, NULL));
  assert_string_equal(verdict.code, "syntax");
  assert_true(script_inspect_expression(script, "\xff\xfe", NULL, 0, &verdict, NULL));
  assert_string_equal(verdict.code, "syntax");
  assert_true(script_inspect_expression(script, "facts.office", NULL, 0, &verdict, NULL));
  assert_true(verdict.holds);
  buffer_free(&source);
  script_free(script);
  stage_remove(folder);
}

/* ---- events ---- */

static const char *const events_lua =
    "local function monthly(id, when)\n"
    "  event(id) { when = when, once = false, text = \"A month. [](cite:F1)\" }\n"
    "end\n"
    "monthly(\"made_one\", \"month == '1959-01'\")\n"
    "event \"desk\" {\n"
    "  when = function() return facts.office end, enter = function() end, who = \"tang\",\n"
    "  place = \"office\", form = \"call\", heading = \"Noon\", tags = { \"hunger\", \"death\" },\n"
    "  choices = {\n"
    "    { \"keep\", \"Keep it\", when = \"facts.count > 1\", open = \"facts.office\",\n"
    "      closed = \"The office is shut\" },\n"
    "    { id = \"give\", \"Give it\", open = function() return true end, closed = \"No\",\n"
    "      effect = function() facts.count = 1 end },\n"
    "    { text = \"Leave\", \"leave\" },\n"
    "  },\n"
    "}\n"
    "event \"shut\" { when = false, text = \"Never.\" }\n";

static void check_desk(const InspectEvent *desk) {
  assert_string_equal(desk->id, "desk");
  assert_string_equal(desk->at, "events/a.lua:5");
  assert_null(desk->when);
  assert_null(desk->text);
  assert_true(desk->when_is_function && desk->has_enter && desk->has_choices && desk->once);
  assert_false(desk->has_text || desk->cites);
  assert_string_equal(desk->who, "tang");
  assert_string_equal(desk->heading, "Noon");
  assert_int_equal(desk->tag_count, 2);
  assert_string_equal(desk->tags[1], "death");
  assert_int_equal(desk->choice_count, 3);
  assert_string_equal(desk->choices[0].when, "facts.count > 1");
  assert_string_equal(desk->choices[0].closed, "The office is shut");
  assert_false(desk->choices[0].has_effect);
  assert_true(desk->choices[1].has_effect && desk->choices[1].open_is_function);
  assert_string_equal(desk->choices[1].id, "give");
  assert_string_equal(desk->choices[1].text, "Give it");
  assert_string_equal(desk->choices[2].id, "leave");
  assert_string_equal(desk->choices[2].text, "Leave");
}

static void events_are_told_as_written(void **state) {
  (void)state;
  char *folder = stage_new();
  stage_write(folder, "events/a.lua", events_lua, strlen(events_lua));
  Script *script = load_stage(folder);
  size_t count;
  const InspectEvent *events = script_inspect_events(script, &count, NULL);
  assert_int_equal(count, 3);
  check_desk(&events[0]);
  assert_string_equal(events[1].id, "made_one");
  assert_string_equal(events[1].at, "events/a.lua:2");
  assert_string_equal(events[1].when, "month == '1959-01'");
  assert_false(events[1].once);
  assert_true(events[1].cites && events[1].has_text);
  assert_string_equal(events[2].when, "false");
  assert_ptr_equal(script_inspect_events(script, &count, NULL), events);
  script_free(script);
  stage_remove(folder);
}

/* Without events there is a list, and it is empty; a game may still begin, and after that nothing
 * can be asked. */
static void an_inspected_script_plays(void **state) {
  (void)state;
  char *folder = stage_new();
  Script *script = load_stage(folder);
  size_t count = 7;
  InspectVerdict verdict;
  assert_non_null(script_inspect_events(script, &count, NULL));
  assert_int_equal(count, 0);
  assert_true(script_inspect_expression(script, "facts.ofice", NULL, 0, &verdict, NULL));
  Played played = {0};
  stage_play_script(script, 7, &played);
  assert_true(played.ended);
  assert_string_equal(buffer_text(&played.text), "Begun.\n");
  Error error = {0};
  assert_false(script_inspect_expression(script, "facts.office", NULL, 0, &verdict, &error));
  assert_non_null(strstr(error.message, "before it is started"));
  buffer_free(&played.text);
  script_free(script);
  stage_remove(folder);
}

/* ---- what we ship ---- */

static size_t judge_one(Script *script, const char *at, const char *source) {
  InspectVerdict verdict;
  Error error = {0};
  if (!source) return 0;
  if (!script_inspect_expression(script, source, NULL, 0, &verdict, &error)) {
    fail_msg("%s: %s: %s", at, source, error.message);
  }
  if (!verdict.holds) {
    print_message("%s: %s\n  %s: %s\n", at, source, verdict.code, verdict.message);
  }
  return !verdict.holds;
}

static size_t judge_all(Script *script) {
  size_t count, wrong = 0;
  const InspectEvent *events = script_inspect_events(script, &count, NULL);
  for (size_t i = 0; i < count; i++) {
    wrong += judge_one(script, events[i].at, events[i].when);
    for (size_t k = 0; k < events[i].choice_count; k++) {
      wrong += judge_one(script, events[i].at, events[i].choices[k].when);
      wrong += judge_one(script, events[i].at, events[i].choices[k].open);
    }
  }
  return wrong;
}

static void what_we_ship_is_sound(void **state) {
  (void)state;
  static const char *const names[] = {"first_harvest", "great_leap"};
  for (size_t i = 0; i < 2; i++) {
    char path[1024];
    snprintf(path, sizeof path, "%s/scripts/%s", support_source(), names[i]);
    Script *script = load(path);
    assert_int_equal(judge_all(script), 0);
    script_free(script);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(expressions_are_judged),     cmocka_unit_test(a_hostile_expression_ends),
      cmocka_unit_test(events_are_told_as_written), cmocka_unit_test(an_inspected_script_plays),
      cmocka_unit_test(what_we_ship_is_sound),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
