/* What cannot be seen from outside at a chosen moment: that workers do not run ahead of a slow
 * reader, so that memory is the same for a thousand runs and for ten million; that a stop loses no
 * chunk that is done; that nothing goes on once nobody reads. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "author/simulation.h"
#include "base/file.h"
#include "scratch.h"

enum { JOBS = 2, CHUNK = 32, RING = 3 * JOBS * CHUNK };

static const char scenario[] =
    "return scenario { id = \"counted\", title = \"C\", version = \"1\", start = function() end,\n"
    "  simulate = {\n"
    "    open = function(request) return { columns = { \"run\", \"x\" }, sums = 1 } end,\n"
    "    run = function(plan, i) log(\"run\") return { random() }, { { i, random() } } end,\n"
    "    close = function(plan, sums, done) return { { \"sum of \" .. done, sums[1] } } end,\n"
    "  },\n"
    "}\n";

typedef struct Reader {
  Buffer text;
  atomic_int runs;     /* that have begun */
  atomic_int late;     /* of these, after it was stopped */
  atomic_bool stop;    /* what the simulation looks at */
  int most_ahead;      /* runs that had begun while the reader waited */
  uint64_t stop_at;    /* runs after which it is stopped; 0: never */
  size_t broken_after; /* bytes after which nobody reads; 0: all are read */
  bool waits;          /* with the first rows */
} Reader;

static void count_run(void *context, const char *at, const char *text) {
  Reader *reader = context;
  (void)at;
  if (strcmp(text, "run") != 0) return;
  atomic_fetch_add(&reader->runs, 1);
  if (atomic_load(&reader->stop)) atomic_fetch_add(&reader->late, 1);
}

/* Until no run has begun for a while. */
static void wait_for_rest(Reader *reader) {
  const struct timespec while_long = {.tv_nsec = 200000000};
  int before = -1;
  while (atomic_load(&reader->runs) != before) {
    before = atomic_load(&reader->runs);
    nanosleep(&while_long, NULL);
  }
  reader->most_ahead = before;
  reader->waits = false;
}

static bool take(void *context, const Buffer *text, Error *error) {
  Reader *reader = context;
  if (reader->waits && reader->text.length > 0) wait_for_rest(reader);
  buffer_add(&reader->text, text->bytes, text->length);
  if (reader->broken_after == 0 || reader->text.length <= reader->broken_after) return true;
  error_set(error, "nobody reads");
  return false;
}

static void look(void *context, uint64_t done, uint64_t runs) {
  Reader *reader = context;
  assert_true(done <= runs);
  if (reader->stop_at > 0 && done >= reader->stop_at) atomic_store(&reader->stop, true);
}

static bool simulate(Reader *reader, uint64_t runs, SimulationResult *result, Error *error) {
  char *folder = scratch_make();
  char *package = scratch_path(folder, "counted"), *file = scratch_path(package, "scenario.lua");
  assert_true(file_make_folders(package, NULL));
  scratch_write_text(file, scenario);
  const SimulationSetup setup = {.folder = package,
                                 .request = {.runs = runs, .seed = 5},
                                 .jobs = JOBS,
                                 .stop = &reader->stop,
                                 .write = take,
                                 .progress = look,
                                 .log = count_run,
                                 .context = reader};
  bool good = simulation_run(&setup, result, error);
  free(file);
  free(package);
  scratch_remove(folder);
  return good;
}

static void no_job_runs_ahead_of_a_slow_reader(void **state) {
  (void)state;
  Reader reader = {.waits = true};
  SimulationResult result;
  assert_true(simulate(&reader, 2000, &result, NULL));
  assert_int_equal(result.done, 2000);
  assert_in_range(reader.most_ahead, CHUNK, RING);
  assert_int_equal(reader.runs, 2000);
  buffer_free(&reader.text);
}

static void a_stop_keeps_the_chunks_that_are_done(void **state) {
  (void)state;
  Reader cut = {.stop_at = 100}, whole = {0};
  SimulationResult result;
  assert_true(simulate(&cut, 100000, &result, NULL));
  assert_int_equal(result.runs, 100000);
  assert_in_range(result.done, 128, 128 + RING);
  assert_int_equal(result.done % CHUNK, 0);
  assert_in_range(cut.late, 0, JOBS); /* a run that was about to begin, in each job */
  assert_true(simulate(&whole, result.done, &result, NULL));
  assert_string_equal(cut.text.bytes, whole.text.bytes);
  buffer_free(&cut.text);
  buffer_free(&whole.text);
}

static void stopped_before_it_began_it_gives_no_result(void **state) {
  (void)state;
  Reader reader = {.stop = true};
  SimulationResult result;
  assert_true(simulate(&reader, 1000, &result, NULL));
  assert_int_equal(result.done, 0);
  assert_string_equal(reader.text.bytes, "run,x\n");
  buffer_free(&reader.text);
}

static void it_ends_when_nobody_reads(void **state) {
  (void)state;
  Reader reader = {.broken_after = 500};
  SimulationResult result;
  Error error = {0};
  assert_false(simulate(&reader, 1000000, &result, &error));
  assert_string_equal(error.message, "nobody reads");
  assert_in_range(reader.runs, CHUNK, 100000);
  buffer_free(&reader.text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(no_job_runs_ahead_of_a_slow_reader),
      cmocka_unit_test(a_stop_keeps_the_chunks_that_are_done),
      cmocka_unit_test(stopped_before_it_began_it_gives_no_result),
      cmocka_unit_test(it_ends_when_nobody_reads),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
