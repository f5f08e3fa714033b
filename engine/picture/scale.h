/* Another size of a picture. */
#ifndef PICTURE_SCALE_H
#define PICTURE_SCALE_H

#include "picture/image.h"

/* The picture at width by height, three bytes a pixel, each the mean of the area that falls on it,
 * taken in linear light: a mean of sRGB numbers would darken edges. Freed with free(); NULL where
 * the picture has that size already. */
uint8_t *scale_image(const Image *image, int width, int height);

#endif
