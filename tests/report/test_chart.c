/* Charts: every point is in the table and in the CSV, the sentence says what the numbers say, the
 * drawing keeps to its frame, and odd series (one point, nothing at all, a month missing, figures
 * below nothing) are drawn as what they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/chart.h"

typedef struct Page {
  char *html, *csv;
} Page;

static Page page_of(const Chart *chart) {
  Paper *paper = paper_new("en", "T");
  paper_part(paper, "books");
  chart_html(paper, chart);
  Page page = {.csv = paper_csv(paper), .html = paper_html(paper)};
  paper_free(paper);
  memmove(page.html, strstr(page.html, "<body>"), strlen(strstr(page.html, "<body>")) + 1);
  return page;
}

static void page_free(Page *page) {
  free(page->html);
  free(page->csv);
}

static size_t times_in(const char *text, const char *words) {
  size_t count = 0;
  for (const char *at = text; (at = strstr(at, words)); at += strlen(words)) count++;
  return count;
}

static void assert_has(const char *text, const char *words) {
  if (!strstr(text, words)) fail_msg("not found: %s\nin: %s", words, text);
}

static void assert_not(const char *text, const char *words) {
  if (strstr(text, words)) fail_msg("found: %s\nin: %s", words, text);
}

/* The content of the first element of that class. */
static char *inside(const char *html, const char *start, const char *end) {
  const char *from = strstr(html, start);
  if (!from) fail_msg("no %s in %s", start, html);
  from += strlen(start);
  return memory_copy_bytes(from, (size_t)(strstr(from, end) - from));
}

static void assert_reading(const Chart *chart, const char *expected) {
  Page page = page_of(chart);
  char *reading = inside(page.html, "<p class=\"reading\">", "</p>");
  assert_string_equal(reading, expected);
  char *description = inside(page.html, "<desc ", "</desc>");
  assert_has(description, expected);
  free(description);
  free(reading);
  page_free(&page);
}

static ChartSeries series_of(const char *label, const char *book, const ChartPoint *points,
                             size_t count) {
  return (ChartSeries){.label = label,
                       .book = book,
                       .id = "grain.total",
                       .unit = "kg",
                       .times = 2,
                       .points = points,
                       .count = count};
}

static const ChartPoint rising[] = {
    {"1958-09", 1000}, {"1958-10", 507905}, {"1958-11", 500}, {"1958-12", 2000}};
static const ChartPoint told[] = {{"1958-09", 1000}, {"1958-10", 600000}, {"1958-12", 2100}};

static void every_point_is_in_table_and_csv(void **state) {
  (void)state;
  ChartSeries two[] = {series_of("so", "so", rising, 4), series_of("told", "reported", told, 3)};
  Page page = page_of(&(Chart){.id = "a", .title = "A", .unit = "jin", .series = two, .count = 2});
  assert_has(page.html,
             "<tr><th scope=\"row\">October 1958</th><td class=\"number\"><span "
             "data-value=\"1015810\">1,015,810</span></td><td class=\"number\"><span "
             "data-value=\"1200000\">1,200,000</span></td></tr>");
  assert_has(page.html,
             "<span data-value=\"1000\">1,000</span></td><td class=\"number\">\u2013</td>");
  assert_int_equal(times_in(page.csv, ",so,grain.total,kg,"), 4);
  assert_int_equal(times_in(page.csv, ",reported,grain.total,kg,"), 3);
  assert_has(page.csv, "books,,1958-10,so,grain.total,kg,507905,,1015810,jin\r\n");
  assert_has(page.html, "<th scope=\"col\" class=\"number\">told</th>");
  page_free(&page);
}

/* Whoever takes a number from the page, be it of an axis, finds it. */
static void scale_is_in_csv(void **state) {
  (void)state;
  ChartSeries one = series_of("so", "so", rising, 4);
  Page page =
      page_of(&(Chart){.id = "a", .title = "A 7", .unit = "jin", .series = &one, .count = 1});
  assert_has(page.html, ">million jin</text>");
  assert_has(page.html, "class=\"end\">0.5</text>");
  assert_has(page.csv, "books,,,scale,a,million jin,0.5,,0.5,million jin\r\n");
  assert_has(page.html, "class=\"middle\">1958</text>");
  assert_has(page.html, "class=\"middle\">Oct</text>");
  assert_has(page.csv, "books,,,text,a,,1958,,1958,\r\n");
  assert_has(page.csv, "books,,,text,a,,7,,7,\r\n");
  page_free(&page);
  Chart longer = {.id = "a", .title = "A", .series = &one, .count = 1, .first = "1956"};
  page = page_of(&longer);
  assert_has(page.html, "class=\"middle\">1957</text>");
  assert_has(page.csv, "books,,,text,a,,1957,,1957,\r\n");
  page_free(&page);
}

static void chart_has_its_words(void **state) {
  (void)state;
  ChartSeries two[] = {series_of("so", "so", rising, 4), series_of("told", "reported", told, 3)};
  Page page =
      page_of(&(Chart){.id = "a#1", .title = "A <b>", .series = two, .count = 2, .source = "F33"});
  assert_has(page.html, "<figure class=\"chart\" id=\"a~231\">");
  assert_has(page.html, "<figcaption class=\"name\" id=\"a~231-name\">A &lt;b&gt;</figcaption>");
  assert_has(page.html, "role=\"img\" aria-labelledby=\"a~231-name a~231-words\"");
  assert_has(page.html, "<title>A &lt;b&gt;</title>");
  assert_has(page.html,
             "Lines by month, September 1958 to December 1958: so (whole line, dots); told (broken "
             "line, open squares). Furthest");
  assert_has(page.html, "Source: <a class=\"cite\" href=\"#source-F33\">[F33]</a>");
  page_free(&page);
}

static void one_series_is_read(void **state) {
  (void)state;
  ChartSeries one = series_of("so, by the books", "so", rising, 4);
  Chart chart = {.id = "a", .title = "A", .unit = "jin", .series = &one, .count = 1};
  assert_reading(&chart,
                 "So, by the books: 2,000\u00a0jin in September 1958, at its highest "
                 "1,015,810\u00a0jin in October 1958, at its lowest 1,000\u00a0jin in November "
                 "1958, and 4,000\u00a0jin in December 1958.");
  one.count = 1;
  assert_reading(&chart, "So, by the books: 2,000\u00a0jin in September 1958, the only figure.");
  one.count = 2;
  assert_reading(&chart,
                 "So, by the books: 2,000\u00a0jin in September 1958, and 1,015,810\u00a0jin in "
                 "October 1958.");
  chart.sentence = "It rises.";
  assert_reading(&chart, "It rises.");
}

static void level_series_is_read(void **state) {
  (void)state;
  static const ChartPoint zero[] = {{"1958", 0}, {"1959", 0}, {"1960", -0.0}};
  ChartSeries two[] = {series_of("lost", "so", zero, 3), series_of("told", "reported", NULL, 0)};
  Chart chart = {.id = "a", .title = "A", .unit = "%", .series = two, .count = 2};
  assert_reading(&chart, "Lost: 0% from 1958 to 1960, without a change. Told: no figure.");
  two[1].points = zero;
  two[1].count = 3;
  assert_reading(&chart, "Lost and told are the same wherever both have a figure.");
}

/* The difference is that of the figures as printed: 10 and 6, not 4.8. */
static void two_series_are_read(void **state) {
  (void)state;
  ChartSeries two[] = {series_of("so", "so", rising, 4), series_of("told", "reported", told, 3)};
  Chart chart = {.id = "a", .title = "A", .unit = "jin", .series = two, .count = 2};
  assert_reading(&chart,
                 "Furthest apart in October 1958: 1,015,810\u00a0jin (so) and 1,200,000\u00a0jin "
                 "(told), a difference of 184,190\u00a0jin.");
  static const ChartPoint near[] = {{"1959", 5.2}}, far[] = {{"1959", 2.8}};
  two[0] = series_of("so", "so", near, 1);
  two[1] = series_of("told", "reported", far, 1);
  assert_reading(&chart,
                 "In 1959: 10\u00a0jin (so) and 6\u00a0jin (told), a difference of 4\u00a0jin.");
}

/* A month without a figure is a gap: two pieces of line, and a mark alone where a figure is. */
static void missing_month_is_a_gap(void **state) {
  (void)state;
  static const ChartPoint points[] = {
      {"1958-09", 1}, {"1958-10", 2}, {"1958-12", 3}, {"1959-02", 4}, {"1959-03", 5}};
  ChartSeries one = series_of("so", "so", points, 5);
  Page page = page_of(&(Chart){.id = "a", .title = "A", .series = &one, .count = 1});
  char *line = inside(page.html, "<path class=\"line\" d=\"", "\"");
  assert_int_equal(times_in(line, "M"), 2);
  assert_int_equal(times_in(line, "L"), 2);
  free(line);
  char *marks = inside(page.html, "<path class=\"mark\" d=\"", "\"");
  assert_int_equal(times_in(marks, "M"), 5);
  free(marks);
  page_free(&page);
}

/* A figure each quarter is no gap. */
static void regular_step_is_no_gap(void **state) {
  (void)state;
  static const ChartPoint points[] = {{"1958-03", 1}, {"1958-06", 2}, {"1958-09", 3}};
  ChartSeries one = series_of("so", "so", points, 3);
  Page page = page_of(&(Chart){.id = "a", .title = "A", .series = &one, .count = 1});
  char *line = inside(page.html, "<path class=\"line\" d=\"", "\"");
  assert_int_equal(times_in(line, "M"), 1);
  assert_int_equal(times_in(line, "L"), 2);
  free(line);
  page_free(&page);
}

/* No figure, however odd, is drawn outside the picture or as something that is no number. */
static void drawing_keeps_to_its_frame(void **state) {
  (void)state;
  static const double odd[] = {-38.8, 0, 1e-300, 1e15, -1e15, 5e-10, 1e300, NAN, INFINITY};
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
    for (int look = 0; look < 4; look++) {
      const ChartPoint points[] = {{"1958", odd[i]}, {"1959", 3}, {"never", 8}};
      ChartSeries two[] = {series_of("a", "so", points, 3), series_of("b", "so", points + 1, 1)};
      Page page = page_of(&(Chart){
          .id = "a", .title = "A", .bars = look & 1, .small = look & 2, .series = two, .count = 2});
      for (const char *at = page.html; (at = strstr(at, " d=\"")); at++) {
        char *path = inside(at, " d=\"", "\"");
        for (char *c = path; *c; c++) {
          if (strchr("MLHVZa", *c)) *c = ' ';
        }
        for (char *c = path, *end; *c; c = end) {
          double coordinate = strtod(c, &end);
          if (c == end) assert_int_equal(strspn(c, " "), strlen(c));
          if (c == end) break;
          assert_true(coordinate > -20 && coordinate < 620);
        }
        free(path);
      }
      assert_not(page.html, "nan");
      assert_not(page.html, "inf");
      page_free(&page);
    }
  }
}

static void bars_go_below_nothing(void **state) {
  (void)state;
  static const ChartPoint points[] = {{"1958", -10}, {"1959", 10}};
  ChartSeries one = {
      .label = "change", .book = "difference", .id = "d", .points = points, .count = 2};
  Page page = page_of(&(Chart){.id = "a", .title = "A", .bars = true, .series = &one, .count = 1});
  assert_has(page.html, "class=\"end\">\u221210</text>");
  assert_has(page.csv, "books,,,scale,a,,-10,,-10,\r\n");
  assert_has(page.html, "fill=\"url(#a-0)\"");
  assert_has(page.html, "<pattern id=\"a-0\"");
  char *bar = inside(page.html, "fill=\"url(#a-0)\" d=\"", "\"");
  double zero = strtod(strchr(bar, ' '), NULL), end = strtod(strchr(bar, 'V') + 1, NULL);
  assert_true(end > zero); /* downwards */
  assert_true(strtod(strchr(strchr(bar, 'Z'), 'V') + 1, NULL) < zero);
  free(bar);
  page_free(&page);
}

/* Books look the same wherever they stand, and no two series of a chart are alike. */
static void books_keep_their_look(void **state) {
  (void)state;
  ChartSeries three[] = {series_of("told", "reported", told, 3), series_of("so", "so", rising, 4),
                         series_of("so too", "so", rising, 4)};
  Page page = page_of(&(Chart){.id = "a", .title = "A", .series = three, .count = 3});
  assert_has(page.html, "told (broken line, open squares); so (whole line, dots); so too (dotted");
  assert_int_equal(times_in(page.html, "<li><svg class=\"mark-of s"), 3);
  page_free(&page);
}

static void floor_is_told(void **state) {
  (void)state;
  static const ChartPoint people[] = {{"1958", 24310}, {"1959", 23800}};
  ChartSeries one = {.label = "people", .book = "so", .id = "p", .points = people, .count = 2};
  Chart chart = {.id = "a", .title = "A", .series = &one, .count = 1};
  assert_reading(
      &chart, "People: 24,310 in 1958, and 23,800 in 1959. The scale begins at 23,800, not at 0.");
  chart.bars = true; /* which are read by their length */
  assert_reading(&chart, "People: 24,310 in 1958, and 23,800 in 1959.");
}

static void small_chart_has_no_table(void **state) {
  (void)state;
  ChartSeries two[] = {series_of("so", "so", rising, 4), series_of("told", "reported", told, 3)};
  Page page = page_of(&(Chart){.id = "a",
                               .title = "A",
                               .unit = "jin",
                               .small = true,
                               .series = two,
                               .count = 2,
                               .low = 0,
                               .high = 2000000,
                               .first = "1958-01"});
  assert_not(page.html, "<table");
  assert_has(page.html, "<figcaption class=\"reading\">Furthest apart in October 1958");
  assert_has(page.csv, "books,,1958-10,so,grain.total,kg,507905,,1015810,jin\r\n");
  assert_has(page.html, "class=\"end\">2</text>"); /* the scale that was given */
  page_free(&page);
}

static void long_table_is_folded(void **state) {
  (void)state;
  ChartPoint points[13];
  char months[13][8];
  for (int i = 0; i < 13; i++) {
    snprintf(months[i], sizeof months[i], "%d-%02d", 1958 + i / 12, i % 12 + 1);
    points[i] = (ChartPoint){months[i], i};
  }
  ChartSeries one = series_of("so", "so", points, 13);
  Chart chart = {.id = "a", .title = "A", .series = &one, .count = 1};
  Page page = page_of(&chart);
  assert_has(page.html, "<details class=\"figures\"><summary>The figures</summary>");
  page_free(&page);
  one.count = 12;
  page = page_of(&chart);
  assert_not(page.html, "<details");
  page_free(&page);
}

static void nothing_is_no_figure(void **state) {
  (void)state;
  ChartSeries one = series_of("so", "so", NULL, 0);
  Page page = page_of(&(Chart){.id = "a", .title = "A", .series = &one, .count = 1});
  assert_string_equal(page.html, "<body>\n</body>\n</html>\n");
  page_free(&page);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_point_is_in_table_and_csv),
      cmocka_unit_test(scale_is_in_csv),
      cmocka_unit_test(chart_has_its_words),
      cmocka_unit_test(one_series_is_read),
      cmocka_unit_test(level_series_is_read),
      cmocka_unit_test(two_series_are_read),
      cmocka_unit_test(missing_month_is_a_gap),
      cmocka_unit_test(regular_step_is_no_gap),
      cmocka_unit_test(drawing_keeps_to_its_frame),
      cmocka_unit_test(bars_go_below_nothing),
      cmocka_unit_test(books_keep_their_look),
      cmocka_unit_test(floor_is_told),
      cmocka_unit_test(small_chart_has_no_table),
      cmocka_unit_test(long_table_is_folded),
      cmocka_unit_test(nothing_is_no_figure),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
