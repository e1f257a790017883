#!/bin/sh
# usage: install_test.sh BUILD
# Installs what was built there below a folder of its own, runs the program from it, and builds and runs a program that
# finds the libraries there.
set -eu
build=$1
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
prefix=$folder/usr

fail() {
  echo "failed: $1"
  exit 1
}

cmake --install "$build" --prefix "$prefix" >"$folder/install.log" || fail "$(cat "$folder/install.log")"
for file in bin/dateline share/man/man1/dateline.1 share/doc/dateline/copyright \
  share/bash-completion/completions/dateline share/zsh/site-functions/_dateline \
  share/fish/vendor_completions.d/dateline.fish; do
  [ -s "$prefix/$file" ] || fail "$file is not installed"
done
cmp -s "$here/../../LICENSE" "$prefix/share/doc/dateline/copyright" || fail 'the licence is not the licence'

printf 'Published: 2022-06-14\n\nThe ferry sailed again on June 13, 2022.\n' >"$folder/story.txt"
"$prefix/bin/dateline" --db "$folder/db" --quiet ingest "$folder/story.txt"
"$prefix/bin/dateline" --db "$folder/db" export csv | grep -q ',2022-06-13,' || fail 'the installed program finds no event'

cmake -G Ninja -S "$here/program" -B "$folder/program" -DCMAKE_PREFIX_PATH="$prefix" >"$folder/program.log" 2>&1 &&
  cmake --build "$folder/program" >>"$folder/program.log" 2>&1 || fail "$(tail -n 30 "$folder/program.log")"
told=$("$folder/program/program" "$folder/story.txt")
[ "$told" = '2022-06-13 The ferry sailed again' ] || fail "the program says \"$told\""
