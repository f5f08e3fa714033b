/* Only what a page has noted can be hit (page.h). A bar that was taken hold of is held until the
 * button is let go, wherever the mouse wanders meanwhile. */
#include "view/pointer.h"

/* The topmost hit there, or NULL. */
static const PageHit *find(const Page *page, int row, int col) {
  for (size_t i = page->hit_count; i-- > 0;) {
    const PageHit *hit = &page->hits[i];
    bool bar = hit->kind == HIT_BAR; /* its two ends belong to it */
    if (hit->row == row && col >= hit->first - bar && col < hit->end + bar) return hit;
  }
  return NULL;
}

/* A cell stands for all of the bar up to its right edge; left of the first there is nothing. */
static Press press_bar(const PageHit *bar, int col) {
  int cells = bar->end - bar->first, taken = col - bar->first + 1;
  if (taken < 0) taken = 0;
  if (taken > cells) taken = cells;
  return press_on_bar(bar->item, (taken * 1000 + cells / 2) / cells);
}

static bool press_down(Pointer *pointer, const Page *page, Mouse mouse, Press *press) {
  const PageHit *hit = find(page, mouse.row, mouse.col);
  pointer->drags = false;
  if (!hit) return false;
  switch (hit->kind) {
    case HIT_KEY: *press = hit->press; return true;
    case HIT_ITEM: *press = (Press){PRESS_ITEM, (uint32_t)hit->item}; return true;
    case HIT_BAR: break;
  }
  pointer->drags = true;
  pointer->bar = *hit;
  *press = press_bar(hit, mouse.col);
  return true;
}

bool pointer_press(Pointer *pointer, const Page *page, Mouse mouse, Press *press) {
  switch (mouse.kind) {
    case MOUSE_DOWN: return press_down(pointer, page, mouse, press);
    case MOUSE_DRAG:
      if (pointer->drags) *press = press_bar(&pointer->bar, mouse.col);
      return pointer->drags;
    case MOUSE_UP: pointer->drags = false; return false;
    case MOUSE_WHEEL_UP: *press = (Press){PRESS_SCROLL_UP, 0}; return true;
    case MOUSE_WHEEL_DOWN: *press = (Press){PRESS_SCROLL_DOWN, 0}; return true;
  }
  return false;
}
