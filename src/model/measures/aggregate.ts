import { concentrationOf, totalVariation } from './concentration.ts';
import type { RowLayout } from './rowLayout.ts';

/** Values of all columns over a span of weeks, as Column.aggregation says. */
export interface Aggregator {
  /** Means before the entry, against which drift and baseline losses are taken. */
  readBaseline(weekly: Float64Array): void;
  /**
   * @param fromWeek first week, from 1
   * @param out width places from `at` on
   * @param inTimeOnly leaves out columns that no table over time holds, nor needs for one that it holds
   */
  aggregate(
    weekly: Float64Array,
    fromWeek: number,
    toWeek: number,
    out: Float64Array,
    at: number,
    inTimeOnly?: boolean,
  ): void;
  /** Turns one recorded week into values: ratios are divided, shares-measures computed from the week’s shares. */
  week(weekly: Float64Array, week: number, out: Float64Array, at: number): void;
}

/** An aggregator for the columns of a scenario; `baselineWeeks` weeks precede the entry. */
export function createAggregator(layout: RowLayout, baselineWeeks: number): Aggregator {
  const { columns } = layout;
  const width = columns.length;
  const baseline = new Float64Array(width);
  const ratios = columns.flatMap((column, place) =>
    column.denominator === undefined ? [] : [{ place, denominator: layout.placeOf(column.denominator) }],
  );
  const lasts = columns.flatMap((column, place) => (column.aggregation === 'last' ? [place] : []));
  const baselineLosses = columns.flatMap((column, place) =>
    column.measure === 'autonomy_loss_baseline'
      ? [{ place, from: layout.placeOf(column.name.replace('autonomy_loss_baseline', 'autonomy')) }]
      : [],
  );
  const baselinePlaces = Int32Array.from([
    ...baselineLosses.map(({ from }) => from),
    ...(['formal', 'effective'] as const).flatMap((power) => [...layout.placesOf(`${power}_power`).role]),
  ]);
  const powers = (['formal', 'effective'] as const).map((power) => ({
    shares: layout.placesOf(`${power}_power`).role,
    shifts: layout.placesOf(`power_shift_${power}`).role,
    redistribution: layout.placeOf(`redistribution_${power}`),
    drift: layout.placeOf(`drift_${power}`),
    gini: layout.placeOf(`gini_${power}`),
    hhi: layout.placeOf(`hhi_${power}`),
    entropy: layout.placeOf(`entropy_${power}`),
    effectiveNumber: layout.placeOf(`effective_number_${power}`),
  }));
  const everything = Int32Array.from(columns.keys());
  const inTime = Int32Array.from(
    [...columns.keys()].filter(
      (place) =>
        columns[place].inTime || ratios.some((ratio) => ratio.denominator === place && columns[ratio.place].inTime),
    ),
  );
  const sums = new Float64Array(width);
  const counts = new Int32Array(width);
  const shares = new Float64Array(4);
  const before = new Float64Array(4);
  const zeros = new Float64Array(4);

  // Column by column, so that sums stay in registers; the rows of a window are small enough to stay in the cache meanwhile.
  function addUp(weekly: Float64Array, fromWeek: number, toWeek: number, places: Int32Array): void {
    sums.fill(0);
    counts.fill(0);
    const end = toWeek * width;
    for (let j = 0; j < places.length; j += 1) {
      const c = places[j];
      let sum = 0;
      let count = 0;
      for (let at = (fromWeek - 1) * width + c; at < end; at += width) {
        const value = weekly[at];
        if (value === value) {
          sum += value;
          count += 1;
        }
      }
      sums[c] = sum;
      counts[c] = count;
    }
  }

  function derive(out: Float64Array, at: number): void {
    for (const { place, from } of baselineLosses) out[at + place] = baseline[from] - out[at + from];
    for (const power of powers) {
      for (let r = 0; r < 4; r += 1) {
        shares[r] = out[at + power.shares[r]];
        before[r] = baseline[power.shares[r]];
      }
      out[at + power.drift] = totalVariation(shares, before);
      const { gini, hhi, entropy, effectiveNumber } = concentrationOf(shares);
      out[at + power.gini] = gini;
      out[at + power.hhi] = hhi;
      out[at + power.entropy] = entropy;
      out[at + power.effectiveNumber] = effectiveNumber;
      for (let r = 0; r < 4; r += 1) shares[r] = out[at + power.shifts[r]];
      out[at + power.redistribution] = totalVariation(shares, zeros);
    }
  }

  return {
    readBaseline(weekly) {
      // Without a week before the entry nothing precedes it: counts stay 0 and the baseline is missing.
      addUp(weekly, 1, baselineWeeks, baselinePlaces);
      for (let c = 0; c < width; c += 1) baseline[c] = sums[c] / counts[c];
    },
    aggregate(weekly, fromWeek, toWeek, out, at, inTimeOnly = false) {
      addUp(weekly, fromWeek, toWeek, inTimeOnly ? inTime : everything);
      for (let c = 0; c < width; c += 1) out[at + c] = sums[c] / counts[c];
      for (const { place, denominator } of ratios)
        out[at + place] = sums[denominator] > 0 ? sums[place] / sums[denominator] : Number.NaN;
      for (const place of lasts) out[at + place] = weekly[(toWeek - 1) * width + place];
      derive(out, at);
    },
    week(weekly, week, out, at) {
      const row = (week - 1) * width;
      for (let c = 0; c < width; c += 1) out[at + c] = weekly[row + c];
      for (const { place, denominator } of ratios) {
        out[at + place] = weekly[row + denominator] > 0 ? weekly[row + place] / weekly[row + denominator] : Number.NaN;
      }
      derive(out, at);
    },
  };
}
