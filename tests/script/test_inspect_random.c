/* Random conditions, judged by the engine and by trying every value there is. If it fails, a sound
 * condition is doubted (the worst that a checker can do), or one that can never hold is let pass.
 * */
#include "stage.h"

#include "base/luck.h"
#include "script/inspect.h"

enum { CONDITIONS = 1500, DEEPEST = 3, NODES_MOST = 64, VALUES_MOST = 12, NAMES = 5 };

static const char *const scenario =
    "return scenario { id = \"stage\", title = \"Stage\", version = \"1\",\n"
    "  months = { \"1958-08\", \"1959-01\" }, facts = { a = 0, b = 0, c = \"\" },\n"
    "  options = { { id = \"p\", { \"u\" }, { \"v\" }, { \"w\" } } },\n"
    "  start = function() ending { id = \"over\", title = \"Over\" } end }\n";

/* ---- values ---- */

typedef enum Kind { NIL, NO, YES, NUMBER, TEXT, FAILED } Kind;
typedef struct Plain {
  Kind kind;
  double number;
  const char *text;
} Plain;

#define V(x) \
  { .kind = (x) }
#define N(x) \
  { .kind = NUMBER, .number = (x) }
#define T(x) \
  { .kind = TEXT, .text = (x) }

/* Names with all that they can be, a value for each that could make a difference; and what they are
 * compared with. */
typedef struct Name {
  const char *name;
  size_t value_count, literal_count;
  Plain values[VALUES_MOST], literals[VALUES_MOST];
} Name;

static const Name names[NAMES] = {
    {"month",
     6,
     6,
     {T("1958-08"), T("1958-09"), T("1958-10"), T("1958-11"), T("1958-12"), T("1959-01")},
     {T("1958-08"), T("1958-10"), T("1959-01"), T("1959"), T("1958-07"), T("1960-01")}},
    {"facts.a",
     12,
     4,
     {V(NIL), V(NO), V(YES), T("t"), N(-1), N(0), N(.5), N(1), N(1.5), N(2), N(2.5), N(3)},
     {N(0), N(1), N(2), V(NO)}},
    {"facts.b", 7, 2, {V(NIL), N(0), N(1), N(1.5), N(2), N(3), T("t")}, {N(1), N(2)}},
    {"facts.c",
     10,
     3,
     {V(NIL), V(YES), V(NO), N(5), T(""), T("a"), T("aa"), T("b"), T("bb"), T("c")},
     {T("a"), T("b"), V(NIL)}},
    {"options.p", 3, 4, {T("u"), T("v"), T("w")}, {T("u"), T("v"), T("w"), T("z")}},
};

static bool is_true(Plain value) {
  return value.kind != NIL && value.kind != NO;
}

static Plain truth(bool value) {
  return (Plain){.kind = value ? YES : NO};
}

/* ---- conditions ---- */

typedef enum Op {
  AND,
  OR,
  NOT,
  LESS,
  LESS_EQUAL,
  MORE,
  MORE_EQUAL,
  EQUAL,
  UNEQUAL,
  NAME,
  LITERAL
} Op;
static const char *const signs[] = {"and", "or", "not", "<", "<=", ">", ">=", "==", "~="};

typedef struct Part {
  Op op;
  struct Part *left, *right;
  size_t name;
  Plain value;
  size_t from, to; /* in the source */
} Part;

typedef struct Condition {
  uint64_t key, drawn;
  Part parts[NODES_MOST];
  size_t count;
  Buffer source;
  bool uses[NAMES], has_pair; /* has_pair: two names are compared with each other */
  const Part *fixed;          /* a part that is taken to be `as`, whatever it says */
  bool as;
} Condition;

static size_t below(Condition *condition, size_t count) {
  return (size_t)(luck_draw(condition->key, ++condition->drawn) >> 32) % count;
}

static Part *make(Condition *condition, Op op, Part *left, Part *right) {
  assert_true(condition->count < NODES_MOST);
  Part *part = &condition->parts[condition->count++];
  *part = (Part){.op = op, .left = left, .right = right};
  return part;
}

static Part *make_name(Condition *condition, size_t name) {
  Part *part = make(condition, NAME, NULL, NULL);
  part->name = name;
  condition->uses[name] = true;
  return part;
}

static Part *make_atom(Condition *condition) {
  size_t name = below(condition, NAMES), kind = below(condition, 10);
  bool is_option = name == NAMES - 1;
  if (kind == 0 && name > 0) return make_name(condition, name);
  Op op = is_option || below(condition, 2) ? EQUAL + (Op)below(condition, 2)
                                           : LESS + (Op)below(condition, 4);
  if (kind == 1) {
    condition->has_pair = true;
    return make(condition, op, make_name(condition, 1), make_name(condition, 2));
  }
  Part *literal = make(condition, LITERAL, NULL, NULL);
  literal->value = names[name].literals[below(condition, names[name].literal_count)];
  if (op < EQUAL && literal->value.kind < NUMBER) op = EQUAL;
  Part *it = make_name(condition, name);
  return kind < 4 ? make(condition, op, literal, it) : make(condition, op, it, literal);
}

static Part *make_condition(Condition *condition, int depth) {
  size_t kind = below(condition, 10);
  if (depth == 0 || kind < 2) return make_atom(condition);
  Part *left = make_condition(condition, depth - 1);
  if (kind < 3) return make(condition, NOT, NULL, left);
  return make(condition, kind < 7 ? AND : OR, left, make_condition(condition, depth - 1));
}

/* ---- as text ---- */

static void print_plain(Buffer *out, Plain value) {
  static const char *const words[] = {[NIL] = "nil", [NO] = "false", [YES] = "true"};
  if (value.kind == NUMBER) buffer_addf(out, "%g", value.number);
  if (value.kind == TEXT) buffer_addf(out, "'%s'", value.text);
  if (value.kind < NUMBER) buffer_add_text(out, words[value.kind]);
}

/* Within a part of the operator `outer`, whose words must not take it apart. */
static void print_part(Buffer *out, Part *part, Op outer) {
  bool grouped = outer <= NOT && part->op < (outer == NOT ? NAME : LESS);
  part->from = out->length;
  if (grouped) buffer_add_char(out, '(');
  if (part->op == NAME) {
    buffer_add_text(out, names[part->name].name);
  } else if (part->op == LITERAL) {
    print_plain(out, part->value);
  } else {
    if (part->left) print_part(out, part->left, part->op);
    buffer_addf(out, "%s%s ", part->left ? " " : "", signs[part->op]);
    print_part(out, part->right, part->op);
  }
  if (grouped) buffer_add_char(out, ')');
  part->to = out->length;
}

/* ---- as the contract has it ---- */

static bool same(Plain a, Plain b) {
  if (a.kind != b.kind) return false;
  if (a.kind == TEXT) return strcmp(a.text, b.text) == 0;
  return a.kind != NUMBER || (a.number <= b.number && a.number >= b.number);
}

static Plain compare(Op op, Plain a, Plain b) {
  if (op == EQUAL || op == UNEQUAL) return truth(same(a, b) == (op == EQUAL));
  if (a.kind != b.kind || (a.kind != NUMBER && a.kind != TEXT)) return (Plain){.kind = FAILED};
  double order = a.kind == NUMBER ? a.number - b.number : strcmp(a.text, b.text);
  if (op == LESS) return truth(order < 0);
  if (op == LESS_EQUAL) return truth(order <= 0);
  return truth(op == MORE ? order > 0 : order >= 0);
}

static Plain evaluate(const Condition *condition, const Part *part, const size_t *chosen) {
  if (part == condition->fixed) return truth(condition->as);
  if (part->op == LITERAL) return part->value;
  if (part->op == NAME) return names[part->name].values[chosen[part->name]];
  Plain left = part->left ? evaluate(condition, part->left, chosen) : (Plain){.kind = NIL};
  if (left.kind == FAILED) return left;
  if (part->op == AND && !is_true(left)) return left;
  if (part->op == OR && is_true(left)) return left;
  Plain right = evaluate(condition, part->right, chosen);
  if (right.kind == FAILED || part->op <= OR) return right;
  return part->op == NOT ? truth(!is_true(right)) : compare(part->op, left, right);
}

/* The next of all choices of values; false after the last. */
static bool next_choice(const Condition *condition, size_t *chosen) {
  for (size_t i = 0; i < NAMES; i++) {
    if (!condition->uses[i]) continue;
    if (++chosen[i] < names[i].value_count) return true;
    chosen[i] = 0;
  }
  return false;
}

static bool can_hold(const Condition *condition, const Part *root) {
  size_t chosen[NAMES] = {0};
  do {
    Plain value = evaluate(condition, root, chosen);
    if (value.kind != FAILED && is_true(value)) return true;
  } while (next_choice(condition, chosen));
  return false;
}

/* Whether it makes no difference that the part is `as`, wherever nothing stops the game. */
static bool is_needless(Condition *condition, const Part *root, const Part *part, bool as) {
  size_t chosen[NAMES] = {0};
  bool needless = true;
  do {
    condition->fixed = NULL;
    Plain value = evaluate(condition, root, chosen);
    condition->fixed = part;
    condition->as = as;
    Plain other = evaluate(condition, root, chosen);
    bool both = value.kind != FAILED && other.kind != FAILED;
    needless = needless && (!both || is_true(value) == is_true(other));
  } while (needless && next_choice(condition, chosen));
  condition->fixed = NULL;
  return needless;
}

/* ---- the trial ---- */

static bool is_just(Condition *condition, const Part *root, const InspectVerdict *verdict) {
  bool whole = strcmp(verdict->code, "never_true") == 0 && !strstr(verdict->message, "this part");
  if (whole) return !can_hold(condition, root);
  if (verdict->holds) return condition->has_pair || can_hold(condition, root);
  for (size_t i = 0; i < condition->count; i++) {
    const Part *part = &condition->parts[i];
    if (part->from != verdict->from || part->to != verdict->to) continue;
    return is_needless(condition, root, part, true) || is_needless(condition, root, part, false);
  }
  return false;
}

static void random_conditions_are_judged_justly(void **state) {
  (void)state;
  char *folder = stage_new();
  stage_write(folder, "scenario.lua", scenario, strlen(scenario));
  Script *script = script_load(folder, NULL);
  assert_non_null(script);
  size_t wrong = 0, found = 0;
  for (uint64_t i = 0; i < CONDITIONS; i++) {
    Condition condition = {.key = luck_key("condition", 9, i)};
    InspectVerdict verdict;
    Part *root = make_condition(&condition, DEEPEST);
    print_part(&condition.source, root, LITERAL);
    const char *source = buffer_text(&condition.source);
    assert_true(script_inspect_expression(script, source, NULL, 0, &verdict, NULL));
    found += !verdict.holds;
    if (!is_just(&condition, root, &verdict)) {
      wrong++;
      print_message("%s\n  %s: %s\n", source, verdict.code, verdict.message);
    }
    buffer_free(&condition.source);
  }
  assert_int_equal(wrong, 0);
  assert_true(found > CONDITIONS / 10 && found < 9 * CONDITIONS / 10);
  script_free(script);
  stage_remove(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(random_conditions_are_judged_justly)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
