/* Nodes by cluster, then edges, all in one order. Every text is untrusted: within the quotation
 * marks of DOT a quotation mark, a backslash and the & of an entity are written so that they stay
 * what they are. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "author/graph_state.h"
#include "base/memory.h"
#include "base/utf8.h"

enum { WORDS_BYTES = 40 };

/* Adds a text as it stands between quotation marks. */
static void add_escaped(Buffer *out, const char *text, size_t length) {
  char *clean = utf8_clean(text, length, false);
  for (const char *c = clean; *c; c++) {
    if (*c == '"' || *c == '\\') buffer_add_char(out, '\\');
    buffer_add_char(out, *c);
    if (*c == '&') buffer_add_text(out, "amp;");
  }
  free(clean);
}

static void add_quoted(Buffer *out, const char *text) {
  buffer_add_char(out, '"');
  add_escaped(out, text, strlen(text));
  buffer_add_char(out, '"');
}

/* ---- nodes ---- */

/* Past the target of a link, or where it stands. */
static const char *pass_target(const char *text) {
  const char *end = *text == '(' ? strchr(text, ')') : NULL;
  return end ? end + 1 : text;
}

/* The first words of a Markdown text, without its marks. */
static void add_words(Buffer *out, const char *text) {
  Buffer words = {0};
  while (*text && words.length < 2 * WORDS_BYTES) {
    char c = *text++;
    bool blank = c == ' ' || c == '\n' || c == '\t';
    if (c == ']') text = pass_target(text);
    if (strchr("*_[]\\`", c)) continue;
    if (blank && (words.length == 0 || words.bytes[words.length - 1] == ' ')) continue;
    buffer_add_char(&words, blank ? ' ' : c);
  }
  size_t length = words.length;
  bool cut = length > WORDS_BYTES;
  if (cut) {
    length = WORDS_BYTES;
    while (length > 0 && words.bytes[length] != ' ') length--;
  }
  if (cut && length == 0) { /* one long word, perhaps of no Latin letters */
    length = WORDS_BYTES;
    while (((unsigned char)words.bytes[length] & 0xC0) == 0x80) length--;
  }
  add_escaped(out, buffer_text(&words), length);
  if (cut) buffer_add_text(out, "...");
  buffer_free(&words);
}

static void add_node(Buffer *out, const GraphNode *node) {
  static const char *const shapes[] = {
      [GRAPH_EVENT] = "",
      [GRAPH_SCENE] = ", style=rounded",
      [GRAPH_ENDING] = ", shape=doubleoctagon",
      [GRAPH_NAME] = ", shape=note, fontcolor=\"#8a5a00\", color=\"#8a5a00\"",
  };
  buffer_add_text(out, "  ");
  add_quoted(out, node->name);
  buffer_add_text(out, " [label=\"");
  const char *shown = node->kind == GRAPH_NAME ? strchr(node->name, ':') + 1 : node->name;
  add_escaped(out, shown, strlen(shown));
  if (node->words) {
    buffer_add_text(out, "\\n");
    add_words(out, node->words);
  }
  buffer_addf(out, "\"%s];\n", shapes[node->kind]);
}

/* What is drawn, in the order in which it is. */
typedef struct Drawing {
  const Graph *graph;
  const GraphNode **nodes;
  size_t count;
} Drawing;

static int compare_nodes(const void *left, const void *right) {
  const GraphNode *a = *(const GraphNode *const *)left, *b = *(const GraphNode *const *)right;
  if (!a->group != !b->group) return a->group ? -1 : 1;
  int order = a->group ? strcmp(a->group, b->group) : 0;
  return order != 0 ? order : strcmp(a->name, b->name);
}

static bool same_group(const GraphNode *a, const GraphNode *b) {
  return a->group && b->group && strcmp(a->group, b->group) == 0;
}

static void add_nodes(Buffer *out, const Drawing *drawing) {
  for (size_t i = 0; i < drawing->count; i++) {
    const GraphNode *node = drawing->nodes[i];
    bool first = i == 0 || !same_group(drawing->nodes[i - 1], node);
    bool last = i + 1 == drawing->count || !same_group(node, drawing->nodes[i + 1]);
    if (node->group && first) {
      buffer_add_text(out, "  subgraph \"cluster_");
      add_escaped(out, node->group, strlen(node->group));
      buffer_add_text(out, "\" {\n  label=");
      add_quoted(out, node->group);
      buffer_add_text(out, ";\n");
    }
    add_node(out, node);
    if (node->group && last) buffer_add_text(out, "  }\n");
  }
}

/* ---- edges ---- */

static bool is_wanted(const GraphEdge *edge, size_t around) {
  return around == GRAPH_NONE || edge->from == around || edge->to == around;
}

/* True if both edges are of code, between the same nodes: they are drawn as one. */
static bool is_same_line(const GraphEdge *a, const GraphEdge *b) {
  return a->from == b->from && a->to == b->to && a->label && b->label;
}

static void add_arrow(Buffer *out, const Graph *graph, const GraphEdge *edge) {
  buffer_add_text(out, "  ");
  add_quoted(out, graph->nodes[edge->from].name);
  buffer_add_text(out, " -> ");
  add_quoted(out, graph->nodes[edge->to].name);
}

static void add_followed(Buffer *out, const Graph *graph, const GraphEdge *edge, uint64_t most) {
  uint64_t tenths = 10 + (most > 0 ? 40 * edge->count / most : 0);
  add_arrow(out, graph, edge);
  buffer_addf(out,
              " [label=\"%" PRIu64 "\", penwidth=%" PRIu64 ".%" PRIu64
              ", color=\"#2f5d8a\", fontcolor=\"#2f5d8a\"];\n",
              edge->count, tenths / 10, tenths % 10);
}

/* Edges of code from index `at` on that are one line; returns the index behind them. */
static size_t add_led(Buffer *out, const Graph *graph, size_t at) {
  const GraphEdge *first = &graph->edges[at];
  bool is_name =
      graph->nodes[first->from].kind == GRAPH_NAME || graph->nodes[first->to].kind == GRAPH_NAME;
  const char *before = ", label=\"";
  add_arrow(out, graph, first);
  buffer_add_text(out, " [style=dashed, color=\"#8a5a00\", fontcolor=\"#8a5a00\"");
  for (; at < graph->edge_count && is_same_line(first, &graph->edges[at]); at++) {
    if (is_name) continue; /* the node says it */
    buffer_add_text(out, before);
    add_escaped(out, graph->edges[at].label, strlen(graph->edges[at].label));
    before = "\\n";
  }
  buffer_add_text(out, is_name ? "];\n" : "\"];\n");
  return at;
}

static void add_edges(Buffer *out, const Graph *graph, size_t around) {
  uint64_t most = 0;
  for (size_t i = 0; i < graph->edge_count; i++) {
    const GraphEdge *edge = &graph->edges[i];
    if (!edge->label && is_wanted(edge, around) && edge->count > most) most = edge->count;
  }
  for (size_t i = 0; i < graph->edge_count;) {
    const GraphEdge *edge = &graph->edges[i];
    if (!is_wanted(edge, around)) {
      i++;
    } else if (edge->label) {
      i = add_led(out, graph, i);
    } else {
      add_followed(out, graph, edge, most);
      i++;
    }
  }
}

/* ---- the whole ---- */

static Drawing choose_nodes(const Graph *graph, size_t around) {
  Drawing drawing = {.graph = graph,
                     .nodes = memory_new(graph->node_count * sizeof *drawing.nodes)};
  bool *wanted = memory_new(graph->node_count * sizeof *wanted);
  for (size_t i = 0; i < graph->edge_count && around != GRAPH_NONE; i++) {
    if (!is_wanted(&graph->edges[i], around)) continue;
    wanted[graph->edges[i].from] = wanted[graph->edges[i].to] = true;
  }
  for (size_t i = 0; i < graph->node_count; i++) {
    bool drawn = around == GRAPH_NONE || around == i || wanted[i];
    if (drawn) drawing.nodes[drawing.count++] = &graph->nodes[i];
  }
  free(wanted);
  if (drawing.count > 1) {
    qsort(drawing.nodes, drawing.count, sizeof *drawing.nodes, compare_nodes);
  }
  return drawing;
}

/* True if an edge of code is drawn: only then is there something dashed to explain. */
static bool has_dashed(const Graph *graph, size_t around) {
  for (size_t i = 0; i < graph->edge_count; i++) {
    if (graph->edges[i].label && is_wanted(&graph->edges[i], around)) return true;
  }
  return false;
}

static void add_head(Buffer *out, const GraphSetup *setup, const Manifest *manifest, bool dashed) {
  buffer_add_text(out, "digraph ");
  add_quoted(out, manifest->id);
  buffer_add_text(out, " {\n  graph [rankdir=LR, labelloc=t, label=\"");
  add_escaped(out, manifest->title, strlen(manifest->title));
  buffer_add_char(out, ' ');
  add_escaped(out, manifest->version, strlen(manifest->version));
  if (dashed) buffer_add_text(out, "\\ndashed: sets what the other asks for, or owes it");
  if (setup->runs > 0) {
    buffer_addf(out,
                "\\nsolid: was followed by, so often in %" PRIu64
                " games of random answers (seed %" PRIu64 ")",
                setup->runs, setup->seed);
  }
  buffer_add_text(out,
                  "\"];\n  node [shape=box, fontname=\"sans-serif\", fontsize=10];\n"
                  "  edge [fontname=\"sans-serif\", fontsize=9];\n");
}

void graph_write_dot(const Graph *graph, const GraphSetup *setup, const Manifest *manifest,
                     size_t around, Buffer *out) {
  Drawing drawing = choose_nodes(graph, around);
  add_head(out, setup, manifest, has_dashed(graph, around));
  add_nodes(out, &drawing);
  add_edges(out, graph, around);
  buffer_add_text(out, "}\n");
  free(drawing.nodes);
}
