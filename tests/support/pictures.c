/* ASCII alone, so that a page with a picture can be read where it is kept as text. */
#include "pictures.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "support.h"

const char pictures_text[] = "A hill with a *kiln*, and the sun over it.";

Gallery *pictures_open(void) {
  Buffer folder = {0};
  buffer_addf(&folder, "%s/tests/fixtures/pictures", support_source());
  const char *folders[] = {buffer_text(&folder)};
  Gallery *gallery = gallery_new(folders, 1);
  gallery_look(gallery, (PictureLook){.colours = COLOURS_NONE, .glyphs = GLYPHS_ASCII});
  buffer_free(&folder);
  return gallery;
}

static void set(char **slot, const char *text) {
  free(*slot);
  *slot = memory_copy(text);
}

void pictures_set(Scene *scene) {
  set(&scene->picture, "hill");
  set(&scene->picture_text, pictures_text);
}

void pictures_set_act(Scene *scene, int times) {
  Buffer text = {0};
  for (int i = 0; i < times; i++) {
    buffer_add_text(&text,
                    "In July there were sixteen co-operatives at Willow Bend. In August they are "
                    "*one* commune, with a clinic that did not exist in June.\n\n");
  }
  Act *act = scene->act = memory_new(sizeof *act);
  set(&act->number, "I");
  set(&act->title, "East Wind");
  set(&act->span, "August to December 1958");
  act->text = buffer_take(&text);
  set(&act->picture, "hill");
  set(&act->picture_text, pictures_text);
}
