/* An event that sets a name leads to each whose `when` reads it. A name that many set and many read
 * would make a thicket of edges; it becomes a node of its own, through which they all pass. Around
 * one event there is no thicket, and every edge is drawn. */
#include <stdlib.h>
#include <string.h>

#include "author/graph_state.h"

enum { PAIRS_MOST = 24 };

static int compare_ties(const void *left, const void *right) {
  const GraphTie *a = left, *b = right;
  int order = strcmp(a->name, b->name);
  if (order != 0) return order;
  if (a->writes != b->writes) return a->writes ? -1 : 1;
  return a->node == b->node ? 0 : a->node < b->node ? -1 : 1;
}

/* Ties of one name: those that write come first. */
typedef struct Ties {
  const GraphTie *writers, *readers;
  size_t writer_count, reader_count;
} Ties;

static void link_pairs(Graph *graph, const Ties *ties, size_t around) {
  for (size_t i = 0; i < ties->writer_count; i++) {
    for (size_t k = 0; k < ties->reader_count; k++) {
      size_t from = ties->writers[i].node, to = ties->readers[k].node;
      bool wanted = around == GRAPH_NONE || from == around || to == around;
      if (wanted && from != to) graph_edge(graph, from, to, ties->writers[i].name);
    }
  }
}

static void link_through_node(Graph *graph, const Ties *ties) {
  const char *name = ties->writers->name;
  Buffer node_name = {0};
  buffer_addf(&node_name, "name:%s", name);
  size_t node = graph_node(graph, GRAPH_NAME, buffer_text(&node_name), NULL);
  buffer_free(&node_name);
  for (size_t i = 0; i < ties->writer_count; i++) {
    graph_edge(graph, ties->writers[i].node, node, name);
  }
  for (size_t k = 0; k < ties->reader_count; k++) {
    graph_edge(graph, node, ties->readers[k].node, name);
  }
}

static void link_name(Graph *graph, const Ties *ties, size_t around) {
  if (ties->writer_count == 0 || ties->reader_count == 0) return;
  bool thicket = ties->writer_count > PAIRS_MOST / ties->reader_count;
  if (thicket && around == GRAPH_NONE) {
    link_through_node(graph, ties);
  } else {
    link_pairs(graph, ties, around);
  }
}

/* Puts the ties in order, none twice. */
static void settle_ties(Graph *graph) {
  size_t kept = 0;
  if (graph->tie_count > 1) {
    qsort(graph->ties, graph->tie_count, sizeof *graph->ties, compare_ties);
  }
  for (size_t i = 0; i < graph->tie_count; i++) {
    if (kept > 0 && compare_ties(&graph->ties[i], &graph->ties[kept - 1]) == 0) {
      free(graph->ties[i].name);
    } else {
      graph->ties[kept++] = graph->ties[i];
    }
  }
  graph->tie_count = kept;
}

void graph_link(Graph *graph, size_t around) {
  settle_ties(graph);
  for (size_t begin = 0, end; begin < graph->tie_count; begin = end) {
    Ties ties = {.writers = &graph->ties[begin]};
    for (end = begin; end < graph->tie_count; end++) {
      const GraphTie *tie = &graph->ties[end];
      if (strcmp(tie->name, ties.writers->name) != 0) break;
      if (tie->writes) ties.writer_count++;
    }
    ties.readers = ties.writers + ties.writer_count;
    ties.reader_count = end - begin - ties.writer_count;
    link_name(graph, &ties, around);
  }
}
