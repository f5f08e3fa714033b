/* What a debrief would meet: debrief.lua is read as it would be then, and where a scenario has one
 * at all, its events are expected to say what is on record of the decision they ask for. */
#include <string.h>

#include "author/check_state.h"
#include "script/inspect.h"

/* A rule that has told of the file knows the place better. */
static bool is_told(const Check *check, const Tree *tree) {
  for (size_t i = 0; i < check->result->count; i++) {
    const Finding *finding = &check->result->list[i];
    if (finding->severity == SEVERITY_ERROR && strcmp(finding->file, tree->path) == 0) return true;
  }
  return false;
}

static void tell_fault(Check *check, const Tree *file, const Error *error) {
  const Tree *tree = file;
  size_t at = 0;
  if (!check_place(check, error->at, &tree, &at)) tree = file;
  if (tree && !is_told(check, tree))
    check_tell(check, tree, at, "bad_debrief", NULL, "%s", error->message);
}

/* The desk's questions, and those that an event asks in `enter`, are told of in debrief.lua. */
static void check_record(Check *check, const CheckEvent *event) {
  const Node *choices = event->table ? check_item(event->table, "choices") : NULL;
  if (!choices || check_item(event->table, "record")) return;
  check_tell(check, event->tree, event->call->start, "no_record", NULL,
             "the debrief has nothing on record to lay beside this decision");
}

void check_debrief(Check *check) {
  const Tree *file = check_tree(check, "debrief.lua");
  Error error = {0};
  if (!check->loaded) return;
  Value *given = script_inspect_debrief(check->script, &error);
  value_free(given);
  if (!given) tell_fault(check, file ? file : check_tree(check, "scenario.lua"), &error);
  for (size_t i = 0; file && i < check->event_count; i++) check_record(check, &check->events[i]);
}
