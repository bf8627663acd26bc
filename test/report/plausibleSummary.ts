import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { plausibleSeries } from './plausibleSeries.ts';
import { type PlausibleSettings, plausibleSource } from './plausibleSource.ts';

/** Summary and weekly bands of a plausible data set, worked out by the analysis itself. */
export async function plausibleSummary(
  settings: PlausibleSettings = {},
): Promise<{ readonly summary: Summary; readonly series: SeriesSummary }> {
  const source = plausibleSource({ replicates: 60, ...settings });
  return { summary: await analyseDataset(source, { resamples: 100 }), series: await plausibleSeries(source) };
}
