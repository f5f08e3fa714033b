#!/bin/sh
# The walls between the rooms. Without this test a wrong include would slip in some day, and the picture
# of the engine in CMakeLists.txt would no longer be true.
#
# The project's own build files and list of rooms with tiny sources build. Then one thing after another
# is done that must not be possible.
set -u

: "${SOURCE:?}" "${SCRATCH:?}"
rm -rf "$SCRATCH"
tree=$SCRATCH/tree
folder=$SCRATCH/build
# shellcheck source=tiny_tree.sh
. "$SOURCE/tests/build/tiny_tree.sh"
make_tiny_tree "$tree"

bad=0
ok() { echo "ok: $1"; }
wrong() {
  echo "WRONG: $1"
  tail -n 20 "$SCRATCH/log"
  bad=1
}

configure() { cmake -S "$tree" -B "$folder" -DCMAKE_BUILD_TYPE=Debug >"$SCRATCH/log" 2>&1; }
compile() { cmake --build "$folder" --parallel 2 >"$SCRATCH/log" 2>&1; }

if configure && compile && "$folder/irongrain"; then
  ok "the declared includes build"
else
  wrong "the declared includes build"
  exit 1
fi

# told WORDS: the log says so, however cmake breaks its lines.
told() { tr -s ' \n' '  ' <"$SCRATCH/log" | grep -q -e "$1"; }

# refused FILE LINE WORDS: with LINE in engine/FILE, cmake stops and says WORDS.
refused() {
  cp "$tree/engine/$1" "$SCRATCH/kept" 2>/dev/null || true >"$SCRATCH/kept"
  printf '%s\n' "$2" >>"$tree/engine/$1"
  if ! configure && told "$3"; then ok "$1: $2"; else wrong "cmake must refuse in $1: $2"; fi
  if [ -s "$SCRATCH/kept" ]; then cp "$SCRATCH/kept" "$tree/engine/$1"; else rm "$tree/engine/$1"; fi
}

# A room's header that was not declared: there is no such file for the compiler.
cp "$tree/engine/base/base.c" "$SCRATCH/kept"
echo '#include "journal/journal.h"' >>"$tree/engine/base/base.c"
if configure && ! compile && told 'journal/journal.h: No such file'; then
  ok "base cannot see journal"
else
  wrong "base must not see journal"
fi
cp "$SCRATCH/kept" "$tree/engine/base/base.c"
cp "$tree/engine/view/view.c" "$SCRATCH/kept"
echo '#include <story/story.h>' >>"$tree/engine/view/view.c"
if ! { configure && compile; }; then
  ok "view cannot see story, in angle brackets either"
else
  wrong "view must not see story"
fi
cp "$SCRATCH/kept" "$tree/engine/view/view.c"

refused base/base.c '#include "../journal/journal.h"' "must not climb"
refused base/base.c '#include <../journal/journal.h>' "must not climb"
refused base/base.h '  #  include "./../journal/journal.h"' "must not climb"
refused base/base.c '/* here */ #include "../journal/journal.h"' "must not climb"
refused base/base.c '%:include "../journal/journal.h"' "must not climb"
refused base/base.c "#include \"$tree/engine/journal/journal.h\"" "never an absolute path"
refused base/base.c '#include HEADER' "names its file plainly"
refused base/base.c '#include "base/table.inc"' "a header's name"
refused base/base.c '#include "journal.h"' "no header of a declared room"

refused journal/journal.c '#include <jansson.h>' "only base/json.c may include"
refused base/base.c '#include <jansson.h>' "only base/json.c may include"
refused story/story.c '#include <lua5.4/lua.h>' "only script may include"
refused story/story.c '#include "lauxlib.h"' "only script may include"
refused text/text.c '#include <md4c.h>' "only text/markdown.c may include"
refused front/front.c '#include <ncursesw/ncurses.h>' "only front/curses.c may include"
refused view/view.c '#include <term.h>' "only front/curses.c may include"
refused journal/journal.h '#include <xxhash.h>' "only base/digest.c may include"
refused view/view.c '#include <uniwidth.h>' "may include uniwidth.h"
refused view/view.c '#include "picture/stb_image.h"' "only picture/image.c may include"
refused view/view.c '#include <zlib.h>' "only picture/unpack.c may include"
refused view/view.c '#include <bzlib.h>' "no room owns it"

# Rooms that are not in the list, or in it at the wrong place.
mkdir "$tree/engine/cellar"
refused cellar/cellar.c 'int cellar;' "cellar is not a declared room"
rmdir "$tree/engine/cellar"

# declared SED WORDS: with the list of rooms changed so, cmake stops and says WORDS.
declared() {
  cp "$tree/CMakeLists.txt" "$SCRATCH/kept"
  sed -i "$1" "$tree/CMakeLists.txt"
  if cmp -s "$tree/CMakeLists.txt" "$SCRATCH/kept"; then
    wrong "the list of rooms is not what this test thinks: $1"
  elif ! configure && told "$2"; then
    ok "the list with $1"
  else
    wrong "cmake must refuse the list with $1"
  fi
  cp "$SCRATCH/kept" "$tree/CMakeLists.txt"
}
declared 's/^room(journal  *USES base/& cellar/' "journal uses cellar, which is not declared above"
declared 's/^room(base /room(base USES story /' "base uses story, which is not declared above"
declared 's/^room(journal  *USES base/& journal/' "journal uses journal, which is not declared above"
declared 's/^room(scene  *USES base/& story/' "scene uses story, which is not declared above"
declared 's/^room(text .*/&\n&/' "text is declared twice"
declared 's/^room(journal  *USES base/room(journal USE base/' "unknown words"

if configure && compile; then ok "taken back, it builds again"; else wrong "it must build again"; fi
exit "$bad"
