/* A picture is what its author drew, whatever program wrote the file; and a file that lies is
 * refused in words before it costs anything. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "picture/image.h"
#include "picture/unpack.h"
#include "picture_file.h"
#include "scratch.h"

static uint32_t pixel(const Image *image, int x, int y) {
  const uint8_t *at = image->pixels + ((size_t)y * (size_t)image->width + (size_t)x) * 3;
  return (uint32_t)at[0] << 16 | (uint32_t)at[1] << 8 | at[2];
}

static void assert_pixel(const Image *image, int x, int y, uint32_t expected) {
  uint32_t found = pixel(image, x, y);
  if (found != expected) {
    fail_msg("%d,%d: %06X, not %06X", x, y, (unsigned)found, (unsigned)expected);
  }
}

/* Decodes and frees the file. */
static Image *decode(Buffer *file) {
  Error error = {0};
  Image *image = image_decode(file->bytes, file->length, &error);
  if (!image) fail_msg("%s", error.message);
  buffer_free(file);
  return image;
}

static Image *decode_png(PngShape shape, const uint16_t *samples) {
  Buffer file = {0};
  png_add(&file, shape, samples);
  Image *image = decode(&file);
  assert_int_equal(image->width, shape.width);
  assert_int_equal(image->height, shape.height);
  return image;
}

static void assert_refused(Buffer *file, const char *words) {
  Error error = {0};
  assert_null(image_decode(file->bytes, file->length, &error));
  if (!strstr(error.message, words)) fail_msg("\"%s\" is not in: %s", words, error.message);
  buffer_free(file);
}

static void greys(void **state) {
  (void)state;
  Image *image =
      decode_png((PngShape){3, 2, 8, PNG_GREY, false}, (uint16_t[]){0, 1, 127, 128, 254, 255});
  static const uint8_t levels[] = {0, 1, 127, 128, 254, 255};
  for (int i = 0; i < 6; i++) assert_pixel(image, i % 3, i / 3, levels[i] * 0x010101U);
  image_free(image);
  image = decode_png((PngShape){9, 1, 1, PNG_GREY, false}, (uint16_t[]){1, 0, 1, 1, 0, 0, 1, 0, 1});
  assert_pixel(image, 0, 0, 0xFFFFFF);
  assert_pixel(image, 1, 0, 0);
  assert_pixel(image, 8, 0, 0xFFFFFF);
  image_free(image);
  image = decode_png((PngShape){4, 1, 2, PNG_GREY, false}, (uint16_t[]){0, 1, 2, 3});
  assert_pixel(image, 1, 0, 0x555555);
  assert_pixel(image, 2, 0, 0xAAAAAA);
  image_free(image);
}

static void colours(void **state) {
  (void)state;
  Image *image = decode_png((PngShape){2, 2, 8, PNG_RGB, false},
                            (uint16_t[]){255, 0, 0, 1, 2, 3, 0, 255, 0, 10, 20, 30});
  assert_pixel(image, 0, 0, 0xFF0000);
  assert_pixel(image, 1, 0, 0x010203);
  assert_pixel(image, 0, 1, 0x00FF00);
  assert_pixel(image, 1, 1, 0x0A141E);
  image_free(image);
}

/* Sixteen bits: the upper eight are what a screen has. */
static void deep_colours(void **state) {
  (void)state;
  Image *image =
      decode_png((PngShape){1, 1, 16, PNG_RGB, false}, (uint16_t[]){0xABCD, 0x00FF, 0xFF00});
  assert_pixel(image, 0, 0, 0xAB00FF);
  image_free(image);
  image = decode_png((PngShape){2, 1, 16, PNG_GREY, false}, (uint16_t[]){0x8000, 0xFFFF});
  assert_pixel(image, 0, 0, 0x808080);
  assert_pixel(image, 1, 0, 0xFFFFFF);
  image_free(image);
}

/* A page is no black hole behind a drawing. */
static void what_is_transparent_lies_on_white(void **state) {
  (void)state;
  Image *image =
      decode_png((PngShape){3, 1, 8, PNG_GREY_ALPHA, false}, (uint16_t[]){0, 0, 0, 255, 0, 51});
  assert_pixel(image, 0, 0, 0xFFFFFF);
  assert_pixel(image, 1, 0, 0x000000);
  assert_pixel(image, 2, 0, 0xCCCCCC);
  image_free(image);
  image = decode_png((PngShape){2, 1, 8, PNG_RGBA, false},
                     (uint16_t[]){255, 0, 0, 0, 200, 100, 0, 128});
  assert_pixel(image, 0, 0, 0xFFFFFF);
  assert_pixel(image, 1, 0, 0xE3B17F);
  image_free(image);
}

static Image *decode_palette(int bits, bool is_interlaced) {
  static const uint8_t colours[] = {255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9}, opacity[] = {255, 0};
  static const uint16_t indexes[] = {0, 1, 2, 3, 3, 2, 1, 0};
  PngShape shape = {4, 2, bits, PNG_PALETTE, is_interlaced};
  Buffer file = {0};
  png_add_signature(&file);
  png_add_header(&file, shape);
  png_add_chunk(&file, "PLTE", colours, sizeof colours);
  png_add_chunk(&file, "tRNS", opacity, sizeof opacity);
  png_add_samples(&file, shape, indexes);
  png_add_end(&file);
  return decode(&file);
}

static void palettes(void **state) {
  (void)state;
  for (int bits = 2; bits <= 8; bits *= 2) {
    for (int interlaced = 0; interlaced < 2; interlaced++) {
      Image *image = decode_palette(bits, interlaced);
      static const uint32_t colours[] = {0xFF0000, 0xFFFFFF, 0x0000FF, 0x090909};
      for (int i = 0; i < 4; i++) {
        assert_pixel(image, i, 0, colours[i]);
        assert_pixel(image, i, 1, colours[3 - i]);
      }
      image_free(image);
    }
  }
}

/* Of every size, for each leaves out other passes. */
static void interlaced(void **state) {
  (void)state;
  for (uint32_t width = 1; width <= 9; width++) {
    for (uint32_t height = 1; height <= 9; height++) {
      uint16_t samples[81];
      for (uint16_t i = 0; i < 81; i++) samples[i] = i * 3;
      Image *image = decode_png((PngShape){width, height, 8, PNG_GREY, true}, samples);
      for (uint32_t i = 0; i < width * height; i++) {
        assert_pixel(image, (int)(i % width), (int)(i / width), samples[i] * 0x010101U);
      }
      image_free(image);
    }
  }
}

static void assert_near(const Image *image, int x, int y, uint32_t expected) {
  uint32_t found = pixel(image, x, y);
  for (int shift = 0; shift <= 16; shift += 8) {
    int apart = (int)(found >> shift & 255) - (int)(expected >> shift & 255);
    if (abs(apart) > 2)
      fail_msg("%d,%d: %06X, not %06X", x, y, (unsigned)found, (unsigned)expected);
  }
}

static void jpegs(void **state) {
  (void)state;
  static const uint8_t levels[] = {0, 255, 128, 7, 200, 77};
  for (int progressive = 0; progressive < 2; progressive++) {
    Buffer file = {0};
    jpeg_add(&file, (JpegShape){3, 2, false, progressive, 1}, levels);
    Image *image = decode(&file);
    assert_int_equal(image->width, 24);
    assert_int_equal(image->height, 16);
    for (int i = 0; i < 24 * 16; i++) {
      int x = i % 24, y = i / 24;
      assert_near(image, x, y, levels[y / 8 * 3 + x / 8] * 0x010101U);
    }
    image_free(image);
  }
}

static void coloured_jpegs(void **state) {
  (void)state;
  /* Red and blue, as ITU-R BT.601 has them. */
  static const uint8_t levels[] = {76, 85, 255, 29, 255, 107};
  for (int progressive = 0; progressive < 2; progressive++) {
    Buffer file = {0};
    jpeg_add(&file, (JpegShape){2, 1, true, progressive, progressive ? 16 : 1}, levels);
    Image *image = decode(&file);
    assert_near(image, 3, 3, 0xFE0000);
    assert_near(image, 12, 3, 0x0000FE);
    image_free(image);
  }
}

static void the_ending_of_a_name_does_not_matter(void **state) {
  (void)state;
  static const char *const names[] = {"a.png", "a.jpg", "a"};
  char *folder = scratch_make();
  for (size_t i = 0; i < 6; i++) {
    Buffer file = {0};
    Error error = {0};
    if (i < 3) png_add_flat(&file, 8, 8, 0x808080);
    if (i >= 3) jpeg_add(&file, (JpegShape){1, 1, false, false, 1}, (uint8_t[]){128});
    char *path = scratch_path(folder, names[i % 3]);
    scratch_write(path, file.bytes, file.length);
    Image *image = image_read(path, &error);
    assert_non_null(image);
    assert_pixel(image, 7, 7, 0x808080);
    image_free(image);
    free(path);
    buffer_free(&file);
  }
  scratch_remove(folder);
}

static void a_message_names_the_file(void **state) {
  (void)state;
  char *folder = scratch_make(), *path = scratch_path(folder, "no.png");
  Error error = {0};
  assert_null(image_read(path, &error));
  assert_non_null(strstr(error.message, "no.png"));
  scratch_write_text(path, "<svg/>");
  assert_null(image_read(path, &error));
  assert_non_null(strstr(error.message, "no.png: it is no PNG"));
  assert_null(strstr(error.message, folder)); /* on a page it would take the reason's place */
  assert_non_null(strstr(error.message, "it is no PNG and no JPEG"));
  free(path);
  scratch_remove(folder);
}

static void what_is_no_picture(void **state) {
  (void)state;
  Buffer file = {0};
  assert_refused(&file, "it is empty");
  buffer_add_text(&file, "The harvest of 1957 was good.\n");
  assert_refused(&file, "it is no PNG and no JPEG");
  buffer_add(&file, "\x89PNG\r\n\x1A", 7);
  assert_refused(&file, "it is no PNG and no JPEG");
  png_add_signature(&file);
  assert_refused(&file, "it is cut short");
  buffer_add(&file, "\xFF\xD8\xFF", 3);
  assert_refused(&file, "it is cut short");
}

/* At every byte: a message, and one that says so. */
static void cut_short(void **state) {
  (void)state;
  Buffer png = {0}, jpeg = {0}, progressive = {0};
  png_add_flat(&png, 20, 20, 0x336699);
  jpeg_add(&jpeg, (JpegShape){2, 2, true, false, 1}, (uint8_t[12]){0, 9, 99, 199});
  jpeg_add(&progressive, (JpegShape){2, 2, true, true, 3}, (uint8_t[12]){0, 9, 99, 199});
  const Buffer *files[] = {&png, &jpeg, &progressive};
  for (size_t i = 0; i < 3; i++) {
    /* What is behind the last chunk's name is not missed. */
    size_t needed = files[i]->length - (i == 0 ? 4 : 0);
    for (size_t length = 8; length < needed; length++) {
      Buffer file = {0};
      buffer_add(&file, files[i]->bytes, length);
      assert_refused(&file, "it is cut short");
    }
  }
  buffer_free(&png);
  buffer_free(&jpeg);
  buffer_free(&progressive);
}

static void add_headed(Buffer *file, uint32_t width, uint32_t height, int bits) {
  PngShape shape = {width, height, bits, PNG_RGBA, false};
  png_add_signature(file);
  png_add_header(file, shape);
  png_add_chunk(file, "IDAT", "\x78\x9C\x03\0\0\0\0\x01", 8);
  png_add_end(file);
}

static void what_is_too_large(void **state) {
  (void)state;
  Buffer file = {0};
  add_headed(&file, 60000, 60000, 8);
  assert_refused(&file, "it has 60000 by 60000 pixels");
  add_headed(&file, UINT32_MAX, UINT32_MAX, 8);
  assert_refused(&file, "it has 4294967295 by 4294967295 pixels");
  add_headed(&file, IMAGE_MOST_SIDE + 1, 1, 8);
  assert_refused(&file, "it has 8193 by 1 pixels");
  add_headed(&file, 1281, 1024, 8);
  assert_refused(&file, "it has 1281 by 1024 pixels; at most 8192 a side and 1310720 in all");
  add_headed(&file, 0, 5, 8);
  assert_refused(&file, "it has 0 by 5 pixels");
  add_headed(&file, 1500, 800, 16);
  assert_refused(&file, "its pixels take 9600800 bytes");
  jpeg_add(&file, (JpegShape){7000, 7000, false, false, 0}, NULL);
  assert_refused(&file, "it has 56000 by 56000 pixels");
  buffer_add(&file, "\x89PNG\r\n\x1A\n", 8);
  while (file.length <= IMAGE_MOST_BYTES) buffer_add(&file, (char[4096]){0}, 4096);
  assert_refused(&file, "bytes; at most 4194304 can be shown");
}

static void the_largest_is_taken(void **state) {
  (void)state;
  static const uint32_t sizes[][2] = {{1280, 1024}, {8192, 160}, {160, 8192}, {8192, 1}, {1, 8192}};
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    Buffer file = {0};
    png_add_flat(&file, sizes[i][0], sizes[i][1], 0xC0FFEE);
    Image *image = decode(&file);
    assert_int_equal(image->width, sizes[i][0]);
    assert_pixel(image, image->width - 1, image->height - 1, 0xC0FFEE);
    image_free(image);
  }
}

static void bombs(void **state) {
  (void)state;
  Buffer file = {0};
  png_add_bomb(&file, 100, 100, 300U << 20);
  assert_true(file.length < IMAGE_MOST_BYTES);
  assert_refused(&file, "its packed data unfolds to more than a picture of its size has");
  png_add_bomb(&file, 1280, 1024, 300U << 20);
  assert_refused(&file, "its packed data unfolds to more than a picture of its size has");
  png_add_empty_blocks(&file, 1000000);
  assert_true(file.length < IMAGE_MOST_BYTES);
  assert_refused(&file, "its packed data unfolds to more than a picture of its size has");
  png_add_empty_blocks(&file, 200); /* odd, but cheap */
  image_free(decode(&file));
}

/* Says in the frame's header that the picture is as large as any. */
static void claim_large(Buffer *file) {
  for (size_t i = 0; i + 8 < file->length; i++) {
    uint8_t *at = (uint8_t *)file->bytes + i;
    if (at[0] != 0xFF || at[1] < 0xC0 || at[1] > 0xC2) continue;
    at[5] = 1024 / 256, at[6] = 0, at[7] = 1280 / 256, at[8] = 0;
    return;
  }
  fail();
}

/* Parts that each take as long as the whole picture: few where it is large. */
static void many_scans(void **state) {
  (void)state;
  Buffer file = {0};
  jpeg_add(&file, (JpegShape){1, 1, false, true, UNPACK_MOST_PARTS + 1}, (uint8_t[]){9});
  assert_refused(&file, "it is packed in 513 parts");
  jpeg_add(&file, (JpegShape){1, 1, false, false, 40}, (uint8_t[]){9});
  claim_large(&file);
  assert_refused(&file, "it is packed in 40 parts");
}

/* Empty tables cost as much as full ones. */
static void many_tables(void **state) {
  (void)state;
  Buffer plain = {0}, file = {0};
  jpeg_add(&plain, (JpegShape){1, 1, false, false, 1}, (uint8_t[]){9});
  buffer_add(&file, plain.bytes, 2);
  for (int i = 0; i < 100; i++) {
    buffer_add(&file, "\xFF\xC4\0\x14\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);
  }
  buffer_add(&file, plain.bytes + 2, plain.length - 2);
  assert_refused(&file, "it is packed in 1 parts with 10");
  buffer_free(&plain);
}

static void pieces_out_of_order(void **state) {
  (void)state;
  static const PngShape shape = {2, 2, 8, PNG_GREY, false};
  static const uint16_t samples[4] = {1, 2, 3, 4};
  Buffer file = {0};
  png_add_signature(&file);
  png_add_samples(&file, shape, samples);
  png_add_header(&file, shape);
  png_add_end(&file);
  assert_refused(&file, "its header is missing");
  png_add_signature(&file);
  png_add_end(&file);
  assert_refused(&file, "its header is missing");
  png_add_signature(&file);
  png_add_header(&file, shape);
  png_add_header(&file, shape);
  png_add_samples(&file, shape, samples);
  png_add_end(&file);
  assert_refused(&file, "its header is damaged");
}

static void pieces_missing_or_strange(void **state) {
  (void)state;
  static const PngShape shape = {2, 2, 8, PNG_GREY, false}, odd = {2, 2, 8, 5, false};
  static const uint16_t samples[4] = {1, 2, 3, 4};
  Buffer file = {0};
  png_add_signature(&file);
  png_add_header(&file, shape);
  png_add_samples(&file, shape, samples);
  assert_refused(&file, "it is cut short"); /* IEND */
  png_add_signature(&file);
  png_add_header(&file, shape);
  png_add_end(&file);
  assert_refused(&file, "it is cut short"); /* IDAT */
  png_add_signature(&file);
  png_add_header(&file, odd);
  png_add_end(&file);
  assert_refused(&file, "its header is damaged");
  png_add_signature(&file);
  png_add_header(&file, shape);
  png_add_chunk(&file, "\x1B[2", "", 0);
  png_add_chunk(&file,
                "Q\x9B"
                "2J",
                "", 0);
  png_add_samples(&file, shape, samples);
  png_add_end(&file);
  assert_refused(&file, "it has a part that is not known");
}

/* The same file behind a comment of `length` bytes, so that it is no small one. */
static void add_commented(Buffer *file, size_t length, const char *type, bool has_end) {
  static const PngShape shape = {2, 2, 8, PNG_GREY, false};
  char *comment = calloc(1, length);
  png_add_signature(file);
  png_add_header(file, shape);
  png_add_chunk(file, type, comment, length);
  png_add_samples(file, shape, (uint16_t[]){1, 2, 3, 4});
  if (has_end) png_add_end(file);
  free(comment);
}

static void large_ones_are_judged_alike(void **state) {
  (void)state;
  Buffer file = {0};
  add_commented(&file, 100000, "tEXt", true);
  Image *image = decode(&file);
  assert_pixel(image, 1, 1, 0x040404);
  image_free(image);
  add_commented(&file, 100000, "tEXt", false);
  assert_refused(&file, "it is cut short");
  add_commented(&file, 100000, "TEXt", true);
  assert_refused(&file, "it has a part that is not known");
  add_commented(&file, 100000, "IDAT", true);
  assert_refused(&file, "its packed data is damaged");
}

/* stb_image before 2.28 writes them past the end of its table. */
static void a_table_of_codes_that_is_too_long(void **state) {
  (void)state;
  for (int most = 0; most < 2; most++) {
    Buffer file = {0};
    uint8_t table[2 + 2 + 17 + 510] = {0xFF, 0xC4, 0, 0, 0x10};
    size_t codes = most ? 510 : 255;
    table[2] = (uint8_t)((19 + codes) >> 8);
    table[3] = (uint8_t)(19 + codes);
    table[4 + 15] = 255;
    table[4 + 16] = most ? 255 : 0;
    jpeg_add(&file, (JpegShape){1, 1, false, false, 1}, (uint8_t[]){128});
    Buffer odd = {0};
    buffer_add(&odd, file.bytes, 2);
    buffer_add(&odd, table, 4 + 17 + codes);
    buffer_add(&odd, file.bytes + 2, file.length - 2);
    buffer_free(&file);
    if (most) assert_refused(&odd, "its tables are damaged");
    if (!most) image_free(decode(&odd));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(greys),
      cmocka_unit_test(colours),
      cmocka_unit_test(deep_colours),
      cmocka_unit_test(what_is_transparent_lies_on_white),
      cmocka_unit_test(palettes),
      cmocka_unit_test(interlaced),
      cmocka_unit_test(jpegs),
      cmocka_unit_test(coloured_jpegs),
      cmocka_unit_test(the_ending_of_a_name_does_not_matter),
      cmocka_unit_test(a_message_names_the_file),
      cmocka_unit_test(what_is_no_picture),
      cmocka_unit_test(cut_short),
      cmocka_unit_test(what_is_too_large),
      cmocka_unit_test(the_largest_is_taken),
      cmocka_unit_test(bombs),
      cmocka_unit_test(many_scans),
      cmocka_unit_test(many_tables),
      cmocka_unit_test(pieces_out_of_order),
      cmocka_unit_test(pieces_missing_or_strange),
      cmocka_unit_test(large_ones_are_judged_alike),
      cmocka_unit_test(a_table_of_codes_that_is_too_long),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
