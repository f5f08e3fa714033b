# Reads DOT as `irongrain graph` writes it, to the letter of Graphviz's grammar: tokens, statements,
# attributes. Says what is wrong and exits 1; every end of an edge must be a node that was declared.

function fail(words) {
  print "no DOT: " words " at token " at ": " token[at - 1] " " token[at] " " token[at + 1]
  failed = 1
  exit 1
}

function take(line) {
  while (line != "") {
    sub(/^[ \t]+/, "", line)
    if (line == "") break
    if (match(line, /^"([^"\\]|\\.)*"/) || match(line, /^[A-Za-z_][A-Za-z_0-9]*/) ||
        match(line, /^-?[0-9]+(\.[0-9]+)?/) || match(line, /^->/) || match(line, /^[][{}=;,]/)) {
      token[++count] = substr(line, 1, RLENGTH)
      line = substr(line, RLENGTH + 1)
    } else {
      print "no DOT: no token at " line
      failed = 1
      exit 1
    }
  }
}

function is_id(t) { return t ~ /^["A-Za-z_0-9-]/ && t != "->" }
function need(t) { if (token[at] != t) fail("expected " t); at++ }
function id() { if (!is_id(token[at])) fail("expected an id"); return token[at++] }

function attributes() {
  if (token[at] != "[") return
  at++
  while (token[at] != "]") {
    id(); need("="); id()
    if (token[at] == ",") at++
  }
  at++
}

function statement(  from) {
  if (token[at] == "subgraph") {
    at++
    if (id() !~ /^"cluster_/) fail("a subgraph that is no cluster")
    need("{"); statements(); need("}")
    return
  }
  from = id()
  if (token[at] == "=") {
    at++
    id()
  } else if (token[at] == "->") {
    at++
    ends[++end_count] = from
    ends[++end_count] = id()
    attributes()
  } else {
    if (from in declared) fail("a node twice")
    declared[from] = 1
    attributes()
  }
  need(";")
}

function statements() { while (token[at] != "}" && at <= count) statement() }

{ take($0) }

END {
  if (failed) exit 1
  at = 1
  need("digraph"); id(); need("{"); statements(); need("}")
  if (at != count + 1) fail("more after the end")
  for (i = 1; i <= end_count; i++) {
    if (!(ends[i] in declared)) { print "no such node: " ends[i]; exit 1 }
  }
}
