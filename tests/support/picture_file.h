/* PNG and JPEG files in memory: as an encoder makes them, and as one that means ill would. No
 * picture of anybody's is needed, and what each pixel should become is known. */
#ifndef TESTS_PICTURE_FILE_H
#define TESTS_PICTURE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

/* The kinds of colour that an IHDR chunk names. */
enum { PNG_GREY = 0, PNG_RGB = 2, PNG_PALETTE = 3, PNG_GREY_ALPHA = 4, PNG_RGBA = 6 };

typedef struct PngShape {
  uint32_t width, height;
  int bits, kind; /* bits a sample; PNG_GREY and so on */
  bool is_interlaced;
} PngShape;

/* The pieces of a PNG. */
void png_add_signature(Buffer *out);
void png_add_chunk(Buffer *out, const char *type, const void *data, size_t length);
void png_add_header(Buffer *out, PngShape shape);
void png_add_samples(Buffer *out, PngShape shape, const uint16_t *samples); /* IDAT */
void png_add_end(Buffer *out);

/* All of them. `samples` are width * height times as many as the kind has. */
void png_add(Buffer *out, PngShape shape, const uint16_t *samples);

/* One of 8 bits, red, green and blue, all pixels of one colour 0xRRGGBB. */
void png_add_flat(Buffer *out, uint32_t width, uint32_t height, uint32_t colour);

/* A PNG that says it is width by height and whose data unfolds to `bytes` zeros, by a compressor
 * that never holds them. */
void png_add_bomb(Buffer *out, uint32_t width, uint32_t height, uint64_t bytes);

/* A PNG of 8 by 8 whose data begins with that many empty pieces (of ten bits each). */
void png_add_empty_blocks(Buffer *out, size_t count);

typedef struct JpegShape {
  int across, down; /* squares of 8 by 8 pixels, each of one colour */
  bool is_coloured; /* three levels a square: Y, Cb, Cr; else one */
  bool is_progressive;
  int scans; /* each holds the whole picture again */
} JpegShape;

void jpeg_add(Buffer *out, JpegShape shape, const uint8_t *levels);

#endif
