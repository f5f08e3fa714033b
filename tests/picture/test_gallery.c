/* The picture that a scene asks for is found by its name, and what cannot be shown is told and no
 * more. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "picture/gallery.h"
#include "picture_file.h"
#include "scratch.h"

static const PictureLook full = {COLOURS_FULL, GLYPHS_BLOCKS, false};

/* Two folders, as a scenario's own and those of its release. */
typedef struct Shelf {
  char *root, *first, *second;
  Gallery *gallery;
} Shelf;

static Shelf open_shelf(void) {
  Shelf shelf = {.root = scratch_make()};
  shelf.first = scratch_path(shelf.root, "first");
  shelf.second = scratch_path(shelf.root, "second");
  assert_int_equal(mkdir(shelf.second, 0777), 0);
  const char *const folders[] = {shelf.first, NULL, shelf.second};
  shelf.gallery = gallery_new(folders, 3);
  gallery_look(shelf.gallery, full);
  return shelf;
}

static void close_shelf(Shelf *shelf) {
  gallery_free(shelf->gallery);
  free(shelf->first);
  free(shelf->second);
  scratch_remove(shelf->root);
}

static void put(const char *folder, const char *name, const void *bytes, size_t length) {
  char *path = scratch_path(folder, name);
  mkdir(folder, 0777);
  scratch_write(path, bytes, length);
  free(path);
}

static void put_png(const char *folder, const char *name, uint32_t colour) {
  Buffer file = {0};
  png_add_flat(&file, 16, 16, colour);
  put(folder, name, file.bytes, file.length);
  buffer_free(&file);
}

static void put_jpeg(const char *folder, const char *name, uint8_t level) {
  Buffer file = {0};
  jpeg_add(&file, (JpegShape){1, 1, false, false, 1}, &level);
  put(folder, name, file.bytes, file.length);
  buffer_free(&file);
}

static void assert_colour(Gallery *gallery, const char *name, int32_t colour) {
  const char *why = "not set";
  const Picture *picture = gallery_picture(gallery, name, 8, 4, &why);
  if (!picture) fail_msg("%s: %s", name, why ? why : "no reason");
  assert_null(why);
  assert_int_equal(picture->cols, 8);
  assert_int_equal(picture->rows, 4);
  assert_int_equal(picture->cells[0].paper, colour);
}

static void folders_in_their_order(void **state) {
  (void)state;
  Shelf shelf = open_shelf();
  put_png(shelf.second, "later.png", 0x0000FF);
  put_png(shelf.second, "both.png", 0x00FF00);
  put_jpeg(shelf.first, "both.jpeg", 60);
  assert_colour(shelf.gallery, "later", 0x0000FF);
  assert_colour(shelf.gallery, "both", 0x3C3C3C);
  close_shelf(&shelf);
}

static void endings_in_their_order(void **state) {
  (void)state;
  Shelf shelf = open_shelf();
  put_png(shelf.first, "a.png", 0xFF0000);
  put_jpeg(shelf.first, "a.jpg", 60);
  put_jpeg(shelf.first, "b.jpeg", 60);
  put_jpeg(shelf.first, "b.jpg", 90);
  put_png(shelf.first, "c.jpeg", 0x123456); /* what it is, is told by its bytes */
  assert_colour(shelf.gallery, "a", 0xFF0000);
  assert_colour(shelf.gallery, "b", 0x5A5A5A);
  assert_colour(shelf.gallery, "c", 0x123456);
  close_shelf(&shelf);
}

static void assert_words(Gallery *gallery, const char *name, const char *reason) {
  const char *why = "not set";
  assert_null(gallery_picture(gallery, name, 8, 4, &why));
  assert_null(gallery_picture(gallery, name, 8, 4, NULL));
  if (!reason) {
    assert_null(why);
  } else if (!why || !strstr(why, reason)) {
    fail_msg("\"%s\" is not in: %s", reason, why ? why : "nothing");
  }
}

static void what_cannot_be_shown_says_why(void **state) {
  (void)state;
  Shelf shelf = open_shelf();
  put(shelf.first, "torn.png", "\x89PNG\r\n\x1A\n", 8);
  put_png(shelf.second, "torn.png", 0x00FF00);
  assert_words(shelf.gallery, "none", "there is no none.png or none.jpg");
  assert_words(shelf.gallery, "torn", "torn.png: it is cut short");
  assert_words(shelf.gallery, NULL, NULL);
  close_shelf(&shelf);
}

static void words_alone(void **state) {
  (void)state;
  Shelf shelf = open_shelf();
  put_png(shelf.first, "a.png", 0xFF0000);
  gallery_look(shelf.gallery, (PictureLook){.colours = COLOURS_WORDS});
  assert_words(shelf.gallery, "a", NULL);
  assert_words(shelf.gallery, "none", NULL);
  assert_words(NULL, "a", NULL);
  gallery_look(NULL, full);
  gallery_free(NULL);
  Gallery *fresh = gallery_new(NULL, 0);
  assert_words(fresh, "a", NULL); /* words are what it begins with */
  gallery_look(fresh, full);
  assert_words(fresh, "a", "there is no a.png");
  gallery_free(fresh);
  close_shelf(&shelf);
}

static void no_room(void **state) {
  (void)state;
  Shelf shelf = open_shelf();
  put_png(shelf.first, "a.png", 0xFF0000);
  assert_null(gallery_picture(shelf.gallery, "a", 0, 4, NULL));
  assert_null(gallery_picture(shelf.gallery, "a", 8, -1, NULL));
  assert_non_null(gallery_picture(shelf.gallery, "a", 1, 1, NULL));
  close_shelf(&shelf);
}

static void another_look_renders_anew(void **state) {
  (void)state;
  Shelf shelf = open_shelf();
  put_png(shelf.first, "a.png", 0xFF0000);
  const Picture *before = gallery_picture(shelf.gallery, "a", 8, 4, NULL);
  gallery_look(shelf.gallery, full); /* the same */
  assert_ptr_equal(gallery_picture(shelf.gallery, "a", 8, 4, NULL), before);
  gallery_look(shelf.gallery, (PictureLook){COLOURS_256, GLYPHS_BLOCKS, false});
  assert_colour(shelf.gallery, "a", 196);
  gallery_look(shelf.gallery, (PictureLook){COLOURS_OWN, GLYPHS_BLOCKS, false});
  assert_colour(shelf.gallery, "a", PALETTE_FIRST);
  gallery_look(shelf.gallery, full);
  assert_colour(shelf.gallery, "a", 0xFF0000);
  close_shelf(&shelf);
}

/* What was lent last stays, however often another is asked for. */
static void more_than_it_keeps(void **state) {
  (void)state;
  enum { PICTURES = 9, SIZES = 30 };
  Shelf shelf = open_shelf();
  for (int i = 0; i < PICTURES; i++) {
    char name[16];
    snprintf(name, sizeof name, "p%d.png", i);
    put_png(shelf.first, name, (uint32_t)i);
  }
  for (int size = 1; size <= SIZES; size++) {
    for (int i = 0; i < PICTURES; i++) {
      char name[16];
      snprintf(name, sizeof name, "p%d", i);
      const Picture *picture = gallery_picture(shelf.gallery, name, 2 * size, size, NULL);
      assert_non_null(picture);
      assert_int_equal(picture->cols, 2 * size);
      assert_int_equal(picture->cells[2 * size * size - 1].paper, i);
      assert_ptr_equal(gallery_picture(shelf.gallery, name, 2 * size, size, NULL), picture);
    }
  }
  for (int i = 0; i < 30; i++) assert_words(shelf.gallery, i % 2 ? "no" : "none", "there is no no");
  close_shelf(&shelf);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(folders_in_their_order),
      cmocka_unit_test(endings_in_their_order),
      cmocka_unit_test(what_cannot_be_shown_says_why),
      cmocka_unit_test(words_alone),
      cmocka_unit_test(no_room),
      cmocka_unit_test(another_look_renders_anew),
      cmocka_unit_test(more_than_it_keeps),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
