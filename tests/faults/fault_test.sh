#!/bin/bash
# usage: fault_test.sh DATELINE LIBRARY STRIDE FIXTURES
# Spoils every STRIDE-th call by which a command changes files (see faulty_io.cpp), in every mode.
# After each: the command said so or had all the same succeeded; the store passes `check` and holds
# what it held before; and the command, run again on a disk that works, comes to what it comes to
# undisturbed.
set -u
dateline=$1 library=$2 stride=$3 fixtures=$4
folder=$(mktemp -d) || exit 2
folder=$(realpath "$folder")
trap 'rm -rf "$folder"' EXIT
tried=0 failures=0

on() { "$dateline" --quiet --db "$@"; }

# One line an event, without which run brought it.
content() { on "$1" export jsonl 2>&1; }

# What stands on the disk before each command, in $folder/base.
before_ingest() { on "$1" ingest "$fixtures/stories/Harbor Ledger" >/dev/null 2>&1; }
before_migrate() { cp -r "$fixtures/store/v1" "$1"; }
before_whole() { on "$1" ingest "$fixtures/stories" >/dev/null 2>&1; }
before_restore() {
  before_whole "$1.old" && on "$1.old" backup "$1.copy" >/dev/null
}

# The commands that change files. $1 is the store.
do_ingest() { on "$1" ingest "$fixtures/stories"; }
do_migrate() { on "$1" ingest "$fixtures/stories/Harbor Ledger"; }
do_correct() { on "$1" correct "$folder/edited.csv"; }
do_compact() { on "$1" compact; }
do_backup() { on "$1" backup "$1.backup"; }
do_restore() { on "$1" restore "$1.copy"; }

# What a person sends back: a few events that are said to be planned.
edit_a_table() {
  on "$1" export csv | sed -n '1p; 2,12s/,happened,/,planned,/p' >"$folder/edited.csv"
}

say() {
  echo "$what, $mode at $at: $1"
  failures=$((failures + 1))
}

# Everything in the first file is in the second.
holds() { ! sort "$1" | comm -23 - <(sort "$2") | grep -q .; }

# What a store may say instead of passing: it is not there yet, or of the older format still.
not_yet() { grep -qE 'there is no store|has migrated it' "$folder/check"; }

look_at_store() {
  on "$db" check >"$folder/check" 2>&1 || not_yet || say "check: $(head -1 "$folder/check")"
  content "$db" >"$folder/now"
  case $what in
    correct | restore) ;;  # the one changes events, the other begins with none
    *) holds "$folder/before.jsonl" "$folder/now" || say 'an event is lost' ;;
  esac
}

try() {
  db=$folder/try/db
  rm -rf "$folder/try"
  mkdir "$folder/try"
  cp -r "$folder/base/." "$folder/try/"
  FAULT_UNDER=$folder/try FAULT_AT=$at FAULT_MODE=$mode FAULT_COUNT= LD_PRELOAD=$library \
    timeout 60 bash -c "$exported; do_$what \"$db\"" >"$folder/out" 2>"$folder/errors"
  code=$?
  tried=$((tried + 1))
  case $mode in
    kill | cut) ;;
    *)
      [ $code -lt 124 ] || say "ended by code $code: $(tail -1 "$folder/errors")"
      [ $code -eq 0 ] || [ -s "$folder/errors" ] || say 'failed without a word'
      ;;
  esac
  look_at_store
  if [ $code -eq 0 ]; then
    cmp -s "$folder/calm.jsonl" "$folder/now" || say 'said it was done, and it is not'
    return
  fi
  [ "$what" != backup ] || rm -rf "$db.backup"
  "do_$what" "$db" >/dev/null 2>"$folder/errors" || say "again: $(tail -1 "$folder/errors")"
  content "$db" >"$folder/now"
  cmp -s "$folder/calm.jsonl" "$folder/now" || say 'run again, it comes to something else'
}

exported="dateline='$dateline' fixtures='$fixtures' folder='$folder'; $(declare -f on do_ingest do_migrate do_correct do_compact do_backup do_restore)"

try_command() {
  what=$1
  rm -rf "$folder/base" "$folder/calm"
  mkdir "$folder/base"
  "before_$2" "$folder/base/db"
  [ "$what" != correct ] || edit_a_table "$folder/base/db"
  content "$folder/base/db" >"$folder/before.jsonl"
  cp -r "$folder/base" "$folder/calm"
  FAULT_UNDER=$folder/calm FAULT_AT=0 FAULT_MODE=once FAULT_COUNT=$folder/count LD_PRELOAD=$library \
    "do_$what" "$folder/calm/db" >/dev/null 2>&1
  content "$folder/calm/db" >"$folder/calm.jsonl"
  calls=$(cat "$folder/count")
  before=$tried
  for mode in once full tear kill cut; do
    for at in $(seq 1 "$stride" "$calls"); do try; done
  done
  echo "$what: $calls calls change files, $((tried - before)) faults tried"
}

try_command ingest ingest
try_command migrate migrate
try_command correct whole
try_command compact whole
try_command backup whole
try_command restore restore
echo "$tried faults tried, $failures failures"
[ "$tried" -gt 0 ] && [ "$failures" -eq 0 ]
