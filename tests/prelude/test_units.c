/* The units that a scenario declares as the pages beside the story read them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "scratch.h"
#include "script/script.h"

static const char text[] =
    "return scenario { id = \"case\", title = \"Case\", version = \"1\", start = function() end,\n"
    "  units = { jin = { name = \"jin\", places = 2, metric = { name = \"kg\", factor = 0.5 } },\n"
    "    mu = { metric = { \"ha\", factor = 1 / 15, places = 1 } }, hands = { \"able hands\" } } "
    "}\n";

static void units_have_metric_twins(void **state) {
  char *root = scratch_make(), *folder = scratch_path(root, "case");
  char *path = scratch_path(root, "case/scenario.lua");
  Error error = {0};
  (void)state;
  assert_int_equal(mkdir(folder, 0777), 0);
  scratch_write_text(path, text);
  Script *script = script_load(folder, &error);
  if (!script) fail_msg("%s", error.message);
  const Manifest *manifest = script_manifest(script);
  assert_int_equal(manifest->unit_count, 3); /* in the order of their ids */
  assert_string_equal(manifest->units[0].name, "able hands");
  assert_null(manifest->units[0].metric);
  assert_string_equal(manifest->units[1].id, "jin");
  assert_string_equal(manifest->units[1].metric, "kg");
  assert_true(manifest->units[1].factor == 0.5);
  assert_int_equal(manifest->units[1].places, 0);
  assert_string_equal(manifest->units[2].name, "mu");
  assert_string_equal(manifest->units[2].metric, "ha");
  assert_int_equal(manifest->units[2].places, 1);
  script_free(script);
  scratch_remove(root);
  free(folder);
  free(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(units_have_metric_twins)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
