/* By area, first along the rows and then down: a row of the source is made as wide as the result
 * and added, by its share, to the row or rows of the result that it falls on. Larger sizes are
 * made the same way and stay sharp at the edges, as a woodcut should. */
#include "picture/scale.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { LEVELS = 256, STEPS = 1 << 14 };

/* sRGB to linear light and back (IEC 61966-2-1); `level_of` is by the nearest level of STEPS
 * steps. */
typedef struct Light {
  float of_level[LEVELS];
  uint8_t level_of[STEPS + 1];
} Light;

static double linear(double level) {
  double value = level / 255;
  return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

static void make_light(Light *light) {
  int step = 0;
  for (int level = 0; level < LEVELS; level++) {
    light->of_level[level] = (float)linear(level);
    double end = linear(level + 0.5) * STEPS;
    while (step <= STEPS && (level == LEVELS - 1 || step < end)) {
      light->level_of[step++] = (uint8_t)level;
    }
  }
}

/* What each place of the result takes along one axis: from `first` on, by weights that sum up to
 * one. */
typedef struct Span {
  int first, count;
  float edge_first, edge_last, inner; /* weights */
} Span;

static Span *make_spans(int from, int to) {
  Span *spans = memory_grow(NULL, (size_t)to, sizeof *spans);
  double step = (double)from / to;
  for (int i = 0; i < to; i++) {
    double start = i * step, end = (i + 1) * step;
    int first = (int)start, last = (int)ceil(end - 1e-9) - 1;
    if (last >= from) last = from - 1;
    if (last < first) last = first;
    double head = first + 1 < end ? first + 1 - start : step;
    double tail = end - last;
    spans[i] = (Span){.first = first,
                      .count = last - first + 1,
                      .edge_first = (float)(first == last ? 1 : head / step),
                      .edge_last = (float)(tail / step),
                      .inner = (float)(1 / step)};
  }
  return spans;
}

static float weight_of(const Span *span, int index) {
  if (index == 0) return span->edge_first;
  return index == span->count - 1 ? span->edge_last : span->inner;
}

/* The dots between the two at the edges have one weight: they are summed first. */
static void scale_row(const Light *light, const uint8_t *row, const Span *spans, int width,
                      float *out) {
  for (int x = 0; x < width; x++, out += 3) {
    const Span *span = &spans[x];
    const uint8_t *at = row + (size_t)span->first * 3, *last = at + (span->count - 1) * 3;
    float red = 0, green = 0, blue = 0;
    for (const uint8_t *dot = at + 3; dot < last; dot += 3) {
      red += light->of_level[dot[0]];
      green += light->of_level[dot[1]];
      blue += light->of_level[dot[2]];
    }
    float tail = span->count > 1 ? span->edge_last : 0;
    const float sums[3] = {red, green, blue};
    for (int c = 0; c < 3; c++) {
      out[c] = span->edge_first * light->of_level[at[c]] + span->inner * sums[c] +
               tail * light->of_level[last[c]];
    }
  }
}

static void put_row(const Light *light, const float *sums, int width, uint8_t *out) {
  for (int i = 0; i < width * 3; i++) {
    float step = sums[i] * STEPS + 0.5F;
    out[i] = light->level_of[step < STEPS ? (int)step : STEPS];
  }
}

/* The rows of the result, each of one or more rows of the source. */
static void scale_rows(const Light *light, const Image *image, int width, int height,
                       uint8_t *out) {
  Span *across = make_spans(image->width, width), *down = make_spans(image->height, height);
  size_t floats = (size_t)width * 3;
  float *row = memory_grow(NULL, floats, sizeof *row), *sums = memory_new(floats * sizeof *sums);
  int scaled = -1; /* which row of the source `row` is */
  for (int y = 0; y < height; y++) {
    memset(sums, 0, floats * sizeof *sums);
    for (int i = 0; i < down[y].count; i++) {
      int source = down[y].first + i;
      float weight = weight_of(&down[y], i);
      if (source != scaled) {
        scale_row(light, image->pixels + (size_t)source * (size_t)image->width * 3, across, width,
                  row);
      }
      scaled = source;
      for (size_t k = 0; k < floats; k++) sums[k] += weight * row[k];
    }
    put_row(light, sums, width, out + (size_t)y * floats);
  }
  free(row);
  free(sums);
  free(across);
  free(down);
}

uint8_t *scale_image(const Image *image, int width, int height) {
  size_t bytes = (size_t)width * (size_t)height * 3;
  if (width == image->width && height == image->height) return NULL;
  uint8_t *out = memory_grow(NULL, bytes, 1);
  Light *light = memory_new(sizeof *light);
  make_light(light);
  scale_rows(light, image, width, height, out);
  free(light);
  return out;
}
