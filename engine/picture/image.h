/* A picture as it lies on disk, made into pixels: PNG and JPEG, told apart by their first bytes and
 * not by their names.
 *
 * A picture may come from anywhere. What it claims of itself is weighed before anything is decoded,
 * and a limit stands on every quantity that can be counted: bytes of the file, pixels, bytes that
 * its packed data unfolds to, pieces that it is packed in, memory while it is decoded. So a file
 * that lies costs no more than an honest one of the largest size. */
#ifndef PICTURE_IMAGE_H
#define PICTURE_IMAGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

enum {
  IMAGE_MOST_BYTES = 4 * 1024 * 1024, /* of a file */
  IMAGE_MOST_SIDE = 8192,             /* pixels */
  IMAGE_MOST_PIXELS = 1280 * 1024,
};

/* Three bytes a pixel, sRGB, rows from the top. What lets through what lies behind lies on
 * white. */
typedef struct Image {
  int width, height;
  uint8_t *pixels; /* owned */
} Image;

/* Reads a picture. NULL with a message that names the file, without its folder, and
 * says what is wrong with it. Safe in any number of
 * threads. Freed with image_free(). */
Image *image_read(const char *path, Error *error);

/* The same from memory; nothing of `bytes` is kept. */
Image *image_decode(const void *bytes, size_t length, Error *error);

void image_free(Image *image);

#endif
