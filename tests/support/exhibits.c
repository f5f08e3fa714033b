/* What is made uses + - * / and sqrt alone, so that figures of one machine hold on another. */
#include "exhibits.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"

enum { WIDTH = EXHIBITS_WIDTH, HEIGHT = EXHIBITS_HEIGHT, LINE = 1 + 3 * WIDTH };

/* ---- what is made ---- */

/* One colour grows to the right, one downwards, one fades to the far corner. */
static void slope(int x, int y, double rgb[3]) {
  double right = x / (WIDTH - 1.0), down = y / (HEIGHT - 1.0);
  rgb[0] = 255 * right;
  rgb[1] = 255 * down;
  rgb[2] = 255 * (1 - (right + down) / 2);
}

static void mix(const double *from, const double *to, double share, double rgb[3]) {
  for (int i = 0; i < 3; i++) rgb[i] = from[i] + (to[i] - from[i]) * share;
}

/* A low sun: pale, orange, then night. */
static void sun(int x, int y, double rgb[3]) {
  static const double pale[] = {255, 240, 190}, orange[] = {226, 120, 48}, night[] = {18, 24, 58};
  double right = (x - WIDTH * 0.35) / WIDTH, down = (y - HEIGHT * 0.6) / WIDTH;
  double far = sqrt(right * right + down * down) / 0.7;
  if (far > 1) far = 1;
  if (far < 0.3) {
    mix(pale, orange, far / 0.3, rgb);
  } else {
    mix(orange, night, (far - 0.3) / 0.7, rgb);
  }
}

/* 0 to 1 at a whole point. */
static double lattice(uint32_t x, uint32_t y, uint32_t layer) {
  uint32_t hash = x * 0x9E3779B1u ^ y * 0x85EBCA77u ^ layer * 0xC2B2AE3Du;
  hash = (hash ^ hash >> 15) * 0x2C1B3C6Du;
  hash = (hash ^ hash >> 12) * 0x297A2D39u;
  return (double)(hash ^ hash >> 15) / 4294967295.0;
}

static double smooth(double share) {
  return share * share * (3 - 2 * share);
}

/* Between the four points around, `size` pixels apart. */
static double layer_at(int x, int y, int size, uint32_t layer) {
  uint32_t left = (uint32_t)(x / size), top = (uint32_t)(y / size);
  double right = smooth(x % size / (double)size), down = smooth(y % size / (double)size);
  double above = lattice(left, top, layer) * (1 - right) + lattice(left + 1, top, layer) * right;
  double below =
      lattice(left, top + 1, layer) * (1 - right) + lattice(left + 1, top + 1, layer) * right;
  return above * (1 - down) + below * down;
}

/* Five layers, each of half the size and weight of the one before. */
static double noise(int x, int y, uint32_t first) {
  double sum = 0, weight = 0.5;
  for (uint32_t i = 0; i < 5; i++, weight /= 2) {
    sum += weight * layer_at(x, y, 128 >> i, first + i);
  }
  return sum / (1 - weight * 2);
}

/* Earth, grass and straw. */
static void field(int x, int y, double rgb[3]) {
  static const double earth[] = {60, 38, 24}, grass[] = {92, 132, 58}, straw[] = {238, 212, 140};
  double ground[3];
  mix(earth, grass, smooth(noise(x, y, 0)), ground);
  mix(ground, straw, smooth(noise(x, y, 100)), rgb);
}

#define OURS(name) \
  { name, "assets/great_leap/" name ".png", NULL }
#define PHOTOGRAPH(name) \
  { name, "tests/bench/pictures/" name ".jpg", NULL }

const Exhibit exhibits[] = {
    OURS("desk"),         OURS("furnace"),         OURS("winter_village"), OURS("steelyard"),
    OURS("ferry"),        {"slope", NULL, slope},  {"sun", NULL, sun},     {"field", NULL, field},
    PHOTOGRAPH("coffee"), PHOTOGRAPH("astronaut"),
};
const size_t exhibit_count = sizeof exhibits / sizeof *exhibits;

/* ---- PNG ---- */

static void add_number(Buffer *out, uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) buffer_add_char(out, (char)(number >> shift & 0xFF));
}

static void add_chunk(Buffer *out, const char *type, const void *bytes, size_t length) {
  add_number(out, (uint32_t)length);
  size_t begin = out->length;
  buffer_add(out, type, 4);
  buffer_add(out, bytes, length);
  const unsigned char *summed = (const unsigned char *)out->bytes + begin;
  add_number(out, (uint32_t)crc32(0, summed, (unsigned)(length + 4)));
}

/* Rows of bytes, each behind a 1: a byte is what it is more than the one of the pixel before. */
static void add_png(Buffer *out, const uint8_t *rows) {
  uLongf packed = compressBound(LINE * HEIGHT);
  uint8_t *bytes = memory_new(packed);
  compress2(bytes, &packed, rows, LINE * HEIGHT, 9);
  Buffer header = {0};
  add_number(&header, WIDTH);
  add_number(&header, HEIGHT);
  buffer_add(&header, "\10\2\0\0\0", 5); /* 8 bits, RGB */
  buffer_add(out, "\x89PNG\r\n\x1A\n", 8);
  add_chunk(out, "IHDR", header.bytes, header.length);
  add_chunk(out, "IDAT", bytes, packed);
  add_chunk(out, "IEND", "", 0);
  buffer_free(&header);
  free(bytes);
}

static void make_row(const Exhibit *exhibit, int y, uint8_t row[LINE]) {
  uint8_t before[3] = {0};
  row[0] = 1;
  for (int x = 0; x < WIDTH; x++) {
    double rgb[3];
    exhibit->colour(x, y, rgb);
    for (int i = 0; i < 3; i++) {
      uint8_t value = (uint8_t)(rgb[i] + 0.5);
      row[1 + 3 * x + i] = (uint8_t)(value - before[i]);
      before[i] = value;
    }
  }
}

static bool make(const Exhibit *exhibit, const char *path, Error *error) {
  uint8_t *rows = memory_new((size_t)LINE * HEIGHT);
  for (int y = 0; y < HEIGHT; y++) make_row(exhibit, y, rows + y * LINE);
  Buffer png = {0};
  add_png(&png, rows);
  bool done = file_replace(path, png.bytes, png.length, error);
  buffer_free(&png);
  free(rows);
  return done;
}

/* ---- files ---- */

char *exhibit_file(const Exhibit *exhibit, const char *source, const char *folder, Error *error) {
  Buffer path = {0};
  if (exhibit->file) {
    buffer_addf(&path, "%s/%s", source, exhibit->file);
    if (file_exists(buffer_text(&path))) return buffer_take(&path);
    error_set(error, "%s is not there", exhibit->file);
  } else {
    buffer_addf(&path, "%s/%s.png", folder, exhibit->name);
    if (make(exhibit, buffer_text(&path), error)) return buffer_take(&path);
  }
  buffer_free(&path);
  return NULL;
}

Image *exhibit_read(const char *path, Error *error) {
  Image *image = image_read(path, error);
  if (!image) return NULL;
  if (image->width == WIDTH && image->height == HEIGHT) return image;
  error_set(error, "%s has %d by %d pixels, not %d by %d", path, image->width, image->height, WIDTH,
            HEIGHT);
  image_free(image);
  return NULL;
}

/* A line of the file is: NAME FULL FEW. */
bool exhibit_chafa(const Exhibit *exhibit, const char *source, double *full, double *few,
                   Error *error) {
  Buffer path = {0}, text = {0};
  buffer_addf(&path, "%s/tests/bench/pictures/chafa.txt", source);
  bool found = false;
  if (file_read(buffer_text(&path), 65536, &text, error)) {
    char *rest = NULL, *line = strtok_r(text.bytes, "\n", &rest);
    for (; line && !found; line = strtok_r(NULL, "\n", &rest)) {
      char name[32];
      found = sscanf(line, "%31s %lf %lf", name, full, few) == 3 && !strcmp(name, exhibit->name);
    }
    if (!found) error_set(error, "chafa.txt has no figures of %s", exhibit->name);
  }
  buffer_free(&path);
  buffer_free(&text);
  return found;
}

double exhibit_margin_full(double ours, double chafa) {
  return ours - chafa + 0.005;
}

double exhibit_margin_few(double ours, double ours_full, double chafa) {
  return fmax(ours - chafa - 5, ours - ours_full + 0.2);
}
