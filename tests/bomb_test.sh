#!/bin/sh
# usage: bomb_test.sh DATELINE
# Small files that unpack to more than anybody has: each ends in one line that names the limit, what stands beside it is
# read, and memory is bounded by the largest article, not by the input.
set -eu
dateline=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
most_memory=600000 # KiB of address space, libraries included

fail() {
  echo "failed: $1"
  exit 1
}
# read_in NAME: what `read` makes of a file, within the memory and with exit code 1.
read_in() {
  code=0
  (ulimit -v $most_memory && exec "$dateline" read "$1") >told.txt 2>&1 || code=$?
  [ $code -eq 1 ] || fail "$1: exit code $code: $(head -n 3 told.txt)"
}
tells() {
  grep -q "$2" told.txt || fail "$1: does not say \"$2\" but: $(grep rejected told.txt)"
}
# letters MIB: one packed piece of a long line; pieces of gzip may stand one after another.
letters() { head -c "$1M" /dev/zero | tr '\0' x | gzip -9; }
repeated() {
  left=$1
  while [ "$left" -gt 0 ]; do
    cat "$2"
    left=$((left - 1))
  done
}
line() { printf '{"text": "%s"}\n' "$1" | gzip; }
long_line() {
  printf '{"text": "' | gzip
  repeated "$1" piece.gz
  printf '"}\n' | gzip
}
letters 16 >piece.gz

# 2.2 GiB of text in 2 MB.
repeated 140 piece.gz >bomb.txt.gz
read_in bomb.txt.gz
tells bomb.txt.gz 'larger than 64 MiB'
tells bomb.txt.gz 'more than 200 times its size'

# A line of 1 GB between two articles costs itself alone.
{ line 'The ferry sailed.' && long_line 64 && line 'It rained on May 5, 2021.'; } >lines.jsonl.gz
read_in lines.jsonl.gz
tells lines.jsonl.gz 'The ferry sailed.'
tells lines.jsonl.gz 'a line of more than 64 MiB'
tells lines.jsonl.gz 'It rained on May 5, 2021.'
