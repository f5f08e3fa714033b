/* Pages kept as text under tests/screens: what a player saw when somebody last looked at it and
 * agreed. Changed only by name: where $BLESS is the page's name, the file is written instead. */
#ifndef TESTS_GOLDEN_H
#define TESTS_GOLDEN_H

/* Fails the running cmocka test, showing both, where `text` is not tests/screens/NAME.screen. */
void golden_check(const char *name, const char *text);

/* The same of any file of the repository: fails where `text` is not the content of PATH. */
void golden_check_file(const char *name, const char *path, const char *text);

#endif
