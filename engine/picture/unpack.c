/* A PNG is unpacked here, by zlib, whose work is in proportion to what goes in and comes out
 * (its blocks are counted, for each has a price), and handed on in stored blocks (RFC 1951,
 * 3.2.4), which a decoder only copies. Sums at the ends of parts are not held against it: pixels
 * that are wrong are seen. A JPEG is walked from marker to marker, which in its packed data
 * would be followed by zero: scans are counted, and tables weighed, for stb_image before 2.28
 * writes past the end of one that is too long. */
#include "picture/unpack.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/memory.h"
#include "picture/image.h"

enum {
  SIGNATURE_BYTES = 8,
  CHUNK_HEAD_BYTES = 8,
  CHUNK_TAIL_BYTES = 4,
  HEADER_BYTES = 13,
  STORED_MOST = 65535,
  STORED_HEAD_BYTES = 5,
  SPARE_BLOCKS = 256,      /* that any picture may have, */
  BYTES_A_BLOCK = 1024,    /* and one more for each so many bytes; encoders make far fewer */
  SPARE_BYTES = 64 * 1024, /* beyond the pixels: some encoders add rows */
};

/* The second bytes of a JPEG's markers, and what they bring. */
enum {
  MARKER_FRAME = 0xC0, /* to FRAME_LAST: the kinds that are decoded */
  MARKER_FRAME_LAST = 0xC2,
  MARKER_TABLES = 0xC4,
  MARKER_RESTART = 0xD0, /* the first of eight; then comes START */
  MARKER_START = 0xD8,
  MARKER_END = 0xD9,
  MARKER_SCAN = 0xDA,
  TABLE_HEAD_BYTES = 17,
  TABLE_MOST = 256,
  FRAME_BYTES = 8,
  SCAN_BYTES = 3,
};

bool unpack_check_size(uint32_t width, uint32_t height, Error *error) {
  bool is_small = width <= IMAGE_MOST_SIDE && height <= IMAGE_MOST_SIDE &&
                  (uint64_t)width * height <= IMAGE_MOST_PIXELS;
  if (is_small && width > 0 && height > 0) return true;
  error_set(error, "it has %lu by %lu pixels; at most %d a side and %d in all can be shown",
            (unsigned long)width, (unsigned long)height, IMAGE_MOST_SIDE, IMAGE_MOST_PIXELS);
  return false;
}

/* What an IHDR chunk says, and how the unpacking goes. */
typedef struct Unpacking {
  z_stream stream;
  uint64_t expected, blocks, most_blocks;
  int lead;        /* bytes of zlib's own header that are still to come */
  uint8_t *pixels; /* owned: room for `expected` and SPARE_BYTES */
  bool has_header, is_done;
} Unpacking;

static uint32_t read_32(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static uint32_t read_16(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 8 | bytes[1];
}

/* Bytes of `width` by `height` pixels unpacked, with the byte before each row. */
static uint64_t bytes_of(uint32_t width, uint32_t height, unsigned bits) {
  if (width == 0 || height == 0) return 0;
  return ((uint64_t)width * bits + 7) / 8 * height + height;
}

/* Interlaced, it is seven pictures, each of every so many columns and rows from one on. */
static uint64_t bytes_interlaced(uint32_t width, uint32_t height, unsigned bits) {
  static const uint8_t passes[7][4] = {{0, 8, 0, 8}, {4, 8, 0, 8}, {0, 4, 4, 8}, {2, 4, 0, 4},
                                       {0, 2, 2, 4}, {1, 2, 0, 2}, {0, 1, 1, 2}};
  uint64_t bytes = 0;
  for (int i = 0; i < 7; i++) {
    const uint8_t *pass = passes[i];
    uint32_t columns = width > pass[0] ? (width - pass[0] + pass[1] - 1) / pass[1] : 0;
    uint32_t rows = height > pass[2] ? (height - pass[2] + pass[3] - 1) / pass[3] : 0;
    bytes += bytes_of(columns, rows, bits);
  }
  return bytes;
}

static bool take_header(Unpacking *unpacking, const uint8_t *data, size_t length, Error *error) {
  static const uint8_t channels[7] = {1, 0, 3, 1, 2, 0, 4};
  if (length != HEADER_BYTES || unpacking->has_header || data[9] > 6 || channels[data[9]] == 0) {
    error_set(error, "its header is damaged");
    return false;
  }
  uint32_t width = read_32(data), height = read_32(data + 4);
  if (!unpack_check_size(width, height, error)) return false;
  unsigned bits = (unsigned)data[8] * channels[data[9]];
  unpacking->expected =
      data[12] ? bytes_interlaced(width, height, bits) : bytes_of(width, height, bits);
  unpacking->most_blocks = SPARE_BLOCKS + unpacking->expected / BYTES_A_BLOCK;
  unpacking->has_header = true;
  if (unpacking->expected > UNPACK_MOST_BYTES) {
    error_set(error,
              "its pixels take %llu bytes; at most %d can be shown: make it smaller, or of 8 "
              "bits a colour",
              (unsigned long long)unpacking->expected, UNPACK_MOST_BYTES);
    return false;
  }
  unpacking->pixels = memory_grow(NULL, (size_t)unpacking->expected + SPARE_BYTES, 1);
  return true;
}

static bool is_end_of_block(const z_stream *stream) {
  return (stream->data_type & 128) != 0;
}

/* Unpacks one chunk's bytes behind those before. */
static bool take_data(Unpacking *unpacking, const uint8_t *data, size_t length, Error *error) {
  z_stream *stream = &unpacking->stream;
  for (; unpacking->lead > 0 && length > 0; unpacking->lead--, length--) data++;
  stream->next_in = (uint8_t *)(uintptr_t)data; /* zlib reads it only */
  stream->avail_in = (uInt)length;
  while (!unpacking->is_done && stream->avail_in > 0) {
    stream->next_out = unpacking->pixels + stream->total_out;
    stream->avail_out = (uInt)(unpacking->expected + SPARE_BYTES - stream->total_out);
    int result = inflate(stream, Z_BLOCK);
    unpacking->is_done = result == Z_STREAM_END;
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
      error_set(error, "its packed data is damaged");
      return false;
    }
    if (is_end_of_block(stream)) unpacking->blocks++;
    bool is_bomb = !unpacking->is_done && stream->avail_out == 0;
    if (is_bomb || unpacking->blocks > unpacking->most_blocks) {
      error_set(error, "its packed data unfolds to more than a picture of its size has");
      return false;
    }
  }
  return true;
}

/* A part that a PNG cannot be shown without begins with a capital. One of tomorrow is refused
 * here: the decoder would name it, in whatever bytes it has for a name. */
static bool is_known(const uint8_t *type) {
  static const char known[][5] = {"IHDR", "PLTE", "IDAT", "IEND"};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (!memcmp(type, known[i], 4)) return true;
  }
  return (type[0] & 0x20) != 0;
}

static bool check_begun(const Unpacking *unpacking, Error *error) {
  if (!unpacking->has_header) error_set(error, "its header is missing");
  return unpacking->has_header;
}

/* All parts but the pixels go into `plain` as they are. */
static bool take_chunk(Unpacking *unpacking, const uint8_t *type, size_t length, Buffer *plain,
                       Error *error) {
  const uint8_t *data = type + 4;
  if (!is_known(type)) {
    error_set(error, "it has a part that is not known");
    return false;
  }
  bool is_data = !memcmp(type, "IDAT", 4);
  if (!is_data) buffer_add(plain, type - 4, CHUNK_HEAD_BYTES + length + CHUNK_TAIL_BYTES);
  if (!memcmp(type, "IHDR", 4)) return take_header(unpacking, data, length, error);
  if (!is_data) return true;
  return check_begun(unpacking, error) && take_data(unpacking, data, length, error);
}

static bool walk_chunks(Unpacking *unpacking, const uint8_t *bytes, size_t length, Buffer *plain,
                        Error *error) {
  size_t at = SIGNATURE_BYTES;
  while (length - at >= CHUNK_HEAD_BYTES) {
    size_t size = read_32(bytes + at);
    const uint8_t *type = bytes + at + 4;
    if (!memcmp(type, "IEND", 4)) return check_begun(unpacking, error);
    at += CHUNK_HEAD_BYTES;
    if (length - at < CHUNK_TAIL_BYTES || size > length - at - CHUNK_TAIL_BYTES) break;
    if (!take_chunk(unpacking, type, size, plain, error)) return false;
    at += size + CHUNK_TAIL_BYTES;
  }
  error_set(error, "it is cut short");
  return false;
}

static void add_32(Buffer *out, size_t number) {
  for (int shift = 24; shift >= 0; shift -= 8) buffer_add_char(out, (char)(number >> shift & 255));
}

/* The pixels as one part, in blocks that hold them as they are. */
static void add_stored(Buffer *out, const uint8_t *pixels, size_t count) {
  size_t blocks = count > 0 ? (count + STORED_MOST - 1) / STORED_MOST : 1;
  add_32(out, 2 + blocks * STORED_HEAD_BYTES + count);
  buffer_add(out, "IDAT\x78\x01", 6);
  for (size_t at = 0; blocks > 0; blocks--) {
    size_t size = count - at < STORED_MOST ? count - at : STORED_MOST;
    const char head[STORED_HEAD_BYTES] = {blocks == 1, (char)(size & 255), (char)(size >> 8),
                                          (char)~(size & 255), (char)~(size >> 8)};
    buffer_add(out, head, sizeof head);
    buffer_add(out, pixels + at, size);
    at += size;
  }
  add_32(out, 0); /* where the sum would be */
  add_32(out, 0);
  buffer_add(out, "IEND\0\0\0\0", 8);
}

bool unpack_png(const uint8_t *bytes, size_t length, Buffer *plain, Error *error) {
  Unpacking unpacking = {.lead = 2};
  if (length < SIGNATURE_BYTES || inflateInit2(&unpacking.stream, -MAX_WBITS) != Z_OK) {
    error_set(error, "it is cut short");
    return false;
  }
  buffer_add(plain, bytes, SIGNATURE_BYTES);
  bool is_good = walk_chunks(&unpacking, bytes, length, plain, error);
  if (is_good && !unpacking.is_done) error_set(error, "it is cut short");
  is_good = is_good && unpacking.is_done;
  if (is_good) add_stored(plain, unpacking.pixels, unpacking.stream.total_out);
  inflateEnd(&unpacking.stream);
  free(unpacking.pixels);
  return is_good;
}

/* The place of the next marker's second byte; `length` where there is none. */
static size_t find_marker(const uint8_t *bytes, size_t length, size_t at) {
  while (at + 1 < length) {
    const uint8_t *found = memchr(bytes + at, 0xFF, length - at - 1);
    if (!found) break;
    at = (size_t)(found - bytes) + 1;
    if (bytes[at] != 0 && bytes[at] != 0xFF) return at;
  }
  return length;
}

/* What a JPEG's segments come to. */
typedef struct Jpeg {
  size_t tables, parts;
  uint64_t pixels;
} Jpeg;

/* Tables of codes (DHT): there is room for 256 in one, and not every decoder counts. */
static bool check_tables(Jpeg *jpeg, const uint8_t *data, size_t length) {
  while (length >= TABLE_HEAD_BYTES) {
    uint32_t codes = 0, taken = 0; /* of 65,536 words of sixteen bits */
    for (int i = 1; i <= 16; i++) {
      codes += data[i];
      taken += (uint32_t)data[i] << (16 - i);
    }
    if (codes > TABLE_MOST || taken > 1 << 16 || codes > length - TABLE_HEAD_BYTES) return false;
    data += TABLE_HEAD_BYTES + codes;
    length -= TABLE_HEAD_BYTES + codes;
    jpeg->tables++;
  }
  return length == 0;
}

/* What a marker brings with it, from its length on, and whether it may. */
static bool take_segment(Jpeg *jpeg, const uint8_t *data, size_t length, uint8_t marker,
                         Error *error) {
  bool is_frame = marker >= MARKER_FRAME && marker <= MARKER_FRAME_LAST;
  if (length < (is_frame ? FRAME_BYTES : marker == MARKER_SCAN ? SCAN_BYTES : 2)) {
    error_set(error, "its header is damaged");
    return false;
  }
  if (is_frame) {
    jpeg->pixels = (uint64_t)read_16(data + 5) * read_16(data + 3);
    return unpack_check_size(read_16(data + 5), read_16(data + 3), error);
  }
  if (marker == MARKER_SCAN) jpeg->parts += data[2];
  if (marker != MARKER_TABLES || check_tables(jpeg, data + 2, length - 2)) return true;
  error_set(error, "its tables are damaged");
  return false;
}

static bool walk_markers(const uint8_t *bytes, size_t length, Jpeg *jpeg, Error *error) {
  size_t at = find_marker(bytes, length, 0);
  for (; at < length; at = find_marker(bytes, length, at)) {
    uint8_t marker = bytes[at++];
    if (marker == MARKER_END) return true;
    if (marker == 1 || (marker >= MARKER_RESTART && marker <= MARKER_START)) continue; /* bare */
    size_t size = length - at < 2 ? SIZE_MAX : read_16(bytes + at);
    if (size > length - at) break;
    if (!take_segment(jpeg, bytes + at, size, marker, error)) return false;
    at += size;
  }
  error_set(error, "it is cut short");
  return false;
}

bool unpack_check_jpeg(const uint8_t *bytes, size_t length, Error *error) {
  static const uint64_t most = (uint64_t)UNPACK_MOST_PARTS_LARGE * IMAGE_MOST_PIXELS;
  Jpeg jpeg = {0};
  if (!walk_markers(bytes, length, &jpeg, error)) return false;
  bool is_fair = jpeg.parts <= UNPACK_MOST_PARTS && jpeg.parts * jpeg.pixels <= most;
  if (jpeg.parts > 0 && is_fair && jpeg.tables <= UNPACK_MOST_TABLES) return true;
  error_set(error,
            "it is packed in %zu parts with %zu tables, which is no good picture's: save it anew",
            jpeg.parts, jpeg.tables);
  return false;
}
