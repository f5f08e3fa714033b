/* PNG: chunks, and zlib for what is in them. JPEG: squares of one level need but one coefficient,
 * and with a step of eight that is the level itself. */
#include "picture_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include <cmocka.h>

/* Bits, the first one highest. */
typedef struct Bits {
  Buffer *out;
  unsigned byte, count;
  bool is_stuffed; /* JPEG: 0xFF is followed by zero */
} Bits;

static void put_bits(Bits *bits, unsigned value, unsigned count) {
  while (count-- > 0) {
    bits->byte = bits->byte << 1 | (value >> count & 1);
    if (++bits->count < 8) continue;
    buffer_add_char(bits->out, (char)bits->byte);
    if (bits->is_stuffed && bits->byte == 0xFF) buffer_add_char(bits->out, 0);
    bits->byte = bits->count = 0;
  }
}

static void end_bits(Bits *bits, unsigned fill) {
  while (bits->count > 0) put_bits(bits, fill, 1);
}

static void add_32(Buffer *out, uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) buffer_add_char(out, (char)(value >> shift & 255));
}

/* ---- PNG ---- */

void png_add_signature(Buffer *out) {
  buffer_add(out, "\x89PNG\r\n\x1A\n", 8);
}

void png_add_chunk(Buffer *out, const char *type, const void *data, size_t length) {
  add_32(out, (uint32_t)length);
  size_t start = out->length;
  buffer_add(out, type, 4);
  if (length > 0) buffer_add(out, data, length);
  add_32(out, (uint32_t)crc32(0, (const Bytef *)out->bytes + start, (uInt)(length + 4)));
}

void png_add_header(Buffer *out, PngShape shape) {
  Buffer data = {0};
  add_32(&data, shape.width);
  add_32(&data, shape.height);
  const uint8_t rest[5] = {(uint8_t)shape.bits, (uint8_t)shape.kind, 0, 0, shape.is_interlaced};
  buffer_add(&data, rest, sizeof rest);
  png_add_chunk(out, "IHDR", data.bytes, data.length);
  buffer_free(&data);
}

void png_add_end(Buffer *out) {
  png_add_chunk(out, "IEND", NULL, 0);
}

static unsigned samples_of(int kind) {
  static const uint8_t samples[7] = {1, 0, 3, 1, 2, 0, 4};
  return samples[kind];
}

/* Every `dx`-th column of every `dy`-th row, from those on. */
static void pack_pass(Buffer *out, PngShape shape, const uint16_t *samples, const uint8_t pass[4]) {
  unsigned each = samples_of(shape.kind);
  if (pass[0] >= shape.width) return;
  for (uint32_t y = pass[2]; y < shape.height; y += pass[3]) {
    Bits bits = {.out = out};
    buffer_add_char(out, 0); /* no filter */
    for (uint32_t x = pass[0]; x < shape.width; x += pass[1]) {
      const uint16_t *pixel = samples + ((size_t)y * shape.width + x) * each;
      for (unsigned c = 0; c < each; c++) put_bits(&bits, pixel[c], (unsigned)shape.bits);
    }
    end_bits(&bits, 0);
  }
}

void png_add_samples(Buffer *out, PngShape shape, const uint16_t *samples) {
  static const uint8_t passes[7][4] = {{0, 8, 0, 8}, {4, 8, 0, 8}, {0, 4, 4, 8}, {2, 4, 0, 4},
                                       {0, 2, 2, 4}, {1, 2, 0, 2}, {0, 1, 1, 2}};
  static const uint8_t whole[4] = {0, 1, 0, 1};
  Buffer rows = {0};
  for (int i = 0; i < (shape.is_interlaced ? 7 : 1); i++) {
    pack_pass(&rows, shape, samples, shape.is_interlaced ? passes[i] : whole);
  }
  uLongf length = compressBound(rows.length);
  Bytef *packed = malloc(length);
  assert_int_equal(compress(packed, &length, (const Bytef *)rows.bytes, rows.length), Z_OK);
  png_add_chunk(out, "IDAT", packed, length);
  free(packed);
  buffer_free(&rows);
}

void png_add(Buffer *out, PngShape shape, const uint16_t *samples) {
  png_add_signature(out);
  png_add_header(out, shape);
  png_add_samples(out, shape, samples);
  png_add_end(out);
}

void png_add_flat(Buffer *out, uint32_t width, uint32_t height, uint32_t colour) {
  size_t count = (size_t)width * height;
  uint16_t *samples = malloc(count * 3 * sizeof *samples);
  for (size_t i = 0; i < count * 3; i++) {
    samples[i] = (uint16_t)(colour >> (16 - 8 * (i % 3)) & 255);
  }
  png_add(out, (PngShape){width, height, 8, PNG_RGB, false}, samples);
  free(samples);
}

static void pack_zeros(Buffer *out, uint64_t bytes) {
  static const Bytef zeros[64 * 1024];
  Bytef block[4096];
  z_stream stream = {0};
  assert_int_equal(deflateInit(&stream, 9), Z_OK);
  for (int result = Z_OK; result != Z_STREAM_END;) {
    if (stream.avail_in == 0) {
      stream.next_in = (Bytef *)(uintptr_t)zeros;
      stream.avail_in = (uInt)(bytes < sizeof zeros ? bytes : sizeof zeros);
      bytes -= stream.avail_in;
    }
    stream.next_out = block;
    stream.avail_out = sizeof block;
    result = deflate(&stream, bytes == 0 ? Z_FINISH : Z_NO_FLUSH);
    buffer_add(out, block, sizeof block - stream.avail_out);
  }
  deflateEnd(&stream);
}

void png_add_bomb(Buffer *out, uint32_t width, uint32_t height, uint64_t bytes) {
  Buffer packed = {0};
  pack_zeros(&packed, bytes);
  png_add_signature(out);
  png_add_header(out, (PngShape){width, height, 8, PNG_GREY, false});
  png_add_chunk(out, "IDAT", packed.bytes, packed.length);
  png_add_end(out);
  buffer_free(&packed);
}

/* A piece by the fixed codes that ends at once is 0, then 1 0, then seven zeros; bits are packed
 * from the lowest, so four of them are five bytes. */
void png_add_empty_blocks(Buffer *out, size_t count) {
  static const uint8_t four[5] = {0x02, 0x08, 0x20, 0x80, 0x00};
  static const uint8_t rows[8 * 9];
  Buffer packed = {0};
  buffer_add(&packed, "\x78\x01", 2);
  for (size_t i = 0; i < count; i += 4) buffer_add(&packed, four, sizeof four);
  const uint8_t stored[5] = {1, sizeof rows, 0, (uint8_t) ~sizeof rows, 0xFF};
  buffer_add(&packed, stored, sizeof stored);
  buffer_add(&packed, rows, sizeof rows);
  add_32(&packed, (uint32_t)adler32(1, rows, sizeof rows));
  png_add_signature(out);
  png_add_header(out, (PngShape){8, 8, 8, PNG_GREY, false});
  png_add_chunk(out, "IDAT", packed.bytes, packed.length);
  png_add_end(out);
  buffer_free(&packed);
}

/* ---- JPEG ---- */

static void add_marker(Buffer *out, int marker, size_t length) {
  const uint8_t head[4] = {0xFF, (uint8_t)marker, (uint8_t)((length + 2) >> 8),
                           (uint8_t)(length + 2)};
  buffer_add(out, head, sizeof head);
}

/* All steps are eight. Twelve codes of four bits say how many bits a difference has; of the other
 * coefficients there is but the word that none is left. */
static void add_tables(Buffer *out) {
  static const uint8_t lengths[16] = {0, 0, 0, 12}, end[18] = {0x10, 1};
  add_marker(out, 0xDB, 65);
  buffer_add_char(out, 0);
  for (int i = 0; i < 64; i++) buffer_add_char(out, 8);
  add_marker(out, 0xC4, 1 + 16 + 12);
  buffer_add_char(out, 0);
  buffer_add(out, lengths, sizeof lengths);
  for (int i = 0; i < 12; i++) buffer_add_char(out, (char)i);
  add_marker(out, 0xC4, sizeof end);
  buffer_add(out, end, sizeof end);
}

static void add_frame(Buffer *out, JpegShape shape) {
  int parts = shape.is_coloured ? 3 : 1, height = shape.down * 8, width = shape.across * 8;
  const uint8_t size[6] = {8,
                           (uint8_t)(height >> 8),
                           (uint8_t)height,
                           (uint8_t)(width >> 8),
                           (uint8_t)width,
                           (uint8_t)parts};
  add_marker(out, shape.is_progressive ? 0xC2 : 0xC0, 6 + 3 * (size_t)parts);
  buffer_add(out, size, sizeof size);
  for (int i = 1; i <= parts; i++) buffer_add(out, (const uint8_t[]){(uint8_t)i, 0x11, 0}, 3);
}

static void put_difference(Bits *bits, int difference) {
  unsigned size = 0, magnitude = (unsigned)abs(difference);
  while (magnitude >> size != 0) size++;
  put_bits(bits, size, 4);
  put_bits(bits, (unsigned)(difference < 0 ? difference - 1 : difference), size);
}

static void add_scan(Buffer *out, JpegShape shape, const uint8_t *levels) {
  int parts = shape.is_coloured ? 3 : 1, before[3] = {128, 128, 128};
  add_marker(out, 0xDA, 4 + 2 * (size_t)parts);
  buffer_add_char(out, (char)parts);
  for (int i = 1; i <= parts; i++) buffer_add(out, (const uint8_t[]){(uint8_t)i, 0}, 2);
  buffer_add(out, (const uint8_t[]){0, shape.is_progressive ? 0 : 63, 0}, 3);
  Bits bits = {.out = out, .is_stuffed = true};
  for (int i = 0; i < shape.across * shape.down * parts; i++) {
    put_difference(&bits, levels[i] - before[i % parts]);
    before[i % parts] = levels[i];
    if (!shape.is_progressive) put_bits(&bits, 0, 1);
  }
  end_bits(&bits, 1);
}

void jpeg_add(Buffer *out, JpegShape shape, const uint8_t *levels) {
  buffer_add(out, "\xFF\xD8", 2);
  add_tables(out);
  add_frame(out, shape);
  for (int i = 0; i < shape.scans; i++) add_scan(out, shape, levels);
  buffer_add(out, "\xFF\xD9", 2);
}
