/* Two pipes out, one in, poll(2) with a limit: a test never hangs on the binary it tests. */
#include "child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void become(const char *const *arguments, const char *const *variables, int in, int out,
                   int err) {
  dup2(in, 0);
  dup2(out, 1);
  dup2(err, 2);
  for (size_t i = 0; variables && variables[i]; i++) putenv((char *)(size_t)variables[i]);
  execvp(arguments[0], (char *const *)(size_t)arguments);
  _exit(127);
}

Child child_start(const char *const *arguments, const char *const *variables) {
  int in[2], out[2], err[2];
  Child child = {.pid = -1, .in = -1, .out = -1, .err = -1};
  if (pipe(in) || pipe(out) || pipe(err)) return child;
  int ours[] = {in[1], out[0], err[0]};
  for (size_t i = 0; i < 3; i++) fcntl(ours[i], F_SETFD, FD_CLOEXEC);
  child.pid = fork();
  if (child.pid == 0) become(arguments, variables, in[0], out[1], err[1]);
  close(in[0]);
  close(out[1]);
  close(err[1]);
  child.in = in[1];
  child.out = out[0];
  child.err = err[0];
  signal(SIGPIPE, SIG_IGN);
  return child;
}

static char *held_line(Child *child) {
  char *end = child->held ? memchr(child->held, '\n', child->held_length) : NULL;
  if (!end) return NULL;
  size_t length = (size_t)(end - child->held);
  char *line = strndup(child->held, length);
  child->held_length -= length + 1;
  memmove(child->held, end + 1, child->held_length);
  return line;
}

char *child_line(Child *child, int wait_ms) {
  for (;;) {
    char *line = held_line(child);
    if (line) return line;
    struct pollfd ready = {.fd = child->out, .events = POLLIN};
    if (poll(&ready, 1, wait_ms) <= 0) return NULL;
    char bytes[65536];
    ssize_t got = read(child->out, bytes, sizeof bytes);
    if (got <= 0) return NULL;
    child->held = realloc(child->held, child->held_length + (size_t)got);
    memcpy(child->held + child->held_length, bytes, (size_t)got);
    child->held_length += (size_t)got;
  }
}

bool child_say(Child *child, const char *line) {
  size_t length = strlen(line);
  char *bytes = malloc(length + 1);
  memcpy(bytes, line, length);
  bytes[length] = '\n';
  ssize_t written = child->in < 0 ? -1 : write(child->in, bytes, length + 1);
  free(bytes);
  return written == (ssize_t)length + 1;
}

char *child_errors(Child *child) {
  char *text = NULL;
  size_t length = 0;
  char bytes[4096];
  for (ssize_t got; (got = read(child->err, bytes, sizeof bytes)) > 0;) {
    text = realloc(text, length + (size_t)got + 1);
    memcpy(text + length, bytes, (size_t)got);
    length += (size_t)got;
  }
  if (!text) return strdup("");
  text[length] = '\0';
  return text;
}

void child_close_input(Child *child) {
  if (child->in >= 0) close(child->in);
  child->in = -1;
}

void child_kill(Child *child) {
  kill(child->pid, SIGKILL);
}

int child_end(Child *child, int wait_ms) {
  child_close_input(child);
  for (int waited = 0; waited <= wait_ms; waited += 2) {
    int status = 0;
    if (waitpid(child->pid, &status, WNOHANG) == child->pid) {
      return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    nanosleep(&(struct timespec){.tv_nsec = 2000000}, NULL);
  }
  child_kill(child);
  waitpid(child->pid, NULL, 0);
  return -1;
}

void child_free(Child *child) {
  child_close_input(child);
  if (child->out >= 0) close(child->out);
  if (child->err >= 0) close(child->err);
  free(child->held);
  *child = (Child){.pid = -1, .in = -1, .out = -1, .err = -1};
}
