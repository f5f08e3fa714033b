/* Inside the room: what the files of the section "Room to manoeuvre" share. */
#ifndef REPORT_MANOEUVRE_PARTS_H
#define REPORT_MANOEUVRE_PARTS_H

#include "report/manoeuvre_page.h"

typedef struct RoomPage {
  Paper *paper;
  const Manoeuvre *result;
  const PlanOutcome *outcomes;
  size_t count;
} RoomPage;

/* "23%", entered under `id`. */
void room_percent(const RoomPage *page, const char *month, const char *id, double share);

/* The share as a bar within a frame that is the whole; behind its figure, so that bars stand below
 * each other. */
void room_bar(const RoomPage *page, double share);

/* "September 1958", in one line, or the period as it is. */
void room_when(const RoomPage *page, const char *period);

/* A table from its caption to where the cells of its head come (room_head()), and its end. */
void room_table(const RoomPage *page, const char *caption);
void room_head(const RoomPage *page, const char *name, const char *text);
void room_table_end(const RoomPage *page);

/* The part "decision by decision". */
void room_decisions(const RoomPage *page);

#endif
