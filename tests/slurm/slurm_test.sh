#!/bin/bash
# usage: slurm_test.sh DATELINE PATH...
# Runs a Slurm of its own (slurmctld, slurmd, munged on the loopback), has eight tasks find the events of the articles
# under the paths, kills one of them in its midst and has Slurm run it again, then loads the parts. The store's exports
# must be byte for byte those of a single ingest. Exits with 77 (skipped) where Slurm is not installed or may not run.
set -euo pipefail
export DATELINE=$1 VICTIM=3
shift
here=$(cd "$(dirname "$0")" && pwd)

skip() { echo "skipped: $1"; exit 77; }
[ "$(id -u)" -eq 0 ] || skip 'Slurm starts tasks for others and so must run as root'
for program in slurmctld slurmd munged sbatch scontrol; do
  command -v $program >/dev/null || skip "$program is not installed (scripts/install-packages cluster)"
done

folder=$(mktemp -d)
started=()
finish() {
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap finish EXIT
fail() {
  echo "failed: $1" >&2
  tail -n 20 "$folder"/*.log "$folder"/slurm-*.out >&2 2>/dev/null || true
  exit 1
}
# patiently WHAT COMMAND...: until the command is fine.
patiently() {
  local what=$1 tries=600
  shift
  until "$@"; do
    [ $((tries -= 1)) -gt 0 ] || fail "$what did not come about within a minute"
    sleep 0.1
  done
}
free_port() { # bash's own sockets tell whether somebody listens
  local port=$((20000 + RANDOM % 20000))
  while (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo $port
}

start_munge() {
  head -c 1024 /dev/urandom >"$folder/munge.key"
  chmod 600 "$folder/munge.key"
  munged --foreground --force --socket="$folder/munge.socket" --key-file="$folder/munge.key" \
    --pid-file="$folder/munge.pid" --seed-file="$folder/munge.seed" >"$folder/munged.log" 2>&1 &
  started+=($!)
  patiently 'an answer of munge' test -S "$folder/munge.socket"
}

start_slurm() {
  sed -e "s|@FOLDER@|$folder|; s|@HOST@|$(hostname -s)|; s|@CPUS@|$(nproc)|" \
    -e "s|@CONTROL_PORT@|$(free_port)|; s|@NODE_PORT@|$(free_port)|" "$here/slurm.conf.in" >"$folder/slurm.conf"
  export SLURM_CONF=$folder/slurm.conf
  mkdir "$folder/state" "$folder/spool"
  slurmctld -D >/dev/null 2>&1 &
  started+=($!)
  slurmd -D >/dev/null 2>&1 &
  started+=($!)
  patiently 'a node that is idle' node_is_idle
}
node_is_idle() { sinfo --noheader --format=%T 2>/dev/null | grep -q '^idle$'; }

state_of() { scontrol show job "$1" 2>/dev/null | sed -n 's/.*JobState=\([A-Z_]*\).*/\1/p' | head -1; }
is_in_state() { [ "$(state_of "$1")" = "$2" ]; }
has_begun_to_write() { [ -s "part-$VICTIM.jsonl.unfinished" ] && is_in_state "$1" RUNNING; }
is_over() { [ -z "$(squeue --noheader --job "$1" 2>/dev/null)" ]; }

# The victim dies by a signal that it cannot catch, with half of its answers written; then it is run again.
kill_and_retry() {
  patiently 'the first answers of the task to be killed' has_begun_to_write "$1"
  kill -KILL -- "-$(ps --no-headers -o pgid -p "$(cat victim.pid)" | tr -d ' ')"
  patiently 'the death of the task' is_in_state "$1" FAILED
  [ ! -e "part-$VICTIM.jsonl" ] || fail 'the killed task left a part that looks whole'
  scontrol requeue "$1"
}

run_array() {
  job=$(sbatch --parsable --output="$folder/slurm-%a.out" "$here/task.sh")
  kill_and_retry "${job}_$VICTIM"
  patiently 'the end of all tasks' is_over "$job"
  [ "$(ls part-?.jsonl | wc -l)" -eq 8 ] || fail 'there are not eight parts'
}

same_export() {
  for format in jsonl csv; do
    "$DATELINE" --quiet --db one export $format >"one.$format"
    "$DATELINE" --quiet --db many export $format >"many.$format"
    cmp "one.$format" "many.$format" || fail "the exports as $format differ"
  done
}

paths=()
for path in "$@"; do paths+=("$(realpath "$path")"); done
DATELINE=$(realpath "$DATELINE")
cd "$folder"
start_munge
start_slurm
"$DATELINE" --quiet --db one ingest "${paths[@]}" || [ $? -eq 1 ]
"$DATELINE" read --format jsonl "${paths[@]}" >articles.jsonl || [ $? -eq 1 ]
run_array
"$DATELINE" --db many load part-?.jsonl || [ $? -eq 1 ]
same_export
"$DATELINE" --quiet --db many check || fail 'the store is not whole'
echo "8 tasks, one killed and run again: $(wc -l <one.jsonl) events, the same as by ingest"
