#!/bin/sh
# usage: disk_test.sh DATELINE PATH...
# What goes wrong under a store: a full disk, one that can only be read, a damaged file, a deleted lock. Each
# must give one clear error and exit code 2, and lose nothing that was stored. Needs a small disk of its own, for
# which it makes a user namespace; exit code 77 (skipped) where that is not allowed.
set -u
if [ -z "${DISK_INSIDE:-}" ]; then
  for namespace in -m -Urm; do
    unshare $namespace true 2>/dev/null && DISK_INSIDE=1 exec unshare $namespace sh "$0" "$@"
  done
  echo 'skipped: no disk of our own can be mounted here'
  exit 77
fi
dateline=$1
shift
folder=$(mktemp -d) || exit 2
trap 'umount "$folder/disk" 2>/dev/null; rm -rf "$folder"' EXIT
mkdir "$folder/disk"
mount -t tmpfs -o size=8m tmpfs "$folder/disk" 2>/dev/null || {
  echo 'skipped: no disk of our own can be mounted here'
  exit 77
}
db=$folder/disk/db
failures=0

fail() {
  echo "$1"
  failures=$((failures + 1))
}

# expect_error WORDS COMMAND...: exit code 2, and an error that holds the words.
expect_error() {
  words=$1
  shift
  "$dateline" --quiet --db "$db" "$@" >/dev/null 2>"$folder/error"
  code=$?
  [ $code -eq 2 ] || fail "$*: exit code $code instead of 2"
  grep -q "$words" "$folder/error" || fail "$*: '$(head -1 "$folder/error")' does not say '$words'"
}

export_to() { "$dateline" --quiet --db "$1" export jsonl -o "$2" 2>/dev/null; }

"$dateline" --quiet --db "$folder/calm" ingest "$@" 2>/dev/null
export_to "$folder/calm" "$folder/calm.jsonl"
printf '{"source":"A","url":"https://a.example/1","text":"The mill opened on May 4, 1999."}\n' >"$folder/one.jsonl"
"$dateline" --quiet --db "$folder/calm" ingest "$folder/one.jsonl"
export_to "$folder/calm" "$folder/whole.jsonl"

# A full disk.
"$dateline" --quiet --db "$db" ingest "$folder/one.jsonl"
export_to "$db" "$folder/before.jsonl"
head -c 16m /dev/zero >"$folder/disk/filler" 2>/dev/null
truncate -s -"${DISK_LEFT:-40k}" "$folder/disk/filler"
"$dateline" --db "$db" ingest "$@" >"$folder/said" 2>"$folder/error"
[ ! -s "$folder/said" ] || fail 'full disk: what was read is told as if it were stored'
grep -q 'the store holds' "$folder/error" || fail 'full disk: nobody says how much is stored'
expect_error 'the disk is full' ingest "$@"
export_to "$db" "$folder/full.jsonl"
grep -F -x -q -f "$folder/before.jsonl" "$folder/full.jsonl" || fail 'full disk: what was stored is lost'
rm "$folder/disk/filler"
"$dateline" --quiet --db "$db" check || fail 'full disk: check'
"$dateline" --quiet --db "$db" ingest "$@" 2>/dev/null
export_to "$db" "$folder/after.jsonl"
cmp -s "$folder/whole.jsonl" "$folder/after.jsonl" || fail 'full disk: the next ingest does not complete the store'

# A disk that can only be read.
mount -o remount,ro "$folder/disk"
expect_error 'can only be read' ingest "$folder/one.jsonl"
expect_error 'can only be read' compact
export_to "$db" "$folder/read.jsonl"
cmp -s "$folder/whole.jsonl" "$folder/read.jsonl" || fail 'read-only disk: reading'
mount -o remount,rw "$folder/disk"

# A damaged file.
"$dateline" --quiet --db "$db" backup "$folder/backup" || fail 'backup'
"$dateline" --quiet --db "$db" compact || fail 'compact'
largest=$(ls -S "$db"/*.sst | head -1)
printf 'damaged' | dd of="$largest" bs=1 seek=2000 conv=notrunc 2>/dev/null
expect_error 'damaged\|cannot be read\|is gone' check
"$dateline" --quiet --db "$db" restore "$folder/backup" --replace 2>/dev/null || fail 'restore'
export_to "$db" "$folder/restored.jsonl"
cmp -s "$folder/whole.jsonl" "$folder/restored.jsonl" || fail 'restore: the store is not as it was'

# A file that is gone, or holds other bytes: each is told as damage, by `check` with what to do next.
for gone in CURRENT 'MANIFEST-*' '*.sst'; do
  for file in "$db"/$gone; do break; done
  mv "$file" "$folder/kept"
  expect_error 'damaged' ingest "$folder/one.jsonl"
  expect_error 'damaged' check
  grep -q 'restore the last backup' "$folder/error" || fail "$gone is gone: check does not say what to do"
  mv "$folder/kept" "$file"
done
cp "$db/CURRENT" "$folder/kept"
printf 'MANIFEST-damaged' >"$db/CURRENT"
expect_error 'damaged' check
cp "$folder/kept" "$db/CURRENT"
"$dateline" --quiet --db "$db" check || fail 'check, when all files are as they were'

# A deleted lock: the second writer is told who the first one is.
mkfifo "$folder/slow"
"$dateline" --quiet --db "$db" ingest - <"$folder/slow" &
writer=$!
exec 3>"$folder/slow"
until [ "$(find "$db" -newer "$folder/restored.jsonl" -name '*.log' | wc -l)" -gt 0 ]; do sleep 0.1; done
rm -f "$db/LOCK"
expect_error "process $writer" ingest "$folder/one.jsonl"
exec 3>&-
wait $writer

echo "faults of the disk: $failures failures"
[ $failures -eq 0 ]
