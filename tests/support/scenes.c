/* Each scene begins from the same page of 1958 and changes what its name says. */
#include "scenes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"

const char *const scenes_names[] = {"choose",  "many",  "closed",  "number", "decimals", "allocate",
                                    "crowded", "pause", "discuss", "end",    "long",     "chinese",
                                    "hostile", "wordy", "linked",  NULL};

static void set(char **slot, const char *text) {
  free(*slot);
  *slot = memory_copy(text);
}

static void add_entry(Scene *scene, const char *label, double value, const char *unit,
                      const char *by, const char *at) {
  scene->ledger = memory_grow(scene->ledger, scene->ledger_count + 1, sizeof *scene->ledger);
  char id[32];
  snprintf(id, sizeof id, "entry_%zu", scene->ledger_count + 1);
  scene->ledger[scene->ledger_count++] = (LedgerEntry){memory_copy(id),
                                                       memory_copy(label),
                                                       memory_copy(unit),
                                                       value,
                                                       memory_copy(by),
                                                       memory_copy(at),
                                                       0};
}

static void add_choice(Scene *scene, const char *text, const char *closed) {
  Ask *ask = &scene->ask;
  ask->choices = memory_grow(ask->choices, ask->choice_count + 1, sizeof *ask->choices);
  char id[32];
  snprintf(id, sizeof id, "choice_%zu", ask->choice_count + 1);
  ask->choices[ask->choice_count++] =
      (Choice){.id = memory_copy(id), .text = memory_copy(text), .closed = memory_copy(closed)};
}

static void add_mark(Scene *scene, double value, const char *text) {
  Ask *ask = &scene->ask;
  ask->marks = memory_grow(ask->marks, ask->mark_count + 1, sizeof *ask->marks);
  ask->marks[ask->mark_count++] = (Mark){value, memory_copy(text)};
}

static void add_task(Scene *scene, const char *text, double min, double max, double need) {
  Ask *ask = &scene->ask;
  ask->tasks = memory_grow(ask->tasks, ask->task_count + 1, sizeof *ask->tasks);
  char id[32];
  snprintf(id, sizeof id, "task_%zu", ask->task_count + 1);
  ask->tasks[ask->task_count++] = (Task){.id = memory_copy(id),
                                         .text = memory_copy(text),
                                         .min = min,
                                         .max = max,
                                         .has_need = need >= 0,
                                         .need = need >= 0 ? need : 0};
}

static Scene *page(AskKind kind, const char *question) {
  Scene *scene = scene_new();
  set(&scene->id, "1958-10.test");
  set(&scene->heading, "October 1958 - Frost's Descent");
  set(&scene->text,
      "The steel office has rung four times since dawn. Two thousand three hundred hands are "
      "promised to the furnaces by nightfall. In the Hollow four hundred mu of sweet potatoes are "
      "*still* in the ground.\n\nOld Meng says there will be frost by the week's end, and asks "
      "whether the county can send him that in writing.");
  scene->ask.kind = kind;
  set(&scene->ask.id, "question");
  set(&scene->ask.text, question);
  add_entry(scene, "autumn crop", 21600000, "jin", "you", "2 Sep");
  add_entry(scene, "autumn crop, brigades", 14900000, "jin", "brigades", "1 Oct");
  add_entry(scene, "weighed", 3100000, "jin", "weighing team", "9 Oct");
  return scene;
}

static Scene *choose(void) {
  Scene *scene = page(ASK_CHOOSE, "What does the commune do about the *Hollow*?");
  add_choice(scene, "Send the steel hands down to dig for two days", NULL);
  add_choice(scene, "Ring the county and ask for a day's grace",
             "the line has been down since noon");
  add_choice(scene,
             "Leave the potatoes; report the furnaces manned in full and on time, as the "
             "county has asked four times since dawn",
             NULL);
  return scene;
}

static Scene *many(void) {
  static const char *const places[] = {"Willow Bend",  "Upper Chen", "Lower Chen", "The Hollow",
                                       "Stone Bridge", "Kiln Yard",  "East Dyke",  "West Dyke",
                                       "Three Wells",  "Salt Field", "Long Slope", "Temple Gate"};
  Scene *scene = page(ASK_CHOOSE, "Which brigade do you walk to?");
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
    add_choice(scene, places[i], i % 5 == 3 ? "the road is under water" : NULL);
  }
  return scene;
}

static Scene *closed(void) {
  Scene *scene = page(ASK_CHOOSE, NULL);
  add_choice(scene, "Open the seed store", "the seal is the county's");
  add_choice(scene, "Wait", NULL);
  add_choice(scene, "Borrow from Upper Chen", "they have written that they have nothing");
  return scene;
}

static Scene *number(void) {
  Scene *scene = page(ASK_NUMBER, "What figure goes up the line?");
  scene->ask.min = 100;
  scene->ask.max = 12000;
  scene->ask.step = 20;
  set(&scene->ask.unit, "jin a mu");
  add_mark(scene, 420, "what Chenghe promised");
  add_mark(scene, 212, "weighed on the threshing floor at Willow Bend, sold dry");
  add_mark(scene, 7320, "printed in the provincial paper");
  return scene;
}

static Scene *decimals(void) {
  Scene *scene = page(ASK_NUMBER, NULL);
  scene->ask.min = -1;
  scene->ask.max = 1;
  scene->ask.step = 0.25;
  return scene;
}

static Scene *allocate(void) {
  Scene *scene = page(ASK_ALLOCATE, "Hands for October");
  scene->ask.total = 7480;
  scene->ask.step = 20;
  set(&scene->ask.unit, "hands");
  add_task(scene, "Fields and harvest", 0, 7480, 5900);
  add_task(scene, "Furnaces", 200, 7480, 2300);
  add_task(scene, "Reservoir", 0, 3000, -1);
  add_task(scene, "Mess halls, nursery", 100, 7480, -1);
  add_task(scene, "School, night class", 0, 7480, -1);
  return scene;
}

static Scene *crowded(void) {
  Scene *scene = allocate();
  for (int i = 0; i < 9; i++) {
    char text[128];
    snprintf(text, sizeof text, "Brigade %d, road to the county seat and its three bridges", i + 1);
    add_task(scene, text, 0, 7480, i % 2 ? -1 : 320);
  }
  return scene;
}

static Scene *discuss(void) {
  Scene *scene = page(ASK_PAUSE, "Who in this room could have sent the *frost* in writing?");
  scene->ask.discuss = true;
  return scene;
}

static Scene *end(void) {
  Scene *scene = page(ASK_END, NULL);
  set(&scene->ask.title, "The figure goes up the line");
  return scene;
}

static void make_long(Scene *scene) {
  Buffer text = {0};
  for (int i = 1; i <= 12; i++) {
    buffer_addf(&text,
                "Paragraph %d. The telephone rings again; nobody at Willow Bend can be spared to "
                "answer it, and the clerk writes down what the wire would have said.\n\n",
                i);
  }
  set(&scene->text, buffer_text(&text));
  buffer_free(&text);
}

static Scene *chinese(void) {
  Scene *scene = page(ASK_CHOOSE, "公社怎么办？");
  set(&scene->heading, "一九五八年十月　霜降");
  set(&scene->text,
      "钢铁办公室从黎明起已经打来四次电话。天黑以前，两千三百名劳力要上炉子。洼地里还有四百亩红薯没"
      "有"
      "起出来。老孟说，这个星期内一定下霜，问县里能不能把这句话写给他。Old Meng says “frost — by "
      "the "
      "week’s end…” e\u0301te\u0301 👩‍🌾 🇨🇳.");
  add_choice(scene, "叫炼钢的人下去挖两天", NULL);
  add_choice(scene, "给县里打电话，请求宽限一天", "电话线从中午起就断了");
  add_choice(scene, "红薯不管了；按县里从黎明起四次要求的数目，如实报告炉子已经配齐人手", NULL);
  add_entry(scene, "秋粮上报", 21600000, "斤", "你", "九月二日");
  return scene;
}

/* Scenes come clean from the script room; the page refuses what would get through all the same. */
static Scene *hostile(void) {
  static const char payload[] =
      "\x1b]52;c;QUJD\x07<\x1b[31m\xc2\x9b"
      "2J\x7f\xe2\x80\xae>";
  Scene *scene = choose();
  set(&scene->heading, payload);
  set(&scene->text, payload);
  set(&scene->ask.text, payload);
  set(&scene->ask.choices[0].text, payload);
  set(&scene->ask.choices[1].closed, payload);
  add_entry(scene, payload, 1, payload, payload, payload);
  return scene;
}

/* Everything is longer than anybody should write it. */
static Scene *wordy(void) {
  static const char words[] =
      "Nobody should write a line as long as this one, but somebody will, and then it must still "
      "be "
      "read whole, from its first word to its last, at the smallest size there is. ";
  Scene *scene = choose();
  Buffer text = {0};
  for (int i = 0; i < 4; i++) buffer_add_text(&text, words);
  set(&scene->heading, buffer_text(&text));
  set(&scene->ask.text, buffer_text(&text));
  for (int i = 0; i < 6; i++) add_choice(scene, buffer_text(&text), i == 3 ? words : NULL);
  add_entry(scene, words, 1, words, words, words);
  buffer_free(&text);
  return scene;
}

/* Words that are explained, sources that are cited: in the text, over a line's end, far down in it,
 * and in the question. */
static Scene *linked(void) {
  Scene *scene = choose();
  Buffer text = {0};
  buffer_add_text(&text,
                  "Old Meng counts in [work points](term:work_points), the county in jin a "
                  "[mu of land that somebody has measured twice](term:mu). A note of that "
                  "autumn says [the same](cite:F33).\n\n");
  for (int i = 1; i <= 9; i++) {
    buffer_addf(&text,
                "Paragraph %d. Nobody asks which of the two will be eaten in spring, and "
                "nobody is asked.\n\n",
                i);
  }
  buffer_add_text(&text, "At the bottom of the page stands [mu](term:mu) again.");
  set(&scene->text, buffer_text(&text));
  set(&scene->ask.text, "In which of the two, [work points](term:work_points) or jin?");
  buffer_free(&text);
  return scene;
}

Scene *scenes_make(const char *name) {
  if (!strcmp(name, "linked")) return linked();
  if (!strcmp(name, "choose")) return choose();
  if (!strcmp(name, "many")) return many();
  if (!strcmp(name, "closed")) return closed();
  if (!strcmp(name, "number")) return number();
  if (!strcmp(name, "decimals")) return decimals();
  if (!strcmp(name, "allocate")) return allocate();
  if (!strcmp(name, "crowded")) return crowded();
  if (!strcmp(name, "pause")) return page(ASK_PAUSE, NULL);
  if (!strcmp(name, "discuss")) return discuss();
  if (!strcmp(name, "end")) return end();
  if (!strcmp(name, "chinese")) return chinese();
  if (!strcmp(name, "hostile")) return hostile();
  if (!strcmp(name, "wordy")) return wordy();
  if (strcmp(name, "long")) return NULL;
  Scene *scene = choose();
  make_long(scene);
  return scene;
}
