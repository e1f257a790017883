#!/bin/bash
# usage: load_test.sh DATELINE ONCE PATH...
# Finds the events of the articles under ONCE and the paths in several splits, loads the parts in several orders, and
# compares every export with that of a single ingest, byte for byte. A load that is killed and begun again must end the
# same. Under ONCE no article is told twice, so that its parts may even be loaded one by one in any order.
set -euo pipefail
dateline=$(realpath "$1")
shift
paths=()
for path in "$@"; do paths+=("$(realpath "$path")"); done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() {
  echo "failed: $1"
  exit 1
}
# at_most CODE COMMAND...: 1 says that some article could not be read.
at_most() {
  local most=$1 code=0
  shift
  "$@" || code=$?
  [ "$code" -le "$most" ] || fail "exit code $code of: $*"
}
exports() {
  for format in jsonl csv; do "$dateline" --quiet --db "$1" export $format >"$1.$format"; done
  "$dateline" --quiet --db "$1" articles --format json >"$1.articles" 2>/dev/null || true
}
check_same() {
  exports "$1"
  for kind in jsonl csv articles; do cmp "one.$kind" "$1.$kind" || fail "$1: the $kind differ"; done
  "$dateline" --quiet --db "$1" check >/dev/null || fail "$1 is not whole"
}

at_most 1 "$dateline" --quiet --db one ingest "${paths[@]}" 2>/dev/null
exports one
at_most 1 "$dateline" read --format jsonl "${paths[@]}" >articles.jsonl
for parts in 1 2 7; do
  mkdir "$parts"
  split -n "r/$parts" --numeric-suffixes articles.jsonl "$parts/articles."
  for slice in "$parts"/articles.*; do
    at_most 1 "$dateline" extract --jobs 2 --input "$slice" >"${slice/articles/part}"
  done
done

at_most 1 "$dateline" --quiet --db whole load 1/part.* 2>/dev/null
check_same whole
at_most 1 "$dateline" --quiet --db backwards load $(ls -r 7/part.*) 2>/dev/null
check_same backwards
tar cf 2/parts.tar 2/part.0? && gzip 2/parts.tar && at_most 1 "$dateline" --quiet --db packed load 2/parts.tar.gz 2>/dev/null
check_same packed
cat 2/part.0? | at_most 1 "$dateline" --quiet --db piped load --jobs 1 - 2>/dev/null
check_same piped

"$dateline" --quiet --db killed load 1/part.* >/dev/null 2>&1 &
sleep 0.02
kill -KILL $! 2>/dev/null || true
wait $! 2>/dev/null || true
at_most 1 "$dateline" --quiet --db killed load 1/part.* 2/part.* 2>/dev/null
"$dateline" --quiet --db killed export jsonl | cmp - one.jsonl || fail 'a load begun again differs'
"$dateline" --quiet --db once ingest "${paths[0]}"
"$dateline" read --format jsonl "${paths[0]}" | "$dateline" extract >once.part
split -n r/5 once.part singly.
for part in $(ls singly.?? | shuf); do "$dateline" --quiet --db singly load "$part"; done
"$dateline" --quiet --db singly export jsonl >singly.jsonl
"$dateline" --quiet --db once export jsonl | cmp - singly.jsonl || fail 'parts loaded one by one differ'
echo "$(wc -l <one.jsonl) events of $(wc -l <articles.jsonl) articles, the same by every way in"
