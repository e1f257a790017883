#!/bin/sh
# usage: hardening_test.sh DATELINE MODULE...
# Looks into the program and the modules that it loads: compiled with the distribution's hardening flags, calling nothing
# that opens a network connection, and starting programs only where a pager is asked for.
set -u
dateline=$1
failures=0

fail() {
  echo "$1"
  failures=$((failures + 1))
}

# has FILE READELF_OPTION PATTERN WHAT
has() { readelf -W "$2" "$1" | grep -qE "$3" || fail "$1: $4"; }

# never_calls FILE NAMES WHAT: names as in a regular expression.
never_calls() {
  called=$(nm -D --undefined-only "$1" | grep -oE " ($2)(@|\$)" | tr -d ' @' | tr '\n' ' ')
  [ -z "$called" ] || fail "$1: $3: $called"
}

for file; do
  has "$file" --dynamic 'BIND_NOW' 'symbols are not bound at the start (-z now)'
  has "$file" --segments 'GNU_RELRO' 'relocations can be written to (-z relro)'
  has "$file" --segments 'GNU_STACK.* RW ' 'the stack can be run'
  has "$file" --dyn-syms '__stack_chk_fail' 'no stack protector'
  never_calls "$file" 'socket|socketpair|connect|bind|listen|accept4?|send|sendto|sendmsg|getaddrinfo|gethostbyname(_r)?' 'network'
  never_calls "$file" 'system|popen|posix_spawnp?|vfork' 'programs are started'
done
has "$dateline" --file-header 'DYN \(Position-Independent' 'has a fixed address'
has "$dateline" --dyn-syms '__[a-z]+_chk@' 'sizes of buffers are not checked (_FORTIFY_SOURCE)'
started=$(nm -D --undefined-only "$dateline" | grep -cE ' exec(l|v|le|lp|ve|vp|vpe)@')
[ "$started" -le 1 ] || fail "$dateline: starts programs in more ways than the pager's one"
shift
for module; do never_calls "$module" 'exec(l|v|le|lp|ve|vp|vpe)' 'programs are started'; done

echo "hardening: $failures failures"
[ $failures -eq 0 ]
