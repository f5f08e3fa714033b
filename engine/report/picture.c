/* A report draws no picture: it tells what can be seen on it, as a page without colours does. */
#include "report/prose.h"
#include "report/section.h"

void section_picture(Paper *paper, const char *id, const char *name, const char *words) {
  if (!name) return;
  paper_open(paper, "p", "picture", NULL);
  paper_text(paper, "Picture: ");
  if (words) {
    prose_inline(paper, id, words);
  } else {
    paper_text(paper, name);
    paper_enter_text(paper, id, name);
  }
  paper_close(paper, "p");
}
