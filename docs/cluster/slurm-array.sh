#!/bin/bash
# One shard of 40. Submit with: sbatch --parsable --array=0-39 slurm-array.sh
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=%A_%a.out
#SBATCH --time=4:00:00
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
# Absolute paths, or paths below the folder from which the job is submitted: "$0" is a copy in Slurm's spool.
# The number of shards is written out: SLURM_ARRAY_TASK_COUNT counts only the tasks of this submission.
cd "$SLURM_SUBMIT_DIR" || exit 4
exec npx corule run my-site.yaml --out results/my-site --shard "$((SLURM_ARRAY_TASK_ID + 1))/40" --threads "${SLURM_CPUS_PER_TASK:-1}" --quiet
