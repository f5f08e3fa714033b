/* Colours are compared by number; what is the same is not sent again. */
#include "front/paints.h"

#include <stddef.h>

#include "front/ansi.h"

/* Beyond the picture's colours, and without one, all are standard. */
static uint32_t wanted(const Picture *picture, int index) {
  bool has_it = picture && index < picture->palette_count;
  return has_it ? picture->palette[index] : palette_standard(PALETTE_FIRST + index);
}

void paints_change(Paints *paints, const Picture *picture, Buffer *out) {
  int made = picture ? picture->palette_count : 0;
  int most = made > paints->made ? made : paints->made;
  for (int i = 0; i < most; i++) {
    uint32_t now = i < paints->made ? paints->colours[i] : palette_standard(PALETTE_FIRST + i);
    uint32_t next = wanted(picture, i);
    if (next != now || paints->is_forgotten) ansi_add_colour(out, PALETTE_FIRST + i, next);
    paints->colours[i] = next;
  }
  paints->made = made;
  paints->is_forgotten = false;
}

void paints_forget(Paints *paints) {
  paints->is_forgotten = true;
}
