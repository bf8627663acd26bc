import type { RunEstimate } from '../runner/estimateRun.ts';
import { formatBytes } from './formatBytes.ts';
import { formatDuration } from './formatDuration.ts';

/** What a scenario will take, on one line. */
export function formatEstimate(name: string, estimate: RunEstimate): string {
  const { points, replicates, modes, runs, seconds, diskBytes, peakDiskBytes } = estimate;
  return (
    `${name}: ${count(points, 'point')} × ${count(replicates, 'replicate')} × ${count(modes.length, 'mode')} ` +
    `= ${count(runs, 'run')}; about ${formatDuration(seconds)}; ` +
    `at most ${formatBytes(diskBytes)} on disk, ${formatBytes(peakDiskBytes)} while running`
  );
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
