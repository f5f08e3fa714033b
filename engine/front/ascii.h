/* What a terminal that knows no UTF-8 is given for a character: something that reads the same. */
#ifndef FRONT_ASCII_H
#define FRONT_ASCII_H

#include <stdint.h>

/* One printable ASCII character: quotes and dashes plain, letters without accents, else '?'. */
char ascii_for(uint32_t point);

#endif
