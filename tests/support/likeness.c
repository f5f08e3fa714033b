/* Both measures look at values as they are stored: what is squared is what a screen is sent. */
#include "likeness.h"

#include <math.h>
#include <stdlib.h>

#include "base/memory.h"

enum { REACH = 9, MOST_DB = 99 };
static const double deviation = 3;

static size_t value_count(const Image *image) {
  return (size_t)image->width * (size_t)image->height * 3;
}

static double decibels(double squares, size_t count) {
  if (squares <= 0) return MOST_DB;
  double db = 10 * log10(255.0 * 255.0 * (double)count / squares);
  return db < MOST_DB ? db : MOST_DB;
}

double likeness_psnr(const Image *a, const Image *b) {
  size_t count = value_count(a);
  double squares = 0;
  for (size_t i = 0; i < count; i++) {
    double off = (double)a->pixels[i] - (double)b->pixels[i];
    squares += off * off;
  }
  return decibels(squares, count);
}

/* Blurs `count` values that lie `step` apart; what lies beyond the border is the border. */
static void blur_line(const float *from, float *to, int count, size_t step, const float *weights) {
  for (int i = 0; i < count; i++) {
    float sum = 0;
    for (int k = -REACH; k <= REACH; k++) {
      int at = i + k < 0 ? 0 : i + k >= count ? count - 1 : i + k;
      sum += weights[k + REACH] * from[(size_t)at * step];
    }
    to[(size_t)i * step] = sum;
  }
}

static float *blurred(const Image *image) {
  size_t count = value_count(image), line = (size_t)image->width * 3;
  float weights[2 * REACH + 1], total = 0;
  for (int k = -REACH; k <= REACH; k++) {
    weights[k + REACH] = (float)exp(-k * k / (2 * deviation * deviation));
    total += weights[k + REACH];
  }
  for (int k = 0; k <= 2 * REACH; k++) weights[k] /= total;
  float *values = memory_grow(NULL, count, sizeof *values);
  float *across = memory_grow(NULL, count, sizeof *across);
  for (size_t i = 0; i < count; i++) values[i] = image->pixels[i];
  for (size_t i = 0; i < count; i += line) {
    for (size_t c = i; c < i + 3; c++) blur_line(values + c, across + c, image->width, 3, weights);
  }
  for (size_t i = 0; i < line; i++) {
    blur_line(across + i, values + i, image->height, line, weights);
  }
  free(across);
  return values;
}

double likeness_blurred_psnr(const Image *a, const Image *b) {
  float *near = blurred(a), *far = blurred(b);
  double squares = 0;
  for (size_t i = 0; i < value_count(a); i++) {
    double off = (double)near[i] - (double)far[i];
    squares += off * off;
  }
  free(near);
  free(far);
  return decibels(squares, value_count(a));
}
