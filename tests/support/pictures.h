/* Pictures for pages: one that can be drawn, and scenes and acts that have it. */
#ifndef TESTS_PICTURES_H
#define TESTS_PICTURES_H

#include "picture/gallery.h"
#include "scene/scene.h"

/* Those of tests/fixtures/pictures, in shades: "hill", and what is no picture, "noise". Freed with
 * gallery_free(). */
Gallery *pictures_open(void);

/* Gives the scene the picture "hill"; an act that begins with it, whose words come `times` over,
 * and that has the picture for its own. */
void pictures_set(Scene *scene);
void pictures_set_act(Scene *scene, int times);

extern const char pictures_text[]; /* what can be seen on it; Markdown */

#endif
