/* The settings on disk: $XDG_CONFIG_HOME/irongrain/settings, else ~/.config/irongrain/settings, one
 * "name = value" a line. Whatever stands there that is not understood is kept as it is, and keeps
 * nobody from playing. Every front may use it:
 *
 *   SettingsFile *file = settings_file_open();
 *   settings_file_set(file, "theme", "paper", &error);   at once, and on disk
 */
#ifndef FRONT_SETTINGS_FILE_H
#define FRONT_SETTINGS_FILE_H

#include "base/error.h"
#include "view/settings.h"

typedef struct SettingsFile SettingsFile;

/* Reads the file; where there is none, or it cannot be read, the settings are those of a new one. */
SettingsFile *settings_file_open(void);
void settings_file_close(SettingsFile *file); /* NULL is fine */

/* Good until the file is closed; settings_file_keep() writes what was changed there. */
Settings *settings_file_settings(SettingsFile *file);

/* What was not understood, a sentence to be told once; NULL where there was nothing. */
const char *settings_file_complaint(const SettingsFile *file);

/* Where the settings are kept, "~" for the person's own folder; NULL where there is no place. */
const char *settings_file_place(const SettingsFile *file);

/* Puts every setting that differs from what the file says into the file. False: it could not be
 * written, and the settings hold until the program ends. */
bool settings_file_keep(SettingsFile *file, Error *error);

/* Sets one by words and keeps it. False: there is no such setting or value, or it could not be
 * written. */
bool settings_file_set(SettingsFile *file, const char *name, const char *word, Error *error);

#endif
