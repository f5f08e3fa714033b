/* A picture made smaller keeps its light: thin dark lines do not eat what is between them, and a
 * flat colour is the same colour at every size. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "picture/scale.h"

static Image make_image(int width, int height) {
  Image image = {width, height, malloc((size_t)width * (size_t)height * 3)};
  assert_non_null(image.pixels);
  return image;
}

static Image make_flat(int width, int height, const uint8_t colour[3]) {
  Image image = make_image(width, height);
  for (size_t i = 0; i < (size_t)width * (size_t)height * 3; i++) image.pixels[i] = colour[i % 3];
  return image;
}

static void assert_flat(const uint8_t *pixels, int width, int height, const uint8_t colour[3]) {
  for (size_t i = 0; i < (size_t)width * (size_t)height * 3; i++) {
    if (pixels[i] == colour[i % 3]) continue;
    fail_msg("%d by %d: byte %zu is %d, not %d", width, height, i, pixels[i], colour[i % 3]);
  }
}

static void the_same_size_is_the_picture_itself(void **state) {
  (void)state;
  Image image = make_flat(5, 7, (uint8_t[]){1, 2, 3});
  assert_null(scale_image(&image, 5, 7));
  uint8_t *other = scale_image(&image, 7, 5);
  assert_non_null(other);
  free(other);
  free(image.pixels);
}

/* Half of the dots lit is half of the light: 188 of 255, not 128. */
static void light_is_added_not_numbers(void **state) {
  (void)state;
  Image image = make_image(16, 16);
  for (int i = 0; i < 256 * 3; i++) {
    image.pixels[i] = (i / 3 % 16 + i / 3 / 16) % 2 ? 255 : 0;
  }
  uint8_t *half = scale_image(&image, 8, 8);
  for (int i = 0; i < 64 * 3; i++) assert_in_range(half[i], 187, 189);
  free(half);
  uint8_t *least = scale_image(&image, 1, 1);
  for (int i = 0; i < 3; i++) assert_in_range(least[i], 187, 189);
  free(least);
  free(image.pixels);
}

/* Larger ones too: each dot becomes a square with sharp edges. */
static void larger_stays_sharp(void **state) {
  (void)state;
  Image image = make_image(2, 2);
  static const uint8_t colours[12] = {255, 0, 0, 0, 77, 0, 1, 2, 200, 254, 253, 3};
  memcpy(image.pixels, colours, sizeof colours);
  uint8_t *large = scale_image(&image, 8, 6);
  for (int y = 0; y < 6; y++) {
    for (int x = 0; x < 8; x++) {
      assert_memory_equal(large + (y * 8 + x) * 3, colours + (y / 3 * 2 + x / 4) * 3, 3);
    }
  }
  free(large);
  free(image.pixels);
}

/* The shares of what falls on a dot are one, in every size to every size; each level survives. */
static void a_flat_colour_stays(void **state) {
  (void)state;
  static const int targets[][2] = {{1, 1}, {7, 3}, {8, 16}, {24, 32}, {41, 41}, {97, 13}};
  int level = 0;
  for (int width = 1; width <= 40; width++) {
    for (int height = 1; height <= 40; height++, level = (level + 1) % 256) {
      uint8_t colour[3] = {(uint8_t)level, (uint8_t)(255 - level), (uint8_t)(level * 7 % 256)};
      Image image = make_flat(width, height, colour);
      for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        uint8_t *scaled = scale_image(&image, targets[i][0], targets[i][1]);
        if (scaled) assert_flat(scaled, targets[i][0], targets[i][1], colour);
        free(scaled);
      }
      free(image.pixels);
    }
  }
}

static void long_and_thin(void **state) {
  (void)state;
  static const uint8_t colour[3] = {200, 100, 50};
  static const int sizes[][4] = {
      {8192, 1, 8, 16}, {1, 8192, 8, 16}, {8192, 1, 3, 1}, {1, 1, 800, 1}};
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    Image image = make_flat(sizes[i][0], sizes[i][1], colour);
    uint8_t *scaled = scale_image(&image, sizes[i][2], sizes[i][3]);
    assert_flat(scaled, sizes[i][2], sizes[i][3], colour);
    free(scaled);
    free(image.pixels);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_same_size_is_the_picture_itself),
      cmocka_unit_test(light_is_added_not_numbers),
      cmocka_unit_test(larger_stays_sharp),
      cmocka_unit_test(a_flat_colour_stays),
      cmocka_unit_test(long_and_thin),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
