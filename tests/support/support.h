/* What several tests share. */
#ifndef TESTS_SUPPORT_H
#define TESTS_SUPPORT_H

/* The source tree that is being tested ($SOURCE). */
const char *support_source(void);

#endif
