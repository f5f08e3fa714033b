/* Whether this is a build in which a game takes ten times as long: tests play fewer there. */
#ifndef TESTS_SLOW_BUILD_H
#define TESTS_SLOW_BUILD_H

#ifdef __SANITIZE_ADDRESS__
enum { SLOW_BUILD = 1 };
#elif defined __has_feature
#if __has_feature(address_sanitizer)
enum { SLOW_BUILD = 1 };
#else
enum { SLOW_BUILD = 0 };
#endif
#else
enum { SLOW_BUILD = 0 };
#endif

#endif
