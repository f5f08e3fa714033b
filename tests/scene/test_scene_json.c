/* The bytes that other programs read: `play --json` lines and the digests in saves. If these
 * change, every save in the world drifts and every player written against the contract breaks. The
 * digests below were made from the contract's JSON text with xxHash alone, not with our code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "scene/scene_json.h"

static void expect_json(const Scene *scene, const char *json) {
  Buffer out = {0};
  scene_json(scene, &out);
  assert_string_equal(buffer_text(&out), json);
  buffer_free(&out);
}

static void expect_digest(const Scene *scene, const char *digest) {
  char got[DIGEST_TEXT_BYTES];
  scene_digest(scene, got);
  assert_string_equal(got, digest);
}

static LedgerEntry grain[] = {
    {.id = "grain",
     .label = "Grain",
     .unit = "jin",
     .value = 812000,
     .by = "brigades",
     .at = "1958-08"},
};

static void allocate_as_in_the_design(void **state) {
  (void)state;
  Task tasks[] = {
      {.id = "field", .text = "Fields", .min = 0, .max = 7480, .has_need = true, .need = 5900},
      {.id = "furnace", .text = "Furnaces", .min = 0, .max = 7480, .has_now = true, .now = 620},
  };
  Scene scene = {
      .id = "1958-09.labour",
      .answers = 7,
      .heading = "Hands",
      .text = "Markdown\n\n**two**",
      .picture = "furnace_night",
      .ask = {.kind = ASK_ALLOCATE,
              .id = "labour",
              .total = 7480,
              .unit = "hands",
              .step = 20,
              .tasks = tasks,
              .task_count = 2},
      .ledger = grain,
      .ledger_count = 1,
  };
  expect_json(
      &scene,
      "{\"scene\":\"1958-09.labour\",\"n\":7,\"heading\":\"Hands\",\"text\":\"Markdown\\n\\n**two**"
      "\","
      "\"picture\":\"furnace_night\",\"ask\":{\"kind\":\"allocate\",\"id\":\"labour\",\"total\":"
      "7480,"
      "\"unit\":\"hands\",\"step\":20,\"tasks\":[{\"id\":\"field\",\"text\":\"Fields\",\"min\":0,"
      "\"max\":7480,\"need\":5900},{\"id\":\"furnace\",\"text\":\"Furnaces\",\"min\":0,\"max\":"
      "7480,\"now\":620}]},"
      "\"ledger\":[{\"id\":\"grain\",\"label\":\"Grain\",\"unit\":\"jin\",\"value\":812000,"
      "\"by\":\"brigades\",\"at\":\"1958-08\"}]}");
  /* ["1958-09.labour","allocate","labour",[7480,20,[["field",0,7480],["furnace",0,7480]]],
   *  [["grain",812000,"brigades","1958-08"]]] */
  expect_digest(&scene, "f06f2b581d6abdda");
}

static Act iron = {
    .title = "Iron", .text = "It is night.", .picture = "road", .picture_text = "A *road*."};

/* Who cannot see a picture is told what can be seen on it, on an act's page too. */
static void a_picture_has_its_words(void **state) {
  (void)state;
  Scene scene = {
      .id = "1958-10.furnace",
      .text = "",
      .picture = "furnace_night",
      .picture_text = "Men feed a \"furnace\".\nIt is night.",
      .act = &iron,
      .ask = {.kind = ASK_PAUSE, .id = "pause"},
  };
  expect_json(&scene,
              "{\"scene\":\"1958-10.furnace\",\"n\":0,\"text\":\"\",\"picture\":\"furnace_night\","
              "\"picture_text\":\"Men feed a \\\"furnace\\\".\\nIt is night.\","
              "\"act\":{\"title\":\"Iron\",\"text\":\"It is night.\",\"picture\":\"road\","
              "\"picture_text\":\"A *road*.\"},"
              "\"ask\":{\"kind\":\"pause\",\"id\":\"pause\"},\"ledger\":[]}");
}

static void choose_with_a_closed_choice(void **state) {
  (void)state;
  Choice choices[] = {
      {.id = "walk_fields", .text = "Walk the fields"},
      {.id = "office", .text = "Stay", .closed = "The telephone is \"dead\""},
  };
  Scene scene = {
      .id = "1958-08.arrival",
      .text = "",
      .ask = {.kind = ASK_CHOOSE,
              .id = "morning",
              .text = "And *now*?",
              .choices = choices,
              .choice_count = 2},
  };
  expect_json(&scene,
              "{\"scene\":\"1958-08.arrival\",\"n\":0,\"text\":\"\",\"ask\":{\"kind\":\"choose\","
              "\"id\":\"morning\",\"text\":\"And *now*?\",\"choices\":[{\"id\":\"walk_fields\","
              "\"text\":\"Walk the fields\"},{\"id\":\"office\",\"text\":\"Stay\","
              "\"closed\":\"The telephone is \\\"dead\\\"\"}]},\"ledger\":[]}");
  /* ["1958-08.arrival","choose","morning",[["walk_fields",true],["office",false]],[]] */
  expect_digest(&scene, "fce9fa55c2f12c2b");
}

static void number_with_marks_and_strange_figures(void **state) {
  (void)state;
  Mark marks[] = {{.value = 220.5, .text = "last year"}, {.value = -0.0, .text = "none"}};
  LedgerEntry books[] = {
      {.id = "grain", .label = "Grain", .value = -0.25, .at = "1957-10"},
      {.id = "pigs", .label = "Pigs", .value = 1e21},
  };
  Scene scene = {
      .id = "1957-10.threshing",
      .text = "",
      .answers = 1,
      .ask = {.kind = ASK_NUMBER,
              .id = "report",
              .min = 100,
              .max = 400,
              .step = 0.5,
              .marks = marks,
              .mark_count = 2},
      .ledger = books,
      .ledger_count = 2,
  };
  expect_json(
      &scene,
      "{\"scene\":\"1957-10.threshing\",\"n\":1,\"text\":\"\",\"ask\":{\"kind\":\"number\","
      "\"id\":\"report\",\"min\":100,\"max\":400,\"step\":0.5,\"marks\":[{\"value\":220.5,"
      "\"text\":\"last year\"},{\"value\":0,\"text\":\"none\"}]},\"ledger\":[{\"id\":\"grain\","
      "\"label\":\"Grain\",\"value\":-0.25,\"at\":\"1957-10\"},{\"id\":\"pigs\",\"label\":\"Pigs\","
      "\"value\":1e+21}]}");
  /* ["1957-10.threshing","number","report",[100,400,0.5],
   *  [["grain",-0.25,null,"1957-10"],["pigs",1e+21,null,null]]] */
  expect_digest(&scene, "3f12db0362e32546");
}

static void number_always_prints_its_range(void **state) {
  (void)state;
  Scene scene = {.id = "start",
                 .text = "",
                 .ask = {.kind = ASK_NUMBER, .id = "a", .max = 9, .step = 1, .unit = "mu"}};
  expect_json(
      &scene,
      "{\"scene\":\"start\",\"n\":0,\"text\":\"\",\"ask\":{\"kind\":\"number\",\"id\":\"a\","
      "\"min\":0,\"max\":9,\"step\":1,\"unit\":\"mu\"},\"ledger\":[]}");
}

static void pause_and_its_digest(void **state) {
  (void)state;
  Scene note = {.id = "start", .text = "Famine.", .ask = {.kind = ASK_PAUSE, .id = "content_note"}};
  expect_json(&note,
              "{\"scene\":\"start\",\"n\":0,\"text\":\"Famine.\",\"ask\":{\"kind\":\"pause\","
              "\"id\":\"content_note\"},\"ledger\":[]}");
  expect_digest(&note, "386895027f783981"); /* ["start","pause","content_note",[],[]] */
  LedgerEntry odd[] = {{.id = "l\"\\b\n\x01é柳", .label = "", .value = 1, .by = "a", .at = "b"}};
  Scene discuss = {.id = "1958-10.a#2",
                   .text = "",
                   .ask = {.kind = ASK_PAUSE, .id = "pause#2", .text = "Why?", .discuss = true},
                   .ledger = odd,
                   .ledger_count = 1};
  /* ["1958-10.a#2","pause","pause#2",[],[["l\"\\b\n\u0001é柳",1,"a","b"]]] */
  expect_digest(&discuss, "85f79af9e5ee16bb");
}

static void end_carries_the_ending(void **state) {
  (void)state;
  Scene scene = {
      .id = "1957-11.end",
      .answers = 3,
      .text = "T",
      .ask = {.kind = ASK_END, .id = "reported", .title = "The figure goes up the line"}};
  expect_json(&scene,
              "{\"scene\":\"1957-11.end\",\"n\":3,\"text\":\"T\",\"ask\":{\"kind\":\"end\","
              "\"id\":\"reported\",\"ending\":{\"id\":\"reported\",\"title\":\"The figure goes up "
              "the line\"}},"
              "\"ledger\":[]}");
}

/* A scene polished, translated or newly drawn must not make every save drift. */
static void words_change_no_digest(void **state) {
  (void)state;
  Choice plain[] = {{.id = "a", .text = "A"}, {.id = "b", .text = "B", .closed = "No"}};
  Choice other[] = {{.id = "a", .text = "Ah"}, {.id = "b", .text = "Be", .closed = "Not yet"}};
  Scene one = {.id = "x.y",
               .text = "",
               .ledger = grain,
               .ledger_count = 1,
               .ask = {.kind = ASK_CHOOSE, .id = "q", .choices = plain, .choice_count = 2}};
  LedgerEntry renamed = grain[0];
  renamed.label = "Corn";
  renamed.unit = "kg";
  Scene two = {
      .id = "x.y",
      .heading = "H",
      .text = "T",
      .picture = "p",
      .picture_text = "W",
      .act = &iron,
      .answers = 5,
      .ledger = &renamed,
      .ledger_count = 1,
      .ask = {.kind = ASK_CHOOSE, .id = "q", .text = "?", .choices = other, .choice_count = 2}};
  char before[DIGEST_TEXT_BYTES], after[DIGEST_TEXT_BYTES];
  scene_digest(&one, before);
  scene_digest(&two, after);
  assert_string_equal(before, after);
  plain[1].closed = NULL;
  scene_digest(&one, after);
  assert_string_not_equal(before, after);
}

static void a_broken_script_has_its_line(void **state) {
  (void)state;
  Error error = {0};
  error_set(&error, "no such book \"grian\"");
  error_place(&error, "events/x.lua:12");
  Buffer out = {0};
  scene_json_broken(&error, 7, &out);
  assert_string_equal(buffer_text(&out),
                      "{\"error\":\"no such book \\\"grian\\\"\","
                      "\"at\":\"events/x.lua:12\",\"n\":7}");
  buffer_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(allocate_as_in_the_design),
      cmocka_unit_test(a_picture_has_its_words),
      cmocka_unit_test(choose_with_a_closed_choice),
      cmocka_unit_test(number_with_marks_and_strange_figures),
      cmocka_unit_test(number_always_prints_its_range),
      cmocka_unit_test(pause_and_its_digest),
      cmocka_unit_test(end_carries_the_ending),
      cmocka_unit_test(words_change_no_digest),
      cmocka_unit_test(a_broken_script_has_its_line),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
