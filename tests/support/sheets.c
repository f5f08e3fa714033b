/* A commune of 1958 and 1959 as its desk knows it. */
#include "sheets.h"

#include <stdio.h>
#include <string.h>

#include "base/memory.h"

const char *const sheets_names[] = {"books",    "people", "chronicle", "glossary",
                                    "calendar", "map",    NULL};

static SheetPart *add_figure(Sheet *sheet, const char *id, const char *label, double value,
                             const char *unit, const char *book, const char *by, const char *at) {
  SheetPart *part = sheet_add(sheet, SHEET_FIGURE, label, NULL);
  sheet_set(&part->id, id);
  sheet_value(part, value, unit);
  sheet_set(&part->book, book);
  sheet_set(&part->by, by);
  sheet_set(&part->at, at);
  return part;
}

static void add_points(SheetPart *chart, const char *label, const char *book, const double *values,
                       size_t count) {
  SheetSeries *series = sheet_add_series(chart, label, book);
  for (size_t i = 0; i < count; i++) {
    char at[16];
    snprintf(at, sizeof at, "%d-%02d", 1958 + (int)(7 + i) / 12, (int)(7 + i) % 12 + 1);
    if (values[i] >= 0) sheet_add_point(series, at, values[i]);
  }
}

static void add_charts(Sheet *sheet) {
  static const double reported[] = {900000,  21600000, 21600000, 18000000, 12400000,
                                    9100000, 6000000,  4100000,  2600000,  1500000,
                                    4200000, 3900000,  3500000,  3300000};
  static const double seen[] = {-1, -1,     3100000, -1, -1, 1900000, -1,
                                -1, 410000, -1,      -1, -1, 2900000};
  SheetPart *line = sheet_add(sheet, SHEET_CHART, "Grain in the stores, month by month",
                              "What was reported fell from 21,600,000 jin in September 1958 to "
                              "3,300,000 jin in September 1959; three times somebody weighed.");
  sheet_set(&line->unit, "jin");
  add_points(line, "brigades to you", "reported", reported, 14);
  add_points(line, "weighed", "seen", seen, 13);
  SheetPart *bars = sheet_add(sheet, SHEET_CHART, "The autumn crop: reported against seen",
                              "In both years less was weighed than was reported.");
  bars->chart = SHEET_CHART_BARS;
  sheet_set(&bars->unit, "jin a mu");
  SheetSeries *series = sheet_add_series(bars, "you to the county", "reported");
  sheet_add_point(series, "1958", 1620);
  sheet_add_point(series, "1959", 410);
  series = sheet_add_series(bars, "on the floor", "seen");
  sheet_add_point(series, "1958", 212);
  sheet_add_point(series, "1959", 188.5);
}

static Sheet *grain(void) {
  Sheet *sheet = sheet_new("books", "grain", "Grain");
  sheet_set(&sheet->after, "standing");
  sheet_add(sheet, SHEET_TEXT, NULL,
            "What lies in the stores, what comes in and what goes out, in jin of "
            "[unhusked grain](term:mu).");
  sheet_add(sheet, SHEET_HEADING, "In store", NULL);
  sheet_opens(add_figure(sheet, "grain_store", "commune's store", 21600000, "jin", "reported",
                         "the brigades", "1958-09"),
              "why", "grain_store");
  sheet_opens(add_figure(sheet, "grain_seen", "weighed at Willow Bend", 3100000, "jin", "seen",
                         "you", "9 Oct"),
              "why", "grain_seen");
  sheet_add(sheet, SHEET_HEADING, "Going out", NULL);
  sheet_opens(add_figure(sheet, "grain_quota", "quota of the autumn", 7200000, "jin", "ordered",
                         "the county", "1958-10"),
              "why", "grain_quota");
  add_figure(sheet, "grain_hall", "eaten in the mess halls", 612000, "jin", NULL, NULL, NULL);
  add_figure(sheet, "grain_yield", "yield", 433, "jin a mu", "reported", "Upper Chen", "1958-10");
  add_charts(sheet);
  return sheet;
}

static Sheet *standing(void) {
  Sheet *sheet = sheet_new("books", "standing", "Standing");
  sheet_set(&sheet->before, "grain");
  add_figure(sheet, "county", "with the county", 61, NULL, "reported", "the telephone", "1958-10");
  return sheet;
}

static Sheet *books(void) {
  static const char *const rows[][2] = {{"grain", "Grain"}, {"standing", "Standing"}};
  Sheet *sheet = sheet_new("books", NULL, "Books");
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, rows[i][1], NULL);
    sheet_set(&part->id, rows[i][0]);
    sheet_opens(part, "books", rows[i][0]);
  }
  sheet_add(sheet, SHEET_HEADING, "Public books", NULL);
  sheet_opens(add_figure(sheet, "grain_store", "commune's store", 21600000, "jin", "reported",
                         "the brigades", "1958-09"),
              "why", "grain_store");
  sheet_opens(add_figure(sheet, "grain_quota", "quota of the autumn", 7200000, "jin", "ordered",
                         "the county", "1958-10"),
              "why", "grain_quota");
  return sheet;
}

static Sheet *why(const char *id) {
  Sheet *sheet = sheet_new("why", id, "Why it stands there");
  add_figure(sheet, id, "the figure", 7200000, "jin", "ordered", "the county", "1958-10");
  sheet_add(sheet, SHEET_HEADING, "Reckoned from", NULL);
  sheet_opens(add_figure(sheet, "grain_store", "commune's store", 21600000, "jin", "reported",
                         "the brigades", "1958-09"),
              "why", "grain_store");
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, "the answer behind it",
                              "You reported *all of it* in September.");
  sheet_opens(part, "chronicle", "1958-09.figures");
  return sheet;
}

static Sheet *people(const char *id) {
  static const struct {
    const char *id, *name, *characters, *pinyin, *where, *words;
  } cast[] = {
      {"meng", "Old Meng", "老孟", "Lǎo Mèng", "the Hollow",
       "Can the county send me that in writing?"},
      {"kang", "Director Kang", "康主任", "Kāng zhǔrèn", "the county seat",
       "I need the figure by noon."},
      {"yue", "Yue", "月", "Yuè", "not known since February", NULL},
  };
  Sheet *sheet = sheet_new("people", id, "The people");
  for (size_t i = 0; i < sizeof cast / sizeof *cast; i++) {
    if (id && strcmp(id, cast[i].id) != 0) continue;
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, cast[i].name, NULL);
    sheet_set(&part->id, cast[i].id);
    sheet_set(&part->characters, cast[i].characters);
    sheet_set(&part->pinyin, cast[i].pinyin);
    sheet_add_fact(part, "where", cast[i].where);
    if (cast[i].words) sheet_add_fact(part, "last words to you", cast[i].words);
    if (!id) sheet_opens(part, "people", cast[i].id);
  }
  return sheet;
}

static void add_answer(Sheet *sheet, size_t index, const char *at, const char *heading,
                       const char *text, const char *question, const char *words) {
  SheetPart *part = sheet_add(sheet, SHEET_ANSWER, heading, text);
  part->answer = index;
  sheet_set(&part->at, at);
  sheet_set(&part->question, question);
  sheet_set(&part->words, words);
}

static Sheet *chronicle(const char *id) {
  Sheet *sheet = sheet_new("chronicle", id, "The game so far");
  if (!id) {
    add_answer(sheet, 0, "1958-08", "Arrival",
               "The bus puts you down at the kiln. Nobody has come to meet it.", NULL, NULL);
    add_answer(sheet, 1, "1958-08", "Arrival", "Yuè carries your bag as far as the office.",
               "Where do you go first?", "Walk the fields with Old Meng");
  }
  add_answer(sheet, 2, "1958-09", "The figures",
             "The telephone stands on the only table. The county asks for one "
             "[figure](term:mu) and hangs up.",
             "What goes up the line?", "1,620 jin a mu");
  if (!id) {
    add_answer(
        sheet, 3, "1958-10", "Frost's Descent",
        "In the Hollow four hundred mu of sweet potatoes are *still* in the ground. Old Meng "
        "says there will be frost by the week's end.",
        "Hands for October", "Fields 4,100, furnaces 2,000, reservoir 480, mess halls 900");
    add_answer(sheet, 4, "1958-10", "Frost's Descent", "The frost comes on the ninth.", NULL, NULL);
  }
  return sheet;
}

static Sheet *glossary(const char *id) {
  static const struct {
    const char *id, *title, *characters, *pinyin, *text;
  } words[] = {
      {"mu", "mu", "亩", "mǔ", "A fifteenth of a hectare."},
      {"work_points", "work points", "工分", "gōngfēn",
       "What a day's labour is *written down* as. Ten is a strong day. See [mu](term:mu)."},
      {"F33", "[F33] Notes on the autumn of 1958", NULL, NULL, "Composed."}};
  Sheet *sheet = sheet_new("glossary", id, "Words and sources");
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (id && strcmp(id, words[i].id) != 0) continue;
    if (!id && i == 0) sheet_add(sheet, SHEET_HEADING, "Words", NULL);
    if (!id && i == 2) sheet_add(sheet, SHEET_HEADING, "Sources", NULL);
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, words[i].title, words[i].text);
    sheet_set(&part->id, words[i].id);
    sheet_set(&part->characters, words[i].characters);
    sheet_set(&part->pinyin, words[i].pinyin);
  }
  return sheet;
}

static Sheet *calendar(void) {
  static const char *const days[][3] = {
      {"Cold Dew", "9 October", "wheat goes into the ground; 400 mu are not ploughed"},
      {"Frost's Descent", "24 October", "sweet potatoes have to be out"},
      {"Grain quota", "31 October", "7,200,000 jin to the station"}};
  Sheet *sheet = sheet_new("calendar", NULL, "The farm year");
  sheet_add(sheet, SHEET_HEADING, "October 1958", NULL);
  for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, days[i][0], NULL);
    sheet_set(&part->at, days[i][1]);
    sheet_add_fact(part, "due", days[i][2]);
  }
  return sheet;
}

static void add_place(SheetPart *map, const char *kind, const char *label, int x, int y) {
  sheet_add_spot(sheet_add_item(map, SHEET_MARK_PLACE, kind, NULL, label), x, y);
}

static Sheet *map(void) {
  static const int river[][2] = {{0, 3}, {14, 5}, {26, 4}, {40, 9}, {59, 10}};
  static const int road[][2] = {{6, 15}, {24, 8}, {38, 7}, {58, 1}};
  Sheet *sheet = sheet_new("map", NULL, "Willow Bend commune");
  SheetPart *part = sheet_add(sheet, SHEET_MAP, NULL, NULL);
  part->map_cols = 60;
  part->map_rows = 16;
  SheetMapItem *item = sheet_add_item(part, SHEET_MARK_LINE, "river", NULL, "Chen River");
  for (size_t i = 0; i < 5; i++) sheet_add_spot(item, river[i][0], river[i][1]);
  item = sheet_add_item(part, SHEET_MARK_LINE, "road", NULL, "county road");
  for (size_t i = 0; i < 4; i++) sheet_add_spot(item, road[i][0], road[i][1]);
  add_place(part, "office", "commune office", 25, 6);
  add_place(part, "brigade", "Willow Bend", 10, 2);
  add_place(part, "brigade", "Upper Chen", 31, 3);
  add_place(part, "brigade", "The Hollow", 44, 12);
  add_place(part, "furnaces", "Kiln Yard", 28, 10);
  add_place(part, "station", "grain station", 52, 4);
  sheet_add(sheet, SHEET_HEADING, "In words", NULL);
  sheet_add(sheet, SHEET_TEXT, NULL,
            "The river comes in at the west and leaves in the east. The office stands where the "
            "county road crosses it; the Hollow lies low, in the south-east.");
  return sheet;
}

Sheet *sheets_make(const char *show, const char *id) {
  if (!strcmp(show, "books") && !id) return books();
  if (!strcmp(show, "books")) return strcmp(id, "grain") ? standing() : grain();
  if (!strcmp(show, "why")) return why(id);
  if (!strcmp(show, "people")) return people(id);
  if (!strcmp(show, "chronicle")) return chronicle(id);
  if (!strcmp(show, "glossary")) return glossary(id);
  if (!strcmp(show, "calendar")) return calendar();
  if (!strcmp(show, "map")) return map();
  return NULL;
}

Sheet *sheets_for_screen(void *context, const char *show, const char *id) {
  (void)context;
  return sheets_make(show, id);
}
