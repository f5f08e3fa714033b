/* What the steps of `graph` share: nodes and edges, made by code and games, written at the end. */
#ifndef AUTHOR_GRAPH_STATE_H
#define AUTHOR_GRAPH_STATE_H

#include <stdbool.h>

#include "author/graph.h"
#include "base/file.h"
#include "script/inspect.h"
#include "script/tree.h"

typedef enum GraphKind { GRAPH_EVENT, GRAPH_SCENE, GRAPH_ENDING, GRAPH_NAME } GraphKind;

typedef struct GraphNode {
  GraphKind kind;
  char *name;  /* "ferry_store"; "ending:reported"; "name:facts.office" */
  char *words; /* the first words, or NULL */
  char *group; /* "1958-10", "events/one.lua"; NULL for none */
} GraphNode;

typedef struct GraphEdge {
  size_t from, to; /* nodes */
  char *label;     /* of code: "facts.office"; NULL for what followed in games */
  uint64_t count;  /* of games: how often */
} GraphEdge;

/* What an event has to do with a name that other events may have to do with too. */
typedef struct GraphTie {
  size_t node; /* an event */
  char *name;  /* "facts.office", "people.hou.here", "answer.report", "answer.choice = keep" */
  bool writes; /* it sets the name or asks the question; else its `when` reads it */
} GraphTie;

typedef struct Graph {
  GraphNode *nodes; /* the events first, by id */
  size_t node_count, node_room, event_count;
  GraphEdge *edges;
  size_t edge_count, edge_room;
  size_t settled; /* so many edges are in order, none twice */
  GraphTie *ties;
  size_t tie_count, tie_room;
} Graph;

#define GRAPH_NONE SIZE_MAX /* no node */

/* The node of that name, or GRAPH_NONE. */
size_t graph_find(const Graph *graph, const char *name);

/* The same, made where there is none; the words are copied. */
size_t graph_node(Graph *graph, GraphKind kind, const char *name, const char *words);

/* Adds one to the edge of games, or an edge of code. The label is copied. */
void graph_edge(Graph *graph, size_t from, size_t to, const char *label);

/* Puts the edges into an order, equal ones together. */
void graph_settle(Graph *graph);

/* Adds a tie; the name is copied. */
void graph_tie(Graph *graph, size_t node, const char *name, bool writes);

/* What the code of the events says: ties, and the edges of what is owed. False where a file cannot
 * be read. */
bool graph_read_code(Graph *graph, const char *folder, const InspectEvent *events, Error *error);

/* From ties to edges: of the event `around` alone where there is one. */
void graph_link(Graph *graph, size_t around);

/* What followed what in games. */
bool graph_play(Graph *graph, const GraphSetup *setup, GraphNotes *notes, Error *error);

/* The whole as DOT, or as far as it touches `around`. */
void graph_write_dot(const Graph *graph, const GraphSetup *setup, const Manifest *manifest,
                     size_t around, Buffer *out);

#endif
