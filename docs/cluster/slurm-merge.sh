#!/bin/bash
# Joins what is there. Submit with: sbatch --dependency=afterany:ARRAY slurm-merge.sh
#SBATCH --requeue
#SBATCH --output=merge_%j.out
#SBATCH --time=1:00:00
#SBATCH --mem=4G
cd "$SLURM_SUBMIT_DIR" || exit 4
exec npx corule merge results/my-site
