/* Any bytes as a picture: decoded, or refused with words that can be shown. What is decoded is
 * rendered in every way, small, and each cell holds what a terminal of that way has. The same
 * bytes with an empty tail go through what only large files are asked for. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "picture/cells.h"
#include "picture/scale.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

enum { COLS = 7, ROWS = 4, TAIL = 17 * 1024 };

static void check_message(const char *message) {
  if (!*message || !utf8_is_valid(message, strlen(message))) abort();
  size_t taken;
  for (; *message; message += taken) {
    if (utf8_is_control(utf8_decode(message, &taken))) abort();
  }
}

static bool is_colour(const Picture *picture, int32_t colour) {
  switch (picture->colours) {
    case COLOURS_FULL: return colour >= 0 && colour <= 0xFFFFFF;
    case COLOURS_OWN:
      return colour >= PALETTE_FIRST && colour < PALETTE_FIRST + picture->palette_count;
    case COLOURS_256: return colour >= PALETTE_FIRST && colour <= 255;
    case COLOURS_16: return colour >= 0 && colour < 16;
    case COLOURS_8: return colour >= 0 && colour < 8;
    default: return colour == PICTURE_NO_COLOUR;
  }
}

static bool is_glyph(uint32_t glyph, Glyphs glyphs) {
  if (glyph == ' ') return true;
  if (glyphs == GLYPHS_ASCII) return glyph > ' ' && glyph < 127;
  return (glyph >= 0x2580 && glyph <= 0x259F) ||
         (glyphs == GLYPHS_SEXTANTS && glyph >= 0x1FB00 && glyph <= 0x1FB3B);
}

static void check_picture(const Picture *picture, Glyphs glyphs) {
  if (picture->palette_count < 0 || picture->palette_count > PALETTE_COUNT) abort();
  for (int i = 0; i < picture->cols * picture->rows; i++) {
    const PictureCell *cell = &picture->cells[i];
    if (!is_glyph(cell->glyph, glyphs)) abort();
    if (!is_colour(picture, cell->ink) || !is_colour(picture, cell->paper)) abort();
  }
}

static void render_all(const Image *image, int cols, int rows) {
  for (int colours = 0; colours < COLOURS_WORDS; colours++) {
    for (int glyphs = GLYPHS_ASCII; glyphs <= GLYPHS_SEXTANTS; glyphs++) {
      PictureLook look = {(Colours)colours, (Glyphs)glyphs, glyphs % 2 == 1};
      Picture *picture = picture_render(image, cols, rows, look);
      check_picture(picture, look.glyphs);
      picture_free(picture);
    }
  }
}

/* A large one is made small once, not each time anew. */
static void render(const Image *image) {
  int cols = COLS, rows = ROWS;
  picture_fit(image, &cols, &rows);
  if (cols < 1 || rows < 1 || cols > COLS || rows > ROWS) abort();
  Image small = {cols * 8, rows * 16, scale_image(image, cols * 8, rows * 16)};
  render_all(small.pixels ? &small : image, cols, rows);
  free(small.pixels);
}

static void decode(const uint8_t *bytes, size_t length, bool is_rendered) {
  Error error = {0};
  Image *image = image_decode(bytes, length, &error);
  if (!image) check_message(error.message);
  if (image && is_rendered) render(image);
  image_free(image);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  decode(bytes, length, true);
  uint8_t *longer = calloc(1, length + TAIL);
  if (length > 0) memcpy(longer, bytes, length);
  decode(longer, length + TAIL, false);
  free(longer);
  return 0;
}
