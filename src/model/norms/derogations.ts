import { countAct } from '../measures/countAct.ts';
import type { CellNorms } from '../phases/actInCell.ts';
import { recordNormEvent } from '../rules/recordNormEvent.ts';
import type { Run } from '../run.ts';

/** Stretches a cell’s window to what the crew’s derogation tolerates. */
export function reachOfDerogation(run: Run, crew: number, norms: CellNorms): void {
  const { derogationLower, derogationUpper } = run.norms;
  if (derogationLower[crew] < norms.lower) norms.lower = derogationLower[crew];
  if (derogationUpper[crew] > norms.upper) norms.upper = derogationUpper[crew];
}

/** Whether a claim of the crew can be answered by a derogation: from a written rule, where none is in force yet. */
export function canDerogate(run: Run, crew: number): boolean {
  const { organisation, norms, rules } = run;
  if (!organisation.scenario.derogations.enabled || rules.written[organisation.crewIssue[crew]] === 0) return false;
  return norms.derogationUntil[crew] < run.week;
}

/**
 * The hierarchy tolerates an exception for a crew until it expires; the claim stays unanswered in the book.
 *
 * The window is stretched towards `aim`, a side of what the crew does or what was claimed.
 */
export function grantDerogation(run: Run, crew: number, aim: number, cause: 'grievance' | 'relay'): void {
  const { organisation, norms, rules } = run;
  const { reach, weeks } = organisation.scenario.derogations;
  const issue = organisation.crewIssue[crew];
  const lower = rules.centre[issue] - rules.halfWidth[issue];
  const upper = rules.centre[issue] + rules.halfWidth[issue];
  const half = rules.halfWidth[issue];
  norms.derogationLower[crew] = Math.min(lower, lower + reach * (aim - half - lower));
  norms.derogationUpper[crew] = Math.max(upper, upper + reach * (aim + half - upper));
  norms.derogationUntil[crew] = run.week + weeks;
  run.tally.counters.derogations += 1;
  countAct(run, organisation.groupRole[organisation.headGroup], 0);
  recordNormEvent(run, 'derogation', crew, cause);
}

/**
 * Tolerates an exception that a crew has proposed, up to a setting and a week.
 *
 * @param upper highest setting that is tolerated, in half ranges
 * @param group that decided
 */
export function agreeDerogation(run: Run, crew: number, upper: number, untilWeek: number, group: number): void {
  const { organisation, norms, rules } = run;
  const issue = organisation.crewIssue[crew];
  // One whose term ended last week is still to be taken off.
  endDerogation(run, crew, 'expiry');
  norms.derogationLower[crew] = rules.centre[issue] - rules.halfWidth[issue];
  norms.derogationUpper[crew] = Math.max(rules.centre[issue] + rules.halfWidth[issue], upper);
  norms.derogationUntil[crew] = untilWeek;
  run.tally.counters.derogations += 1;
  run.journal?.recordNorm(run, 'derogation', crew, 'shortage', organisation.groupIds[group]);
}

/** Ends derogations whose term is over. */
export function expireDerogations(run: Run): void {
  const { norms, organisation } = run;
  for (let crew = 0; crew < organisation.crews; crew += 1) {
    if (norms.derogationUntil[crew] > 0 && norms.derogationUntil[crew] < run.week) endDerogation(run, crew, 'expiry');
  }
}

/** Ends a crew’s derogation: its term is over, or the rule it softened has been made anew. */
export function endDerogation(run: Run, crew: number, cause: 'expiry' | 'revision'): void {
  const { norms } = run;
  if (norms.derogationUntil[crew] === 0) return;
  recordNormEvent(run, 'derogation_end', crew, cause);
  norms.derogationUntil[crew] = 0;
  norms.derogationLower[crew] = Number.POSITIVE_INFINITY;
  norms.derogationUpper[crew] = Number.NEGATIVE_INFINITY;
}
