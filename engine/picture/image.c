/* The only file that knows stb_image: its decoders of PNG and JPEG and nothing else of it, from
 * memory, with memory of its own that is counted. Whatever it allocates is freed through the
 * same count. */
#include "picture/image.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "picture/unpack.h"

/* What a decoder may have at a time: the largest picture that is taken, as packed, as unpacked
 * and as pixels. */
#define DECODER_BYTES ((size_t)44 * 1024 * 1024)

/* What the decoder of this thread holds now; the library passes no context to its allocator. */
static _Thread_local size_t held_bytes;

/* Stands before each piece of the decoder's memory, which must stay aligned for anything. */
typedef union PieceHead {
  size_t bytes;
  max_align_t alignment;
} PieceHead;

static void *piece_resize(void *old, size_t bytes) {
  PieceHead *head = old ? (PieceHead *)old - 1 : NULL;
  size_t before = head ? head->bytes : 0;
  if (bytes > DECODER_BYTES || held_bytes - before > DECODER_BYTES - bytes) return NULL;
  /* Cleared: a damaged file is decoded by tables that it never gives. */
  PieceHead *made = head ? realloc(head, sizeof *head + bytes) : calloc(1, sizeof *head + bytes);
  if (!made) return NULL;
  held_bytes = held_bytes - before + bytes;
  made->bytes = bytes;
  return made + 1;
}

static void piece_free(void *piece) {
  if (!piece) return;
  PieceHead *head = (PieceHead *)piece - 1;
  held_bytes -= head->bytes;
  free(head);
}

#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#define STBI_NO_LINEAR
#define STBI_NO_HDR
#define STBI_MAX_DIMENSIONS IMAGE_MOST_SIDE
#define STBI_MALLOC(size) piece_resize(NULL, size)
#define STBI_REALLOC(old, size) piece_resize(old, size)
#define STBI_FREE(old) piece_free(old)
#define STBI_ASSERT(truth) ((void)0) /* what they hold of a damaged file it checks again itself */
#include <stb_image.h>

static bool is_png(const uint8_t *bytes, size_t length) {
  static const uint8_t signature[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  return length >= sizeof signature && !memcmp(bytes, signature, sizeof signature);
}

static bool is_jpeg(const uint8_t *bytes, size_t length) {
  return length >= 3 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF;
}

/* What the decoder's short words mean for the person. */
static void tell_damage(Error *error) {
  const char *reason = stbi_failure_reason();
  bool is_cut = reason && !strcmp(reason, "outofdata");
  bool is_large = reason && (!strcmp(reason, "too large") || !strcmp(reason, "outofmem"));
  if (is_large) {
    error_set(error, "it is too large: at most %d pixels a side and %d in all can be shown",
              IMAGE_MOST_SIDE, IMAGE_MOST_PIXELS);
  } else if (is_cut) {
    error_set(error, "it is cut short");
  } else {
    error_set(error, "it is damaged (%s): save it anew", reason ? reason : "no reason is known");
  }
}

static uint8_t on_white(unsigned colour, unsigned opacity) {
  return (uint8_t)((colour * opacity + 255 * (255 - opacity) + 127) / 255);
}

/* Grey or coloured, with or without opacity, made three bytes a pixel. */
static void take_pixels(Image *image, const uint8_t *from, int channels, bool has_opacity) {
  size_t count = (size_t)image->width * (size_t)image->height;
  bool is_grey = channels < 3;
  image->pixels = memory_grow(NULL, count, 3);
  if (channels == 3) {
    memcpy(image->pixels, from, count * 3);
    return;
  }
  uint8_t *to = image->pixels;
  for (size_t i = 0; i < count; i++, from += channels) {
    unsigned opacity = has_opacity ? from[channels - 1] : 255;
    for (int c = 0; c < 3; c++) {
      uint8_t colour = from[is_grey ? 0 : c];
      *to++ = opacity == 255 ? colour : on_white(colour, opacity);
    }
  }
}

/* What the decoder makes of bytes that cost no more than they may. */
static Image *decode(const uint8_t *bytes, size_t length, bool is_jpeg, Error *error) {
  Image *image = memory_new(sizeof *image);
  int channels, wanted = is_jpeg ? 4 : 0;     /* of a JPEG four are made faster than three */
  stbi__err("not as its kind should be", ""); /* it does not always say a reason of its own */
  uint8_t *decoded =
      stbi_load_from_memory(bytes, (int)length, &image->width, &image->height, &channels, wanted);
  if (is_jpeg) channels = wanted;
  bool is_good =
      decoded && unpack_check_size((uint32_t)image->width, (uint32_t)image->height, error);
  if (is_good) take_pixels(image, decoded, channels, !is_jpeg && channels % 2 == 0);
  if (!decoded) tell_damage(error);
  piece_free(decoded);
  if (is_good) return image;
  image_free(image);
  return NULL;
}

static Image *decode_png(const uint8_t *bytes, size_t length, Error *error) {
  Buffer plain = {0};
  Image *image = NULL;
  if (unpack_png(bytes, length, &plain, error)) {
    image = decode((const uint8_t *)plain.bytes, plain.length, false, error);
  }
  buffer_free(&plain);
  return image;
}

Image *image_decode(const void *bytes, size_t length, Error *error) {
  if (length > IMAGE_MOST_BYTES) {
    error_set(error, "it has %zu bytes; at most %d can be shown", length, IMAGE_MOST_BYTES);
  } else if (length == 0) {
    error_set(error, "it is empty");
  } else if (is_png(bytes, length)) {
    return decode_png(bytes, length, error);
  } else if (!is_jpeg(bytes, length)) {
    error_set(error, "it is no PNG and no JPEG: save it as one of them");
  } else if (unpack_check_jpeg(bytes, length, error)) {
    return decode(bytes, length, true, error);
  }
  return NULL;
}

/* The folder is cut from the path in the message: on a page it would take the reason's place. */
static void tell_file(Error *error, const char *path) {
  const char *name = file_base_name(path), *found = error ? strstr(error->message, path) : NULL;
  char *message = found ? memory_copy(error->message) : NULL;
  if (!found) return;
  int before = (int)(found - error->message);
  error_set(error, "%.*s%s%s", before, message, name, message + before + strlen(path));
  free(message);
}

Image *image_read(const char *path, Error *error) {
  Buffer bytes = {0};
  Image *image = NULL;
  if (file_read(path, IMAGE_MOST_BYTES, &bytes, error)) {
    image = image_decode(bytes.bytes, bytes.length, error);
    if (!image) error_prefix(error, "%s", path);
  }
  if (!image) tell_file(error, path);
  buffer_free(&bytes);
  return image;
}

void image_free(Image *image) {
  if (image) free(image->pixels);
  free(image);
}
