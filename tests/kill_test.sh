#!/bin/sh
# usage: kill_test.sh DATELINE TIMES PATH...
# Kills an ingest of the paths with SIGKILL at TIMES random moments. After each the store must pass
# `check`; each time an ingest gets to its end all the same, its export must be byte for byte that of
# one that nothing disturbed, and the next begins with an empty store.
set -u
dateline=$1 times=$2
shift 2
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
db=$folder/db
failures=0

now() { date +%s%N; }

fail() {
  echo "kill $kill: $1"
  failures=$((failures + 1))
}

begun=$(now)
"$dateline" --quiet --db "$folder/calm" ingest "$@" >/dev/null 2>&1
lasts=$(($(now) - begun))
"$dateline" --db "$folder/calm" export jsonl >"$folder/calm.jsonl" || exit 2

compare_whole() {
  "$dateline" --db "$db" export jsonl >"$folder/whole.jsonl"
  cmp -s "$folder/calm.jsonl" "$folder/whole.jsonl" || fail 'the export differs'
  "$dateline" --quiet --db "$db" check || fail 'check after a whole ingest'
  rm -rf "$db"
}

kill=0
whole=0
while [ $kill -lt "$times" ]; do
  "$dateline" --quiet --db "$db" ingest "$@" >/dev/null 2>&1 &
  child=$!
  random=$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')
  pause=$((random % (lasts / 1000000 + 1)))
  sleep "$(printf '%d.%03d' $((pause / 1000)) $((pause % 1000)))"
  kill -KILL $child 2>/dev/null
  wait $child 2>/dev/null
  code=$?
  if [ $code -le 2 ]; then
    whole=$((whole + 1))
    [ $code -lt 2 ] || fail 'ingest had trouble'
    compare_whole
    continue
  fi
  kill=$((kill + 1))
  [ -e "$db/CURRENT" ] || continue
  "$dateline" --quiet --db "$db" check >"$folder/check" 2>&1 ||
    grep -q 'there is no store' "$folder/check" || fail "check: $(head -1 "$folder/check")"
done
"$dateline" --quiet --db "$db" ingest "$@" >/dev/null 2>&1
compare_whole
echo "$kill kills, $whole ingests that were faster, $failures failures"
[ $failures -eq 0 ]
