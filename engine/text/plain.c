/* Block by block, line by line; the frame of a block becomes its prefix. */
#include "text/plain.h"

#include "text/markdown.h"

/* "> - " before the first line of a block, with blanks for the item before its others. */
static void add_frame(Buffer *out, const char *frame, bool is_first) {
  for (; *frame; frame++) {
    buffer_add_char(out, *frame == '-' && !is_first ? ' ' : *frame);
    buffer_add_char(out, ' ');
  }
}

static void end_line(Buffer *out) {
  while (out->length > 0 && out->bytes[out->length - 1] == ' ') out->length--;
  buffer_add_char(out, '\n');
}

static void add_block(Buffer *out, const TextBlock *block) {
  if (block->gap) buffer_add_char(out, '\n');
  add_frame(out, block->frame, true);
  if (block->kind == TEXT_RULE) buffer_add_text(out, "* * *");
  for (size_t i = 0; i < block->count; i++) {
    buffer_add_text(out, block->spans[i].text);
    if (!block->spans[i].ends_line || i + 1 == block->count) continue;
    end_line(out);
    add_frame(out, block->frame, false);
  }
  end_line(out);
}

void plain_add_document(Buffer *out, const TextDocument *document) {
  for (size_t i = 0; i < document->count; i++) add_block(out, &document->blocks[i]);
}

char *plain_from_markdown(const char *markdown) {
  Buffer out = {0};
  TextDocument *document = markdown_parse(markdown);
  plain_add_document(&out, document);
  text_document_free(document);
  return buffer_take(&out);
}
