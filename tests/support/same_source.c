/* The story makes the sheets, or tests/support/sheets.c does. */
#include "same_source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "front/json_page.h"
#include "scene/scene_json.h"
#include "scene/sheet_json.h"
#include "story/sheets.h"

#include "sheets.h"

Sheet *same_source_sheet(const SameSource *source, const char *show, const char *id) {
  return source->story ? story_sheet(source->story, show, id, NULL) : sheets_make(show, id);
}

char *same_source_line(const SameSource *source, const Sheet *sheet) {
  Buffer out = {0};
  if (source->story) {
    if (!json_page(source->story, sheet->show, sheet->id, &out, NULL)) fail_msg("no json page");
  } else {
    buffer_addf(&out, "{\"page\":{\"show\":\"%s\"", sheet->show);
    sheet_json_members(sheet, &out);
    buffer_add_text(&out, "}}");
  }
  return buffer_take(&out);
}

char *same_source_scene(const SameSource *source) {
  Buffer out = {0};
  scene_json(source->scene, &out);
  return buffer_take(&out);
}

bool same_source_is_new(Tokens *seen, const char *line) {
  char digest[DIGEST_TEXT_BYTES];
  digest_text(line, strlen(line), digest);
  if (tokens_have(seen, digest)) return false;
  tokens_add(seen, digest);
  return true;
}

size_t same_source_last_answer(const Sheet *sheet) {
  size_t last = 0;
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (part->kind == SHEET_ANSWER && part->answer + 1 > last) last = part->answer + 1;
  }
  return last;
}
