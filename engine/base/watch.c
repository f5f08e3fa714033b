/* News make the watch unquiet; after a moment without news it has changed. How long that is depends
 * on the last of them: a file that is being written to or was taken away is waited for, and however
 * much goes on, a change is told in the end. With inotify(7) each real folder under the root has a
 * watch of its own; a folder that comes later gets one when its making is told. Without it, a
 * digest over what stat(2) says of all the files is compared. */
#include "base/watch.h"

#include <dirent.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/memory.h"

#ifdef __linux__
#include <sys/inotify.h>
#endif

enum {
  REST_MS = 5,        /* after the last news, where a whole file stands under its name */
  GONE_REST_MS = 100, /* where one was taken away: some editors do, before they write it anew */
  OPEN_REST_MS = 400, /* where one is being written to */
  LONGEST_MS = 1000,  /* after the first news, whatever goes on */
  LOOK_MS = 250,      /* between two looks, where nothing tells */
  DEEPEST = 16,       /* folders in each other; a scenario has no more */
};

typedef struct Place {
  int number; /* of the system's watch */
  char *folder;
} Place;

struct Watch {
  char *root;
  int descriptor; /* of inotify, or -1 */
  Place *places;  /* folders by the system's numbers */
  size_t count;
  uint64_t seen;       /* the digest at the last look, where nothing tells */
  int64_t first, last; /* milliseconds of the first and the last news; 0: it is quiet */
  int rest_ms;         /* how long after the last */
};

static int64_t now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void take_news(Watch *watch, int rest_ms) {
  watch->last = now_ms();
  watch->rest_ms = rest_ms;
  if (watch->first == 0) watch->first = watch->last;
}

static bool is_lua(const char *name) {
  size_t length = strlen(name);
  return length > 4 && strcmp(name + length - 4, ".lua") == 0;
}

/* A folder's entries, those that are no news to a scenario left out: each is given to `visit`. */
typedef void Visit(Watch *watch, const char *path, int depth, void *context);

static void walk(Watch *watch, const char *folder, int depth, Visit *visit, void *context) {
  FileList names = {0};
  visit(watch, folder, depth, context);
  if (depth > DEEPEST || !file_is_folder(folder) || !file_list(folder, &names, NULL)) return;
  for (size_t i = 0; i < names.count; i++) {
    char *path = file_join(folder, names.names[i]);
    struct stat status;
    bool is_folder = lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
    if (is_folder && strcmp(names.names[i], ".git") != 0) {
      walk(watch, path, depth + 1, visit, context);
    } else if (!is_folder && is_lua(names.names[i])) {
      visit(watch, path, depth, context);
    }
    free(path);
  }
  file_list_free(&names);
}

/* ---- looking ---- */

static void add_look(Watch *watch, const char *path, int depth, void *context) {
  (void)watch, (void)depth;
  struct stat status;
  if (stat(path, &status) != 0 || S_ISDIR(status.st_mode)) return;
  Buffer *all = context;
  buffer_add(all, path, strlen(path) + 1);
  buffer_add(all, &status.st_ino, sizeof status.st_ino);
  buffer_add(all, &status.st_size, sizeof status.st_size);
  buffer_add(all, &status.st_mtim.tv_sec, sizeof status.st_mtim.tv_sec);
  buffer_add(all, &status.st_mtim.tv_nsec, sizeof status.st_mtim.tv_nsec);
}

static uint64_t look(Watch *watch) {
  Buffer all = {0};
  walk(watch, watch->root, 0, add_look, &all);
  uint64_t digest = digest_bytes(buffer_text(&all), all.length, 0);
  buffer_free(&all);
  return digest;
}

static void look_for_news(Watch *watch) {
  uint64_t digest = look(watch);
  if (digest != watch->seen) take_news(watch, GONE_REST_MS);
  watch->seen = digest;
}

/* ---- being told ---- */

#ifdef __linux__

enum {
  NEWS =
      IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB,
  GONE = IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_Q_OVERFLOW,
};

static void stop_telling(Watch *watch) {
  if (watch->descriptor >= 0) close(watch->descriptor);
  watch->descriptor = -1;
  watch->seen = look(watch);
}

static void remember(Watch *watch, int number, const char *folder) {
  for (size_t i = 0; i < watch->count; i++) {
    if (watch->places[i].number != number) continue;
    free(watch->places[i].folder);
    watch->places[i].folder = memory_copy(folder);
    return;
  }
  watch->places = memory_grow(watch->places, watch->count + 1, sizeof *watch->places);
  watch->places[watch->count++] = (Place){number, memory_copy(folder)};
}

/* Watches one folder; `context` is a bool that becomes false where the system refuses. */
static void add_watch(Watch *watch, const char *path, int depth, void *context) {
  (void)depth;
  if (!file_is_folder(path)) return;
  int number = inotify_add_watch(watch->descriptor, path, NEWS | GONE | IN_ONLYDIR);
  if (number >= 0) {
    remember(watch, number, path);
  } else if (file_is_folder(path)) {
    *(bool *)context = false;
  }
}

static void watch_folder(Watch *watch, const char *folder) {
  bool all = true;
  walk(watch, folder, 0, add_watch, &all);
  if (!all) stop_telling(watch);
}

static const char *place_of(const Watch *watch, int number) {
  for (size_t i = 0; i < watch->count; i++) {
    if (watch->places[i].number == number) return watch->places[i].folder;
  }
  return NULL;
}

static void take_folder(Watch *watch, const struct inotify_event *event) {
  const char *parent = place_of(watch, event->wd);
  take_news(watch, GONE_REST_MS);
  if (!parent || !(event->mask & (IN_CREATE | IN_MOVED_TO)) || !strcmp(event->name, ".git")) return;
  char *path = file_join(parent, event->name);
  watch_folder(watch, path);
  free(path);
}

static int rest_after(uint32_t mask) {
  if (mask & (IN_MODIFY | IN_CREATE)) return OPEN_REST_MS;
  return mask & (IN_DELETE | IN_MOVED_FROM) ? GONE_REST_MS : REST_MS;
}

static void take_event(Watch *watch, const struct inotify_event *event) {
  const char *place = place_of(watch, event->wd);
  if (event->mask & GONE) {
    take_news(watch, GONE_REST_MS);
    bool is_root = place && strcmp(place, watch->root) == 0;
    if (is_root || (event->mask & IN_Q_OVERFLOW)) stop_telling(watch);
  } else if (event->len > 0 && (event->mask & IN_ISDIR)) {
    take_folder(watch, event);
  } else if (event->len > 0 && is_lua(event->name)) {
    take_news(watch, rest_after(event->mask));
  }
}

static void read_news(Watch *watch) {
  union {
    struct inotify_event event; /* for its alignment */
    char bytes[16384];
  } room;
  ssize_t got;
  while (watch->descriptor >= 0 &&
         (got = read(watch->descriptor, room.bytes, sizeof room.bytes)) > 0) {
    for (char *at = room.bytes; at < room.bytes + got && watch->descriptor >= 0;) {
      const struct inotify_event *event = (const struct inotify_event *)(const void *)at;
      at += sizeof *event + event->len;
      take_event(watch, event);
    }
  }
}

static void begin_telling(Watch *watch) {
  watch->descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (watch->descriptor >= 0) watch_folder(watch, watch->root);
}

#else

static void read_news(Watch *watch) {
  (void)watch;
}

static void begin_telling(Watch *watch) {
  watch->descriptor = -1;
}

#endif

/* ---- the watch ---- */

Watch *watch_open(const char *folder) {
  Watch *watch = memory_new(sizeof *watch);
  watch->root = realpath(folder, NULL);
  if (!watch->root) watch->root = memory_copy(folder);
  begin_telling(watch);
  if (watch->descriptor < 0) watch->seen = look(watch);
  return watch;
}

void watch_close(Watch *watch) {
  if (!watch) return;
  if (watch->descriptor >= 0) close(watch->descriptor);
  for (size_t i = 0; i < watch->count; i++) free(watch->places[i].folder);
  free(watch->places);
  free(watch->root);
  free(watch);
}

int watch_descriptor(const Watch *watch) {
  return watch->descriptor;
}

/* Milliseconds until the change is told; 0: now; -1: there is none. */
static int rest_ms(const Watch *watch) {
  if (watch->first == 0) return -1;
  int64_t rest = watch->last + watch->rest_ms;
  if (rest > watch->first + LONGEST_MS) rest = watch->first + LONGEST_MS;
  int64_t left = rest - now_ms();
  return left > 0 ? (int)left : 0;
}

static void gather_news(Watch *watch) {
  if (watch->descriptor >= 0) {
    read_news(watch);
  } else {
    look_for_news(watch);
  }
}

int watch_wait_ms(Watch *watch) {
  int rest = rest_ms(watch);
  if (rest >= 0) return rest;
  return watch->descriptor >= 0 ? -1 : LOOK_MS;
}

bool watch_changed(Watch *watch) {
  gather_news(watch);
  if (rest_ms(watch) != 0) return false;
  watch->first = watch->last = 0;
  return true;
}

bool watch_settled(Watch *watch) {
  gather_news(watch);
  while (watch->first != 0) {
    if (watch_changed(watch)) return true;
    struct pollfd news = {.fd = watch->descriptor, .events = POLLIN};
    poll(&news, 1, rest_ms(watch));
  }
  return false;
}
