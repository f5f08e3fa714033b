/* One table, in the order of the alphabet: the words beside a finding are said here and nowhere
 * else. */
#include "author/check_codes.h"

#include <assert.h>
#include <string.h>

#define NOTE SEVERITY_NOTE
#define WARNING SEVERITY_WARNING
#define ERROR SEVERITY_ERROR

const CheckCode check_codes[] = {
    {"always_true", WARNING, "a part that is always true asks nothing", "take it out, or compare with what was meant"},
    {"bad_date", ERROR, "the game stops there: a date is YYYY-MM within the scenario's months", "write the month as \"1958-09\""},
    {"bad_id", ERROR, "ids stand in saves; one of another shape stops the game", "small letters, digits and _, a letter first"},
    {"bad_scene_id", ERROR, "the game stops there", "write PERIOD.NAME in small letters: \"1957-10.threshing\""},
    {"bad_value", ERROR, "the game stops there, or while it loads", "give what the field takes"},
    {"broken_expression", ERROR, "an expression that cannot be read stops the game", "write it as Lua writes expressions"},
    {"choice_too_long", WARNING, "a long choice is read as prose, not as an act", "say the act, and leave the rest to the text"},
    {"choice_without_effect", WARNING, "the player decides something that changes nothing", "give it effect = ..., or read its answer somewhere"},
    {"condition_functions", WARNING, "a function cannot be explained, counted or judged beforehand; an expression can", "write conditions as expressions: when = \"facts.x and ...\""},
    {"dangling_event", ERROR, "a debt on an event that does not exist stops the game", "name an event that exists"},
    {"dangling_link", ERROR, "a link of no known kind leads the reader nowhere", "links are [words](term:ID) and [](cite:ID)"},
    {"dangling_picture", ERROR, "a picture that pictures.lua does not describe stops the game", "describe it in pictures.lua, or name one that is there"},
    {"dangling_source", ERROR, "the reader who looks it up finds nothing", "add it to sources.lua, or cite one that is there"},
    {"dangling_term", ERROR, "the reader who looks it up finds nothing", "add it to glossary.lua, or link a word that is there"},
    {"divides_by_zero", ERROR, "the game stops there", "divide by something that is not 0"},
    {"dropped_result", WARNING, "the call does nothing but give a value, and nothing takes it", "is `return` or `local x =` missing before it?"},
    {"duplicate_field", ERROR, "the second one wins, and the first is lost without a word", "rename one of them, or take it out"},
    {"duplicate_id", ERROR, "ids name things in saves and conditions: two with one id stop the game", "give each its own"},
    {"effect_called", ERROR, "it runs while the file loads, not when the choice is taken", "write effect = function() ... end"},
    {"empty_text", ERROR, "an empty text stops the game, or shows nothing", "say something, or leave the field out"},
    {"event_never_comes", WARNING, "an event of weight 0 is drawn in no game", "give it a weight above 0, or owe it"},
    {"event_never_loaded", WARNING, "nothing loads this file, so its events do not exist", "move it into events/, or require it"},
    {"loading", ERROR, "the scenario cannot be played until it loads", ""},
    {"missing_comma", WARNING, "Lua takes what stands on the next line for the call's argument", "put a comma or a semicolon between the two"},
    {"missing_field", ERROR, "the game stops there", "give the field"},
    {"missing_id", ERROR, "the answer could not be kept: the game stops there", "give it an id that stays the same for ever"},
    {"missing_reason", ERROR, "a closed choice must say why; without it the game stops there", "add closed = \"...\""},
    {"missing_return", ERROR, "who asks for its value gets nothing", "put return before the value at its end"},
    {"never_true", ERROR, "what waits for this can never come", "compare it with the months and values that there are"},
    {"never_used", WARNING, "nothing else has this name, and something asks for one much like it", "give both the same name"},
    {"no_alternative_text", WARNING, "who cannot see the picture is told nothing", "say in pictures.lua what can be seen on it"},
    {"no_content_note", WARNING, "players should know beforehand what a story is about", "add content_note = \"...\" to the manifest"},
    {"no_ending", ERROR, "start that returns without an ending stops the game", "call ending { id =, title = } on every way out"},
    {"no_unit", WARNING, "a figure without a unit cannot be judged by who has to answer", "add unit = \"jin\""},
    {"not_shown", ERROR, "a scene that opens while text waits stops the game", "ask something before, pause { } for instance, or say it after scene(...)"},
    {"require_circle", ERROR, "files that need each other cannot be loaded", "move what both need into a third file"},
    {"require_missing", ERROR, "the file that needs it cannot be loaded", "name a file of this scenario, as in \"model.labour\""},
    {"syntax", ERROR, "the file cannot be loaded", "mend it here"},
    {"text_too_long", WARNING, "a text that fills more than a page is skipped", "part it, or shorten it; budget in the manifest sets another limit"},
    {"uncited", NOTE, "the reader cannot tell what is history and what is composed", "cite a source: [](cite:ID)"},
    {"unclosed_text", ERROR, "the text swallows the code behind it", "put ]] at the text's end"},
    {"unknown_answer", ERROR, "the answer is nil in every game", "name a question that the scenario asks"},
    {"unknown_book", ERROR, "the game stops there", "name a book that the scenario enters"},
    {"unknown_choice", ERROR, "the comparison is false in every game", "compare with the id of a choice"},
    {"unknown_fact", ERROR, "facts are declared in the manifest; another name stops the game", "declare it in facts, or name one that is there"},
    {"unknown_field", ERROR, "a field that nothing reads is a slip, and stops the game", "take one of the fields that there are"},
    {"unknown_member", ERROR, "the value is nil; calling it stops the game", "name something that the file defines"},
    {"unknown_name", ERROR, "a name that nothing declares stops the game", "declare it with local before it is used"},
    {"unknown_option", ERROR, "options are declared in the manifest; another name stops the game", "name one that is there"},
    {"unknown_person", ERROR, "people are declared in the manifest or cast.lua; another name stops the game", "name one that is there"},
    {"unknown_unit", ERROR, "a unit that the manifest does not have stops the game", "add it to units in the manifest, or name one that is there"},
    {"unreachable_file", NOTE, "nothing loads this file", "require it, or take it away"},
    {"wrong_kind", ERROR, "the comparison is false in every game, or stops it", "compare things of one kind"},
    {NULL, NOTE, NULL, NULL},
};

const CheckCode *check_code(const char *code) {
  const CheckCode *entry = check_codes;
  while (entry->code && strcmp(entry->code, code) != 0) entry++;
  assert(entry->code);
  return entry;
}
