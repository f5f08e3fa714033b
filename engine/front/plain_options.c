/* The settings are the same that the full screen keeps, by the same rows (view/settings.h). Of
 * them only the units change what is told in lines; the rest is settled by the terminal and the
 * environment. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "front/plain_state.h"
#include "front/settings_file.h"
#include "view/measure.h"

/* "Units: local, or metric" */
static void say_row(Plain *plain, const Setting *row, size_t value) {
  Buffer words = {0};
  buffer_add_text(&words, row->values[value].word);
  for (size_t i = 0; i < row->value_count; i++) {
    if (i != value) buffer_addf(&words, ", or %s", row->values[i].word);
  }
  plain_say_pair(plain, row->label, buffer_text(&words));
  buffer_free(&words);
}

static void say_all(Plain *plain, SettingsFile *file) {
  size_t count;
  char columns[32];
  const Setting *rows = settings_rows(&count);
  const Settings *settings = settings_file_settings(file);
  for (size_t i = 0; i < count; i++) say_row(plain, &rows[i], settings_value(settings, i));
  snprintf(columns, sizeof columns, "%d", plain->columns);
  plain_say_pair(plain, "Longest line", columns);
  plain_say_pair(plain, "A screenful at a time", plain->pages ? "yes" : "no");
  plain_say_pair(plain, "Letters", plain->is_ascii ? "ASCII" : "UTF-8");
  const char *complaint = settings_file_complaint(file);
  if (complaint) plain_say(plain, "! ", complaint);
}

/* Hard scenes in the manner that was chosen. */
static void tell_again(Plain *plain, const Settings *settings, Error *error) {
  if (plain->hard_scenes == settings->hard_scenes) return;
  plain->hard_scenes = settings->hard_scenes;
  story_documents(plain->story, settings->hard_scenes == HARD_SCENES_PAPERS, error);
}

/* "line spacing wide": wherever a name ends and a value begins. */
static void set(Plain *plain, SettingsFile *file, const char *words) {
  Error error = {0};
  for (const char *blank = strchr(words, ' '); blank; blank = strchr(blank + 1, ' ')) {
    char *name = memory_copy_bytes(words, (size_t)(blank - words));
    size_t row = 0;
    bool is_there = settings_set(settings_file_settings(file), name, blank + 1, &row);
    bool is_kept = is_there && settings_file_set(file, name, blank + 1, &error);
    free(name);
    if (!is_there) continue;
    tell_again(plain, settings_file_settings(file), &error);
    if (!is_kept) plain_say_error(plain, &error);
    say_row(plain, &settings_rows(&(size_t){0})[row],
            settings_value(settings_file_settings(file), row));
    return;
  }
  plain_say(plain, "! ", "There is no such option or value; o alone tells them all.");
}

Next plain_options(Plain *plain, const char *rest) {
  SettingsFile *file = settings_file_open();
  if (*rest) {
    set(plain, file, rest);
  } else {
    say_all(plain, file);
  }
  plain->is_metric = settings_file_settings(file)->units == UNITS_METRIC;
  settings_file_close(file);
  return NEXT_PROMPT;
}

void plain_read_options(Plain *plain) {
  SettingsFile *file = settings_file_open();
  plain->hard_scenes = settings_file_settings(file)->hard_scenes;
  plain->is_metric = settings_file_settings(file)->units == UNITS_METRIC;
  settings_file_close(file);
}

/* --- units ------------------------------------------------------------------------------------ */

/* The figure as it is shown, which says how it is rounded, as a number again. */
static double converted(const Measure *measure, double value, const char *unit) {
  char text[FIGURE_BYTES], *to = text;
  double number = value;
  measure_figure(measure, value, unit, text);
  for (const char *from = text; *from; from++) {
    if (*from != ',') *to++ = *from;
  }
  *to = '\0';
  return number_parse(text, &number) ? number : value;
}

static void convert(const Measure *measure, SheetPart *part) {
  if (!part->unit || !measure_has_twin(measure, part->unit)) return;
  if (part->has_value) part->value = converted(measure, part->value, part->unit);
  for (size_t i = 0; i < part->series_count; i++) {
    for (size_t k = 0; k < part->series[i].count; k++) {
      SheetPoint *point = &part->series[i].points[k];
      point->value = converted(measure, point->value, part->unit);
    }
  }
  char *unit = measure_unit(measure, part->unit);
  sheet_set(&part->unit, unit);
  free(unit);
}

void plain_convert(const Plain *plain, Sheet *sheet) {
  const Manifest *manifest = story_manifest(plain->story);
  MeasureUnit *units = memory_new((manifest->unit_count + 1) * sizeof *units);
  Measure measure = {.units = units, .is_metric = true};
  for (size_t i = 0; i < manifest->unit_count; i++) {
    const ManifestUnit *unit = &manifest->units[i];
    if (!unit->metric) continue;
    units[measure.count++] = (MeasureUnit){unit->name, unit->metric, unit->factor, unit->places};
  }
  for (size_t i = 0; i < sheet->count; i++) convert(&measure, &sheet->parts[i]);
  free(units);
}
