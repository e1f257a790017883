#!/bin/sh
# usage: completions_test.sh DATELINE
# Tries the completions in the shells they are for; says which of them are not installed, and passes over those.
set -eu
dateline=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for shell in bash zsh fish; do "$dateline" manual "$shell" >"$work/$shell"; done

# expect SHELL LINE ANSWER: among the answers to TAB behind LINE must be ANSWER.
expect() {
  "try_$1" "$2" | cut -f 1 | tr ' ' '\n' | grep -qxF -e "$3" || { echo "$1: '$2' does not offer '$3'"; exit 1; }
}
try_bash() {
  bash --norc -c 'source "$1"; COMP_WORDS=($2); case $2 in *" ") COMP_WORDS+=("") ;; esac
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _dateline; echo "${COMPREPLY[@]}"' - "$work/bash" "$1"
}
try_fish() {
  HOME=$work fish --no-config -c 'source $argv[1]; complete -C"$argv[2]"' "$work/fish" "$1"
}
for shell in bash fish; do
  command -v "$shell" >/dev/null || { echo "skipped: no $shell"; continue; }
  expect "$shell" 'dateline tim' timeline
  expect "$shell" 'dateline timeline --fo' --format
  expect "$shell" 'dateline timeline --format ' markdown
  expect "$shell" 'dateline timeline --color ' never
  expect "$shell" 'dateline manual ' fish
done
# zsh completes only on a terminal: here its grammar alone.
command -v zsh >/dev/null || { echo "skipped: no zsh"; exit 0; }
zsh -n "$work/zsh"
