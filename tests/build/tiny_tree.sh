# make_tiny_tree TREE, to be read by the tests here: the project's own build files and its own list of
# rooms, but tiny sources. Each room has one function that calls those of the rooms it declares; the
# program prints its arguments, one a line.
# shellcheck shell=sh
make_tiny_tree() {
  tree=$1
  mkdir -p "$tree/engine" "$tree/scripts" "$tree/assets" || exit 1
  cp "$SOURCE/CMakeLists.txt" "$SOURCE/CMakePresets.json" "$SOURCE/irongrain" "$tree/" || exit 1
  cp "$SOURCE/engine/rooms.cmake" "$SOURCE/engine/embed.cmake" "$tree/engine/" || exit 1
  rooms=$(sed -n 's/^room(\([a-z]*\).*/\1/p' "$tree/CMakeLists.txt")
  for room in $rooms; do
    mkdir -p "$tree/engine/$room"
    uses=$(sed -n "s/^room($room  *USES \([a-z ]*[a-z]\).*/\1/p" "$tree/CMakeLists.txt")
    {
      for used in $room $uses; do echo "#include \"$used/$used.h\""; done
      echo "int ${room}_number(void) { return 1"
      for used in $uses; do echo "  + ${used}_number()"; done
      echo "; }"
    } >"$tree/engine/$room/$room.c"
    if [ "$room" = prelude ]; then # the table that embed.cmake writes wants the real header, too
      { sed '$d' "$SOURCE/engine/prelude/prelude.h"; echo "int prelude_number(void);"; echo "#endif"; }
    else
      printf '#ifndef %s_H\n#define %s_H\nint %s_number(void);\n#endif\n' "$room" "$room" "$room"
    fi >"$tree/engine/$room/$room.h"
  done
  echo 'return {}' >"$tree/engine/prelude/empty.lua"
  cat >"$tree/engine/main.c" <<'END'
#include <stdio.h>
#include "commands/commands.h"
int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) puts(argv[i]);
  return commands_number() > 0 ? 0 : 1;
}
END
}
