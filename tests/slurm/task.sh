#!/bin/bash
#SBATCH --job-name=dateline --array=0-7 --ntasks=1 --requeue
# One task of the array: the events of its eighth of articles.jsonl. A part has its name only once it is whole, so
# that a task that was killed leaves none and may be run again as often as needed.
set -euo pipefail
part=part-$SLURM_ARRAY_TASK_ID.jsonl

slice() { split -n "l/$((SLURM_ARRAY_TASK_ID + 1))/8" articles.jsonl; }

# The victim's first try has written its first answers and waits for the others when the test kills it.
is_victim() { [ "$SLURM_ARRAY_TASK_ID" = "${VICTIM:-}" ] && [ "${SLURM_RESTART_COUNT:-0}" -eq 0 ]; }
if is_victim; then
  echo $$ >victim.pid
  slice() { head -n 1 <(split -n "l/$((SLURM_ARRAY_TASK_ID + 1))/8" articles.jsonl) && sleep 600; }
fi

code=0
slice | "$DATELINE" extract >"$part.unfinished" || code=$?
[ "$code" -le 1 ] # 1: some line could not be read, and says so
mv "$part.unfinished" "$part"
