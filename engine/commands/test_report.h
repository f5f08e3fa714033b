/* What `test` found, in words for a person and as one line of JSON for a program. */
#ifndef COMMANDS_TEST_REPORT_H
#define COMMANDS_TEST_REPORT_H

#include "author/cases.h"
#include "author/effects.h"
#include "author/tally.h"

typedef struct TestReport {
  const char *scenario, *policy; /* as they were asked for; "random" */
  const char *keep;              /* the folder, or NULL */
  uint64_t seed, runs;           /* of all games; how many were wanted */
  const Cases *cases;            /* the author's own tests */
  const Tally *tally;
  const Effects *effects; /* or NULL: not asked for */
  char **saves;           /* of each fault, NULL where none was kept; owned */
  char *longest, *shortest;
} TestReport;

void test_report_text(const TestReport *report, Buffer *out);
void test_report_json(const TestReport *report, Buffer *out);

/* The part about effects of both. */
void test_effects_text(const Effects *effects, Buffer *out);
void test_effects_json(const Effects *effects, Buffer *out);

/* What stood in the way of an event that was never met, in the author's own words; how often. */
uint64_t test_report_blocked(const TestReport *report, const CountedEvent *event, Buffer *out);

#endif
