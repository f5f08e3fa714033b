#!/bin/sh
# The launcher: the first command that anybody types. If this fails, a newcomer sees an error where the
# game should be, or a pipe gets words that are not the game's.
#
# The real launcher and build files over tiny sources; the program prints its arguments. What it does to
# a bare machine is tried with an apt-get and a sudo that only note how they were called.
set -u

: "${SOURCE:?}"
scratch=$(mktemp -d) || exit 1 # where a plain user can come, wherever the tree itself lies
trap 'chmod -R u+w "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
chmod 755 "$scratch"
tree="$scratch/a tree" # with a space
# shellcheck source=tiny_tree.sh
. "$SOURCE/tests/build/tiny_tree.sh"
make_tiny_tree "$tree"
out=$scratch/out
err=$scratch/err
bad=0
unset CI BLESS CMAKE_GENERATOR

# check WHAT COMMAND...: the command must be true.
check() {
  what=$1
  shift
  if "$@"; then echo "ok: $what"; else
    echo "WRONG: $what"
    sed 's/^/  out: /' "$out"
    sed 's/^/  err: /' "$err"
    bad=1
  fi
}
start() { "$@" >"$out" 2>"$err" </dev/null; }
says() { grep -q -e "$1" "$err"; }
printed() { [ "$(cat "$out")" = "$1" ]; }

# Building and starting.
check "a first start builds and runs" start "$tree/irongrain" play x --json
check "stdout is the program's alone" printed "play
x
--json"
check "the build is said on stderr" says building
check "a second start runs" start "$tree/irongrain" one
check "and says nothing" [ ! -s "$err" ]
mkdir -p "$scratch/bin/deep"
ln -s "$tree/irongrain" "$scratch/bin/deep/first"
ln -s deep/first "$scratch/bin/second"
check "through two links, from another folder" start sh -c "cd / && '$scratch/bin/second' 'a  b'"
check "arguments arrive whole" printed "a  b"
check "by its bare name" start sh -c "cd '$tree' && sh irongrain x && PATH=\$PATH:'$tree' irongrain y"
check "runs both" printed "x
y"
check "from a folder that is itself a link" start sh -c \
  "ln -s '$tree' '$scratch/linked' && cd '$scratch/linked' && ./irongrain z"
check "nothing was built again" [ ! -s "$err" ]
start "$tree/irongrain"
check "without arguments none are invented" printed ""

touch "$tree/engine/view/view.h"
check "a newer header is built" start "$tree/irongrain"
check "and it says so" says building
echo 'int view_more(void); int view_more(void) { return 2; }' >"$tree/engine/view/more.c"
check "a new file is built" start "$tree/irongrain"
check "and it says so" says building
rm "$tree/engine/view/more.c"
check "a file that is gone is noticed" start "$tree/irongrain"
check "and it says so" says building

# Two at once.
touch "$tree/engine/base/base.h"
"$tree/irongrain" a >"$scratch/a" 2>"$scratch/a.err" &
first=$!
start "$tree/irongrain" b
second=$?
wait "$first"
check "two at once both run" [ "$?$second" = 00 ]
check "the first printed its own" [ "$(cat "$scratch/a")" = a ]
check "the second printed its own" printed b

# A build that fails.
cp "$tree/engine/text/text.c" "$scratch/kept"
echo 'this is no C' >>"$tree/engine/text/text.c"
start "$tree/irongrain" play
check "a failed build is exit 1" [ $? -eq 1 ]
check "it shows the compiler's words" says "text.c:.*error"
check "nothing on stdout" [ ! -s "$out" ]
cp "$scratch/kept" "$tree/engine/text/text.c"
check "put right, it runs" start "$tree/irongrain"

# A moved tree is built for its new place.
mv "$tree" "$scratch/moved"
tree=$scratch/moved
check "a moved tree runs" start "$tree/irongrain" moved
check "and was built anew" says building

# as_user COMMAND...: without root's rights.
as_user() {
  if [ "$(id -u)" -eq 0 ]; then
    setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
  else
    "$@"
  fi
}
reach=$scratch
while [ "$reach" != / ]; do # a plain user must be able to come here at all
  as_user test -x "$reach" || { echo "no plain user can reach $scratch"; exit 77; }
  reach=$(dirname "$reach")
done

# Read-only.
chmod -R a+rX "$tree"
[ "$(id -u)" -eq 0 ] || chmod -R a-w "$tree"
check "a read-only tree that is built runs" start as_user "$tree/irongrain" r
[ "$(id -u)" -eq 0 ] || chmod -R u+w "$tree"
touch "$tree/engine/base/base.h"
[ "$(id -u)" -eq 0 ] || chmod -R a-w "$tree"
start as_user "$tree/irongrain" r
check "a read-only tree with newer sources is exit 1" [ $? -eq 1 ]
check "it says what cannot be written" says "cannot be written"
check "and how to build elsewhere" says "cmake -S '$tree'"
[ "$(id -u)" -eq 0 ] || chmod -R u+w "$tree"

# A machine without cmake. The PATH holds what Debian always has, a compiler, and no more.
bare=$scratch/path
mkdir "$bare"
for tool in sh dash env cat sed grep awk mawk gawk head tail tr id mkdir rm mv ls uname dirname find touch flock \
  ln readlink printf test true cc gcc make ninja pkg-config pkgconf getconf date sleep sort as ld ar ranlib; do
  place=$(command -v "$tool") && [ -x "$place" ] && ln -s "$place" "$bare/$tool"
done
rm -rf "$tree/build"
start env PATH="$bare" "$tree/irongrain"
check "elsewhere than on Debian: exit 1" [ $? -eq 1 ]
check "it names what is missing" says "needed.*cmake"
check "and where the packages are listed" says "README.md"

note=$scratch/note
cat >"$bare/apt-get" <<END
#!/bin/sh
echo "apt-get \$*" >>"$note"
[ -t 0 ] && echo "apt-get has a terminal" >>"$note"
case " \$* " in
  *" update "*) touch "$scratch/updated" ;;
  *" install "*)
    [ -f "$scratch/updated" ] || { echo "E: Unable to locate package cmake"; exit 100; }
    ln -s "$(command -v cmake)" "$bare/cmake" ;;
esac
END
printf '#!/bin/sh\n' >"$bare/dpkg"
cat >"$bare/sudo" <<END
#!/bin/sh
echo "sudo \$*" >>"$note"
[ "\$1" = -n ] || exit 1
[ ! -f "$scratch/no_sudo" ] || exit 1
shift
exec "\$@"
END
chmod +x "$bare/apt-get" "$bare/dpkg" "$bare/sudo"
: >"$note"
if [ "$(id -u)" -eq 0 ]; then
  check "root installs, after an update where the lists are old" start env PATH="$bare" "$tree/irongrain" i
  check "and the program runs" printed i
  check "only what is missing" grep -q 'install -y --no-install-recommends cmake$' "$note"
  check "without sudo" [ "$(grep -c sudo "$note")" -eq 0 ]
  check "install, update, install" [ "$(grep -c apt-get "$note")" -eq 3 ]
  chown -R 65534:65534 "$tree" "$bare" "$note" "$scratch"
fi
rm -rf "$tree/build" "$bare/cmake" "$scratch/updated"
: >"$note"
check "others install through sudo" start as_user env PATH="$bare" "$tree/irongrain" u
check "and the program runs" printed u
check "sudo never waits for a password without a terminal" [ "$(grep -c '^sudo -n' "$note")" -eq 3 ]

rm -rf "$tree/build" "$bare/cmake" "$scratch/updated"
touch "$scratch/no_sudo"
start as_user env PATH="$bare" "$tree/irongrain" u
check "where sudo refuses: exit 1" [ $? -eq 1 ]
check "and the command to type" says "apt-get update && apt-get install cmake"
check "nothing on stdout" [ ! -s "$out" ]
[ "$(id -u)" -ne 0 ] || chown -R 0:0 "$scratch"
exit "$bad"
