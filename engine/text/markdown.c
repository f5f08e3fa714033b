/* The parser calls back as it meets blocks, spans and text; a Builder turns that into a flat
 * list of blocks. Quotes and items are a stack whose marks are copied into each block's frame.
 * Text gathers in one buffer until its look changes. A soft break waits for the text after it,
 * which decides whether it is a space. */
#include "text/markdown.h"

#include <md4c.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "text/source.h"

enum {
  LONGEST_TARGET = 64
}; /* bytes; a longer one is no id of ours, and is copied into each span */

typedef struct Look {
  unsigned style;
  TextLink link;
  char target[LONGEST_TARGET + 1];
} Look;

/* A quote, a list or an item that is open. Lists have no mark of their own. */
typedef struct Container {
  char mark; /* '>', '-', ' ' as in TextBlock.frame; 0 for a list */
  bool is_tight;
  bool has_blocks;
} Container;

typedef struct Builder {
  TextDocument *document;
  Container *containers;
  size_t depth, room;
  size_t table_rows, empty_cells; /* of the table that is open; before the next cell with words */
  bool in_block;                  /* the last block of the document is still open */
  Look look;                      /* of the text to come */
  int strong, emphasis, code, pictures;
  Buffer text; /* not yet a span */
  Look text_look;
  bool soft_break; /* waits for the text after it */
  Look soft_look;
  bool link_has_words;
} Builder;

/* Room for one more at powers of two, as in value.c. */
static void *grow(void *items, size_t count, size_t size) {
  if ((count & (count - 1)) != 0) return items;
  return memory_grow(items, count ? count * 2 : 1, size);
}

static TextBlock *last_block(Builder *builder) {
  return &builder->document->blocks[builder->document->count - 1];
}

/* --- spans --- */

static void add_span(Builder *builder, bool ends_line) {
  TextBlock *block = last_block(builder);
  block->spans = grow(block->spans, block->count, sizeof *block->spans);
  const Look *look = &builder->text_look;
  block->spans[block->count++] = (TextSpan){
      .text = memory_copy(buffer_text(&builder->text)),
      .style = look->style,
      .link = look->link,
      .target = look->link == TEXT_LINK_NONE ? NULL : memory_copy(look->target),
      .ends_line = ends_line,
  };
  buffer_clear(&builder->text);
}

static void flush_text(Builder *builder) {
  if (builder->text.length > 0) add_span(builder, false);
}

static bool same_look(const Look *a, const Look *b) {
  return a->style == b->style && a->link == b->link && strcmp(a->target, b->target) == 0;
}

static void add_bytes(Builder *builder, const Look *look, const char *bytes, size_t length) {
  if (!same_look(look, &builder->text_look)) {
    flush_text(builder);
    builder->text_look = *look;
  }
  buffer_add(&builder->text, bytes, length);
}

static void trim_text(Builder *builder) {
  Buffer *text = &builder->text;
  while (text->length > 0 && text->bytes[text->length - 1] == ' ') text->length--;
  if (text->bytes) text->bytes[text->length] = '\0';
}

static void end_line(Builder *builder) {
  builder->soft_break = false;
  TextBlock *block = last_block(builder);
  bool has_open_span = block->count > 0 && !block->spans[block->count - 1].ends_line;
  if (builder->text.length == 0 && has_open_span) {
    block->spans[block->count - 1].ends_line = true;
  } else {
    builder->text_look = builder->text.length > 0 ? builder->text_look : builder->look;
    add_span(builder, true);
  }
}

/* Cells without words stand only where others follow: a short row may be filled up with many. */
static void add_empty_cells(Builder *builder) {
  for (; builder->empty_cells > 0; builder->empty_cells--) {
    builder->text_look = (Look){0};
    add_span(builder, false);
    TextBlock *row = last_block(builder);
    row->spans[row->count - 1].ends_cell = true;
  }
}

static void end_cell(Builder *builder, bool is_right) {
  builder->soft_break = false;
  trim_text(builder);
  flush_text(builder);
  TextBlock *row = last_block(builder);
  if (row->count == 0 || row->spans[row->count - 1].ends_cell) {
    builder->empty_cells++;
    return;
  }
  row->spans[row->count - 1].ends_cell = true;
  row->spans[row->count - 1].is_right = is_right;
}

/* Chinese and Japanese, which part no words by spaces; Korean does. */
static bool is_unspaced(uint32_t point) {
  return (point >= 0x2E80 && point <= 0x312F) || (point >= 0x3190 && point <= 0xA4CF) ||
         (point >= 0xF900 && point <= 0xFAFF) || (point >= 0xFF00 && point <= 0xFFEF) ||
         (point >= 0x20000 && point <= 0x3FFFF);
}

/* The last code point of the block so far, 0 where there is none. */
static uint32_t last_point(Builder *builder) {
  TextBlock *block = last_block(builder);
  const char *text = buffer_text(&builder->text);
  if (*text == '\0' && block->count > 0) text = block->spans[block->count - 1].text;
  size_t i = strlen(text);
  if (i == 0) return 0;
  do i--;
  while (i > 0 && ((unsigned char)text[i] & 0xC0) == 0x80);
  size_t length;
  return utf8_decode(text + i, &length);
}

static void settle_soft_break(Builder *builder, const char *next) {
  if (!builder->soft_break) return;
  builder->soft_break = false;
  size_t length;
  uint32_t before = last_point(builder);
  if (before == 0 || before == ' ') return;
  if (is_unspaced(before) && is_unspaced(utf8_decode(next, &length))) return;
  add_bytes(builder, &builder->soft_look, " ", 1);
}

/* --- blocks --- */

/* True if a block that begins the item at `i` stands close under what is above it: in a tight
 * list, but for its first item, unless the list itself stands in an item of a tight list. */
static bool is_close(const Builder *builder, size_t i) {
  const Container *list = &builder->containers[i - 1];
  if (!list->is_tight) return false;
  if (list->has_blocks) return true;
  return i >= 3 && builder->containers[i - 3].mark == 0 && builder->containers[i - 3].is_tight &&
         builder->containers[i - 3].has_blocks;
}

static bool wants_gap(const Builder *builder) {
  if (builder->document->count == 0) return false;
  for (size_t i = 1; i < builder->depth; i++) {
    if (builder->containers[i].mark == '-') return !is_close(builder, i);
  }
  return true;
}

/* All marks, or, where they are too many, the first and the innermost. */
static void fill_frame(const Builder *builder, char frame[TEXT_DEEPEST + 1]) {
  size_t length = 0;
  for (size_t i = 0; i < builder->depth; i++) {
    char mark = builder->containers[i].mark;
    if (mark == 0) continue;
    if (length == TEXT_DEEPEST) length--;
    frame[length++] = mark;
  }
  frame[length] = '\0';
}

static void close_block(Builder *builder) {
  if (!builder->in_block) return;
  if (last_block(builder)->kind != TEXT_PREFORMATTED) trim_text(builder);
  flush_text(builder);
  builder->soft_break = false;
  builder->in_block = false;
}

static void open_block(Builder *builder, TextBlockKind kind, int level) {
  close_block(builder);
  TextDocument *document = builder->document;
  document->blocks = grow(document->blocks, document->count, sizeof *document->blocks);
  TextBlock block = {.kind = kind, .level = level, .gap = wants_gap(builder)};
  fill_frame(builder, block.frame);
  document->blocks[document->count++] = block;
  builder->in_block = true;
  for (size_t i = 0; i < builder->depth; i++) {
    Container *container = &builder->containers[i];
    container->has_blocks = true;
    if (container->mark == '-') container->mark = ' ';
  }
}

static void open_container(Builder *builder, char mark, bool is_tight) {
  close_block(builder);
  builder->containers = grow(builder->containers, builder->depth, sizeof *builder->containers);
  builder->containers[builder->depth++] = (Container){.mark = mark, .is_tight = is_tight};
}

static void close_container(Builder *builder) {
  bool is_empty_item = builder->containers[builder->depth - 1].mark == '-';
  if (is_empty_item) open_block(builder, TEXT_PARAGRAPH, 0);
  close_block(builder);
  builder->depth--;
}

static void open_row(Builder *builder) {
  bool is_head = builder->table_rows++ == 0;
  open_block(builder, TEXT_ROW, is_head ? 1 : 0);
  if (!is_head) last_block(builder)->gap = false;
  builder->empty_cells = 0;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *data) {
  Builder *builder = data;
  switch (type) {
    case MD_BLOCK_QUOTE: open_container(builder, '>', false); break;
    case MD_BLOCK_UL:
      open_container(builder, 0, ((const MD_BLOCK_UL_DETAIL *)detail)->is_tight != 0);
      break;
    case MD_BLOCK_LI: open_container(builder, '-', false); break;
    case MD_BLOCK_HR: open_block(builder, TEXT_RULE, 0); break;
    case MD_BLOCK_H:
      open_block(builder, TEXT_HEADING, (int)((const MD_BLOCK_H_DETAIL *)detail)->level);
      break;
    case MD_BLOCK_CODE: open_block(builder, TEXT_PREFORMATTED, 0); break;
    case MD_BLOCK_P: open_block(builder, TEXT_PARAGRAPH, 0); break;
    case MD_BLOCK_TABLE: builder->table_rows = 0; break;
    case MD_BLOCK_TR: open_row(builder); break;
    default: break; /* the document itself; nothing else is switched on */
  }
  return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *data) {
  Builder *builder = data;
  switch (type) {
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      end_cell(builder, ((const MD_BLOCK_TD_DETAIL *)detail)->align == MD_ALIGN_RIGHT);
      break;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_LI: close_container(builder); break;
    default: close_block(builder); break;
  }
  return 0;
}

/* --- text --- */

/* Text inside a list item has no paragraph where the list is tight. */
static void need_block(Builder *builder) {
  if (!builder->in_block) open_block(builder, TEXT_PARAGRAPH, 0);
  if (builder->empty_cells > 0) add_empty_cells(builder);
}

static void add_text(Builder *builder, const char *text, size_t length) {
  need_block(builder);
  if (builder->soft_break) {
    for (; length > 0 && *text == ' '; length--) text++;
  }
  if (length == 0) return;
  char *shown = memory_copy_bytes(text, length);
  for (size_t i = 0; i < length; i++) shown[i] = source_reveal(shown[i]);
  settle_soft_break(builder, shown);
  add_bytes(builder, &builder->look, shown, length);
  builder->link_has_words = true;
  free(shown);
}

/* The character of "&#233;" or "&#xE9;"; U+FFFD where there is none of that number. */
static uint32_t numeric_entity(const char *text, size_t length) {
  bool is_hex = length > 2 && (text[2] == 'x' || text[2] == 'X');
  char digits[16] = ""; /* the parser lets at most seven through */
  size_t start = is_hex ? 3 : 2;
  if (length <= start || length - start > sizeof digits) return 0xFFFD;
  memcpy(digits, text + start, length - start - 1);
  unsigned long number = strtoul(digits, NULL, is_hex ? 16 : 10);
  return number > 0x10FFFF ? 0xFFFD : (uint32_t)number;
}

/* The character of an entity, 0 for a name we do not know. */
static uint32_t entity(const char *text, size_t length) {
  static const struct {
    const char *name;
    uint32_t point;
  } known[] = {{"&amp;", '&'},  {"&lt;", '<'},    {"&gt;", '>'},
               {"&quot;", '"'}, {"&apos;", '\''}, {"&nbsp;", 0xA0}};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    const char *name = known[i].name;
    if (strlen(name) == length && memcmp(name, text, length) == 0) return known[i].point;
  }
  if (length < 2 || text[1] != '#') return 0;
  uint32_t point = numeric_entity(text, length);
  return utf8_is_control(point) ? ' ' : point;
}

static void add_entity(Buffer *out, const char *text, size_t length) {
  uint32_t point = entity(text, length);
  char bytes[4];
  if (point == 0) {
    buffer_add(out, text, length);
  } else {
    buffer_add(out, bytes, utf8_encode(point, bytes));
  }
}

/* The text of a code block: '\n' ends its lines. */
static void add_preformatted(Builder *builder, const char *text, size_t length) {
  while (length > 0) {
    const char *newline = memchr(text, '\n', length);
    size_t part = newline ? (size_t)(newline - text) : length;
    add_text(builder, text, part);
    if (newline) {
      end_line(builder);
      part++;
    }
    text += part;
    length -= part;
  }
}

static void add_break(Builder *builder, bool is_hard) {
  need_block(builder);
  trim_text(builder);
  if (is_hard) {
    end_line(builder);
  } else {
    builder->soft_break = true;
    builder->soft_look = builder->look;
  }
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
  Builder *builder = data;
  Buffer decoded = {0};
  switch (type) {
    case MD_TEXT_BR: add_break(builder, builder->pictures == 0); break;
    case MD_TEXT_SOFTBR: add_break(builder, false); break;
    case MD_TEXT_ENTITY:
      add_entity(&decoded, text, size);
      add_text(builder, buffer_text(&decoded), decoded.length);
      buffer_free(&decoded);
      break;
    default: add_preformatted(builder, text, size); break; /* only code blocks hold a '\n' */
  }
  return 0;
}

/* --- emphasis and links --- */

static void refresh_style(Builder *builder) {
  bool is_plain = builder->pictures > 0;
  builder->look.style = is_plain ? 0
                                 : (builder->strong > 0 ? TEXT_STRONG : 0U) |
                                       (builder->emphasis > 0 ? TEXT_EMPHASIS : 0U) |
                                       (builder->code > 0 ? TEXT_CODE : 0U);
}

/* The address of a link with its entities read, made safe to show. Freed with free(). */
static char *address_of(const MD_ATTRIBUTE *href) {
  Buffer address = {0};
  for (size_t i = 0; href->size > 0 && href->substr_offsets[i] < href->size; i++) {
    const char *part = href->text + href->substr_offsets[i];
    size_t length = href->substr_offsets[i + 1] - href->substr_offsets[i];
    if (href->substr_types[i] == MD_TEXT_ENTITY) {
      add_entity(&address, part, length);
    } else {
      for (size_t k = 0; k < length; k++) buffer_add_char(&address, source_reveal(part[k]));
    }
  }
  char *clean = utf8_clean(buffer_text(&address), address.length, false);
  buffer_free(&address);
  return clean;
}

static void open_link(Builder *builder, const MD_ATTRIBUTE *href) {
  if (builder->pictures > 0) return;
  char *address = address_of(href);
  size_t length = strlen(address);
  bool is_term = strncmp(address, "term:", 5) == 0;
  bool is_cite = strncmp(address, "cite:", 5) == 0;
  if ((is_term || is_cite) && length > 5 && length - 5 <= LONGEST_TARGET) {
    builder->look.link = is_term ? TEXT_LINK_TERM : TEXT_LINK_CITE;
    memcpy(builder->look.target, address + 5, length - 4);
  }
  builder->link_has_words = false;
  free(address);
}

/* A link must be seen to be followed: a cite shows its id, a term without words too. */
static void close_link(Builder *builder) {
  if (builder->pictures > 0) return;
  Look *look = &builder->look;
  bool has_words = builder->link_has_words;
  if (look->link == TEXT_LINK_CITE) {
    char shown[LONGEST_TARGET + 8] = "";
    if (has_words) strcat(shown, "\u00A0");
    strcat(strcat(strcat(shown, "["), look->target), "]");
    flush_text(builder);
    add_text(builder, shown, strlen(shown));
  } else if (look->link == TEXT_LINK_TERM && !has_words) {
    add_text(builder, look->target, strlen(look->target));
  }
  look->link = TEXT_LINK_NONE;
  look->target[0] = '\0';
}

static int enter_span(MD_SPANTYPE type, void *detail, void *data) {
  Builder *builder = data;
  switch (type) {
    case MD_SPAN_EM: builder->emphasis++; break;
    case MD_SPAN_STRONG: builder->strong++; break;
    case MD_SPAN_CODE: builder->code++; break;
    case MD_SPAN_IMG: builder->pictures++; break;
    case MD_SPAN_A: open_link(builder, &((const MD_SPAN_A_DETAIL *)detail)->href); break;
    default: break;
  }
  refresh_style(builder);
  return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *data) {
  (void)detail;
  Builder *builder = data;
  switch (type) {
    case MD_SPAN_EM: builder->emphasis--; break;
    case MD_SPAN_STRONG: builder->strong--; break;
    case MD_SPAN_CODE: builder->code--; break;
    case MD_SPAN_IMG: builder->pictures--; break;
    case MD_SPAN_A: close_link(builder); break;
    default: break;
  }
  refresh_style(builder);
  return 0;
}

/* --- the whole --- */

/* The parser fails only for lack of memory: then what there is of the source is shown as it is. */
static void add_as_it_is(Builder *builder, const char *text, size_t length) {
  builder->depth = 0;
  builder->look = (Look){0};
  open_block(builder, TEXT_PREFORMATTED, 0);
  add_preformatted(builder, text, length);
  close_block(builder);
}

TextDocument *markdown_parse(const char *markdown) {
  static const MD_PARSER parser = {
      .flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE |
               MD_FLAG_TABLES,
      .enter_block = enter_block,
      .leave_block = leave_block,
      .enter_span = enter_span,
      .leave_span = leave_span,
      .text = on_text,
  };
  Builder builder = {.document = memory_new(sizeof *builder.document)};
  Buffer source = {0};
  source_prepare(&source, markdown);
  const char *text = buffer_text(&source);
  bool fits = source.length <= INT32_MAX; /* the parser counts in 32 bits */
  if (!fits || md_parse(text, (MD_SIZE)source.length, &parser, &builder) != 0) {
    add_as_it_is(&builder, text, source.length);
  }
  buffer_free(&source);
  buffer_free(&builder.text);
  free(builder.containers);
  return builder.document;
}
