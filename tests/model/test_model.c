/* The commune model, in its sandbox, gives the 32 communes of its reference to 1e-9: whoever
 * changes a rule of the model by accident learns it here. The reference's figures (checks.csv)
 * never change; what is meant to improve the model stands behind a switch that is off here. Each
 * month's grain and people are held to their flows by the scenario itself. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/file.h"
#include "story/story.h"
#include "support.h"

enum { CSV_BYTES = 1 << 20, FIRST_FIGURE = 2 };

static double entry(const Scene *scene, const char *id) {
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (!strcmp(scene->ledger[i].id, id)) return scene->ledger[i].value;
  }
  fail_msg("the page has no entry %s", id);
  return 0;
}

/* Holds a page to its line of the table; `header` names the columns. */
static void compare(const Scene *scene, const char *header, const char *line) {
  char names[1024], values[1024], *name_rest = names, *value_rest = values;
  snprintf(names, sizeof names, "%s", header);
  snprintf(values, sizeof values, "%s", line);
  for (int column = 0; name_rest; column++) {
    const char *name = strsep(&name_rest, ","), *value = strsep(&value_rest, ",");
    assert_non_null(value);
    if (column == 0) assert_string_equal(scene->heading, value);
    if (column < FIRST_FIGURE) continue;
    double wanted = strtod(value, NULL), found = entry(scene, name);
    if (fabs(found - wanted) > 1e-9 * fabs(wanted)) {
      fail_msg("%s: %s is %.17g, the reference has %.17g", line, name, found, wanted);
    }
  }
}

/* A scenario of this folder with the model and the households beside it, in a folder of its own,
 * opened. */
static Story *stage(const char *name, char folder[128]) {
  char command[16384], path[256];
  const char *source = support_source();
  Error error = {0};
  snprintf(folder, 128, "/tmp/irongrain-model-XXXXXX");
  assert_non_null(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/%s", folder, name);
  snprintf(command, sizeof command,
           "cp -r '%s/tests/model/%s' %s && cp -r '%s/scripts/great_leap/model' "
           "'%s/scripts/great_leap/households.lua' %s",
           source, name, path, source, source, path);
  assert_int_equal(system(command), 0);
  StorySetup setup = {.folder = path};
  Story *story = story_open(&setup, &error);
  if (!story) fail_msg("%s (%s)", error.message, error.at);
  const Error *broken = story_error(story);
  if (broken) fail_msg("%s (%s)", broken->message, broken->at);
  return story;
}

static void leave(Story *story, const char *folder) {
  char command[256];
  story_close(story, NULL);
  snprintf(command, sizeof command, "rm -rf %s", folder);
  assert_int_equal(system(command), 0);
}

static void go_on(Story *story) {
  Value *on = value_bool(true);
  Error error = {0};
  assert_true(story_answer(story, on, &error));
  value_free(on);
  const Error *broken = story_error(story);
  if (broken) fail_msg("%s (%s)", broken->message, broken->at);
}

static void the_reference_is_met(void **unused) {
  (void)unused;
  char folder[128], path[4096], *rest = NULL;
  Buffer table = {0};
  Error error = {0};
  snprintf(path, sizeof path, "%s/tests/model/checks.csv", support_source());
  assert_true(file_read(path, CSV_BYTES, &table, &error));
  Story *story = stage("checks", folder);
  const char *header = strtok_r(table.bytes, "\n", &rest);
  int communes = 0;
  for (const char *line; (line = strtok_r(NULL, "\n", &rest)); communes++) {
    compare(story_scene(story), header, line);
    go_on(story);
  }
  assert_int_equal(communes, 32);
  assert_int_equal(story_state(story), STORY_ENDED);
  buffer_free(&table);
  leave(story, folder);
}

/* No path without a famine that the record does not know: who refuses all but figures and grain is
 * out of office by spring 1960 in half of the cases, and never before two signs were shown; in the
 * reference nobody is. */
static void refusing_everything_costs_the_post(void **unused) {
  (void)unused;
  char folder[128], id[64];
  Story *story = stage("refusals", folder);
  while (story_state(story) == STORY_ASKING) go_on(story);
  for (int i = 0; i < 2; i++) {
    const char *province = i ? "anhui" : "henan";
    snprintf(id, sizeof id, "%s_priced", province);
    double priced = entry(story_scene(story), id);
    snprintf(id, sizeof id, "%s_unseen", province);
    double unseen = entry(story_scene(story), id);
    snprintf(id, sizeof id, "%s_unpriced", province);
    double unpriced = entry(story_scene(story), id);
    if (priced < .5 || unseen > 0 || unpriced > 0)
      fail_msg("%s: out of office: %.2f, unseen %.2f, unpriced %.2f", province, priced, unseen,
               unpriced);
  }
  leave(story, folder);
}

/* Grain that appears or vanishes, or a brigade with fewer than nobody, would be a lie in the kept
 * books; the scenario holds each month to its flows under random orders and deeds. */
static void nothing_is_made_or_lost(void **unused) {
  (void)unused;
  char folder[128];
  Story *story = stage("balance", folder);
  while (story_state(story) == STORY_ASKING) go_on(story);
  assert_int_equal(entry(story_scene(story), "communes"), 200);
  assert_in_range(entry(story_scene(story), "removed"), 1, 199);
  assert_true(entry(story_scene(story), "excess") > 0);
  leave(story, folder);
}

/* The named die, are born and leave as often as the model says of their like: a reader who counts
 * the register's names must come to the same famine. */
static void the_named_follow_the_rates(void **unused) {
  (void)unused;
  char folder[128];
  const char *what[] = {"born", "died", "left"};
  Story *story = stage("register", folder);
  while (story_state(story) == STORY_ASKING) go_on(story);
  for (int i = 0; i < 3; i++) {
    double ratio = entry(story_scene(story), what[i]);
    if (ratio < .95 || ratio > 1.05) fail_msg("%s: %.3f of what is due", what[i], ratio);
  }
  double deaths = entry(story_scene(story), "deaths");
  if (deaths < 15 || deaths > 50) fail_msg("%.1f of the named die in a game", deaths);
  leave(story, folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_reference_is_met),
      cmocka_unit_test(refusing_everything_costs_the_post),
      cmocka_unit_test(nothing_is_made_or_lost),
      cmocka_unit_test(the_named_follow_the_rates),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
