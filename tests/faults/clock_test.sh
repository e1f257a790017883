#!/bin/bash
# usage: clock_test.sh DATELINE LIBRARY
# Sets the clock back between commands (see wrong_clock.cpp): what came last counts, whatever its time says, and a store
# that was written by wrong clocks holds what one written by right clocks does.
set -u
dateline=$(realpath "$1") library=$(realpath "$2")
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0
year=31557600

# at SECONDS_OFF COMMAND...
at() {
  local off=$1
  shift
  CLOCK_OFF=$off LD_PRELOAD=$library "$dateline" --quiet "$@"
}

fail() {
  echo "$1"
  failures=$((failures + 1))
}

# One row a change to the store, each begun with its clock: seconds from the right time.
write_store() {
  at "$2" --db "$1" ingest old.jsonl && at "$3" --db "$1" ingest new.jsonl || fail "$1: ingest"
  at "$4" --db "$1" export csv | sed 's/,happened,/,planned,/' >"$1.csv"
  at "$4" --db "$1" correct "$1.csv" >/dev/null || fail "$1: first correction"
  sed -i 's/,planned,/,happened,/' "$1.csv"
  at "$5" --db "$1" correct "$1.csv" >/dev/null || fail "$1: second correction"
  at 0 --db "$1" check >/dev/null || fail "$1: check"
  at 0 --db "$1" export jsonl >"$1.jsonl"
}

printf '{"source":"A","url":"https://a.example/1","published":"2022-03-05","text":"The mill opened on March 4, 2022."}\n' >old.jsonl
printf '{"source":"A","url":"https://a.example/1","published":"2022-03-05","text":"The mill opened on March 3, 2022."}
{"source":"B","url":"https://b.example/1","published":"2022-03-05","text":"The pier burned on March 2, 2022."}\n' >new.jsonl
write_store right 0 0 0 0
write_store wrong 0 $((-3 * year)) $((-5 * year)) $((-9 * year))
cmp -s right.jsonl wrong.jsonl || fail 'a clock that goes back changes what the store holds'
grep -q '"2022-03-03"' wrong.jsonl || fail 'the newest text does not count'
grep -q '"planned"' wrong.jsonl && fail 'the newest correction does not count'
at 0 --db wrong history https://a.example/1 | grep -A9 '^Revision 2' | grep -q 'was March 4' ||
  fail 'the history is not in the order of arrival'
numbers=$(at 0 --db wrong runs | awk 'NR > 1 { printf "%s ", $1 }')
[ "$numbers" = '1 2 3 4 ' ] || fail "the runs are told as $numbers"

# By a clock that says 1970 every article is of the future: its day is no day to build on, until the clock is right.
printf '<html><head><meta property="article:published_time" content="2022-03-05T10:00:00Z"></head><body><article>
<p>The mill opened on Thursday. The pier burned on Friday morning, the town said.</p></article></body></html>\n' >page.html
at "-$(date +%s)" --db early ingest --source A page.html
at 0 --db early export jsonl | grep -q '"date": "2' && fail 'a day is built on a publication that has not come yet'
at 0 --db early ingest --source A page.html
at 0 --db late ingest --source A page.html
at 0 --db early export jsonl >early.jsonl
at 0 --db late export jsonl | cmp -s - early.jsonl || fail 'with the clock right again an article keeps what the wrong one made of it'

echo "wrong clocks: $failures failures"
[ $failures -eq 0 ]
