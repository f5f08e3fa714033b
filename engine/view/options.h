/* The page of options: a row for each setting, its values beside it, and what the chosen one
 * does. A change holds at once; the front that is told of it also keeps it. */
#ifndef VIEW_OPTIONS_H
#define VIEW_OPTIONS_H

#include "view/page.h"
#include "view/press.h"
#include "view/settings.h"

/* Lent, and must live as long as the page. */
typedef struct OptionsFacts {
  Settings *settings; /* changed by keys */
  const char *place;  /* where they are kept; NULL where there is no place */
  const char *notes;  /* what else is to be known here, a line each: NO_COLOR is set; or NULL */
  /* How pictures are drawn here, told with their row: "Here: 256 fixed colours."; or NULL. It may
   * be another after each change: options_tell(). */
  const char *pictures;
} OptionsFacts;

typedef enum OptionsWant {
  OPTIONS_WANT_NOTHING,
  OPTIONS_WANT_KEEP,  /* a setting has changed */
  OPTIONS_WANT_CLOSE, /* back to where the person came from */
} OptionsWant;

typedef struct Options Options;

Options *options_new(OptionsFacts facts);
void options_free(Options *options);

/* How pictures are drawn here from now on, OptionsFacts.pictures. Lent. */
void options_tell(Options *options, const char *pictures);

/* Says why the last change could not be kept, until the next one. Copied; NULL for nothing. */
void options_say(Options *options, const char *message);

OptionsWant options_press(Options *options, Press press);

/* The page at this size; good until the next call. */
const Page *options_page(Options *options, int cols, int rows);

#endif
