/* A scene as bytes: the line of `play --json` and the digest of the journal. Programs and
 * old saves rely on both: the same scene gives the same bytes everywhere. */
#ifndef SCENE_SCENE_JSON_H
#define SCENE_SCENE_JSON_H

#include "base/buffer.h"
#include "base/digest.h"
#include "base/error.h"
#include "scene/scene.h"

/* Appends the scene as one JSON object, without a newline: scene, n, heading, text, picture, act,
 * ask, ledger in this order; optional fields are left out while unset. `ask` begins with kind and id,
 * then text, then the kind's own fields. */
void scene_json(const Scene *scene, Buffer *out);

/* One entry of the books, as it stands in scene_json(). */
void scene_json_entry(const LedgerEntry *entry, Buffer *out);

/* What stands in a scene's place when the script failed: error, at ("" where unknown) and n, the
 * number of answers that led there. Without a newline. */
void scene_json_broken(const Error *error, size_t answers, Buffer *out);

/* The digest of a scene that is being answered: XXH64 of [scene,kind,id,body,books]. */
void scene_digest(const Scene *scene, char out[DIGEST_TEXT_BYTES]);

#endif
