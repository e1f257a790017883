#!/bin/sh
# usage: spreadsheet_test.sh DATELINE
# Opens `export csv --excel` in LibreOffice Calc and looks into the cells: dates are dates, accents are whole, and nothing that
# an article says is a formula. Says so and passes where LibreOffice is not installed.
set -eu
dateline=$1
command -v soffice >/dev/null || { echo "skipped: no LibreOffice (Debian package libreoffice-calc-nogui)"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >article.jsonl <<'ARTICLE'
{"source":"Café Łódź","title":"=HYPERLINK(\"http://trap.example\",\"x\")","published":"2022-03-21","text":"=SUM(A1) opened the fair on March 3, 2022. José Müller left, \"quietly, for once\", on March 6, 2022. The fair was founded in May 1908."}
ARTICLE
"$dateline" --db store ingest -q article.jsonl
"$dateline" --db store export csv --excel -o events.csv
timeout 120 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to fods \
  '--infilter=CSV:44,34,76,1' events.csv >/dev/null 2>&1

fail() {
  echo "events.fods: $1"
  exit 1
}
has() {
  grep -qF "$1" events.fods || fail "no $1"
}
has 'office:date-value="2022-03-03"'
has 'office:date-value="2022-03-06"'
grep -q 'May.\{1,2\}1908' events.fods || fail "no May 1908 in words"
has 'José Müller'
has 'Café Łódź'
has '=SUM(A1) opened the fair'
has '=HYPERLINK('
has 'quietly, for once'
! grep -qF 'table:formula' events.fods || fail "a formula"
