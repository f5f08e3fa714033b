/* Only what differs from the cell before is sent. A blank needs no ink. */
#include "front/ansi.h"

#include "base/utf8.h"

enum { NOT_SENT = -2 };

/* What one cell needs. A picture has thousands of numbers: printf would take longer than all the
 * rest. */
typedef struct Codes {
  char bytes[64];
  size_t length;
} Codes;

static void add_char(Codes *codes, char c) {
  codes->bytes[codes->length++] = c;
}

static void add_number(Codes *codes, unsigned number) {
  if (number >= 100) add_char(codes, (char)('0' + number / 100));
  if (number >= 10) add_char(codes, (char)('0' + number / 10 % 10));
  add_char(codes, (char)('0' + number % 10));
}

/* Each after a semicolon but the first. */
static void add_code(Codes *codes, unsigned number) {
  if (codes->bytes[codes->length - 1] != '[') add_char(codes, ';');
  add_number(codes, number);
}

static void add_colour(Codes *codes, Colours colours, unsigned base, int32_t colour) {
  uint32_t rgb = (uint32_t)colour;
  if (colours == COLOURS_FULL) {
    add_code(codes, base + 8);
    add_code(codes, 2);
    add_code(codes, rgb >> 16 & 255);
    add_code(codes, rgb >> 8 & 255);
    add_code(codes, rgb & 255);
  } else if (colour < 8) {
    add_code(codes, base + rgb);
  } else if (colours == COLOURS_16) {
    add_code(codes, base + 60 + rgb - 8);
  } else {
    add_code(codes, base + 8);
    add_code(codes, 5);
    add_code(codes, rgb);
  }
}

static void add_cell(Buffer *out, Colours colours, const PictureCell *cell, int32_t *ink,
                     int32_t *paper) {
  Codes codes = {.length = 0};
  bool needs_ink = cell->glyph != ' ' && cell->ink != *ink && cell->ink != PICTURE_NO_COLOUR;
  bool needs_paper = cell->paper != *paper && cell->paper != PICTURE_NO_COLOUR;
  if (needs_ink || needs_paper) {
    add_char(&codes, '\033');
    add_char(&codes, '[');
    if (needs_ink) add_colour(&codes, colours, 30, *ink = cell->ink);
    if (needs_paper) add_colour(&codes, colours, 40, *paper = cell->paper);
    add_char(&codes, 'm');
  }
  codes.length += utf8_encode(cell->glyph, codes.bytes + codes.length);
  buffer_add(out, codes.bytes, codes.length);
}

void ansi_add_picture(Buffer *out, const Picture *picture) {
  const PictureCell *cell = picture->cells;
  for (int row = 0; row < picture->rows; row++) {
    int32_t ink = NOT_SENT, paper = NOT_SENT;
    for (int col = 0; col < picture->cols; col++) {
      add_cell(out, picture->colours, cell++, &ink, &paper);
    }
    buffer_add_text(out, picture->colours == COLOURS_NONE ? "\n" : "\033[0m\n");
  }
}

void ansi_add_colour(Buffer *out, int number, uint32_t colour) {
  buffer_addf(out, "\033]4;%d;rgb:%02x/%02x/%02x\033\\", number, colour >> 16 & 255,
              colour >> 8 & 255, colour & 255);
}
