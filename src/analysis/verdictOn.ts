import type { Expectation } from '../scenario/definition/scenario.ts';
import type { Estimate } from './estimate.ts';
import type { ExpectationVerdict } from './summary.ts';

/** Where an interval lies against the bounds of a line: inside = pass, wholly outside = fail, else undecided. */
export function verdictOn(
  { lower, upper }: Estimate,
  { above = -Infinity, below = Infinity }: Pick<Expectation, 'above' | 'below'>,
): ExpectationVerdict['verdict'] {
  if (lower === null || upper === null || Number.isNaN(lower) || Number.isNaN(upper)) return 'undecided';
  if (lower > above && upper < below) return 'pass';
  return upper <= above || lower >= below ? 'fail' : 'undecided';
}
