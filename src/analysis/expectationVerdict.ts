import type { Expectation } from '../scenario/definition/scenario.ts';
import type { Estimate } from './estimate.ts';
import type { ExpectationVerdict } from './summary.ts';
import { verdictOn } from './verdictOn.ts';

/** What the runs say of a line of `expect`. */
export interface JudgedLine {
  /** 1 − (1 − confidence) / number of lines. */
  readonly level: number;
  readonly estimate: Estimate;
  readonly n: number;
  readonly reason?: ExpectationVerdict['reason'];
}

/** A line of `expect` with its verdict. */
export function expectationVerdict(line: Expectation, { level, estimate, n, reason }: JudgedLine): ExpectationVerdict {
  return {
    metric: line.metric,
    mode: line.mode,
    minus: line.minus ?? null,
    above: line.above ?? null,
    below: line.below ?? null,
    why: line.why ?? null,
    saw: line.saw ?? null,
    source: line.source ?? null,
    level,
    estimate,
    n,
    verdict: verdictOn(estimate, line),
    ...(line.at === undefined ? {} : { at: line.at }),
    ...(line.minus_at === undefined ? {} : { minusAt: line.minus_at }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A line about a mode that was left out for a quick look: nothing can be said of it. */
export function modeNotRun(line: Expectation, level: number): ExpectationVerdict {
  const estimate: Estimate = { estimate: null, lower: null, upper: null, method: 'none' };
  return expectationVerdict(line, { level, estimate, n: 0, reason: 'mode_not_run' });
}
