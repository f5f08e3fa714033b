/* The paper of a report: no text of a game breaks the page, and no number is printed that is not in
 * the CSV, once, in the order of the report. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "report/paper.h"

#define HEAD "\xEF\xBB\xBFpart,game,month,book,id,unit,value,by,shown,shown_unit\r\n"

/* What stands in the body; the paper is freed. */
static char *body_of(Paper *paper) {
  char *html = paper_html(paper);
  const char *from = strstr(html, "<body>\n") + strlen("<body>\n");
  const char *end = strstr(from, "</body>");
  char *body = memory_copy_bytes(from, (size_t)(end - from));
  free(html);
  paper_free(paper);
  return body;
}

static void assert_body(Paper *paper, const char *expected) {
  char *body = body_of(paper);
  assert_string_equal(body, expected);
  free(body);
}

/* The lines under the head; the paper is freed. */
static void assert_rows(Paper *paper, const char *expected) {
  char *csv = paper_csv(paper);
  assert_int_equal(strncmp(csv, HEAD, strlen(HEAD)), 0);
  assert_string_equal(csv + strlen(HEAD), expected);
  free(csv);
  paper_free(paper);
}

static const PaperFigure grain = {.month = "1958-10",
                                  .book = "so",
                                  .id = "grain.total",
                                  .unit = "kg",
                                  .value = 507905,
                                  .by = "",
                                  .times = 2,
                                  .shown_unit = "jin"};

static void text_is_escaped(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  paper_open(paper, "p", "a\"b", "1958-09.conference#2");
  paper_text(paper, "<script>alert(\"1\")</script> & 'it'\x01\xFF");
  paper_close(paper, "p");
  paper_link(paper, "a b", "<b>");
  assert_body(paper,
              "<p class=\"a&quot;b\" id=\"1958-09.conference~232\">&lt;script&gt;alert(&quot;1"
              "&quot;)&lt;/script&gt; &amp; &#39;it&#39; \xEF\xBF\xBD</p>\n"
              "<a href=\"#a~20b\">&lt;b&gt;</a>");
}

static void document_is_whole(void **state) {
  (void)state;
  Paper *paper = paper_new("en-GB", "Red & <Star>");
  paper_open(paper, "main", NULL, "main");
  paper_close(paper, "main");
  char *html = paper_html(paper);
  const char *begins = PAPER_BEGINS "<html lang=\"en-GB\">\n";
  assert_int_equal(strncmp(html, begins, strlen(begins)), 0);
  assert_non_null(strstr(html, "<title>Red &amp; &lt;Star&gt;</title>"));
  assert_non_null(strstr(html, "<a class=\"skip\" href=\"#main\">"));
  assert_null(strstr(html, "<script"));
  assert_null(strstr(html, "http:"));
  assert_null(strstr(html, "https:"));
  assert_null(strstr(html, "url("));
  assert_null(strstr(html, "@import"));
  free(html);
  paper_free(paper);
}

static void figure_is_printed_and_entered(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  paper_part(paper, "books");
  paper_game(paper, "Red Star");
  paper_figure_unit(paper, &grain);
  PaperFigure loss = {
      .month = "1959", .book = "difference", .id = "x", .value = -1234.56, .places = 1};
  paper_figure(paper, &loss);
  loss.value = 12;
  paper_figure(paper, &loss);
  loss.value = NAN;
  paper_figure(paper, &loss);
  char *csv = paper_csv(paper);
  assert_string_equal(csv + strlen(HEAD),
                      "books,Red Star,1958-10,so,grain.total,kg,507905,,1015810,jin\r\n"
                      "books,Red Star,1959,difference,x,,-1234.56,,-1234.6,\r\n"
                      "books,Red Star,1959,difference,x,,12,,12,\r\n");
  free(csv);
  assert_body(paper,
              "<span data-value=\"1015810\">1,015,810</span>\u00a0jin"
              "<span data-value=\"-1234.6\">\u22121,234.6</span><span "
              "data-value=\"12\">12</span>no figure");
}

/* As binary fractions 2.675 and 0.1 * 3 are not what a person reads. */
static void rounding_is_a_persons(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  PaperFigure figure = {.month = "", .book = "so", .id = "x", .value = 2.675, .places = 2};
  paper_figure(paper, &figure);
  paper_figure(paper,
               &(PaperFigure){.book = "so", .id = "y", .value = 0.1, .times = 3, .places = 9});
  paper_figure(paper, &(PaperFigure){.book = "so", .id = "z", .value = -0.04, .places = 1});
  assert_body(paper,
              "<span data-value=\"2.68\">2.68</span><span data-value=\"0.3\">0.3</span>"
              "<span data-value=\"0\">0</span>");
}

static void row_stands_once(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  paper_part(paper, "books");
  paper_enter(paper, &grain);
  paper_count(paper, "games", 12);
  paper_enter(paper, &grain);
  paper_part(paper, "record");
  paper_enter(paper, &grain);
  assert_rows(paper,
              "books,,1958-10,so,grain.total,kg,507905,,1015810,jin\r\n"
              "books,,,count,games,,12,,12,\r\n"
              "record,,1958-10,so,grain.total,kg,507905,,1015810,jin\r\n");
}

/* As many as a large class has, each twice: all there, in order, and in no time. */
static void many_rows_stand_once(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  for (int i = 0; i < 200000; i++) {
    PaperFigure figure = {.month = "", .book = "so", .id = "x", .value = i % 100000};
    paper_enter(paper, &figure);
  }
  char *csv = paper_csv(paper);
  const char *line = csv + strlen(HEAD);
  for (int i = 0; i < 100000; i++) {
    char expected[64];
    int length = snprintf(expected, sizeof expected, ",,,so,x,,%d,,%d,\r\n", i, i);
    assert_int_equal(strncmp(line, expected, (size_t)length), 0);
    line += length;
  }
  assert_string_equal(line, "");
  free(csv);
  paper_free(paper);
}

static void formula_is_text(void **state) {
  (void)state;
  static const char *const given[] = {"=1+1", "+a",  "-5",  "+5",      "-a",  "@x",
                                      "\tx",  "\ry", " =x", "a,\"b\"", "a\nb"};
  Paper *paper = paper_new("en", "T");
  for (size_t i = 0; i < sizeof given / sizeof *given; i++) {
    paper_enter(paper, &(PaperFigure){.book = "so", .id = given[i], .value = 1});
  }
  assert_rows(paper,
              ",,,so,'=1+1,,1,,1,\r\n"
              ",,,so,'+a,,1,,1,\r\n"
              ",,,so,-5,,1,,1,\r\n"
              ",,,so,+5,,1,,1,\r\n"
              ",,,so,'-a,,1,,1,\r\n"
              ",,,so,'@x,,1,,1,\r\n"
              ",,,so,' x,,1,,1,\r\n"
              ",,,so,' y,,1,,1,\r\n"
              ",,,so,' =x,,1,,1,\r\n"
              ",,,so,\"a,\"\"b\"\"\",,1,,1,\r\n"
              ",,,so,\"a\nb\",,1,,1,\r\n");
}

static void assert_entered(const char *text, const char *expected) {
  Paper *paper = paper_new("en", "T");
  paper_enter_text(paper, "p", text);
  char *csv = paper_csv(paper);
  Buffer numbers = {0};
  for (char *line = csv + strlen(HEAD); *line; line = strstr(line, "\r\n") + 2) {
    const char *value = strstr(line, ",text,p,,") + strlen(",text,p,,");
    if (numbers.length > 0) buffer_add_char(&numbers, ' ');
    buffer_add(&numbers, value, strcspn(value, ",\r"));
    value += strcspn(value, ",") + 2;
    buffer_add_char(&numbers, '/');
    buffer_add(&numbers, value, strcspn(value, ","));
  }
  assert_string_equal(buffer_text(&numbers), expected);
  buffer_free(&numbers);
  free(csv);
  paper_free(paper);
}

static void numbers_of_a_text_are_entered(void **state) {
  (void)state;
  assert_entered("Of 1,015,810 people 38.80%, not 15.", "1015810/1015810 38.8/38.80 15/15");
  assert_entered("12, 15 1,5 1234,567", "12/12 15/15 1/1 5/5 1234/1234 567/567");
  assert_entered("1958-59, \u22123.5 to -2 (-1)", "1958/1958 59/59 -3.5/-3.5 -2/-2 -1/-1");
  assert_entered("[F33] brigade_7 x12 H2O 50mu", "50/50");
  assert_entered("\u517115\u4eba \u201c16\u201d 1.2.3", "15/15 16/16 1.2/1.2 3/3");
  assert_entered("", "");
}

static void met_ids_stand_once_in_order(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  paper_met_term(paper, "mu");
  paper_met_term(paper, "jin");
  paper_met_term(paper, "mu");
  paper_met_term(paper, "cadre");
  paper_met_source(paper, "F33");
  const char *const *ids;
  assert_int_equal(paper_terms(paper, &ids), 3);
  assert_string_equal(ids[0], "cadre");
  assert_string_equal(ids[1], "jin");
  assert_string_equal(ids[2], "mu");
  assert_int_equal(paper_sources(paper, &ids), 1);
  assert_string_equal(ids[0], "F33");
  paper_free(paper);
}

/* A comma for the point would spoil the CSV and every value. */
static void no_locale_is_felt(void **state) {
  (void)state;
  setlocale(LC_ALL, "de_DE.UTF-8");
  Paper *paper = paper_new("en", "T");
  paper_figure(paper, &(PaperFigure){.book = "so", .id = "x", .value = 1234.5, .places = 1});
  char *csv = paper_csv(paper);
  setlocale(LC_ALL, "C");
  assert_string_equal(csv + strlen(HEAD), ",,,so,x,,1234.5,,1234.5,\r\n");
  free(csv);
  assert_body(paper, "<span data-value=\"1234.5\">1,234.5</span>");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(text_is_escaped),
      cmocka_unit_test(document_is_whole),
      cmocka_unit_test(figure_is_printed_and_entered),
      cmocka_unit_test(rounding_is_a_persons),
      cmocka_unit_test(row_stands_once),
      cmocka_unit_test(many_rows_stand_once),
      cmocka_unit_test(formula_is_text),
      cmocka_unit_test(numbers_of_a_text_are_entered),
      cmocka_unit_test(met_ids_stand_once_in_order),
      cmocka_unit_test(no_locale_is_felt),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
