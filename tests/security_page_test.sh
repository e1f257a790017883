#!/bin/sh
# usage: security_page_test.sh ROOT
# SECURITY.md says by name which tests hold each of its promises: each of them is there.
set -u
cd "$1" || exit 2
missing=0 named=0

# names PATTERN: what the second column of the table of tests has of that form.
names() {
  sed -n '/^## What holds it/,/^## What it does not/p' SECURITY.md | grep '^| ' | cut -d'|' -f3 | grep -oE "$1" | sort -u
}

miss() {
  echo "SECURITY.md names $1, which is not there"
  missing=$((missing + 1))
}

names '"[^"]+"' >"${list:=$(mktemp)}"
while IFS= read -r name; do
  named=$((named + 1))
  grep -rqF "TEST_CASE($name" tests || miss "the case $name"
done <"$list"
names '(transcript|script) `[^`]+`' >"$list"
while read -r kind name; do
  named=$((named + 1))
  name=$(echo "$name" | tr -d '`')
  case $kind in
    transcript) [ -e "tests/cli/transcripts/$name.txt" ] || miss "the transcript $name" ;;
    script) grep -rqE "add_test\(NAME $name " tests || miss "the script $name" ;;
  esac
done <"$list"
rm -f "$list"

echo "$named tests named, $missing missing"
[ "$named" -gt 0 ] && [ "$missing" -eq 0 ]
