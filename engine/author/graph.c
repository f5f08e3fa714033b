/* Events are nodes from the beginning, other scenes and endings become nodes when a game comes to
 * them. Edges are added as they are met and put together by sorting whenever they have doubled, so
 * that neither the number of games nor the order of files is seen in the result. */
#include "author/graph.h"

#include <stdlib.h>
#include <string.h>

#include "author/graph_state.h"
#include "base/memory.h"
#include "base/spelling.h"

enum { SETTLE_EDGES = 4096 };

/* ---- nodes ---- */

static int compare_name(const void *name, const void *node) {
  return strcmp(name, ((const GraphNode *)node)->name);
}

size_t graph_find(const Graph *graph, const char *name) {
  const GraphNode *event = graph->event_count == 0 ? NULL
                                                   : bsearch(name, graph->nodes, graph->event_count,
                                                             sizeof *graph->nodes, compare_name);
  if (event) return (size_t)(event - graph->nodes);
  for (size_t i = graph->event_count; i < graph->node_count; i++) {
    if (strcmp(graph->nodes[i].name, name) == 0) return i;
  }
  return GRAPH_NONE;
}

static size_t add_node(Graph *graph, GraphNode node) {
  if (graph->node_count == graph->node_room) {
    graph->node_room = 2 * graph->node_room + 64;
    graph->nodes = memory_grow(graph->nodes, graph->node_room, sizeof *graph->nodes);
  }
  graph->nodes[graph->node_count] = node;
  return graph->node_count++;
}

size_t graph_node(Graph *graph, GraphKind kind, const char *name, const char *words) {
  size_t found = graph_find(graph, name);
  if (found != GRAPH_NONE) return found;
  return add_node(
      graph, (GraphNode){.kind = kind, .name = memory_copy(name), .words = memory_copy(words)});
}

/* ---- edges and ties ---- */

static int compare_labels(const char *a, const char *b) {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  return strcmp(a, b);
}

static int compare_edges(const void *left, const void *right) {
  const GraphEdge *a = left, *b = right;
  if (a->from != b->from) return a->from < b->from ? -1 : 1;
  if (a->to != b->to) return a->to < b->to ? -1 : 1;
  return compare_labels(a->label, b->label);
}

void graph_settle(Graph *graph) {
  size_t kept = 0;
  if (graph->edge_count > 1) {
    qsort(graph->edges, graph->edge_count, sizeof *graph->edges, compare_edges);
  }
  for (size_t i = 0; i < graph->edge_count; i++) {
    GraphEdge *edge = &graph->edges[i];
    if (kept > 0 && compare_edges(edge, &graph->edges[kept - 1]) == 0) {
      graph->edges[kept - 1].count += edge->count;
      free(edge->label);
    } else {
      graph->edges[kept++] = *edge;
    }
  }
  graph->edge_count = graph->settled = kept;
}

void graph_edge(Graph *graph, size_t from, size_t to, const char *label) {
  if (graph->edge_count > 2 * graph->settled + SETTLE_EDGES) graph_settle(graph);
  if (graph->edge_count == graph->edge_room) {
    graph->edge_room = 2 * graph->edge_room + 64;
    graph->edges = memory_grow(graph->edges, graph->edge_room, sizeof *graph->edges);
  }
  graph->edges[graph->edge_count++] =
      (GraphEdge){.from = from, .to = to, .label = memory_copy(label), .count = 1};
}

void graph_tie(Graph *graph, size_t node, const char *name, bool writes) {
  if (graph->tie_count == graph->tie_room) {
    graph->tie_room = 2 * graph->tie_room + 64;
    graph->ties = memory_grow(graph->ties, graph->tie_room, sizeof *graph->ties);
  }
  graph->ties[graph->tie_count++] =
      (GraphTie){.node = node, .name = memory_copy(name), .writes = writes};
}

static void free_graph(Graph *graph) {
  for (size_t i = 0; i < graph->node_count; i++) {
    free(graph->nodes[i].name);
    free(graph->nodes[i].words);
    free(graph->nodes[i].group);
  }
  for (size_t i = 0; i < graph->edge_count; i++) free(graph->edges[i].label);
  for (size_t i = 0; i < graph->tie_count; i++) free(graph->ties[i].name);
  free(graph->nodes);
  free(graph->edges);
  free(graph->ties);
}

/* ---- the whole ---- */

static void add_events(Graph *graph, const InspectEvent *events, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const char *words = events[i].heading ? events[i].heading : events[i].text;
    size_t file = strcspn(events[i].at, ":");
    add_node(graph, (GraphNode){.kind = GRAPH_EVENT,
                                .name = memory_copy(events[i].id),
                                .words = memory_copy(words),
                                .group = memory_copy_bytes(events[i].at, file)});
  }
  graph->event_count = count;
}

/* Finds what the graph is drawn around; GRAPH_NONE where it is all. */
static bool find_around(const Graph *graph, const char *name, size_t *around, Error *error) {
  const char *nearest = NULL;
  size_t best = SIZE_MAX;
  *around = name ? graph_find(graph, name) : GRAPH_NONE;
  if (!name || *around != GRAPH_NONE) return true;
  for (size_t i = 0; i < graph->node_count; i++) {
    size_t distance = spelling_distance(name, graph->nodes[i].name);
    if (distance < best && spelling_is_near(name, distance)) {
      best = distance;
      nearest = graph->nodes[i].name;
    }
  }
  error_set_usage(error, "there is no event %.60s%s%s%s", name, nearest ? " (did you mean " : "",
                  nearest ? nearest : "",
                  nearest ? "?)" : "; without --around the graph shows them all");
  return false;
}

static bool draw(Graph *graph, const GraphSetup *setup, Script *script, Buffer *out,
                 GraphNotes *notes, Error *error) {
  size_t count, around;
  const InspectEvent *events = script_inspect_events(script, &count, error);
  if (!events) return false;
  add_events(graph, events, count);
  if (!graph_play(graph, setup, notes, error)) return false;
  if (!find_around(graph, setup->around, &around, error)) return false;
  if (!graph_read_code(graph, setup->folder, events, error)) return false;
  graph_link(graph, around);
  graph_settle(graph);
  graph_write_dot(graph, setup, script_manifest(script), around, out);
  return true;
}

bool graph_write(const GraphSetup *setup, Buffer *out, GraphNotes *notes, Error *error) {
  Graph graph = {0};
  *notes = (GraphNotes){0};
  Script *script = script_load(setup->folder, error);
  bool done = script && draw(&graph, setup, script, out, notes, error);
  script_free(script);
  free_graph(&graph);
  return done;
}
