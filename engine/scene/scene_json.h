/* A scene as bytes: the line of `play --json` and the digest of the journal. Both are contracts
 * (DESIGN section 5, CONTRACT "Journal"): the same scene gives the same bytes everywhere. */
#ifndef SCENE_SCENE_JSON_H
#define SCENE_SCENE_JSON_H

#include "base/buffer.h"
#include "base/digest.h"
#include "scene/scene.h"

/* Appends the scene as one JSON object, without a newline: scene, n, heading, text, picture, ask,
 * ledger in this order; optional fields are left out while unset. `ask` begins with kind and id, then
 * the kind's fields in the order of DESIGN's table and example. */
void scene_json(const Scene *scene, Buffer *out);

/* The digest of a scene that is being answered: XXH64 of [scene,kind,id,body,books]. */
void scene_digest(const Scene *scene, char out[DIGEST_TEXT_BYTES]);

#endif
