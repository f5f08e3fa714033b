/* A question to a terminal that is not taken: an answer there is one only from who can do it. */
#ifndef FRONT_ASK_H
#define FRONT_ASK_H

#include <stdbool.h>

/* True if the terminal on descriptors 0 and 1 says within 200 ms what its colour 255 is: then it
 * can be made another (OSC 4). What is typed after the answer stays to be read; what is typed
 * before, or without one, is lost. False where we are not in the foreground. */
bool ask_makes_colours(void);

/* True if descriptors 0 and 1 are terminals and who types there types to us. */
bool ask_has_person(void);

#endif
