/* Every field of a part is told wherever it is set, whatever the part's kind, so that nothing a
 * sheet may hold one day is left out: first a line of what it is, then what is said about it. */
#include "front/plain_sheet.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "front/ascii.h"
#include "front/plain_map.h"
#include "front/plain_page.h"
#include "scene/scene.h"
#include "view/figure.h"

/* --- the first line -------------------------------------------------------------------------- */

static void add_figure(Buffer *words, double value, const char *unit) {
  char *figure = figure_words(value, unit);
  buffer_add_text(words, figure);
  free(figure);
}

static void add_when(Buffer *words, const char *at) {
  char when[SCENE_WHEN_BYTES];
  buffer_add_text(words, scene_when(at, when) ? when : at);
}

/* As on the full screen: what is kept and never told before the end has words of its own. */
static const char *book_words(const char *book) {
  if (strcmp(book, "so") == 0) return "as it was";
  return strcmp(book, "record") == 0 ? "on record" : book;
}

/* " (reported by brigades, August 1958)" */
static void add_origin(Buffer *words, const SheetPart *part) {
  if (!part->book && !part->by && !part->at) return;
  buffer_add_text(words, " (");
  if (part->book) buffer_add_text(words, book_words(part->book));
  if (part->book && part->by) buffer_add_text(words, " by ");
  if (part->by) buffer_add_text(words, part->by);
  if ((part->book || part->by) && part->at) buffer_add_text(words, ", ");
  if (part->at) add_when(words, part->at);
  buffer_add_char(words, ')');
}

static void add_listed(Buffer *words, const char *text) {
  if (!text) return;
  if (words->length > 0) buffer_add_text(words, ", ");
  buffer_add_text(words, text);
}

static bool is_same(const char *a, const char *b) {
  return a && b && strcmp(a, b) == 0;
}

/* "; more: why quota", but never of the sheet that is being told. */
static void add_opens(Buffer *words, const Sheet *sheet, const SheetPart *part) {
  if (!part->opens || !part->target) return;
  if (is_same(part->opens, sheet->show) && is_same(part->target, sheet->id)) return;
  buffer_addf(words, "%smore: %s %s", words->length > 0 ? "; " : "", part->opens, part->target);
}

static void add_name(Buffer *words, const SheetPart *part) {
  add_listed(words, part->title);
  add_listed(words, part->characters);
  add_listed(words, part->pinyin);
}

/* "Quota: 21,600,000 jin (ordered by the county, October 1958); more: why quota" */
static void add_lead(Buffer *words, const Sheet *sheet, const SheetPart *part) {
  add_name(words, part);
  if (part->has_value) {
    buffer_add_text(words, words->length > 0 ? ": " : "");
    add_figure(words, part->value, part->unit);
  }
  add_origin(words, part);
  add_opens(words, sheet, part);
}

/* "12. October 1958: Threshing" */
static void add_answer_lead(Buffer *words, const Sheet *sheet, const SheetPart *part) {
  char when[SCENE_WHEN_BYTES];
  bool is_dated =
      scene_when(part->at, when); /* what is outside time has only a name for programs */
  buffer_addf(words, "%zu.", part->answer + 1);
  if (is_dated) buffer_addf(words, " %s%s", when, part->title ? ":" : "");
  if (part->title) buffer_addf(words, " %s", part->title);
  add_opens(words, sheet, part);
}

/* --- what is said about it ------------------------------------------------------------------- */

static void add_line(Buffer *out, const char *lead, Buffer *words, int columns) {
  if (words->length > 0) plain_page_text(out, lead, buffer_text(words), columns);
  buffer_free(words);
}

static void add_fact(Buffer *out, const SheetFact *fact, int columns) {
  Buffer words = {0};
  char *text = plain_page_words(fact->text ? fact->text : "");
  if (fact->label) buffer_addf(&words, "%s: ", fact->label);
  buffer_add_text(&words, text);
  free(text);
  add_line(out, "", &words, columns);
}

/* "reported by you, in jin:", then "October 1958: 21,600,000" for each point. */
static void add_series(Buffer *out, const SheetPart *part, const SheetSeries *series, int columns) {
  Buffer name = {0};
  buffer_add_text(&name, series->label ? series->label : "");
  if (series->book && !(series->label && strstr(series->label, series->book))) {
    add_listed(&name, book_words(series->book));
  }
  if (part->unit) buffer_addf(&name, "%s %s", name.length > 0 ? ", in" : "in", part->unit);
  buffer_add_char(&name, ':');
  add_line(out, "", &name, columns);
  for (size_t i = 0; i < series->count; i++) {
    Buffer point = {0};
    add_when(&point, series->points[i].at);
    buffer_add_text(&point, ": ");
    add_figure(&point, series->points[i].value, NULL);
    add_line(out, "", &point, columns);
  }
}

static void add_markdown(Buffer *out, const char *text, int columns) {
  if (text) plain_page_markdown(out, text, columns);
}

static void add_body(Buffer *out, const SheetPart *part, int columns) {
  for (size_t i = 0; i < part->fact_count; i++) add_fact(out, &part->facts[i], columns);
  add_markdown(out, part->text, columns);
  add_markdown(out, part->question, columns);
  if (part->words) plain_page_text(out, "Answered: ", part->words, columns);
  for (size_t i = 0; i < part->series_count; i++) {
    add_series(out, part, &part->series[i], columns);
  }
}

static void add_part(Buffer *out, const Sheet *sheet, const SheetPart *part, int columns) {
  Buffer lead = {0};
  if (part->kind == SHEET_ANSWER) {
    add_answer_lead(&lead, sheet, part);
  } else if (part->kind == SHEET_CHART && part->title) {
    buffer_addf(&lead, "Chart: %s", part->title);
    add_origin(&lead, part);
    add_opens(&lead, sheet, part);
  } else {
    add_lead(&lead, sheet, part);
  }
  add_line(out, "", &lead, columns);
  plain_map(out, sheet, part, columns);
  add_body(out, part, columns);
}

/* --- parts one after another ------------------------------------------------------------------ */

/* All that a part says, for a search. */
static char *all_words(const SheetPart *part) {
  Buffer all = {0};
  const char *const texts[] = {part->title, part->text, part->question, part->words, part->by};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    if (!texts[i]) continue;
    char *words = plain_page_words(texts[i]);
    buffer_addf(&all, "%s\n", words);
    free(words);
  }
  if (part->at) add_when(&all, part->at);
  return buffer_take(&all);
}

static char *lower(char *text) {
  for (char *c = text; *c; c++) *c = (char)tolower((unsigned char)*c);
  return text;
}

/* Small letters without marks. */
static char *folded(const char *text) {
  return lower(ascii_text(text, NULL, false));
}

static bool is_ascii(const char *text) {
  for (; *text; text++) {
    if ((unsigned char)*text >= 0x80) return false;
  }
  return true;
}

/* True if each word of `words` is in the text. Who types marks or characters means them. */
static bool has_words_in(const char *text, const char *words) {
  char *where = is_ascii(words) ? folded(text) : lower(memory_copy(text));
  char *wanted = lower(memory_copy(words)), *rest = NULL;
  bool has_all = true;
  for (char *word = strtok_r(wanted, " \t", &rest); word; word = strtok_r(NULL, " \t", &rest)) {
    has_all = has_all && strstr(where, word);
  }
  free(wanted);
  free(where);
  return has_all;
}

static bool has_words(const SheetPart *part, const char *words) {
  if (!*words) return true;
  char *all = all_words(part);
  bool has_all = has_words_in(all, words);
  free(all);
  return has_all;
}

/* A part of one line, which needs no gap to the next of its like. */
static bool is_line(const SheetPart *part) {
  return (part->kind == SHEET_FIGURE || part->kind == SHEET_ENTRY) && !part->text &&
         part->fact_count == 0;
}

static void add_next(Buffer *out, const Sheet *sheet, const SheetPart *part,
                     const SheetPart *before, int columns) {
  bool follows = before && (before->kind == SHEET_HEADING || (is_line(part) && is_line(before)));
  if (!follows) plain_page_gap(out);
  add_part(out, sheet, part, columns);
}

/* The answers from the last to the first. */
static size_t add_answers(Buffer *out, const Sheet *sheet, const char *words, int columns) {
  size_t told = 0;
  for (size_t i = sheet->count; i-- > 0;) {
    const SheetPart *part = &sheet->parts[i];
    if (part->kind != SHEET_ANSWER || !has_words(part, words)) continue;
    add_next(out, sheet, part, NULL, columns);
    told++;
  }
  return told;
}

size_t plain_sheet(Buffer *out, const Sheet *sheet, const char *words, int columns) {
  size_t told = 0;
  const SheetPart *before = NULL;
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (part->kind == SHEET_ANSWER) continue;
    add_next(out, sheet, part, before, columns);
    before = part;
    told++;
  }
  return told + add_answers(out, sheet, words, columns);
}

/* --- names ------------------------------------------------------------------------------------ */

static bool is_called(const char *text, const char *name) {
  if (!text) return false;
  if (strcmp(text, name) == 0) return true;
  char *a = folded(text), *b = folded(name);
  bool is_read_alike = strcmp(a, b) == 0 && !strchr(a, '?');
  free(a);
  free(b);
  return is_read_alike;
}

void plain_sheet_names(Buffer *out, const Sheet *sheet, int columns) {
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    Buffer name = {0};
    add_name(&name, part);
    bool is_other = part->id && !is_called(part->title, part->id);
    if (part->kind == SHEET_HEADING) plain_page_gap(out);
    if (part->kind != SHEET_HEADING && is_other) buffer_addf(&name, " (%s)", part->id);
    add_line(out, "", &name, columns);
  }
}

/* The id that leads to the part on a sheet of that kind, or NULL. */
static const char *id_of(const SheetPart *part, const char *show, const Sheet *sheet) {
  if (is_same(part->opens, show)) return part->target;
  return is_same(sheet->show, show) ? part->id : NULL;
}

/* Exactly it, or where nothing is, the one part whose title has the words in it. */
static bool is_meant(const SheetPart *part, const char *name, bool exactly) {
  if (!exactly) return part->title && has_words_in(part->title, name);
  return is_called(part->id, name) || is_called(part->title, name) ||
         is_called(part->characters, name) || is_called(part->pinyin, name);
}

static const char *find(const Sheet *sheet, const char *show, const char *name, bool exactly) {
  const char *found = NULL;
  for (size_t i = 0; i < sheet->count; i++) {
    const char *id = id_of(&sheet->parts[i], show, sheet);
    if (!id || !is_meant(&sheet->parts[i], name, exactly)) continue;
    if (found && strcmp(found, id) != 0) return NULL; /* which of them? */
    found = id;
  }
  return found;
}

const char *plain_sheet_find(const Sheet *sheet, const char *show, const char *name) {
  const char *id = find(sheet, show, name, true);
  return id ? id : find(sheet, show, name, false);
}
