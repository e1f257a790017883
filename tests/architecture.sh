#!/bin/sh
# usage: architecture.sh ROOT
# Checks the direction of every #include, that libraries do not print, that types have names of
# their own and that every source is compiled. Prints each breach as
# file:line: reason and fails if there is one.
#
#   model <- extractor, store;   extractor, store <- cli;   rocksdb only in store, re2 never in it.
#   Within the large rooms:
#   shape <- rules, time <- events;
#   in events: sentence <- trigger <- prose, dates, names <- headline <- assemble.h;
#   in store: format <- database <- store.h;   in cli: console and options know no command;
#   in store/views: words <- sameness <- grouping <- pairing <- the doors
set -u
cd "$1" || exit 2
breaches=0

# breach REASON PATTERN PATH...: no line of the sources under the paths may match the pattern.
breach() {
  reason=$1
  pattern=$2
  shift 2
  for path in "$@"; do
    [ -e "$path" ] || continue
    found=$(find "$path" \( -name '*.h' -o -name '*.cpp' \) -exec grep -nHE -e "$pattern" {} +)
    [ -n "$found" ] || continue
    breaches=1
    echo "$found" | sed "s|^\([^:]*:[0-9]*\):.*|\1: $reason|"
  done
}

include='^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]'

# grep has no look-ahead, so "ours but the model" is spelt out.
rooms=$(cd extractor 2>/dev/null && find . -mindepth 1 -maxdepth 1 -type d ! -name model |
  sed 's|^\./||' | sort | tr '\n' '|')
not_model="(extractor/(${rooms}extractor\\.h)|(store|cli|tests|bench)/)"

breach 'the model includes only the model' "$include$not_model" extractor/model
breach 'the extractor must not know the store or the command line' \
  "$include((store|cli|tests|bench)/|rocksdb/)" extractor
breach 'the store knows nothing of the extractor but its model' \
  "$include(extractor/(${rooms}extractor\\.h)|(cli|tests|bench)/)" store
breach 'the store does not use re2' "${include}re2/" store
breach 'only the store uses RocksDB' "${include}rocksdb/" extractor cli bench
breach 'views are pure: no RocksDB' "${include}rocksdb/" store/views
breach 'product code includes no tests' "${include}tests/" extractor store cli
breach 'libraries do not print or log' "$include(iostream|spdlog/|print)" extractor store
breach 'libraries do not print' \
  '(^|[^A-Za-z0-9_.])(std::)?(printf|puts|putchar|vprintf|perror)[[:space:]]*\(|std::(cout|cerr|clog)|fp(rintf|uts)[[:space:]]*\([[:space:]]*std(out|err)|f(printf|puts|write)[[:space:]]*\(.*std(out|err)' \
  extractor store

# below ROOM FOLDER ABOVE...: what lies in the folder of the room includes nothing of the folders above it.
below() {
  room=$1
  folder=$2
  shift 2
  for above in "$@"; do
    breach "$folder lies below $above" "$include$room/$above[/.]" "$room/$folder"
  done
}

below extractor shape rules time events readers
below extractor rules events readers
below extractor time events readers
below extractor/events sentence trigger prose dates names headline assemble
below extractor/events trigger prose dates names headline assemble
below extractor/events prose dates names headline assemble
below extractor/events dates prose names headline assemble
below extractor/events names prose dates headline assemble
below extractor/events headline prose dates assemble
below store format database views store store_impl
below store database views/sameness views/grouping store store_impl
below cli console commands options app
below cli options commands render app
below store/views words sameness grouping pairing about diff digest history timeline ranking
below store/views sameness grouping pairing about diff digest history ranking timeline
below store/views grouping pairing about diff digest history ranking
below store/views pairing diff digest history ranking

# one_name PATH...: no two headers define a type of one name. The linker keeps one of the two and says nothing.
one_name() {
  found=$(find "$@" -name '*.h' -exec grep -HoE '^(class|struct|union|enum class) [A-Z][A-Za-z0-9]*([ {]|:[^:]|$)' {} + 2>/dev/null |
    grep -v ';' | sed -E 's/^([^:]*):(enum )?[a-z]+ ([A-Za-z0-9]+).*/\3 \1/' | sort -u |
    awk '$1 == name { print $2 ": a type of this name is in " file " too: " name } { name = $1; file = $2 }')
  [ -n "$found" ] || return
  breaches=1
  echo "$found"
}

one_name extractor store
one_name cli

# listed ROOM...: the CMake lists of a room name each of its sources; what none names is never compiled.
listed() {
  for room in "$@"; do
    lists=$(find "$room" -name CMakeLists.txt 2>/dev/null)
    [ -n "$lists" ] || continue
    for source in $(find "$room" -name '*.cpp'); do
      # shellcheck disable=SC2086  # several files
      cat $lists | tr ' ()' '\n' | grep -qE "(^|/)$(basename "$source" .cpp)(\.cpp)?\$" && continue
      breaches=1
      echo "$source: no CMakeLists.txt names it"
    done
  done
}

listed extractor store cli tests
exit $breaches
