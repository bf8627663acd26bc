import type { ExpectationVerdict, Summary } from '../analysis/summary.ts';

/** How many comparisons with what the field saw agree (`pass`), disagree (`fail`), are undecided. */
export type Agreement = Readonly<Record<ExpectationVerdict['verdict'], number>>;

/** Counts the verdicts on those lines of `expect` that say what the field saw. */
export function countAgreement({ expectations }: Summary): Agreement {
  const counts = { pass: 0, fail: 0, undecided: 0 };
  for (const { saw, verdict } of expectations) if (saw !== null) counts[verdict] += 1;
  return counts;
}
