/* How like one picture is to another of the same size. */
#ifndef TESTS_LIKENESS_H
#define TESTS_LIKENESS_H

#include "picture/image.h"

/* Peak signal to noise over R, G and B as they are stored, dB; 99 where they are the same. */
double likeness_psnr(const Image *a, const Image *b);

/* The same seen from a distance: both blurred by a Gaussian of three pixels. */
double likeness_blurred_psnr(const Image *a, const Image *b);

#endif
