#!/bin/bash
# Shards on one machine or, with a file of hosts, on several that see the same folder: gnu-parallel.sh [HOSTS]
# As many as there are batches at most (corule run my-site.yaml --dry-run): further ones start, find nothing and end.
shards=${SHARDS:-16}
corule=${CORULE:-npx corule}
hosts=(--jobs "${JOBS:-100%}")
# A line of the file is a host as ssh knows it, with the number of shards at once before it: 8/node17
[ $# = 0 ] || hosts=(--sshloginfile "$1" --workdir "$PWD")

# --halt never: what one shard leaves, the next call does. Nothing is tried again here.
seq "$shards" | parallel "${hosts[@]}" --halt never --joblog my-site.joblog \
  "$corule run my-site.yaml --out results/my-site --shard {}/$shards --threads 1 --quiet"
# Ends with 3 where batches are missing, and names them: call this script again.
exec $corule merge results/my-site
