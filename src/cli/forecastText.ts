import type { RunForecast } from '../runner/forecastRun.ts';
import { formatBytes } from './formatBytes.ts';
import { formatDuration } from './formatDuration.ts';

/** What a run will take, before anything is measured. */
export function forecastText({ seconds, threads, diskBytes }: RunForecast): string {
  const shared = threads === 1 ? '' : ` on ${threads} threads`;
  return `, very roughly ${formatDuration(seconds)}${shared}, at most ${formatBytes(diskBytes)} on disk`;
}
