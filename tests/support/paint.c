/* Bytes are held until they are a whole piece: a glyph, a CSI or an OSC sequence. Each kind of
 * piece has its function; what none of them knows is told with its bytes. */
#include "paint.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "paint_glyph.h"

enum { COLOURS = 256, MOST_PARAMETERS = 32, MOST_PIECE_BYTES = 65536, NUMBERED = 1 << 24 };

struct Paint {
  int cols, rows, col, row;
  uint32_t palette[COLOURS];
  uint32_t ink, paper; /* 0xRRGGBB, or NUMBERED with a number of the palette */
  bool is_reverse;
  bool *written; /* a cell */
  int shade_count;
  Image image;
  Buffer held;
};

static const uint32_t own_ink = 0xE5E5E5, own_paper = 0x000000;

uint32_t paint_standard_colour(int number) {
  static const uint32_t first[16] = {
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  };
  static const uint32_t levels[6] = {0, 95, 135, 175, 215, 255};
  if (number < 16) return first[number];
  if (number >= 232) return (uint32_t)(8 + 10 * (number - 232)) * 0x010101;
  int cube = number - 16;
  return levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6];
}

Paint *paint_new(int cols, int rows) {
  Paint *paint = memory_new(sizeof *paint);
  paint->cols = cols;
  paint->rows = rows;
  paint->ink = own_ink;
  paint->paper = own_paper;
  for (int i = 0; i < COLOURS; i++) paint->palette[i] = paint_standard_colour(i);
  paint->written = memory_new((size_t)(cols * rows) * sizeof *paint->written);
  paint->image.width = cols * PAINT_CELL_COLS;
  paint->image.height = rows * PAINT_CELL_ROWS;
  paint->image.pixels = memory_new((size_t)paint->image.width * (size_t)paint->image.height * 3);
  return paint;
}

void paint_free(Paint *paint) {
  if (!paint) return;
  free(paint->written);
  free(paint->image.pixels);
  buffer_free(&paint->held);
  free(paint);
}

bool paint_is_full(const Paint *paint) {
  for (int i = 0; i < paint->cols * paint->rows; i++) {
    if (!paint->written[i]) return false;
  }
  return true;
}

int paint_shade_count(const Paint *paint) {
  return paint->shade_count;
}

const Image *paint_image(const Paint *paint) {
  return &paint->image;
}

int paint_changed_colours(const Paint *paint) {
  int count = 0;
  for (int i = 16; i < COLOURS; i++) count += paint->palette[i] != paint_standard_colour(i);
  return count;
}

/* ---- glyphs ---- */

static uint32_t look_up(const Paint *paint, uint32_t colour) {
  return colour & NUMBERED ? paint->palette[colour % COLOURS] : colour;
}

static void draw(Paint *paint, uint32_t glyph) {
  uint32_t ink = look_up(paint, paint->is_reverse ? paint->paper : paint->ink);
  uint32_t paper = look_up(paint, paint->is_reverse ? paint->ink : paint->paper);
  for (int y = 0; y < PAINT_CELL_ROWS; y++) {
    int line = paint->row * PAINT_CELL_ROWS + y, begin = paint->col * PAINT_CELL_COLS;
    uint8_t *pixel = paint->image.pixels + 3 * (line * paint->image.width + begin);
    for (int x = 0; x < PAINT_CELL_COLS; x++, pixel += 3) {
      uint32_t colour = paint_glyph_covers(glyph, x, y) ? ink : paper;
      pixel[0] = (uint8_t)(colour >> 16);
      pixel[1] = (uint8_t)(colour >> 8);
      pixel[2] = (uint8_t)colour;
    }
  }
}

static bool put_glyph(Paint *paint, uint32_t glyph, Error *error) {
  if (glyph == '\r' || glyph == '\n') {
    paint->col = 0; /* as a terminal that puts \r before \n */
    paint->row += glyph == '\n';
    return true;
  }
  if (paint->row >= paint->rows && paint_is_full(paint)) return true; /* words below it */
  if (!paint_knows_glyph(glyph)) {
    error_set(error, "U+%04X in row %d is no glyph of a picture", glyph, paint->row);
    return false;
  }
  if (paint->row >= paint->rows || paint->col >= paint->cols) {
    error_set(error, "row %d, column %d is beside the picture", paint->row, paint->col);
    return false;
  }
  draw(paint, glyph);
  paint->shade_count += paint_glyph_is_shade(glyph);
  paint->written[paint->row * paint->cols + paint->col++] = true;
  return true;
}

/* ---- CSI: colours, and whether the cursor is shown ---- */

/* One that starts at *at: 5;N or 2;R;G;B. */
static bool take_colour(const int *list, size_t count, size_t *at, uint32_t *colour) {
  const int *from = list + *at;
  size_t left = count - *at;
  if (left >= 2 && from[0] == 5 && from[1] < COLOURS) {
    *colour = NUMBERED | (uint32_t)from[1];
    *at += 2;
    return true;
  }
  if (left < 4 || from[0] != 2 || from[1] > 255 || from[2] > 255 || from[3] > 255) return false;
  *colour = (uint32_t)from[1] << 16 | (uint32_t)from[2] << 8 | (uint32_t)from[3];
  *at += 4;
  return true;
}

static bool is_in(int number, int first) {
  return number >= first && number < first + 8;
}

/* A parameter that stands alone. */
static bool take_simple(Paint *paint, int number) {
  if (number == 0) {
    paint->ink = own_ink;
    paint->paper = own_paper;
    paint->is_reverse = false;
  } else if (number == 7 || number == 27) {
    paint->is_reverse = number == 7;
  } else if (number == 39) {
    paint->ink = own_ink;
  } else if (number == 49) {
    paint->paper = own_paper;
  } else if (is_in(number, 30) || is_in(number, 90)) {
    paint->ink = NUMBERED | (uint32_t)(number >= 90 ? number - 82 : number - 30);
  } else if (is_in(number, 40) || is_in(number, 100)) {
    paint->paper = NUMBERED | (uint32_t)(number >= 100 ? number - 92 : number - 40);
  } else {
    return false;
  }
  return true;
}

static bool take_parameters(Paint *paint, const int *list, size_t count) {
  for (size_t at = 0; at < count;) {
    int number = list[at++];
    if (number == 38 || number == 48) {
      uint32_t *colour = number == 38 ? &paint->ink : &paint->paper;
      if (!take_colour(list, count, &at, colour)) return false;
    } else if (!take_simple(paint, number)) {
      return false;
    }
  }
  return true;
}

static bool take_csi(Paint *paint, const char *body) {
  if (!strcmp(body, "?25l") || !strcmp(body, "?25h")) return true;
  int list[MOST_PARAMETERS];
  size_t count = 0;
  for (const char *at = body; count < MOST_PARAMETERS;) {
    char *end;
    long number = strtol(at, &end, 10); /* nothing stands for 0 */
    if (number < 0 || number > 9999) return false;
    list[count++] = (int)number;
    if (*end == 'm') return end[1] == '\0' && take_parameters(paint, list, count);
    if (*end != ';') return false;
    at = end + 1;
  }
  return false;
}

/* ---- OSC: the palette ---- */

/* "rgb:R/G/B" of one to four hexadecimal digits each. */
static bool read_colour(const char *text, uint32_t *colour) {
  if (strncmp(text, "rgb:", 4) != 0) return false;
  const char *at = text + 4;
  *colour = 0;
  for (int i = 0; i < 3; i++) {
    size_t digits = strspn(at, "0123456789abcdefABCDEF");
    if (digits < 1 || digits > 4 || at[digits] != (i < 2 ? '/' : '\0')) return false;
    unsigned long most = (1UL << 4 * digits) - 1, value = strtoul(at, NULL, 16);
    *colour = *colour << 8 | (uint32_t)((value * 255 + most / 2) / most);
    at += digits + 1;
  }
  return true;
}

static bool read_number(const char *text, int *number) {
  char *end;
  long value = strtol(text, &end, 10);
  *number = (int)value;
  return end != text && *end == '\0' && value >= 0 && value < COLOURS;
}

/* "4;N;COLOUR" and more pairs; "104" for all, "104;N" and more numbers. */
static bool take_osc(Paint *paint, char *body) {
  char *rest = NULL, *word = strtok_r(body, ";", &rest);
  bool sets = word && !strcmp(word, "4"), resets = word && !strcmp(word, "104");
  if (!sets && !resets) return false;
  word = strtok_r(NULL, ";", &rest);
  if (!word) {
    for (int i = 0; resets && i < COLOURS; i++) paint->palette[i] = paint_standard_colour(i);
    return resets;
  }
  for (; word; word = strtok_r(NULL, ";", &rest)) {
    int number;
    if (!read_number(word, &number)) return false;
    uint32_t colour = paint_standard_colour(number);
    if (sets) {
      const char *text = strtok_r(NULL, ";", &rest);
      if (!text || !read_colour(text, &colour)) return false;
    }
    paint->palette[number] = colour;
  }
  return true;
}

/* ---- pieces ---- */

/* How many bytes the sequence at `text` (an ESC) has, or 0 while its end has not come; those of an
 * OSC's end go into *closing. */
static size_t sequence_length(const char *text, size_t length, size_t *closing) {
  *closing = 0;
  if (length < 2) return 0;
  if (text[1] == '[') {
    for (size_t i = 2; i < length; i++) {
      if (text[i] >= 0x40 && text[i] <= 0x7E) return i + 1;
    }
    return 0;
  }
  if (text[1] != ']') return 2;
  for (size_t i = 2; i < length; i++) {
    *closing = text[i] == '\a' ? 1 : 2;
    if (text[i] == '\a') return i + 1;
    if (text[i] == '\033') return i + 1 < length ? i + 2 : 0;
  }
  return 0;
}

static bool take_sequence(Paint *paint, const char *text, size_t length, size_t closing,
                          Error *error) {
  char *body = memory_copy_bytes(text + 2, length - 2 - closing);
  bool known = closing ? take_osc(paint, body) : text[1] == '[' && take_csi(paint, body);
  free(body);
  if (known) return true;
  char *shown = utf8_clean(text + 1, length < 80 ? length - 1 : 79, false);
  error_set(error, "ESC %s is not understood", shown);
  free(shown);
  return false;
}

/* Takes the piece that the text begins with; *taken is 0 where it is not whole yet. */
static bool take_piece(Paint *paint, const char *text, size_t length, size_t *taken, Error *error) {
  if (*text == '\033') {
    size_t closing;
    *taken = sequence_length(text, length, &closing);
    return *taken == 0 || take_sequence(paint, text, *taken, closing, error);
  }
  unsigned char first = (unsigned char)*text;
  bool is_begun = first >= 0xC0 && first < 0xF8;
  *taken = !is_begun ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (length < *taken) {
    *taken = 0;
    return true;
  }
  if (!utf8_is_valid(text, *taken)) {
    error_set(error, "byte 0x%02X is no UTF-8", first);
    return false;
  }
  char glyph[5] = {0};
  size_t bytes;
  memcpy(glyph, text, *taken);
  return put_glyph(paint, utf8_decode(glyph, &bytes), error);
}

bool paint_feed(Paint *paint, const void *bytes, size_t length, Error *error) {
  buffer_add(&paint->held, bytes, length);
  const char *text = buffer_text(&paint->held);
  size_t at = 0, taken = 1;
  while (at < paint->held.length && taken > 0) {
    if (!take_piece(paint, text + at, paint->held.length - at, &taken, error)) return false;
    at += taken;
  }
  Buffer left = {0};
  buffer_add(&left, text + at, paint->held.length - at);
  buffer_free(&paint->held);
  paint->held = left;
  if (left.length <= MOST_PIECE_BYTES) return true;
  error_set(error, "a sequence never ends");
  return false;
}
