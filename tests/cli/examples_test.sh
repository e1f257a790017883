#!/bin/sh
# usage: examples_test.sh DATELINE ROOT
# Every example of every --help runs as it is typed, over the sample articles: none is a mistake in the command line. What a
# reader puts in for himself is put in here: ids, and the folder of backups.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/parts" "$work/backups" "$work/home"
mkdir -p "$work/home/.local/share/bash-completion/completions"
ln -s "$1" "$work/bin/dateline"
cp -r "$2/fixtures/stories" "$work/articles"
cd "$work"
export HOME="$work/home" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" PATH="$work/bin:$PATH"
unset DATELINE_DB

echo "The summit opened on March 12, 2022." >summit.txt
echo "<html><title>Summit</title><p>The summit opened on March 12, 2022, in the old town hall of the city.</html>" >story.html
cat >articles.jsonl <<'END'
{"id": "1", "url": "https://example.org/story", "source": "Courier", "text": "The summit opened on March 12, 2022.", "published": "2022-03-13"}
END
echo '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2022-03-13" functionInDocument="CREATION_TIME">2022-03-13</TIMEX3></DCT><TEXT>It opened yesterday.</TEXT></TimeML>' >story.tml
dateline extract <articles.jsonl >parts/one.jsonl
cp parts/one.jsonl part-1.jsonl
dateline ingest -q articles articles.jsonl || [ $? -eq 1 ]
event=$(dateline export csv | sed -n '2s/,.*//p')
article=$(dateline articles --format json | tr ',' '\n' | sed -n 's/.*"article_id": *"\([0-9a-f]*\)".*/\1/p' | head -n 1)
dateline backup -q "$work/backups/dateline-2026-03-01"

dateline manual markdown | sed -n 's/^  \(dateline .*\)/\1/p' | sed -E 's/ {3,}.*//' |
  sed "s/3f9a0c5521d07e4b/$event/; s/3f9a0c/$(echo "$event" | cut -c1-8)/; s/7b1f/$(echo "$article" | cut -c1-8)/; s|/backups/|$work/backups/|" |
  awk '!seen[$0]++' >examples
failed=0 run=0
while IFS= read -r example; do
  missing=""
  for tool in jq man mail; do
    case "$example" in *"| $tool "*) command -v "$tool" >/dev/null || missing=$tool ;; esac
  done
  [ -z "$missing" ] || continue
  case "$example" in "dateline restore "*) [ "${example##*--}" = replace ] || rm -rf "$work/data" ;; esac
  code=0
  sh -c "$example" >out 2>err </dev/null || code=$?
  run=$((run + 1))
  if [ "$code" -gt 1 ]; then
    echo "exit $code: $example"
    cat err
    failed=1
  fi
done <examples
[ "$run" -gt 40 ] || { echo "only $run examples were found"; exit 1; }
exit $failed
