import type { Column } from '../model/measures/column.ts';
import { presentValues } from '../statistics/presentValues.ts';
import { sortedQuantile } from '../statistics/quantile.ts';
import { tInterval } from '../statistics/tInterval.ts';
import { weekBand } from '../statistics/weekBand.ts';
import { LEVEL, makeGenerator } from './resampling.ts';
import { roundNumbers } from './roundNumbers.ts';
import type { SeriesSummary, WeeklyBands } from './seriesSummary.ts';
import type { AnalysisSource } from './source.ts';

/** Columns in time that no figure shows over weeks. */
const leftOut = new Set(['transfer']);

/** Which columns in time are summarised, and which of them get a band for all weeks together. */
export interface SeriesChoice {
  /** All but ledgers unless given. */
  readonly wanted?: (column: Column) => boolean;
  /** None unless given: each takes a simulation for every mode. “From week w on” may only be read off such a band. */
  readonly simultaneous?: (column: Column) => boolean;
}

/** Weekly means with bands, and quantiles of the runs, of the recorded replicates; a column in memory at a time. */
export async function summariseSeries(source: AnalysisSource, choice: SeriesChoice = {}): Promise<SeriesSummary> {
  const { wanted = ({ measure }) => !leftOut.has(measure), simultaneous = () => false } = choice;
  const { recorded, modes, scenario } = source;
  const columns: Record<string, Partial<Record<string, WeeklyBands>>> = {};
  const shown = recorded.replicates === 0 ? [] : source.columns.filter((column) => column.inTime && wanted(column));
  for (const column of shown) {
    const rows = await source.readSeries(column.name);
    const bands: Partial<Record<string, WeeklyBands>> = {};
    for (const [at, mode] of modes.entries()) {
      const weeks = recorded.weeks.map((_, week) => {
        const values = new Float64Array(recorded.replicates);
        for (let replicate = 0; replicate < values.length; replicate += 1) {
          values[replicate] = rows[(replicate * modes.length + at) * recorded.weeks.length + week];
        }
        return values;
      });
      const generator = simultaneous(column)
        ? makeGenerator(scenario.seed, `series ${column.name} ${mode}`)
        : undefined;
      bands[mode] = summariseWeeks(weeks, generator);
    }
    columns[column.name] = bands;
  }
  return roundNumbers({
    weeks: recorded.weeks,
    entryWeek: scenario.entry_week,
    replicates: recorded.replicates,
    level: LEVEL,
    modes,
    columns,
  });
}

/** @param generator - for the simultaneous band; without one there is none */
function summariseWeeks(weeks: readonly Float64Array[], generator: (() => number) | undefined): WeeklyBands {
  const intervals = weeks.map((values) => tInterval(values, LEVEL));
  const sorted = weeks.map((values) => presentValues(values).toSorted());
  const quantileOf = (probability: number) => sorted.map((ascending) => sortedQuantile(ascending, probability));
  const band = generator === undefined ? undefined : weekBand(weeks, generator, { level: LEVEL, scale: 1 });
  return {
    mean: intervals.map(({ mean }) => mean),
    pointwise: { lower: intervals.map(({ lower }) => lower), upper: intervals.map(({ upper }) => upper) },
    simultaneous: band === undefined ? null : { lower: [...band.lower], upper: [...band.upper] },
    quantiles: {
      p05: quantileOf(0.05),
      p25: quantileOf(0.25),
      p50: quantileOf(0.5),
      p75: quantileOf(0.75),
      p95: quantileOf(0.95),
    },
  };
}
