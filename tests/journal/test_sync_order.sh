#!/bin/sh
# What a power cut may cost: nothing that was shown. The answer is written to the save and synced
# before the next page is written, every time; the folder is synced once, when the file is made.
# Killing a process does not test this: the kernel keeps what a killed process wrote.
set -u
command -v strace >/dev/null || { echo "no strace" && exit 77; }
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/ten" && cd "$SCRATCH" || exit 1
export ASAN_OPTIONS=detect_leaks=0 # its search for leaks is itself a tracer
strace -o trace true 2>err || { echo "strace may not trace here: $(cat err)" && exit 77; }

cat >ten/scenario.lua <<'END'
return scenario {
  id = "ten", title = "Ten", version = "1.0.0",
  start = function()
    for i = 1, 10 do
      say("Answer {i} of 10.", { i = i })
      pause()
    end
    ending { id = "done", title = "Done" }
  end,
}
END

# order: the calls that matter as letters. W write and S sync of the save, F sync of a folder, O
# standard output; anything else done to the save is X.
order() {
  awk '
    /^open.*\.save".*O_CREAT/ || /^open.*\.save".*O_RDWR/ { save = $NF; next }
    /^open.*O_DIRECTORY/ { folder = $NF; next }
    /^(write|fdatasync|fsync)\(/ {
      call = substr($0, 1, index($0, "(") - 1)
      number = substr($0, index($0, "(") + 1) + 0
      if (number == 1) printf "O"
      else if (save != "" && number == save + 0) printf call == "write" ? "W" : "S"
      else if (folder != "" && number == folder + 0 && call != "write") printf "F"
    }
    /^(writev|pwrite64|pwritev|ftruncate|mmap|rename)\(/ { printf "X" }
  ' "$1"
}

i=0
while [ $i -lt 10 ]; do
  echo '{"answer":true}'
  i=$((i + 1))
done >answers
strace -o trace -e trace=open,openat,write,writev,pwrite64,pwritev,ftruncate,rename,fsync,fdatasync \
  "$IRONGRAIN" play ./ten --json --save ten.save <answers >out 2>err || { cat err && exit 1; }
found=$(order trace)
wanted=WSFOWSOWSOWSOWSOWSOWSOWSOWSOWSOWSO
[ "$found" = $wanted ] || { echo "the order is $found, not $wanted" && cat trace && exit 1; }
[ "$(wc -l <out)" -eq 11 ] || { echo "$(wc -l <out) lines came out" && exit 1; }

# Resuming writes nothing, but syncs what a killed process may have left to the kernel; an undo is a
# line like another.
head -n 4 ten.save >part.save
printf '%s\n' '{"undo":1}' '{"answer":true}' |
  strace -o trace -e trace=open,openat,write,writev,pwrite64,pwritev,ftruncate,rename,fsync,fdatasync \
    "$IRONGRAIN" play ./ten --json --save part.save >out 2>err || { cat err && exit 1; }
found=$(order trace)
[ "$found" = SOWSOWSO ] || { echo "after a resume the order is $found" && cat trace && exit 1; }
echo "written, synced, shown"
