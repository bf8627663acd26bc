import { pairKey } from '../analysis/metricSummary.ts';
import { type Summary } from '../analysis/summary.ts';
import type { EntryModeName, Role } from '../scenario/definition/vocabulary.ts';

/** Difference of a mode from `none`, in the unit of the measure. */
export interface Shift {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the interval holds together with all others of the primary family: only then may a title claim it. */
  readonly simultaneous: boolean;
  /** Whether the interval excludes 0. */
  readonly shown: boolean;
}

/**
 * How far a mode moves a measure of a role against `none`: with the simultaneous interval where the measure belongs to
 * the primary family, else with the pointwise one; `null` where there is no interval.
 */
export function shiftAgainstNone(summary: Summary, measure: string, role: Role, mode: EntryModeName): Shift | null {
  const member = summary.family.members.find(
    (candidate) =>
      candidate.measure === measure &&
      candidate.role === role &&
      candidate.first === mode &&
      candidate.second === 'none',
  );
  const source = member ?? pairOf(summary, `${measure}_${role}`, mode);
  if (source === undefined || source.difference === null || source.lower === null || source.upper === null) return null;
  return {
    difference: source.difference,
    lower: source.lower,
    upper: source.upper,
    simultaneous: member !== undefined,
    shown: source.lower > 0 || source.upper < 0,
  };
}

function pairOf(summary: Summary, column: string, mode: EntryModeName) {
  const pair = summary.metrics[column]?.pairs[pairKey(mode, 'none')];
  return pair === undefined ? undefined : { difference: pair.estimate, lower: pair.lower, upper: pair.upper };
}

/** The same shift with its sign turned: a fall of autonomy as a loss. */
export function turnShift(shift: Shift): Shift {
  return { ...shift, difference: -shift.difference, lower: -shift.upper, upper: -shift.lower };
}
