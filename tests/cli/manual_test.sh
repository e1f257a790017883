#!/bin/sh
# usage: manual_test.sh DATELINE ROOT
# docs/cli.md is what the program says of itself.
set -eu
made=$(mktemp)
trap 'rm -f "$made"' EXIT
"$1" manual markdown >"$made"
diff "$2/docs/cli.md" "$made" && exit 0
echo "docs/cli.md is not what the program says (< it, > the program): dateline manual markdown > docs/cli.md"
exit 1
