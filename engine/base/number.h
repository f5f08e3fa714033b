/* Numbers in words that do not depend on the machine: no locale, no printf of the platform's
 * taste. */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdbool.h>

enum { NUMBER_TEXT_BYTES = 32 };

/* The one form of a number, in saves, digests and texts: integral below 2^53 as digits, -0 as 0,
 * else the first of %.15g %.16g %.17g that reads back. `number` must be finite. */
void number_text(double number, char out[NUMBER_TEXT_BYTES]);

/* Reads a decimal number (optional sign, digits, optional fraction and exponent, nothing else, no
 * blanks, no hex, no nan). False if it is none or not finite. */
bool number_parse(const char *text, double *number);

/* Rounds to `places` (0 to 9) decimals, half away from zero, and writes it with thousands parted by
 * commas: 1234567.5, 1 -> "1,234,567.5". Never "-0". What is rounded is the number as number_text()
 * writes it: 2.675 to two places is 2.68. From 1e100 on it is written as number_text() does. */
void number_grouped(double number, int places, char out[400]);

/* Natural logarithm in basic operations only, the same bits on every platform; `x` > 0 and finite.
 * Within 2 ulp of the true value. (Reduction by powers of two and the series of atanh.) */
double number_ln(double x);

#endif
