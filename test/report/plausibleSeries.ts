import type { SeriesSummary, WeeklyBands } from '../../src/analysis/seriesSummary.ts';
import type { AnalysisSource } from '../../src/analysis/source.ts';
import type { RunMode } from '../../src/scenario/definition/vocabulary.ts';

const measures = ['formal_power', 'authored', 'effective_power', 'autonomy'];

/** Weekly bands of a source’s recorded replicates for the figures in time; its bands of the mean are rough. */
export async function plausibleSeries(source: AnalysisSource): Promise<SeriesSummary> {
  const { modes, recorded } = source;
  const columns: Record<string, Partial<Record<RunMode, WeeklyBands>>> = {};
  for (const column of source.columns) {
    if (!measures.includes(column.measure) || column.group !== undefined || !column.inTime) continue;
    const values = await source.readSeries(column.name);
    const weekCount = recorded.weeks.length;
    columns[column.name] = Object.fromEntries(
      modes.map((mode, place) => {
        const byWeek = recorded.weeks.map((_, week) =>
          Array.from(
            { length: recorded.replicates },
            (__, replicate) => values[(replicate * modes.length + place) * weekCount + week],
          )
            .filter((value) => !Number.isNaN(value))
            .sort((a, b) => a - b),
        );
        const at = (share: number) =>
          byWeek.map((sorted) =>
            sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))],
          );
        const mean = byWeek.map((sorted) =>
          sorted.length === 0 ? null : sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
        );
        const band = { lower: at(0.4), upper: at(0.6) };
        return [
          mode,
          {
            mean,
            pointwise: band,
            simultaneous: band,
            quantiles: { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) },
          },
        ];
      }),
    );
  }
  return {
    weeks: recorded.weeks,
    entryWeek: source.scenario.entry_week,
    replicates: recorded.replicates,
    level: 0.95,
    modes,
    columns,
  };
}
