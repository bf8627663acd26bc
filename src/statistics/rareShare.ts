import { clopperPearson } from './clopperPearson.ts';
import type { ShareInterval } from './clopperPearson.ts';
import { commonestValue } from './commonestValue.ts';

/** With fewer values than this beside the commonest one, intervals of a mean cover far less than they say. */
const FEWEST_OTHERS = 50;
/** Looked at first: where 50 of these differ, as they do in most columns, the others need not be sorted. */
const SAMPLE = 3 * FEWEST_OTHERS;

/** How often the values leave their commonest one. */
export interface RareShare extends ShareInterval {
  readonly commonest: number;
  /** Values that differ from the commonest. */
  readonly others: number;
}

/**
 * The share that stands in for the mean when fewer than 50 values differ from the commonest one and that one makes up
 * more than half of all. The second condition matters only below 100 values: forty different values are a small sample,
 * and two equal ones among four a tie, not a rare event.
 *
 * @param present - values, none missing, at least one
 * @param tolerance - differences up to this are rounding, in the unit of the values
 * @returns the share with its Clopper–Pearson interval; `undefined` when the values are not rare
 * @throws RangeError when there is no value or the level is out of range
 */
export function rareShare(present: Float64Array, tolerance = 0, level = 0.95): RareShare | undefined {
  if (present.length > SAMPLE && othersIn(present.subarray(0, SAMPLE), tolerance) >= FEWEST_OTHERS) return undefined;
  const { value, count } = commonestValue(present, tolerance);
  const others = present.length - count;
  if (others >= FEWEST_OTHERS || others >= count) return undefined;
  return { commonest: value, others, ...clopperPearson(others, present.length, level) };
}

/** Fewest of the values that lie outside any span of the tolerance: at least as many differ from the commonest of more. */
function othersIn(values: Float64Array, tolerance: number): number {
  const ascending = values.toSorted();
  let most = 0;
  for (let start = 0, end = 0; end < ascending.length; end++) {
    while (ascending[end] - ascending[start] > tolerance) start++;
    most = Math.max(most, end - start + 1);
  }
  return ascending.length - most;
}
