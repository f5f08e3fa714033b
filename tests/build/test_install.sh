#!/bin/sh
# The program that a distributor builds: without any test library, installed under a prefix, finding its
# scenarios beside itself and keeping games under the player's own folder.
set -u

: "${SOURCE:?}" "${SCRATCH:?}"
rm -rf "$SCRATCH"
mkdir -p "$SCRATCH/tree" "$SCRATCH/pc" || exit 1
for part in CMakeLists.txt CMakePresets.json engine scripts assets README.md SECURITY.md LICENSE; do
  cp -R "$SOURCE/$part" "$SCRATCH/tree/" || exit 1
done
bad=0
wrong() { echo "WRONG: $1"; bad=1; }

# pkg-config knows what the engine needs, and no test library.
for folder in $(pkg-config --variable pc_path pkg-config | tr ':' ' '); do
  for name in lua5.4 lua-5.4 lua54 lua jansson md4c libxxhash zlib ncursesw ncurses tinfo; do
    [ ! -f "$folder/$name.pc" ] || ln -sf "$folder/$name.pc" "$SCRATCH/pc/"
  done
done
export PKG_CONFIG_LIBDIR="$SCRATCH/pc"
! pkg-config --exists cmocka || wrong "this test hides cmocka badly"
if ! { cmake -S "$SCRATCH/tree" -B "$SCRATCH/anywhere" -DCMAKE_BUILD_TYPE=Debug &&
  cmake --build "$SCRATCH/anywhere" --parallel 2; } >"$SCRATCH/log" 2>&1; then
  tail -n 30 "$SCRATCH/log"
  exit 1
fi
[ -x "$SCRATCH/anywhere/irongrain" ] || wrong "a plain build makes no irongrain in its folder"
cmake --install "$SCRATCH/anywhere" --prefix "$SCRATCH/prefix" >>"$SCRATCH/log" 2>&1 ||
  { tail -n 30 "$SCRATCH/log"; exit 1; }

# From here on there is nothing but what was installed.
mv "$SCRATCH/tree" "$SCRATCH/gone"
mkdir "$SCRATCH/elsewhere" "$SCRATCH/home"
cd "$SCRATCH/elsewhere" || exit 1
binary=$SCRATCH/prefix/bin/irongrain
unset IRONGRAIN_HOME
export HOME="$SCRATCH/home" XDG_DATA_HOME="$SCRATCH/data"
"$binary" list >out 2>err || { cat out err; wrong "list fails"; }
grep -q first_harvest out || { cat out; wrong "the scenarios beside the binary are not found"; }
printf '{"answer":true}\n' | "$binary" play first_harvest --json >out 2>err || { cat err; wrong "play fails"; }
grep -q '"scene":' out || wrong "no scene"
saves=$(find "$SCRATCH/data/irongrain/saves" -name '*.save' 2>/dev/null | wc -l)
[ "$saves" -eq 1 ] || { cat err; wrong "the game is not kept under XDG_DATA_HOME"; }
grep -q "$SCRATCH/data/irongrain/saves" err || wrong "the name of the save is not said"
unset XDG_DATA_HOME
printf '{"answer":true}\n' | "$binary" play first_harvest --json >out 2>err || wrong "play fails without XDG_DATA_HOME"
saves=$(find "$HOME/.local/share/irongrain/saves" -name '*.save' 2>/dev/null | wc -l)
[ "$saves" -eq 1 ] || { cat err; wrong "the game is not kept under HOME"; }
ln -s "$binary" "$SCRATCH/elsewhere/link"
./link list 2>&1 | grep -q first_harvest || wrong "through a link the scenarios are not found"
mkdir -p "$SCRATCH/own/scripts"
IRONGRAIN_HOME="$SCRATCH/own" "$binary" play first_harvest --json </dev/null >out 2>&1
[ $? -eq 1 ] || { cat out; wrong "IRONGRAIN_HOME does not lead elsewhere"; }
# The guide is where --help says it is, and so is what it and the README beside it link to.
share=$(CDPATH='' cd -P "$SCRATCH/prefix/share/irongrain" && pwd) || exit 1
"$binary" --help | grep -qxF "The guide for authors: $share/scripts/README.md" ||
  wrong "--help does not tell where the guide lies"
for page in README.md SECURITY.md scripts/README.md scripts/testing.md scripts/manual/README.md; do
  grep -o '](\([^):#]*\)[)#]' "$share/$page" | sed 's/^](//; s/.$//' >links
  while read -r link; do
    [ -z "$link" ] || [ -e "$share/$(dirname "$page")/$link" ] || wrong "$page links to $link"
  done <links
done
for page in SECURITY.md LICENSE; do [ -s "$share/$page" ] || wrong "$page is not installed"; done
find "$SCRATCH/prefix" -name libirongrain.a | grep -q . ||
  wrong "the library is not installed"
exit "$bad"
