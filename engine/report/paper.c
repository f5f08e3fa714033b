/* A report grows from its first element to its last and is never read back: a buffer for the body
 * of the HTML, around which the document is put at the end. Text is made clean (valid UTF-8, no
 * control characters) before it is escaped, so that no label of a save can break the page. */
#include "report/paper.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "report/paper_core.h"
#include "report/style.h"

Paper *paper_new(const char *language, const char *title) {
  Paper *paper = memory_new(sizeof *paper);
  paper->language = memory_copy(language);
  paper->title = memory_copy(title);
  paper->part = memory_copy("");
  paper->game = memory_copy("");
  return paper;
}

static void free_ids(PaperIds *ids) {
  for (size_t i = 0; i < ids->count; i++) free(ids->ids[i]);
  free(ids->ids);
}

void paper_free(Paper *paper) {
  if (!paper) return;
  free(paper->language);
  free(paper->title);
  free(paper->part);
  free(paper->game);
  buffer_free(&paper->body);
  paper_rows_free(&paper->rows);
  free_ids(&paper->terms);
  free_ids(&paper->sources);
  free(paper);
}

/* ---- text ---- */

static void add_escaped(Buffer *out, const char *text) {
  char *clean = utf8_clean(text, strlen(text), true);
  for (const char *c = clean; *c; c++) {
    switch (*c) {
      case '&': buffer_add_text(out, "&amp;"); break;
      case '<': buffer_add_text(out, "&lt;"); break;
      case '>': buffer_add_text(out, "&gt;"); break;
      case '"': buffer_add_text(out, "&quot;"); break;
      case '\'': buffer_add_text(out, "&#39;"); break;
      default: buffer_add_char(out, *c);
    }
  }
  free(clean);
}

/* Letters, digits, "-", "_" and "." stay; another byte is told by its number. So two ids that
 * differ stay two, and each is good in an attribute and behind the # of a link. */
void paper_id(const char *id, Buffer *out) {
  static const char digits[] = "0123456789abcdef";
  for (const char *c = id; *c; c++) {
    bool is_letter = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z');
    if (is_letter || (*c >= '0' && *c <= '9') || strchr("-_.", *c)) {
      buffer_add_char(out, *c);
      continue;
    }
    unsigned byte = (unsigned char)*c;
    buffer_add_char(out, '~');
    buffer_add_char(out, digits[byte >> 4]);
    buffer_add_char(out, digits[byte & 15]);
  }
}

/* ---- elements ---- */

void paper_open(Paper *paper, const char *tag, const char *name, const char *id) {
  Buffer *body = &paper->body;
  buffer_add_char(body, '<');
  buffer_add_text(body, tag);
  if (name) {
    buffer_add_text(body, " class=\"");
    add_escaped(body, name);
    buffer_add_char(body, '"');
  }
  if (id) {
    buffer_add_text(body, " id=\"");
    paper_id(id, body);
    buffer_add_char(body, '"');
    if (strcmp(id, "main") == 0) paper->has_main = true;
  }
  buffer_add_char(body, '>');
}

static bool stands_in_a_line(const char *tag) {
  static const char *const inline_tags[] = {"a",   "abbr", "b",     "cite", "code",   "data",
                                            "em",  "i",    "small", "span", "strong", "sub",
                                            "sup", "time", "text",  "tspan"};
  for (size_t i = 0; i < sizeof inline_tags / sizeof *inline_tags; i++) {
    if (strcmp(tag, inline_tags[i]) == 0) return true;
  }
  return false;
}

/* A new line behind what is a block: the file can be read as well. */
void paper_close(Paper *paper, const char *tag) {
  buffer_add_text(&paper->body, "</");
  buffer_add_text(&paper->body, tag);
  buffer_add_text(&paper->body, stands_in_a_line(tag) ? ">" : ">\n");
}

void paper_text(Paper *paper, const char *text) {
  add_escaped(&paper->body, text);
}

void paper_element(Paper *paper, const char *tag, const char *name, const char *text) {
  paper_open(paper, tag, name, NULL);
  paper_text(paper, text);
  paper_close(paper, tag);
}

void paper_link(Paper *paper, const char *id, const char *text) {
  buffer_add_text(&paper->body, "<a href=\"#");
  paper_id(id, &paper->body);
  buffer_add_text(&paper->body, "\">");
  paper_text(paper, text);
  buffer_add_text(&paper->body, "</a>");
}

void paper_markup(Paper *paper, const char *html) {
  buffer_add_text(&paper->body, html);
}

static void set_text(char **place, const char *text) {
  free(*place);
  *place = memory_copy(text);
}

void paper_part(Paper *paper, const char *part) {
  set_text(&paper->part, part);
}

void paper_game(Paper *paper, const char *label) {
  set_text(&paper->game, label);
}

/* ---- what was met ---- */

/* A report leads to some hundred of them: a list kept in order will do. */
static void add_id(PaperIds *ids, const char *id) {
  size_t low = 0, high = ids->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(ids->ids[middle], id);
    if (order == 0) return;
    if (order < 0) low = middle + 1;
    if (order > 0) high = middle;
  }
  ids->ids = memory_grow(ids->ids, ids->count + 1, sizeof *ids->ids);
  memmove(ids->ids + low + 1, ids->ids + low, (ids->count - low) * sizeof *ids->ids);
  ids->ids[low] = memory_copy(id);
  ids->count++;
}

static size_t give_ids(const PaperIds *from, const char *const **ids) {
  *ids = (const char *const *)from->ids;
  return from->count;
}

void paper_met_term(Paper *paper, const char *id) {
  add_id(&paper->terms, id);
}

void paper_met_source(Paper *paper, const char *id) {
  add_id(&paper->sources, id);
}

size_t paper_terms(const Paper *paper, const char *const **ids) {
  return give_ids(&paper->terms, ids);
}

size_t paper_sources(const Paper *paper, const char *const **ids) {
  return give_ids(&paper->sources, ids);
}

/* ---- the document ---- */

/* The policy is for whoever doubts it: a browser that keeps it asks for nothing outside. */
static void add_head(Buffer *out, const Paper *paper) {
  buffer_add_text(out, PAPER_BEGINS "<html lang=\"");
  add_escaped(out, paper->language);
  buffer_add_text(out,
                  "\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<title>");
  add_escaped(out, paper->title);
  buffer_add_text(out, "</title>\n<style>\n");
  for (const StyleSheet *sheet = style_sheets; sheet->path; sheet++) {
    buffer_add(out, sheet->bytes, sheet->length);
  }
  buffer_add_text(out, "</style>\n</head>\n");
}

char *paper_html(Paper *paper) {
  Buffer out = {0};
  add_head(&out, paper);
  buffer_add_text(&out, "<body>\n");
  if (paper->has_main) {
    buffer_add_text(&out, "<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
  }
  buffer_add(&out, buffer_text(&paper->body), paper->body.length);
  buffer_add_text(&out, "</body>\n</html>\n");
  buffer_free(&paper->body);
  return buffer_take(&out);
}
