/* What a terminal is sent is the best that it can show: no other glyph and no other colours would
 * come closer to the picture. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/luck.h"
#include "glyph.h"
#include "picture/cells.h"
#include "picture/few.h"
#include "picture/palette.h"

/* ---- pictures to render ---- */

static uint64_t drawn;

static int draw(int count) {
  return (int)luck_integer(luck_draw(20, ++drawn), 0, count - 1);
}

static uint32_t draw_colour(void) {
  return (uint32_t)draw(1 << 24);
}

/* Of so many cells. */
static Image make_image(int cols, int rows) {
  Image image = {cols * GLYPH_COLS, rows * GLYPH_ROWS, NULL};
  image.pixels = calloc((size_t)image.width * (size_t)image.height, 3);
  assert_non_null(image.pixels);
  return image;
}

static uint8_t *dot(const Image *image, int x, int y) {
  return image->pixels + ((size_t)y * (size_t)image->width + (size_t)x) * 3;
}

static void put_dot(const Image *image, int x, int y, uint32_t colour) {
  for (int c = 0; c < 3; c++) dot(image, x, y)[c] = (uint8_t)(colour >> (16 - 8 * c));
}

static void draw_glyph(const Image *image, uint32_t glyph, uint32_t ink, uint32_t paper) {
  for (int i = 0; i < GLYPH_DOTS; i++) {
    int x = i % GLYPH_COLS, y = i / GLYPH_COLS;
    put_dot(image, x, y, glyph_ink(glyph, x, y) > 0 ? ink : paper);
  }
}

static Picture *render(const Image *image, Colours colours, Glyphs glyphs) {
  return picture_render(image, image->width / GLYPH_COLS, image->height / GLYPH_ROWS,
                        (PictureLook){colours, glyphs, false});
}

/* ---- the glyphs of each set ---- */

static bool is_in_set(uint32_t glyph, Glyphs glyphs) {
  bool is_shade = glyph > 0x2590 && glyph < 0x2594, is_block = glyph >= 0x2580 && glyph <= 0x259F;
  switch (glyphs) {
    case GLYPHS_ASCII: return glyph >= ' ' && glyph < 127;
    case GLYPHS_HALVES:
      return glyph == ' ' || is_shade || glyph == 0x2580 || glyph == 0x2584 || glyph == 0x2588 ||
             glyph == 0x258C || glyph == 0x2590;
    case GLYPHS_BLOCKS: return glyph == ' ' || is_block;
    case GLYPHS_SEXTANTS: break;
  }
  return glyph == ' ' || is_block || (glyph >= 0x1FB00 && glyph <= 0x1FB3B);
}

/* Those with two parts, each of one colour. */
static size_t list_shapes(Glyphs glyphs, uint32_t list[128]) {
  size_t count = 0;
  for (uint32_t glyph = 0x2580; glyph <= 0x1FB3B; glyph++) {
    if (glyph == 0x25A0) glyph = 0x1FB00;
    bool is_whole = glyph == 0x2588 || (glyph > 0x2590 && glyph < 0x2594);
    if (is_in_set(glyph, glyphs) && !is_whole) list[count++] = glyph;
  }
  return count;
}

static void assert_glyphs(const Picture *picture, Glyphs glyphs) {
  for (int i = 0; i < picture->cols * picture->rows; i++) {
    uint32_t glyph = picture->cells[i].glyph;
    if (!is_in_set(glyph, glyphs))
      fail_msg("U+%04X is not of set %d", (unsigned)glyph, (int)glyphs);
  }
}

/* ---- full colours ---- */

static void each_glyph_is_found(void **state) {
  (void)state;
  uint32_t list[128];
  size_t count = list_shapes(GLYPHS_SEXTANTS, list);
  assert_int_equal(count, 32 - 4 + 60);
  Image image = make_image(1, 1);
  for (size_t i = 0; i < count; i++) {
    uint32_t ink = 0xC08040 + (uint32_t)i, paper = 0x102030;
    draw_glyph(&image, list[i], ink, paper);
    Picture *picture =
        render(&image, COLOURS_FULL, list[i] < 0x3000 ? GLYPHS_BLOCKS : GLYPHS_SEXTANTS);
    const PictureCell *cell = &picture->cells[0];
    for (int k = 0; k < GLYPH_DOTS; k++) {
      int x = k % GLYPH_COLS, y = k / GLYPH_COLS;
      uint32_t shown = (uint32_t)(glyph_ink(cell->glyph, x, y) > 0 ? cell->ink : cell->paper);
      uint32_t drawn_here = glyph_ink(list[i], x, y) > 0 ? ink : paper;
      if (shown != drawn_here)
        fail_msg("U+%04X is shown as U+%04X", (unsigned)list[i], (unsigned)cell->glyph);
    }
    picture_free(picture);
  }
  free(image.pixels);
}

/* The squared error that a glyph leaves, in the best two colours. */
static double error_of(const Image *image, uint32_t glyph) {
  double sums[2][3] = {{0}}, squares = 0;
  int counts[2] = {0};
  for (int i = 0; i < GLYPH_DOTS; i++) {
    int part = glyph_ink(glyph, i % GLYPH_COLS, i / GLYPH_COLS) > 0;
    counts[part]++;
    for (int c = 0; c < 3; c++) {
      double value = image->pixels[i * 3 + c];
      sums[part][c] += value;
      squares += value * value;
    }
  }
  double error = squares;
  for (int i = 0; i < 6; i++) {
    double sum = sums[i / 3][i % 3];
    if (counts[i / 3] > 0) error -= sum * sum / counts[i / 3];
  }
  return error;
}

/* Noise, a glyph with noise on it, or a slope. */
static void draw_block(const Image *image, int kind) {
  uint32_t list[128], ink = draw_colour(), paper = draw_colour();
  size_t count = list_shapes(GLYPHS_SEXTANTS, list);
  uint32_t glyph = list[draw((int)count)];
  int noise = 1 + draw(60), across = draw(20), down = draw(10);
  for (int i = 0; i < GLYPH_DOTS; i++) {
    int x = i % GLYPH_COLS, y = i / GLYPH_COLS;
    uint32_t base = glyph_ink(glyph, x, y) > 0 ? ink : paper;
    for (int c = 0; c < 3; c++) {
      int value = kind == 0   ? draw(256)
                  : kind == 1 ? (int)(base >> (8 * c) & 255) + draw(noise)
                              : x * across + y * down;
      dot(image, x, y)[c] = (uint8_t)(value > 255 ? 255 : value);
    }
  }
}

static void no_glyph_would_come_closer(void **state) {
  (void)state;
  Image image = make_image(1, 1);
  for (int round = 0; round < 3000; round++) {
    draw_block(&image, round % 3);
    for (int glyphs = GLYPHS_ASCII; glyphs <= GLYPHS_SEXTANTS; glyphs++) {
      uint32_t list[128];
      size_t count = glyphs == GLYPHS_ASCII ? 0 : list_shapes((Glyphs)glyphs, list);
      double least = error_of(&image, ' ');
      for (size_t i = 0; i < count; i++) {
        double error = error_of(&image, list[i]);
        if (error < least) least = error;
      }
      Picture *picture = render(&image, COLOURS_FULL, (Glyphs)glyphs);
      double left = error_of(&image, picture->cells[0].glyph);
      /* What has the same colour twice after rounding is blank: half a step a dot and channel. */
      if (left > least + GAIN_LEAST + GLYPH_DOTS * 3) fail_msg("%f, not %f", left, least);
      assert_glyphs(picture, (Glyphs)glyphs);
      picture_free(picture);
    }
  }
  free(image.pixels);
}

static void what_is_flat_is_blank(void **state) {
  (void)state;
  Image image = make_image(3, 2);
  for (int i = 0; i < image.width * image.height; i++)
    put_dot(&image, i % image.width, i / image.width, 0x5A6B7C);
  for (int glyphs = GLYPHS_ASCII; glyphs <= GLYPHS_SEXTANTS; glyphs++) {
    Picture *picture = render(&image, COLOURS_FULL, (Glyphs)glyphs);
    for (int i = 0; i < 6; i++) {
      assert_int_equal(picture->cells[i].glyph, ' ');
      assert_int_equal(picture->cells[i].paper, 0x5A6B7C);
      assert_int_equal(picture->cells[i].ink, 0x5A6B7C);
    }
    picture_free(picture);
  }
  free(image.pixels);
}

/* ---- colours of its own ---- */

/* Cells that are flat, of so many colours in all. */
static Image make_patches(int cols, int rows, int colours, uint32_t first) {
  Image image = make_image(cols, rows);
  for (int y = 0; y < image.height; y++) {
    for (int x = 0; x < image.width; x++) {
      int cell = y / GLYPH_ROWS * cols + x / GLYPH_COLS;
      put_dot(&image, x, y, first + (uint32_t)(cell % colours) * 0x010703U);
    }
  }
  return image;
}

static uint32_t shown_paper(const Picture *picture, int cell) {
  int index = picture->cells[cell].paper - PALETTE_FIRST;
  assert_in_range(index, 0, picture->palette_count - 1);
  return picture->palette[index];
}

static uint32_t packed(const uint8_t *at) {
  return (uint32_t)at[0] << 16 | (uint32_t)at[1] << 8 | at[2];
}

static void few_colours_are_all_there(void **state) {
  (void)state;
  for (int colours = 1; colours <= PALETTE_COUNT; colours += 13) {
    Image image = make_patches(24, 11, colours, 0x0A0B0C);
    Picture *picture = render(&image, COLOURS_OWN, GLYPHS_BLOCKS);
    assert_int_equal(picture->palette_count, colours);
    for (int cell = 0; cell < 24 * 11; cell++) {
      const uint8_t *at = dot(&image, cell % 24 * GLYPH_COLS, cell / 24 * GLYPH_ROWS);
      assert_int_equal(shown_paper(picture, cell), packed(at));
    }
    picture_free(picture);
    free(image.pixels);
  }
}

static void many_colours_become_240(void **state) {
  (void)state;
  Image image = make_image(40, 20);
  double apart = 0;
  for (int y = 0; y < image.height; y++) {
    for (int x = 0; x < image.width; x++) {
      put_dot(
          &image, x, y,
          (uint32_t)(x * 255 / image.width) << 16 | (uint32_t)(y * 255 / image.height) << 8 | 40);
    }
  }
  Picture *picture = render(&image, COLOURS_OWN, GLYPHS_BLOCKS);
  assert_in_range(picture->palette_count, 200, PALETTE_COUNT);
  for (int cell = 0; cell < 800; cell++) {
    const uint8_t *at = dot(&image, cell % 40 * GLYPH_COLS + 4, cell / 40 * GLYPH_ROWS + 8);
    Rgb ink = rgb_of(picture->palette[picture->cells[cell].ink - PALETTE_FIRST]);
    Rgb paper = rgb_of(shown_paper(picture, cell));
    Rgb mean = {(ink.red + paper.red) / 2, (ink.green + paper.green) / 2,
                (ink.blue + paper.blue) / 2};
    apart += rgb_distance(mean, rgb_of(packed(at))) / 800;
  }
  assert_true(apart < 75); /* a mean of five steps a channel */
  assert_glyphs(picture, GLYPHS_BLOCKS);
  picture_free(picture);
  free(image.pixels);
}

static int brute_nearest(const uint32_t *colours, int count, uint32_t colour) {
  int nearest = 0;
  for (int i = 1; i < count; i++) {
    if (rgb_distance(rgb_of(colours[i]), rgb_of(colour)) <
        rgb_distance(rgb_of(colours[nearest]), rgb_of(colour))) {
      nearest = i;
    }
  }
  return nearest;
}

static void the_nearest_of_a_palette(void **state) {
  (void)state;
  for (int round = 0; round < 200; round++) {
    int count = 1 + draw(2000), most = 1 + draw(PALETTE_COUNT), spread = 2 + draw(255);
    Shade *shades = malloc((size_t)count * sizeof *shades);
    uint32_t colours[PALETTE_COUNT];
    for (int i = 0; i < count; i++) {
      uint32_t colour =
          (uint32_t)draw(spread) << 16 | (uint32_t)draw(spread) << 8 | (uint32_t)draw(spread);
      shades[i] = (Shade){colour, 1 + (uint32_t)draw(100)};
    }
    int made = palette_make(shades, (size_t)count, most, colours);
    assert_in_range(made, 1, most);
    for (int i = 0; i < 300; i++) {
      uint32_t colour = draw_colour();
      int found = palette_nearest_made(colours, made, colour),
          brute = brute_nearest(colours, made, colour);
      assert_true(rgb_distance(rgb_of(colours[found]), rgb_of(colour)) ==
                  rgb_distance(rgb_of(colours[brute]), rgb_of(colour)));
      found = palette_nearest(colours, made, rgb_of(colour));
      assert_true(rgb_distance(rgb_of(colours[found]), rgb_of(colour)) ==
                  rgb_distance(rgb_of(colours[brute]), rgb_of(colour)));
    }
    free(shades);
  }
}

/* ---- the standard 240 ---- */

static void the_standard_colours(void **state) {
  (void)state;
  static const struct {
    int number;
    uint32_t colour;
  } known[] = {{16, 0x000000},  {17, 0x00005F},  {21, 0x0000FF},  {46, 0x00FF00},  {110, 0x87AFD7},
               {196, 0xFF0000}, {231, 0xFFFFFF}, {232, 0x080808}, {244, 0x808080}, {255, 0xEEEEEE}};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    assert_int_equal(palette_standard(known[i].number), known[i].colour);
  }
}

static double standard_distance(int number, Rgb colour) {
  return rgb_distance(rgb_of(palette_standard(number)), colour);
}

static void the_nearest_standard_colour(void **state) {
  (void)state;
  for (int round = 0; round < 100000; round++) {
    Rgb colour = rgb_of(draw_colour());
    if (round % 3 == 0)
      colour = (Rgb){colour.red, colour.red + draw(9) - 4, colour.red + draw(9) - 4};
    int found = palette_nearest_standard(colour), brute = PALETTE_FIRST;
    for (int i = PALETTE_FIRST; i < 256; i++) {
      if (standard_distance(i, colour) < standard_distance(brute, colour)) brute = i;
    }
    if (standard_distance(found, colour) > standard_distance(brute, colour)) {
      fail_msg("%.0f %.0f %.0f: %d, not %d", colour.red, colour.green, colour.blue, found, brute);
    }
  }
}

/* A colour between two is not speckled. */
static void what_is_flat_stays_flat(void **state) {
  (void)state;
  static const uint32_t flats[] = {0x735B2A, 0xB0B0B3, 0x333333, 0xC8402F};
  for (size_t i = 0; i < sizeof flats / sizeof *flats; i++) {
    Image image = make_image(12, 6);
    for (int k = 0; k < image.width * image.height; k++)
      put_dot(&image, k % image.width, k / image.width, flats[i]);
    for (int y = 0; y < GLYPH_ROWS; y++)
      put_dot(&image, 0, y, 0xFF00FF); /* a cell that lacks something */
    for (int colours = COLOURS_256; colours <= COLOURS_NONE; colours++) {
      Picture *picture = render(&image, (Colours)colours, GLYPHS_BLOCKS);
      for (int cell = 2; cell < 72; cell++) {
        assert_memory_equal(&picture->cells[cell], &picture->cells[1], sizeof *picture->cells);
      }
      picture_free(picture);
    }
    free(image.pixels);
  }
}

static double share_of_ink(const PictureCell *cell) {
  double share = 0;
  for (int i = 0; i < GLYPH_DOTS; i++) share += glyph_ink(cell->glyph, i % 8, i / 8) / GLYPH_DOTS;
  return share;
}

/* What cells of a row show, as a mean; of the standard colours. */
static Rgb mean_shown(const Picture *picture, int first, int count, int row) {
  Rgb sum = {0};
  for (int col = first; col < first + count; col++) {
    const PictureCell *cell = &picture->cells[row * picture->cols + col];
    double share = share_of_ink(cell);
    Rgb ink = rgb_of(palette_standard(cell->ink)), paper = rgb_of(palette_standard(cell->paper));
    sum.red += (ink.red * share + paper.red * (1 - share)) / count;
    sum.green += (ink.green * share + paper.green * (1 - share)) / count;
    sum.blue += (ink.blue * share + paper.blue * (1 - share)) / count;
  }
  return sum;
}

static Rgb mean_drawn(const Image *image, int first, int count, int row) {
  double sums[3] = {0};
  int dots = count * GLYPH_DOTS;
  for (int i = 0; i < dots; i++) {
    const uint8_t *at = dot(image, first * GLYPH_COLS + i % (count * GLYPH_COLS),
                            row * GLYPH_ROWS + i / (count * GLYPH_COLS));
    for (int c = 0; c < 3; c++) sums[c] += (double)at[c] / dots;
  }
  return (Rgb){sums[0], sums[1], sums[2]};
}

/* How far the mean over so many columns, of all rows but the first, is from what was drawn;
 * squared. */
static double apart_over(const Picture *picture, const Image *image, int first, int count) {
  Rgb apart = {0};
  for (int row = 1; row < picture->rows; row++) {
    Rgb shown = mean_shown(picture, first, count, row),
        meant = mean_drawn(image, first, count, row);
    apart.red += (shown.red - meant.red) / (picture->rows - 1);
    apart.green += (shown.green - meant.green) / (picture->rows - 1);
    apart.blue += (shown.blue - meant.blue) / (picture->rows - 1);
  }
  return rgb_distance(apart, (Rgb){0});
}

/* A sky has no steps: over some cells the colour is the picture's, though no cell can have it. */
static void a_slope_keeps_its_colours(void **state) {
  (void)state;
  Image image = make_image(48, 8);
  for (int y = 0; y < image.height; y++) {
    for (int x = 0; x < image.width; x++) {
      put_dot(&image, x, y,
              (uint32_t)(60 + x / 3) << 16 | (uint32_t)(200 - x / 4) << 8 | (uint32_t)(90 + y));
    }
  }
  for (int glyphs = GLYPHS_ASCII; glyphs <= GLYPHS_SEXTANTS; glyphs++) {
    Picture *picture = render(&image, COLOURS_256, (Glyphs)glyphs);
    assert_glyphs(picture, (Glyphs)glyphs);
    for (int first = 0; first <= 40; first += 8) {
      double apart = apart_over(picture, &image, first, 8);
      if (apart > 12) fail_msg("set %d: %f from column %d on", glyphs, apart, first); /* 2 steps */
    }
    picture_free(picture);
  }
  free(image.pixels);
}

/* ---- without colours, and sixteen ---- */

static void ink_is_dark_or_light(void **state) {
  (void)state;
  uint32_t list[128];
  size_t count = list_shapes(GLYPHS_BLOCKS, list);
  Image image = make_image(1, 1);
  for (size_t i = 0; i < count; i++) {
    draw_glyph(&image, list[i], 0xFFFFFF, 0x000000);
    Picture *light =
        picture_render(&image, 1, 1, (PictureLook){COLOURS_NONE, GLYPHS_BLOCKS, false});
    Picture *dark = picture_render(&image, 1, 1, (PictureLook){COLOURS_NONE, GLYPHS_BLOCKS, true});
    const PictureCell *on_dark = &light->cells[0], *on_light = &dark->cells[0];
    assert_int_equal(on_dark->ink, PICTURE_NO_COLOUR);
    assert_int_equal(on_light->paper, PICTURE_NO_COLOUR);
    /* An eighth has no opposite: the nearest that there is. */
    double sum = share_of_ink(on_dark) + share_of_ink(on_light);
    if (sum < 0.85 || sum > 1.15) fail_msg("U+%04X: %f", (unsigned)list[i], sum);
    picture_free(light);
    picture_free(dark);
  }
  free(image.pixels);
}

static void shades_of_ascii(void **state) {
  (void)state;
  static const char ramp[] = " .:-=+*#%@";
  Image image = make_image(1, 1);
  for (int level = 0; level <= 255; level++) {
    draw_glyph(&image, ' ', 0, (uint32_t)level * 0x010101);
    Picture *light = picture_render(&image, 1, 1, (PictureLook){COLOURS_NONE, GLYPHS_ASCII, false});
    Picture *dark = picture_render(&image, 1, 1, (PictureLook){COLOURS_NONE, GLYPHS_ASCII, true});
    int step = (level * 9 + 127) / 255;
    assert_int_equal(light->cells[0].glyph, ramp[step]);
    assert_int_equal(dark->cells[0].glyph, ramp[9 - step]);
    picture_free(light);
    picture_free(dark);
  }
  free(image.pixels);
}

static bool is_colour(Colours colours, int32_t colour) {
  switch (colours) {
    case COLOURS_256: return colour >= PALETTE_FIRST && colour < 256;
    case COLOURS_16: return colour >= 0 && colour < 16;
    case COLOURS_8: return colour >= 0 && colour < 8;
    case COLOURS_NONE: return colour == PICTURE_NO_COLOUR;
    default: return colour >= 0 && colour <= 0xFFFFFF;
  }
}

/* No way sends what a terminal of that way has not. */
static void each_way_keeps_to_what_it_has(void **state) {
  (void)state;
  Image image = make_image(9, 5);
  for (int i = 0; i < image.width * image.height; i++) {
    int x = i % image.width, y = i / image.width;
    put_dot(&image, x, y,
            x < 36 ? draw_colour() : (uint32_t)(x * 3) << 16 | (uint32_t)(y * 3) << 8);
  }
  for (int colours = 0; colours < COLOURS_WORDS; colours++) {
    for (int glyphs = GLYPHS_ASCII; glyphs <= GLYPHS_SEXTANTS; glyphs++) {
      for (int dark = 0; dark < 2; dark++) {
        PictureLook look = {(Colours)colours, (Glyphs)glyphs, dark};
        Picture *picture = picture_render(&image, 7, 4, look);
        assert_glyphs(picture, look.glyphs);
        for (int i = 0; i < 28; i++) {
          assert_true(is_colour(look.colours, picture->cells[i].ink));
          assert_true(is_colour(look.colours, picture->cells[i].paper));
        }
        picture_free(picture);
      }
    }
  }
  free(image.pixels);
}

/* A person's own red is red, and a poster's flat red has no speckles in it. */
static void sixteen_colours_are_found(void **state) {
  (void)state;
  Image image = make_image(1, 1);
  for (int i = 0; i < 16; i++) {
    draw_glyph(&image, ' ', 0, palette_sixteen[i]);
    Picture *picture = render(&image, COLOURS_16, GLYPHS_BLOCKS);
    assert_int_equal(picture->cells[0].glyph, ' ');
    assert_int_equal(picture->cells[0].paper, i);
    picture_free(picture);
  }
  free(image.pixels);
}

/* ---- sizes ---- */

static double upper(double a, double b) {
  return a > b ? a : b;
}

static double lower(double a, double b) {
  return a < b ? a : b;
}

/* There is a scale at which neither side is off by more than half a cell. */
static void assert_fits(int width, int height, int most_cols, int most_rows) {
  Image image = {width, height, NULL};
  int cols = most_cols, rows = most_rows;
  picture_fit(&image, &cols, &rows);
  assert_in_range(cols, 1, most_cols);
  assert_in_range(rows, 1, most_rows);
  assert_true(cols <= PICTURE_MOST_CELLS / rows);
  double least =
      upper(cols > 1 ? (cols - 0.5) / width : 0, rows > 1 ? (rows - 0.5) * 2 / height : 0);
  double most = lower((cols + 0.5) / width, (rows + 0.5) * 2 / height);
  if (least > most) fail_msg("%d by %d pixels: %d by %d cells", width, height, cols, rows);
  bool is_largest = cols == most_cols || rows == most_rows ||
                    (int64_t)(cols + 1) * (rows + 1) > PICTURE_MOST_CELLS / 4;
  if (!is_largest) fail_msg("%d by %d pixels: %d by %d cells only", width, height, cols, rows);
}

static void a_picture_keeps_its_shape(void **state) {
  (void)state;
  static const int sides[] = {1, 2, 3, 17, 320, 640, 1000, 1280, 8192};
  static const int bounds[][2] = {{80, 24},   {1, 1},       {3, 200}, {200, 3},
                                  {400, 160}, {1000, 1000}, {1, 1000}};
  enum { SIDES = sizeof sides / sizeof *sides };
  for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
    for (int k = 0; k < SIDES * SIDES; k++) {
      assert_fits(sides[k % SIDES], sides[k / SIDES], bounds[i][0], bounds[i][1]);
    }
  }
  for (int round = 0; round < 10000; round++) {
    assert_fits(1 + draw(3000), 1 + draw(3000), 1 + draw(500), 1 + draw(300));
  }
}

static void long_and_thin(void **state) {
  (void)state;
  for (int upright = 0; upright < 2; upright++) {
    Image image = {upright ? 1 : 8192, upright ? 8192 : 1, calloc(8192, 3)};
    for (int colours = 0; colours < COLOURS_WORDS; colours++) {
      int cols = 200, rows = 60;
      picture_fit(&image, &cols, &rows);
      PictureLook look = {(Colours)colours, GLYPHS_SEXTANTS, false};
      Picture *picture = picture_render(&image, cols, rows, look);
      assert_int_equal(picture->cols, cols);
      assert_int_equal(upright ? rows : cols, upright ? 60 : 200);
      picture_free(picture);
    }
    free(image.pixels);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_glyph_is_found),
      cmocka_unit_test(no_glyph_would_come_closer),
      cmocka_unit_test(what_is_flat_is_blank),
      cmocka_unit_test(few_colours_are_all_there),
      cmocka_unit_test(many_colours_become_240),
      cmocka_unit_test(the_nearest_of_a_palette),
      cmocka_unit_test(the_standard_colours),
      cmocka_unit_test(the_nearest_standard_colour),
      cmocka_unit_test(what_is_flat_stays_flat),
      cmocka_unit_test(a_slope_keeps_its_colours),
      cmocka_unit_test(ink_is_dark_or_light),
      cmocka_unit_test(shades_of_ascii),
      cmocka_unit_test(each_way_keeps_to_what_it_has),
      cmocka_unit_test(sixteen_colours_are_found),
      cmocka_unit_test(a_picture_keeps_its_shape),
      cmocka_unit_test(long_and_thin),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
