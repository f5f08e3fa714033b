/* What the packed parts of a picture's file would cost, told before a decoder sees them. It
 * believes the file: a kilobyte may unfold to gigabytes, or hold a million empty pieces that
 * each take as long as a full one. */
#ifndef PICTURE_UNPACK_H
#define PICTURE_UNPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/error.h"

enum {
  UNPACK_MOST_BYTES = 8 * 1024 * 1024, /* that a PNG's pixels take once unpacked */
  /* Of a JPEG: parts of scans, each of one colour over the whole picture (some fourteen are
   * usual); so many of the largest picture, more of smaller ones. And tables of codes (eight are
   * usual). */
  UNPACK_MOST_PARTS_LARGE = 32,
  UNPACK_MOST_PARTS = 512,
  UNPACK_MOST_TABLES = 64,
};

/* Whether a picture of that many pixels can be shown, with a message where it cannot. */
bool unpack_check_size(uint32_t width, uint32_t height, Error *error);

/* Puts the same PNG into `plain`, with its pixels unpacked: they stand in it as they are, so that a
 * decoder has nothing left to unpack. False with a message where the file is damaged or costs too
 * much. */
bool unpack_png(const uint8_t *bytes, size_t length, Buffer *plain, Error *error);

/* False with a message likewise. A JPEG that is good here has no table that is longer than a
 * table can be. */
bool unpack_check_jpeg(const uint8_t *bytes, size_t length, Error *error);

#endif
