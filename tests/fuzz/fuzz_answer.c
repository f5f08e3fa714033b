/* Any bytes as an answer, to a question of each kind. What is taken must be taken again word for
 * word once it has been written and read: the journal holds it, and a replay judges it anew. */
#include <stdint.h>
#include <stdlib.h>

#include "base/json.h"
#include "scene/answer.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static Choice choices[] = {
    {.id = "keep", .text = "Keep ten carts"},
    {.id = "full", .text = "Deliver the quota"},
    {.id = "none", .text = "Deliver nothing", .closed = "The county has sent its own carts."}};
static Task tasks[] = {
    {.id = "field", .text = "Fields", .min = 100, .max = 500, .has_need = true, .need = 250},
    {.id = "furnace", .text = "Furnaces", .max = 300},
    {.id = "water", .text = "Reservoir", .min = 20, .max = 20}};
static const Ask asks[] = {
    {.kind = ASK_CHOOSE, .id = "sell", .choices = choices, .choice_count = 3},
    {.kind = ASK_NUMBER, .id = "report", .min = -1.5, .max = 1e6, .step = 0.1},
    {.kind = ASK_NUMBER, .id = "mu", .min = 100, .max = 400, .step = 7},
    {.kind = ASK_ALLOCATE,
     .id = "labour",
     .total = 700,
     .step = 20,
     .tasks = tasks,
     .task_count = 3},
    {.kind = ASK_PAUSE, .id = "pause"},
    {.kind = ASK_END, .id = "reported", .title = "The figure goes up the line"},
};

static void take(const Ask *ask, const Value *answer) {
  Error error = {0};
  Value *taken = answer_check(ask, answer, &error);
  if (!taken) {
    if (!error.message[0]) abort();
    return;
  }
  if (ask->kind == ASK_END || !answer_core(taken)) abort();
  free(answer_words(ask, taken));
  Buffer line = {0}, again = {0};
  json_write(&line, taken);
  Value *read = json_parse(line.bytes, line.length, &error);
  Value *taken_again = read ? answer_check(ask, read, &error) : NULL;
  if (!taken_again || !value_equal(taken, taken_again)) abort();
  json_write(&again, taken_again);
  if (line.length != again.length) abort();
  value_free(taken);
  value_free(read);
  value_free(taken_again);
  buffer_free(&line);
  buffer_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  Value *answer = json_parse((const char *)bytes, length, NULL);
  for (size_t i = 0; answer && i < sizeof asks / sizeof *asks; i++) take(&asks[i], answer);
  value_free(answer);
  return 0;
}
