#!/bin/sh
# usage: architecture_test.sh ARCHITECTURE_SH
# A check that never fails checks nothing: each breach below must be found, and clean sources pass.
set -u
check=$1
root=$(mktemp -d) || exit 2
trap 'rm -rf "$root"' EXIT
failed=0

# expect pass|breach FILE LINE [FILE LINE]
expect() {
  rm -rf "$root/extractor" "$root/store" "$root/cli"
  mkdir -p "$root/extractor/model" "$root/extractor/rules" "$root/cli"
  mkdir -p "$root/extractor/events/sentence" "$root/extractor/events/names" "$root/extractor/events/headline"
  mkdir -p "$root/store/views/words" "$root/store/views/sameness"
  mkdir -p "$root/store/format" "$root/cli/console"
  printf '%s\n' "$3" >"$root/$2"
  if [ $# -gt 3 ]; then printf '%s\n' "$5" >"$root/$4"; fi
  if sh "$check" "$root" >/dev/null; then outcome=pass; else outcome=breach; fi
  [ "$outcome" = "$1" ] && return
  echo "expected $1, found $outcome: $2: $3"
  failed=1
}

expect pass extractor/model/a.h '#include "extractor/model/span.h"'
expect pass extractor/rules/a.cpp '#include <re2/re2.h>'
expect pass extractor/rules/a.cpp '  std::snprintf(line, sizeof line, "%d", 1);'
expect pass store/a.cpp '#include "extractor/model/event.h"'
expect pass store/a.cpp '#include <rocksdb/db.h>'
expect pass cli/a.cpp '#include "store/store.h"'
expect breach extractor/model/a.h '#include "extractor/extractor.h"'
expect breach extractor/model/a.h '#include "extractor/rules/a.h"'
expect breach extractor/model/a.h '#include "store/store.h"'
expect breach extractor/rules/a.cpp '#include "store/store.h"'
expect breach extractor/rules/a.cpp '#include "cli/main.h"'
expect breach extractor/rules/a.cpp '#include <rocksdb/slice.h>'
expect breach store/a.cpp '#include "extractor/rules/a.h"'
expect breach store/a.cpp '#include "extractor/extractor.h"'
expect breach store/views/a.cpp '#include <rocksdb/slice.h>'
expect breach store/a.cpp '#include <re2/re2.h>'
expect breach cli/a.cpp '#include <rocksdb/db.h>'
expect breach extractor/rules/a.cpp '#include <iostream>'
expect breach store/a.cpp '#include <spdlog/spdlog.h>'
expect breach store/a.cpp '  printf("x");'
expect breach store/a.cpp '  std::fprintf(stderr, "x");'
expect breach store/a.cpp '  std::cerr << 1;'

# Folders of a room lie one above the other.
expect pass extractor/events/headline/a.h '#include "extractor/events/sentence/subject.h"'
expect breach extractor/events/sentence/a.h '#include "extractor/events/headline/line.h"'
expect breach extractor/events/names/a.h '#include "extractor/events/assemble.h"'
expect breach extractor/rules/a.h '#include "extractor/events/assemble.h"'
expect pass store/views/a.h '#include "store/views/words/words.h"'
expect breach store/format/a.h '#include "store/database/database.h"'
expect breach cli/console/a.h '#include "cli/commands/commands.h"'
expect breach store/views/words/a.h '#include "store/views/sameness/match.h"'
expect breach store/views/sameness/a.h '#include "store/views/diff.h"'

# Two headers with a type of one name.
expect breach store/b.h 'class Twin {' extractor/rules/a.h 'struct Twin {'
expect pass store/b.h 'class Twin;' extractor/rules/a.h 'struct Twin {'
expect pass cli/b.h 'class Twin {' extractor/rules/a.h 'struct Twin {'  # another namespace

# What no list names is not compiled.
expect pass store/a.cpp 'int a;' store/CMakeLists.txt 'add_library(store STATIC a.cpp)'
expect breach store/a.cpp 'int a;' store/CMakeLists.txt 'add_library(store STATIC ba.cpp)'
exit $failed
