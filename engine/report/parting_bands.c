/* The options are made first, each answer is then looked for among them. A question that changed
 * its kind from game to game (a scenario may) is compared answer by answer. */
#include "report/parting_bands.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/number.h"
#include "report/paper.h"
#include "scene/answer.h"

enum { FEW = 4, QUARTERS = 4, PLACES = 6 };

static const Ask *ask_at(const PartingAsked *asked, size_t i) {
  return &asked->decisions[i]->scene->ask;
}

static const Value *answer_at(const PartingAsked *asked, size_t i) {
  return answer_core(asked->decisions[i]->answer);
}

static size_t add_option(Parting *parting, char *id, char *text) {
  size_t count = parting->option_count;
  parting->options = memory_grow(parting->options, count + 1, sizeof *parting->options);
  parting->options[count] = (PartingOption){.id = id, .text = text, .open = parting->asked};
  return parting->option_count++;
}

static size_t find_option(const Parting *parting, const char *id) {
  size_t i = 0;
  while (i < parting->option_count && strcmp(parting->options[i].id, id) != 0) i++;
  return i;
}

static void drop_options(Parting *parting) {
  for (size_t i = 0; i < parting->option_count; i++) {
    free(parting->options[i].id);
    free(parting->options[i].text);
  }
  parting->option_count = 0;
}

/* Whether those asked do not all have the same option. */
static bool is_apart(const Parting *parting, const PartingAsked *asked) {
  for (size_t i = 1; i < asked->count; i++) {
    if (parting->given[asked->games[i]] != parting->given[asked->games[0]]) return true;
  }
  return false;
}

/* ---- choices ---- */

static void choose_options(Parting *parting, const PartingAsked *asked) {
  for (size_t i = 0; i < asked->count; i++) {
    const Ask *ask = ask_at(asked, i);
    for (size_t k = 0; k < ask->choice_count; k++) {
      const Choice *choice = &ask->choices[k];
      size_t at = find_option(parting, choice->id);
      if (at == parting->option_count) {
        add_option(parting, memory_copy(choice->id), memory_copy(choice->text));
        parting->options[at].open = 0;
      }
      parting->options[at].open += choice->closed == NULL;
      parting->options[at].shut += choice->closed != NULL;
    }
    parting->given[asked->games[i]] = find_option(parting, answer_at(asked, i)->text);
  }
}

/* ---- answer by answer ---- */

static char *answer_id(const Value *answer) {
  Buffer out = {0};
  json_write(&out, answer);
  return buffer_take(&out);
}

/* Each different answer is an option; as they come. */
static void each_option(Parting *parting, const PartingAsked *asked) {
  for (size_t i = 0; i < asked->count; i++) {
    char *id = answer_id(answer_at(asked, i));
    size_t at = find_option(parting, id);
    if (at == parting->option_count) {
      add_option(parting, id, answer_words(ask_at(asked, i), asked->decisions[i]->answer));
    } else {
      free(id);
    }
    parting->given[asked->games[i]] = at;
  }
}

/* How many different ones, counted to one more than a few. */
static size_t different(const PartingAsked *asked) {
  const Value *met[FEW];
  size_t count = 0;
  for (size_t i = 0; i < asked->count && count <= FEW; i++) {
    size_t k = 0;
    while (k < count && !value_equal(met[k], answer_at(asked, i))) k++;
    if (k == count && count++ < FEW) met[k] = answer_at(asked, i);
  }
  return count;
}

/* ---- figures ---- */

typedef struct Edge {
  double value;
  const char *text; /* of the mark, or NULL */
} Edge;

typedef struct Edges {
  Edge *list; /* rising; a band from each to the next, the last one's end with it */
  size_t count;
} Edges;

static void put_edge(Edges *edges, double value, const char *text) {
  size_t at = edges->count;
  for (size_t i = 0; i < edges->count; i++) {
    if (edges->list[i].value == value) return;
  }
  while (at > 0 && edges->list[at - 1].value > value) at--;
  edges->list = memory_grow(edges->list, edges->count + 1, sizeof *edges->list);
  memmove(edges->list + at + 1, edges->list + at, (edges->count - at) * sizeof *edges->list);
  edges->list[at] = (Edge){value, text};
  edges->count++;
}

/* From `least` to `most`, cut in four on the grid of the question. */
static Edges quarters(const Ask *ask, double least, double most) {
  Edges edges = {0};
  double steps = floor((most - least) / ask->step + 0.5);
  put_edge(&edges, least, NULL);
  for (int i = 1; i < QUARTERS; i++) {
    put_edge(&edges, least + floor(steps * i / QUARTERS + 0.5) * ask->step, NULL);
  }
  put_edge(&edges, most, NULL);
  return edges;
}

/* The range that any of those asked had, and of what was given. */
static void ranges(const PartingAsked *asked, double *least, double *most, double *lowest,
                   double *highest) {
  for (size_t i = 0; i < asked->count; i++) {
    const Ask *ask = ask_at(asked, i);
    double given = answer_at(asked, i)->number;
    if (i == 0 || ask->min < *least) *least = ask->min;
    if (i == 0 || ask->max > *most) *most = ask->max;
    if (i == 0 || given < *lowest) *lowest = given;
    if (i == 0 || given > *highest) *highest = given;
  }
}

/* The edges at the question's own marks; none where it has no mark within its range. */
static Edges marks(const Ask *ask, double least, double most) {
  Edges edges = {0};
  for (size_t i = 0; i < ask->mark_count; i++) {
    const Mark *mark = &ask->marks[i];
    if (mark->value > least && mark->value < most) put_edge(&edges, mark->value, mark->text);
  }
  if (edges.count == 0) return edges;
  put_edge(&edges, least, NULL);
  put_edge(&edges, most, NULL);
  return edges;
}

static void add_edge(Buffer *text, const Edge *edge) {
  char number[PAPER_GROUPED_BYTES];
  paper_grouped(edge->value, PLACES, number);
  buffer_add_text(text, number);
  if (edge->text) buffer_addf(text, " (%s)", edge->text);
}

static void edge_option(Parting *parting, const Edge *from, const Edge *to, bool is_last,
                        const char *unit) {
  char low[NUMBER_TEXT_BYTES], high[NUMBER_TEXT_BYTES];
  Buffer id = {0}, text = {0};
  number_text(from->value, low);
  number_text(to->value, high);
  buffer_addf(&id, "%s..%s", low, high);
  add_edge(&text, from);
  if (from->value != to->value) {
    buffer_add_text(&text, is_last ? " to " : " to under ");
    add_edge(&text, to);
  }
  if (unit && unit[0]) buffer_addf(&text, " %s", unit);
  add_option(parting, buffer_take(&id), buffer_take(&text));
}

static void edge_options(Parting *parting, const PartingAsked *asked, const Edges *edges) {
  size_t bands = edges->count > 1 ? edges->count - 1 : 1;
  for (size_t i = 0; i < bands; i++) {
    const Edge *from = &edges->list[i], *to = &edges->list[edges->count > 1 ? i + 1 : i];
    edge_option(parting, from, to, i + 1 == bands, ask_at(asked, 0)->unit);
  }
  for (size_t i = 0; i < asked->count; i++) {
    double value = answer_at(asked, i)->number;
    size_t band = bands - 1;
    while (band > 0 && value < edges->list[band].value) band--;
    parting->given[asked->games[i]] = band;
  }
}

static int by_figure(const void *a, const void *b) {
  double left = 0, right = 0;
  number_parse(((const PartingOption *)a)->id, &left);
  number_parse(((const PartingOption *)b)->id, &right);
  return (left > right) - (left < right);
}

/* The few figures in their order. */
static void sort_figures(Parting *parting, const PartingAsked *asked) {
  qsort(parting->options, parting->option_count, sizeof *parting->options, by_figure);
  for (size_t i = 0; i < asked->count; i++) {
    char id[NUMBER_TEXT_BYTES];
    number_text(answer_at(asked, i)->number, id);
    parting->given[asked->games[i]] = find_option(parting, id);
  }
}

static void number_options(Parting *parting, const PartingAsked *asked) {
  double least = 0, most = 0, lowest = 0, highest = 0;
  const Ask *first = ask_at(asked, 0);
  if (different(asked) <= FEW) {
    each_option(parting, asked);
    sort_figures(parting, asked);
    return;
  }
  ranges(asked, &least, &most, &lowest, &highest);
  Edges edges = marks(first, least, most);
  if (edges.count == 0) edges = quarters(first, least, most);
  edge_options(parting, asked, &edges);
  free(edges.list);
  if (is_apart(parting, asked)) return;
  drop_options(parting);
  edges = quarters(first, lowest, highest);
  edge_options(parting, asked, &edges);
  free(edges.list);
}

/* ---- all kinds ---- */

/* Shares that come again are a way of dealing them; those that do not are told by bands. */
static void share_options(Parting *parting, const PartingAsked *asked) {
  size_t kinds = different(asked);
  if (kinds > FEW || kinds * 2 > asked->count) parting_shares(parting, asked);
  bool is_done = parting->option_count > 0 && (kinds > FEW || is_apart(parting, asked));
  if (is_done) return;
  drop_options(parting);
  parting->task = NULL;
  each_option(parting, asked);
}

static bool same_kind(const PartingAsked *asked) {
  for (size_t i = 1; i < asked->count; i++) {
    if (ask_at(asked, i)->kind != ask_at(asked, 0)->kind) return false;
  }
  return true;
}

void parting_options(Parting *parting, const PartingAsked *asked) {
  AskKind kind = ask_at(asked, 0)->kind;
  if (!same_kind(asked)) {
    each_option(parting, asked);
  } else if (kind == ASK_CHOOSE) {
    choose_options(parting, asked);
  } else if (kind == ASK_NUMBER) {
    number_options(parting, asked);
  } else {
    share_options(parting, asked);
  }
}
