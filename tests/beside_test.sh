#!/bin/sh
# usage: beside_test.sh DATELINE PATH...
# While an ingest of the paths runs, a reader loops over timelines and exports and backups are made. No
# reader may fail, each must see whole articles only, and a backup, restored elsewhere, must hold what
# its own export says: of every article in it, all events of the finished store.
set -u
dateline=$1
shift
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0

fail() {
  echo "$1"
  failures=$((failures + 1))
}

"$dateline" --quiet --db db ingest "$@" >/dev/null 2>&1 &
child=$!
reads=0
while kill -0 $child 2>/dev/null; do
  "$dateline" --quiet --db db timeline >/dev/null 2>error
  [ $? -lt 2 ] || grep -q 'there is no store' error || fail "timeline: $(head -1 error)"
  "$dateline" --quiet --db db export jsonl -o "seen-$reads.jsonl" 2>error
  [ $? -lt 2 ] || grep -q 'there is no store' error || fail "export: $(head -1 error)"
  if [ $((reads % 3)) -eq 1 ] && [ -s "seen-$reads.jsonl" ]; then
    "$dateline" --quiet --db db backup "backup-$reads" 2>error || fail "backup: $(head -1 error)"
    "$dateline" --quiet --db "restored-$reads" restore "backup-$reads" || fail 'restore'
    "$dateline" --quiet --db "restored-$reads" check || fail 'check of what was restored'
    "$dateline" --quiet --db "restored-$reads" export jsonl -o "seen-restored-$reads.jsonl" 2>/dev/null
    "$dateline" --quiet --db "backup-$reads" export jsonl 2>/dev/null |
      cmp -s - "seen-restored-$reads.jsonl" || fail 'backup and restored store differ'
  fi
  reads=$((reads + 1))
done
wait $child

"$dateline" --quiet --db db export jsonl -o whole.jsonl
for seen in seen-*.jsonl; do
  [ -s "$seen" ] || continue
  grep -o '"article_id":[^,]*' "$seen" | sort -u >ids
  grep -F -f ids whole.jsonl | cmp -s - "$seen" || fail "$seen: an article is not whole"
done
echo "$reads rounds of reading beside an ingest, $failures failures"
[ $failures -eq 0 ]
