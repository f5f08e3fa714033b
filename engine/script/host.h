/* The seam between C and the prelude (the Lua files in engine/prelude).
 *
 * The prelude is trusted Lua; the scenario is not. C gives the prelude an environment with the safe
 * library functions (stock string.find/match/gsub, setmetatable, rawget, rawset, next too; it
 * must use patterns only anchored, on bounded text, with explicit sets such as [A-Za-z_], never
 * %a) and the functions below in a table `host`. It calls prelude/main.lua's function inside the
 * one coroutine:
 *
 *   prelude(NAME)            value of prelude module NAME, run once: prelude "parser"
 *   host.files(FOLDER)       the Lua files below FOLDER of the package: relative paths, sorted
 *   host.exists(PATH)        true if PATH is a regular file inside the package
 *   host.compile(PATH, ENV)  the file as a function whose globals are ENV; refuses "..", absolute
 *                            paths, links out of the package; a syntax error is the script's
 *   host.mention(PATH, WORDS)  sets WORDS[word] = true for each name and each quoted word of the
 *                            file
 *   host.fail(MESSAGE)       raises the script's error; its place is the nearest scenario frame
 *   host.fail_at(AT, MESSAGE)  the same with a place ("events/x.lua:12")
 *   host.where()             "file:line" of the nearest scenario frame, or nil
 *   host.charge(N)           counts N steps of work and stops the script where none are left
 *   host.loaded(MANIFEST)    ends the loading: hands the checked manifest, glossary and sources
 *                            over and yields; returns { seed_text, options, language, documents,
 *                            rules = { { NAME, VALUE }, … } or nil },
 *                            or { simulate = REQUEST }, or { inspect = { source, lent = { NAME =
 *                            true, … } } }
 *   host.inspected()         what was asked is answered: yields; returns the same as host.loaded
 *   host.debrief(TABLE)      what a debrief needs (debrief = true)
 *   host.decline(MESSAGE)    ends it: the scenario takes the rules that were set for none of its
 *                            own; never returns
 *   host.event(EVENT)        one of the events that were asked for (source = nil)
 *   host.verdict(CODE, FROM, TO, MESSAGE, FIX)  what is wrong with source; FROM counts from 0
 *   host.attempt(F, ...)     true and F's result, or false and the words of the error it raised;
 *                            only while something is asked; a breach of the limits is not caught
 *   host.ask(SCENE)          hands a scene over and yields; returns the answer as a Lua value (a
 *                            class's answer is its pick already)
 *   host.decide_by(F)        F(NAME) gives the answer of the author's policy NAME to the scene that
 *                            waits, and where that policy begins; of "" the state (script/policy.h)
 *   host.request(TABLE)      of an author's test: what it wants of the engine; returns the reply
 *   host.log(AT, TEXT)       a line for the author
 *   host.record(MONTH, BOOK, UNIT, BY, LIST, ANSWER, ORIGINS,
 *                            WITHHELD)  rows { id, value, unit =, by =,
 *                            answer = } of a kept book, UNIT, BY and ANSWER (or nil) where a row
 *                            has none of its own; ORIGINS leads from an ANSWER (true or an id) to
 *                            which answer of the game it is; returns the index of the first item
 *                            that is no row, and then takes none
 *   host.defined(F)          "file:line" where the scenario's function F begins, or nil
 *   host.count               nil, or what is counted for a tester (script/counts_host.h)
 *   host.plan(COLUMNS, RUNS, SUMS)  what simulate's open gave, checked
 *   host.refuse(MESSAGE)     open gave none, for that reason
 *   host.next()              yields; returns the run that is wanted, I, or, at the end, nil, TOTALS
 *                            and DONE
 *   host.sums(AT, LIST)      the sums of a run; returns the index of the first that is no finite
 *                            number (0: there are too many or too few), and then takes none
 *   host.rows(AT, ROWS)      rows of a run or of the end; returns the index of the first row that
 *                            is none and of the value in it (0: the row itself), and then stops.
 *                            AT is the place of an error that these two raise
 *   host.fraction(NAME, K)   draw K of stream NAME as a fraction
 *   host.integer(NAME, K, A, B)  draw K of stream NAME, from A to B (a span of at most 2^32)
 *   host.ln(X)               portable natural logarithm, X > 0
 *   host.number(X)           a number as number_text() writes it; nan and infinities are an error
 *   host.grouped(X, PLACES)  with thousands by comma, rounded half away from zero
 *   host.dedent(TEXT)        Markdown without its common indent and its outer blank lines
 *   host.escape(TEXT)        text as a value: every ASCII punctuation mark escaped, control
 *                            characters a space
 *   host.is_text(S)          true if S is a string of valid UTF-8 without NUL
 *   host.nearest(NAME, LIST) the entry of LIST nearest to NAME by edit distance, or nil
 *   host.keys(T)             the keys of T in the order of pairs: numbers ascending, strings by
 *                            bytes, booleans; any other key is an error
 *   host.copy_text(X)        tostring as scenarios have it: no addresses, numbers as host.number
 *   host.reply(LIST)         gives the console or a page beside the story what was asked for
 *                            instead of an answer, and yields as host.ask does
 *   host.text_bytes, words_bytes, id_bytes, choices, tasks, marks, ledger, options, beside,
 *   expression_depth, columns, sums_most, rows_bytes, runs_most  the limits of script/limits.h
 *
 * MANIFEST: { at = "scenario.lua:1", id, title, version, authors = {}, languages = {}, summary,
 *   picture, minutes, note, simulates, policies = {}, players = {},
 *   options = { { id, text, standard, values = { { value, label }, … } }, … },
 *   first_month, last_month, text_words, choice_words, shelf = { BOOK, … },
 *   glossary = { { id, title, text, characters, pinyin, source = { ID, … } }, … },
 *   sources and pictures likewise }
 * BOOK: { id, title, text, rows = { { id, label, unit, heading, book, so, times, sum,
 *   from = { ID, … } }, … }, charts = { { title, form, rows = { ID, … }, against }, … },
 *   record = { { title, label, unit, source, points = { { at, low, high }, … } }, … } }
 * EVENT: { id, at, when, when_is_function, once, text, enter = true, cites, who, place, form,
 *   picture, heading, tags = {}, choices = { { id, text, when, when_is_function, open,
 *   open_is_function, closed, effect = true }, … } }
 * REQUEST: { runs, seed, policy, set = { { key, value }, … } }
 * SCENE: { id, heading, text, picture, act = { number, title, span, text, picture }, n, ask = ASK,
 *   ledger = { { id, label, unit, value, by, at, answer }, … } }
 * ASK, by its kind:
 *   { kind = "choose", id, text, choices = { { id, text, closed }, … } }
 *   { kind = "number", id, text, min, max, step, unit, marks = { { value, text }, … } }
 *   { kind = "allocate", id, text, total, step, unit, tasks = { { id, text, min, max, need } } }
 *   { kind = "pause", id, text, discuss }
 *   { kind = "end", id, title }
 *
 * The prelude judges what an author can get wrong and says so with the author's line; C cleans
 * every text (controls to spaces, valid UTF-8), enforces types and limits again and trusts nothing.
 *
 * Authors' `error`, `assert` and every charged library function are C's (script/library.c).
 * `pairs`, `ipairs`, `table.sort`, `table.concat`'s number form, `require` and all of the host API
 * (`say`, `choose`, ...) are reachable only as the prelude's environment for scenarios, which
 * prelude/environment.lua builds from `library` (the allow-listed tables, made by C) and the
 * modules that prelude/main.lua lists. */
#ifndef SCRIPT_HOST_H
#define SCRIPT_HOST_H

struct Script;
struct lua_State;

/* Puts `host`, `prelude` and `library` into the prelude's environment, which is on top of the
 * stack. */
void host_open(struct lua_State *lua, struct Script *script);

#endif
