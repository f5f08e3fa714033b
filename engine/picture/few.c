/* Each cell is given the glyph and the two colours, of those that there are, that leave the
 * least squared error; what its mean then lacks is handed on to the cells to the right and
 * below, by the shares of R. Floyd and L. Steinberg ("An Adaptive Algorithm for Spatial
 * Greyscale", 1976), so that a stretch of cells has the colour that no single one can have. A
 * cell of one colour takes no part in that: a flat stretch stays flat, and is not speckled for
 * being a little off. Where there are sixteen colours or fewer, shades mix two of them. */
#include "picture/few.h"

#include <stdlib.h>

#include "base/memory.h"
#include "picture/block.h"
#include "picture/palette.h"

#define HANDED_ON 0.9 /* of what a cell lacks: all of it would swing */
#define LACK_MOST 96  /* of one channel, handed on */
/* How much of the contrast within a shade counts as error: it is seen as a texture. */
#define TEXTURE 0.15

enum { FEW_MOST = 16, SHADES_MOST = FEW_MOST * (FEW_MOST - 1) / 2 * 3 };
enum { FULL_BLOCK = 0x2588, SHADE_LIGHT = 0x2591 };

/* A mean of two colours, as a shade shows it. */
typedef struct Mix {
  Rgb colour;
  double texture; /* its error, a dot */
  uint32_t glyph;
  int ink, paper;
} Mix;

typedef struct Few {
  PictureLook look;
  const uint32_t *list; /* of the colours; NULL: the standard 16 to 255 */
  int count;
  Mix mixes[SHADES_MOST];
  int mix_count;
  const Parting *partings;
  size_t parting_count;
} Few;

/* What a cell becomes. */
typedef struct Fit {
  double error; /* more or less than a plain cell of its mean would leave */
  uint32_t glyph;
  int ink, paper;
  Rgb mean; /* of what is shown */
} Fit;

static const uint32_t light_and_dark[2] = {0x000000, 0xFFFFFF};

static int nearest(const Few *few, Rgb colour) {
  return few->list ? palette_nearest(few->list, few->count, colour)
                   : palette_nearest_standard(colour);
}

static Rgb colour_of(const Few *few, int number) {
  return rgb_of(few->list ? few->list[number] : palette_standard(number));
}

static Rgb mixed(Rgb a, double share, Rgb b) {
  return (Rgb){a.red * share + b.red * (1 - share), a.green * share + b.green * (1 - share),
               a.blue * share + b.blue * (1 - share)};
}

static void make_mixes(Few *few) {
  for (int ink = 1; ink < few->count; ink++) {
    for (int paper = 0; paper < ink; paper++) {
      Rgb a = colour_of(few, ink), b = colour_of(few, paper);
      for (unsigned quarters = 1; quarters <= 3; quarters++) {
        double share = quarters / 4.0;
        few->mixes[few->mix_count++] =
            (Mix){.colour = mixed(a, share, b),
                  .texture = TEXTURE * share * (1 - share) * rgb_distance(a, b),
                  .glyph = SHADE_LIGHT + quarters - 1,
                  .ink = ink,
                  .paper = paper};
      }
    }
  }
}

/* Without colours, number 1 is the ink, whichever of the two is lighter. */
static void choose_colours(Few *few) {
  static const uint32_t dark_on_light[2] = {0xFFFFFF, 0x000000};
  switch (few->look.colours) {
    case COLOURS_16:
      few->list = palette_sixteen;
      few->count = 16;
      break;
    case COLOURS_8:
      few->list = palette_sixteen;
      few->count = 8;
      break;
    case COLOURS_NONE:
      few->list = few->look.is_ink_dark ? dark_on_light : light_and_dark;
      few->count = 2;
      break;
    default: break;
  }
}

static void few_prepare(Few *few, PictureLook look) {
  *few = (Few){.look = look};
  choose_colours(few);
  if (few->list && look.glyphs != GLYPHS_ASCII) make_mixes(few);
  few->partings = block_partings(look.glyphs, &few->parting_count);
}

static Rgb mean_of(const int32_t sum[3], int count, Rgb lack) {
  return (Rgb){(double)sum[0] / count + lack.red, (double)sum[1] / count + lack.green,
               (double)sum[2] / count + lack.blue};
}

static void try_mixes(const Few *few, Rgb mean, Fit *best) {
  for (int i = 0; i < few->mix_count; i++) {
    const Mix *mix = &few->mixes[i];
    double error = BLOCK_DOTS * (rgb_distance(mean, mix->colour) + mix->texture) + GAIN_LEAST;
    if (error >= best->error) continue;
    *best = (Fit){error, mix->glyph, mix->ink, mix->paper, mix->colour};
  }
}

static void try_parting(const Few *few, const Block *block, const Parting *parting, Rgb lack,
                        Fit *best) {
  int32_t covered[3], others[3];
  int count = block_covered(block, parting, covered);
  for (int c = 0; c < 3; c++) others[c] = block->all[c] - covered[c];
  double gain = block_gain(block, covered, count);
  if (GAIN_LEAST - gain >= best->error) return;
  Rgb in = mean_of(covered, count, lack), out = mean_of(others, BLOCK_DOTS - count, lack);
  int ink = nearest(few, in), paper = nearest(few, out);
  if (ink == paper) return;
  Rgb ink_colour = colour_of(few, ink), paper_colour = colour_of(few, paper);
  double error = GAIN_LEAST - gain + count * rgb_distance(in, ink_colour) +
                 (BLOCK_DOTS - count) * rgb_distance(out, paper_colour);
  bool is_inverse = few->look.colours == COLOURS_NONE && ink == 0;
  uint32_t glyph = is_inverse ? parting->inverse : parting->glyph;
  if (error >= best->error || !glyph) return;
  *best =
      (Fit){error, glyph, ink, paper, mixed(ink_colour, (double)count / BLOCK_DOTS, paper_colour)};
}

static Fit fit_cell(const Few *few, const Block *block, Rgb lack) {
  Rgb mean = mean_of(block->all, BLOCK_DOTS, lack);
  int plain = nearest(few, mean);
  Fit best = {.glyph = ' ', .ink = plain, .paper = plain, .mean = colour_of(few, plain)};
  best.error = BLOCK_DOTS * rgb_distance(mean, best.mean);
  if (few->look.colours == COLOURS_NONE && plain == 1) best.glyph = FULL_BLOCK;
  try_mixes(few, mean, &best);
  if (block->is_flat) return best;
  for (size_t i = 0; i < few->parting_count; i++) {
    try_parting(few, block, &few->partings[i], lack, &best);
  }
  return best;
}

static double within(double value) {
  return value > LACK_MOST ? LACK_MOST : value < -LACK_MOST ? -LACK_MOST : value;
}

static void hand_on(Rgb *to, Rgb lack, double share) {
  to->red = within(to->red + lack.red * share);
  to->green = within(to->green + lack.green * share);
  to->blue = within(to->blue + lack.blue * share);
}

/* `here` and `below`: what cells lack, of this row and the next, with one place before the first
 * and one after the last. */
static void fill_row(const Few *few, Picture *picture, int row, const uint8_t *dots, Rgb *here,
                     Rgb *below) {
  size_t stride = (size_t)picture->cols * BLOCK_COLS * 3;
  bool with_sixths = few->look.glyphs == GLYPHS_SEXTANTS;
  for (int col = 0; col < picture->cols; col++) {
    Block block;
    block_sum(&block, dots + (size_t)col * BLOCK_COLS * 3, stride, with_sixths);
    Rgb lack = block.is_flat ? (Rgb){0} : here[col + 1];
    Fit fit = fit_cell(few, &block, lack);
    Rgb mean = mean_of(block.all, BLOCK_DOTS, lack);
    Rgb rest = {0};
    if (!block.is_flat) {
      rest = (Rgb){mean.red - fit.mean.red, mean.green - fit.mean.green, mean.blue - fit.mean.blue};
    }
    hand_on(&here[col + 2], rest, HANDED_ON * 7 / 16);
    hand_on(&below[col], rest, HANDED_ON * 3 / 16);
    hand_on(&below[col + 1], rest, HANDED_ON * 5 / 16);
    hand_on(&below[col + 2], rest, HANDED_ON / 16);
    bool is_bare = few->look.colours == COLOURS_NONE;
    picture->cells[(size_t)row * (size_t)picture->cols + (size_t)col] = (PictureCell){
        fit.glyph, is_bare ? PICTURE_NO_COLOUR : fit.ink, is_bare ? PICTURE_NO_COLOUR : fit.paper};
  }
}

/* Ten steps of ink. */
static void fill_ramp(Picture *picture, const uint8_t *dots, bool is_ink_dark) {
  static const char ramp[] = " .:-=+*#%@";
  enum { LAST = sizeof ramp - 2 };
  size_t stride = (size_t)picture->cols * BLOCK_COLS * 3;
  for (int row = 0; row < picture->rows; row++) {
    for (int col = 0; col < picture->cols; col++) {
      Block block;
      const uint8_t *at = dots + (size_t)row * BLOCK_ROWS * stride + (size_t)col * BLOCK_COLS * 3;
      block_sum(&block, at, stride, false);
      int step = (block.all[0] * LAST + BLOCK_DOTS * 255 / 2) / (BLOCK_DOTS * 255);
      char glyph = ramp[is_ink_dark ? LAST - step : step];
      picture->cells[(size_t)row * (size_t)picture->cols + (size_t)col] =
          (PictureCell){(uint32_t)glyph, PICTURE_NO_COLOUR, PICTURE_NO_COLOUR};
    }
  }
}

/* How light each dot is, by the older weights (ITU-R BT.601): the newer ones leave a deep red
 * black. */
static uint8_t *make_grey(const Picture *picture, const uint8_t *dots) {
  size_t count = (size_t)picture->cols * (size_t)picture->rows * BLOCK_DOTS;
  uint8_t *grey = memory_grow(NULL, count, 3);
  for (size_t i = 0; i < count * 3; i += 3) {
    int light = (299 * dots[i] + 587 * dots[i + 1] + 114 * dots[i + 2] + 500) / 1000;
    grey[i] = grey[i + 1] = grey[i + 2] = (uint8_t)light;
  }
  return grey;
}

static void fill_rows(const Few *few, Picture *picture, const uint8_t *dots) {
  size_t places = (size_t)picture->cols + 2;
  size_t stride = (size_t)picture->cols * BLOCK_COLS * 3;
  Rgb *here = memory_new(places * sizeof *here);
  for (int row = 0; row < picture->rows; row++) {
    Rgb *below = memory_new(places * sizeof *below);
    fill_row(few, picture, row, dots + (size_t)row * BLOCK_ROWS * stride, here, below);
    free(here);
    here = below;
  }
  free(here);
}

void few_fill(Picture *picture, const uint8_t *dots, PictureLook look) {
  bool is_bare = look.colours == COLOURS_NONE;
  uint8_t *grey = is_bare ? make_grey(picture, dots) : NULL;
  const uint8_t *seen = grey ? grey : dots;
  if (is_bare && look.glyphs == GLYPHS_ASCII) {
    fill_ramp(picture, seen, look.is_ink_dark);
  } else {
    Few few;
    few_prepare(&few, look);
    fill_rows(&few, picture, seen);
  }
  free(grey);
}
