/* The settings on disk: found where they belong, understood where they can be, and never spoilt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "front/settings_file.h"
#include "scratch.h"

/* A person with a folder of their own, and nothing else. */
typedef struct Person {
  char *home, *path; /* of the settings in it */
} Person;

static Person person_make(void) {
  char *home = scratch_make();
  setenv("HOME", home, 1);
  unsetenv("XDG_CONFIG_HOME");
  return (Person){home, scratch_path(home, ".config/irongrain/settings")};
}

static void person_remove(Person *person) {
  free(person->path);
  scratch_remove(person->home);
}

static void write_settings(const Person *person, const char *text) {
  char *folder = file_folder_name(person->path);
  Error error = {0};
  assert_true(file_make_folders(folder, &error));
  scratch_write_text(person->path, text);
  free(folder);
}

static void assert_settings(const Person *person, const char *text) {
  Buffer bytes = {0};
  Error error = {0};
  assert_true(file_read(person->path, 1 << 20, &bytes, &error));
  assert_string_equal(buffer_text(&bytes), text);
  buffer_free(&bytes);
}

static void set(const char *name, const char *word) {
  SettingsFile *file = settings_file_open();
  Error error = {0};
  if (!settings_file_set(file, name, word, &error)) fail_msg("%s", error.message);
  settings_file_close(file);
}

static void kept_and_found_again(void **state) {
  Person person = person_make();
  (void)state;
  SettingsFile *file = settings_file_open();
  assert_null(settings_file_complaint(file));
  assert_string_equal(settings_file_place(file), "~/.config/irongrain/settings");
  assert_false(file_exists(person.path)); /* looking makes nothing */
  settings_file_close(file);
  set("theme", "high contrast");
  set("units", "metric");
  assert_settings(&person, "theme = high contrast\nunits = metric\n");
  file = settings_file_open();
  assert_int_equal(settings_file_settings(file)->theme, THEME_HIGH_CONTRAST);
  assert_int_equal(settings_file_settings(file)->units, UNITS_METRIC);
  settings_file_close(file);
  person_remove(&person);
}

static void where_the_person_keeps_them(void **state) {
  Person person = person_make();
  char *other = scratch_path(person.home, "other"),
       *there = scratch_path(other, "irongrain/settings");
  (void)state;
  setenv("XDG_CONFIG_HOME", other, 1);
  set("theme", "mono");
  assert_true(file_exists(there));
  setenv("XDG_CONFIG_HOME", "not/absolute", 1); /* to be ignored, says the standard */
  set("theme", "paper");
  assert_settings(&person, "theme = paper\n");
  unsetenv("XDG_CONFIG_HOME");
  unsetenv("HOME");
  SettingsFile *file = settings_file_open();
  Error error = {0};
  assert_null(settings_file_place(file));
  assert_false(settings_file_set(file, "theme", "paper", &error));
  assert_int_equal(settings_file_settings(file)->theme, THEME_PAPER); /* it holds all the same */
  settings_file_close(file);
  free(other);
  free(there);
  person_remove(&person);
}

/* What nobody here understands is somebody's: a later version's, or a slip that they may mend. */
static void what_is_not_understood_stays(void **state) {
  Person person = person_make();
  (void)state;
  write_settings(
      &person,
      "# mine\n\ntheme = pink\nsound=on\r\n  units =  metric \nnonsense\n=\npictures = off");
  SettingsFile *file = settings_file_open();
  const char *complaint = settings_file_complaint(file);
  assert_non_null(complaint);
  assert_non_null(strstr(complaint, "4 lines are not understood (the first is line 3)"));
  assert_int_equal(settings_file_settings(file)->theme, THEME_DARK);
  assert_int_equal(settings_file_settings(file)->units, UNITS_METRIC);
  assert_int_equal(settings_file_settings(file)->pictures, PICTURES_OFF);
  settings_file_close(file);
  set("line_spacing", "wide");
  set("units", "local");
  assert_settings(&person,
                  "# mine\n\ntheme = pink\nsound=on\r\nunits = local\nnonsense\n=\npictures = off\n"
                  "line_spacing = wide\n");
  set("theme", "paper");
  assert_settings(
      &person,
      "# mine\n\ntheme = paper\nsound=on\r\nunits = local\nnonsense\n=\npictures = off\n"
      "line_spacing = wide\n");
  person_remove(&person);
}

/* Nothing that lies there keeps anybody from playing. */
static void whatever_lies_there(void **state) {
  Person person = person_make();
  static char noise[70000];
  Error error = {0};
  (void)state;
  memset(noise, '=', sizeof noise - 1);
  write_settings(&person, noise);
  SettingsFile *file = settings_file_open();
  assert_non_null(settings_file_complaint(file));
  assert_false(settings_file_set(file, "theme", "paper", &error)); /* and it is not overwritten */
  settings_file_close(file);
  assert_settings(&person, noise);
  noise[300] = '\0';
  write_settings(&person, noise);
  settings_file_close(settings_file_open());
  unlink(person.path);
  assert_int_equal(mkdir(person.path, 0777), 0);
  file = settings_file_open();
  assert_non_null(settings_file_complaint(file));
  settings_file_close(file);
  person_remove(&person);
}

/* Two games at once: each changes its own line. A link is followed, and the mode stays. */
static void others_write_it_too(void **state) {
  Person person = person_make();
  char *real = scratch_path(person.home, "dotfiles");
  struct stat status;
  Error error = {0};
  (void)state;
  write_settings(&person, "");
  unlink(person.path);
  scratch_write_text(real, "pictures = off\n");
  assert_int_equal(chmod(real, 0600), 0);
  assert_int_equal(symlink(real, person.path), 0);
  SettingsFile *one = settings_file_open(), *two = settings_file_open();
  assert_true(settings_file_set(one, "theme", "mono", &error));
  assert_true(settings_file_set(two, "units", "metric", &error));
  assert_settings(&person, "pictures = off\ntheme = mono\nunits = metric\n");
  assert_int_equal(lstat(person.path, &status), 0);
  assert_true(S_ISLNK(status.st_mode));
  assert_int_equal(stat(real, &status), 0);
  assert_int_equal(status.st_mode & 0777, 0600);
  char *folder = file_folder_name(person.path);
  FileList list = {0};
  assert_true(file_list(folder, &list, &error));
  assert_int_equal(list.count, 1); /* no draft is left behind */
  file_list_free(&list);
  settings_file_close(one);
  settings_file_close(two);
  free(folder);
  free(real);
  person_remove(&person);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(kept_and_found_again),         cmocka_unit_test(where_the_person_keeps_them),
      cmocka_unit_test(what_is_not_understood_stays), cmocka_unit_test(whatever_lies_there),
      cmocka_unit_test(others_write_it_too),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
