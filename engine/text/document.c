/* A document is made by markdown.c and is only freed here. */
#include "text/document.h"

#include <stdlib.h>

void text_document_free(TextDocument *document) {
  if (!document) return;
  for (size_t i = 0; i < document->count; i++) {
    TextBlock *block = &document->blocks[i];
    for (size_t k = 0; k < block->count; k++) {
      free(block->spans[k].text);
      free(block->spans[k].target);
    }
    free(block->spans);
  }
  free(document->blocks);
  free(document);
}
