/* What stands on the title page, as flows: the list of what can be played, and what there is to say
 * of the one in focus. For title.c alone. */
#ifndef VIEW_TITLE_LIST_H
#define VIEW_TITLE_LIST_H

#include "view/flow.h"
#include "view/title.h"

/* Adds scenarios and saves, `columns` wide; item numbers count both. The item in focus has the
 * cursor; `is_whole`: a scenario in focus tells its content note as well. */
void title_list_fill(const TitleFacts *facts, size_t focus, bool is_whole, int columns, Flow *flow);

/* Adds what is known of the item in focus. */
void title_about_fill(const TitleFacts *facts, size_t focus, int columns, Flow *flow);

#endif
