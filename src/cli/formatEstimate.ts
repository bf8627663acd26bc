import type { RunEstimate } from '../runner/estimateRun.ts';
import { countOf } from './countOf.ts';
import { formatBytes } from './formatBytes.ts';
import { formatDuration } from './formatDuration.ts';

/** What a scenario will take, on one line. */
export function formatEstimate(name: string, estimate: RunEstimate): string {
  const { points, replicates, modes, runs, seconds, diskBytes, peakDiskBytes, batches } = estimate;
  return (
    `${name}: ${countOf(points, 'point')} × ${countOf(replicates, 'replicate')} × ${countOf(modes.length, 'mode')} ` +
    `= ${countOf(runs, 'run')} in ${countOf(batches, 'batch', 'batches')}; about ${formatDuration(seconds)}; ` +
    `at most ${formatBytes(diskBytes)} on disk, ${formatBytes(peakDiskBytes)} while running`
  );
}
