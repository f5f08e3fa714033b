/* A palette of a picture's own: median cut (P. Heckbert, "Color Image Quantization for Frame
 * Buffer Display", SIGGRAPH 1982), where the box with the largest squared error is cut at its
 * mean along its longest spread; then a few rounds of k-means (S. Lloyd, "Least squares
 * quantization in PCM", 1982). */
#include "picture/palette.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { CUBE_LEVELS = 6, CUBE = 216, GREYS = 24, ROUNDS = 3 };

static const int cube_levels[CUBE_LEVELS] = {0, 95, 135, 175, 215, 255};

const uint32_t palette_sixteen[16] = {
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
};

static uint32_t pack(int red, int green, int blue) {
  return (uint32_t)red << 16 | (uint32_t)green << 8 | (uint32_t)blue;
}

uint32_t palette_standard(int number) {
  int index = number - PALETTE_FIRST;
  if (index < CUBE) {
    return pack(cube_levels[index / 36], cube_levels[index / 6 % 6], cube_levels[index % 6]);
  }
  int grey = 8 + 10 * (index - CUBE);
  return pack(grey, grey, grey);
}

static int whole(double value) {
  return value <= 0 ? 0 : value >= 255 ? 255 : (int)(value + 0.5);
}

uint32_t rgb_round(Rgb colour) {
  return pack(whole(colour.red), whole(colour.green), whole(colour.blue));
}

double rgb_distance(Rgb a, Rgb b) {
  double red = a.red - b.red, green = a.green - b.green, blue = a.blue - b.blue;
  return red * red + green * green + blue * blue;
}

static int nearest_level(double value) {
  if (value < 47.5) return 0;
  if (value < 115) return 1;
  int level = (int)((value - 35) / 40); /* from half way between 95 and 135 on */
  return level < CUBE_LEVELS ? level : CUBE_LEVELS - 1;
}

int palette_nearest_standard(Rgb colour) {
  int red = nearest_level(colour.red), green = nearest_level(colour.green),
      blue = nearest_level(colour.blue);
  int of_cube = PALETTE_FIRST + red * 36 + green * 6 + blue;
  double grey = ((colour.red + colour.green + colour.blue) / 3 - 8) / 10 + 0.5;
  int of_greys = PALETTE_FIRST + CUBE + (grey < 0 ? 0 : grey >= GREYS ? GREYS - 1 : (int)grey);
  bool is_grey = rgb_distance(rgb_of(palette_standard(of_greys)), colour) <
                 rgb_distance(rgb_of(palette_standard(of_cube)), colour);
  return is_grey ? of_greys : of_cube;
}

int palette_nearest(const uint32_t *colours, int count, Rgb colour) {
  int red = whole(colour.red), green = whole(colour.green), blue = whole(colour.blue);
  int nearest = 0, least = INT32_MAX;
  for (int i = 0; i < count; i++) {
    int r = (int)(colours[i] >> 16 & 255) - red, g = (int)(colours[i] >> 8 & 255) - green,
        b = (int)(colours[i] & 255) - blue;
    int distance = r * r + g * g + b * b;
    if (distance >= least) continue;
    least = distance;
    nearest = i;
  }
  return nearest;
}

static int channel_of(uint32_t colour, int c) {
  return (int)(colour >> (16 - 8 * c) & 255);
}

static int distance_of(uint32_t a, uint32_t b) {
  int sum = 0;
  for (int c = 0; c < 3; c++) {
    int apart = channel_of(a, c) - channel_of(b, c);
    sum += apart * apart;
  }
  return sum;
}

/* From the colours of its own green outwards, until green alone is too far. */
int palette_nearest_made(const uint32_t *colours, int count, uint32_t colour) {
  int green = channel_of(colour, 1), above = 0, end = count;
  while (above < end) {
    int middle = (above + end) / 2;
    if (channel_of(colours[middle], 1) < green) {
      above = middle + 1;
    } else {
      end = middle;
    }
  }
  int nearest = 0, least = INT32_MAX, below = above - 1;
  for (bool goes_on = true; goes_on;) {
    goes_on = false;
    for (int side = 0; side < 2; side++) {
      int at = side ? above : below;
      if (at < 0 || at >= count) continue;
      int apart = channel_of(colours[at], 1) - green;
      if (apart * apart >= least) continue;
      goes_on = true;
      int distance = distance_of(colours[at], colour);
      if (distance < least) nearest = at;
      if (distance < least) least = distance;
      if (side) above++;
      if (!side) below--;
    }
  }
  return nearest;
}

/* Some shades, and how their colours spread. */
typedef struct Box {
  Shade *shades;
  size_t count;
  double weight, mean[3];
  double spread[3]; /* squared error of each channel */
} Box;

static double channel(uint32_t colour, int c) {
  return channel_of(colour, c);
}

static void measure(Box *box) {
  double sums[3] = {0}, squares[3] = {0};
  box->weight = 0;
  for (size_t i = 0; i < box->count; i++) {
    double weight = box->shades[i].weight;
    box->weight += weight;
    for (int c = 0; c < 3; c++) {
      double value = channel(box->shades[i].colour, c);
      sums[c] += weight * value;
      squares[c] += weight * value * value;
    }
  }
  for (int c = 0; c < 3; c++) {
    box->mean[c] = sums[c] / box->weight;
    box->spread[c] = squares[c] - sums[c] * box->mean[c];
  }
}

static double error_of(const Box *box) {
  return box->count < 2 ? 0 : box->spread[0] + box->spread[1] + box->spread[2];
}

/* Cuts a box in two at its mean; false where all of its shades are one. */
static bool cut(Box *box, Box *other) {
  int axis = 0;
  for (int c = 1; c < 3; c++) {
    if (box->spread[c] > box->spread[axis]) axis = c;
  }
  size_t below = 0;
  for (size_t i = 0; i < box->count; i++) {
    if (channel(box->shades[i].colour, axis) > box->mean[axis]) continue;
    Shade moved = box->shades[i];
    box->shades[i] = box->shades[below];
    box->shades[below++] = moved;
  }
  if (below == 0 || below == box->count) return false;
  *other = (Box){.shades = box->shades + below, .count = box->count - below};
  box->count = below;
  measure(box);
  measure(other);
  return true;
}

static int cut_all(Shade *shades, size_t count, int most, Box boxes[]) {
  int made = 1;
  boxes[0] = (Box){.shades = shades, .count = count};
  measure(&boxes[0]);
  while (made < most) {
    int worst = 0;
    for (int i = 1; i < made; i++) {
      if (error_of(&boxes[i]) > error_of(&boxes[worst])) worst = i;
    }
    if (error_of(&boxes[worst]) <= 0 || !cut(&boxes[worst], &boxes[made])) break;
    made++;
  }
  return made;
}

static int compare_shades(const void *a, const void *b) {
  uint32_t left = ((const Shade *)a)->colour, right = ((const Shade *)b)->colour;
  return left < right ? -1 : left > right;
}

/* Each colour once; how many there are. */
static size_t merge(Shade *shades, size_t count) {
  size_t kept = 0;
  qsort(shades, count, sizeof *shades, compare_shades);
  for (size_t i = 0; i < count; i++) {
    if (kept > 0 && shades[kept - 1].colour == shades[i].colour) {
      shades[kept - 1].weight += shades[i].weight;
    } else {
      shades[kept++] = shades[i];
    }
  }
  return kept;
}

static int compare_green(const void *a, const void *b) {
  uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
  int apart = channel_of(left, 1) - channel_of(right, 1);
  return apart ? apart : left < right ? -1 : left > right;
}

static void sort_by_green(uint32_t colours[], int count) {
  qsort(colours, (size_t)count, sizeof *colours, compare_green);
}

/* One round: each colour becomes the mean of the shades that it is nearest to. */
static void refine(const Shade *shades, size_t count, uint32_t colours[], int made) {
  double sums[PALETTE_COUNT][4];
  memset(sums, 0, sizeof sums);
  for (size_t i = 0; i < count; i++) {
    double *sum = sums[palette_nearest_made(colours, made, shades[i].colour)];
    double weight = shades[i].weight;
    for (int c = 0; c < 3; c++) sum[c] += weight * channel(shades[i].colour, c);
    sum[3] += weight;
  }
  for (int i = 0; i < made; i++) {
    const double *sum = sums[i];
    if (sum[3] <= 0) continue;
    colours[i] = rgb_round((Rgb){sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]});
  }
  sort_by_green(colours, made);
}

int palette_make(Shade *shades, size_t count, int most, uint32_t colours[]) {
  count = merge(shades, count);
  if (count <= (size_t)most) {
    for (size_t i = 0; i < count; i++) colours[i] = shades[i].colour;
    sort_by_green(colours, (int)count);
    return (int)count;
  }
  Box *boxes = memory_grow(NULL, (size_t)most, sizeof *boxes);
  int made = cut_all(shades, count, most, boxes);
  for (int i = 0; i < made; i++) {
    const double *mean = boxes[i].mean;
    colours[i] = rgb_round((Rgb){mean[0], mean[1], mean[2]});
  }
  free(boxes);
  sort_by_green(colours, made);
  for (int i = 0; i < ROUNDS; i++) refine(shades, count, colours, made);
  return made;
}
