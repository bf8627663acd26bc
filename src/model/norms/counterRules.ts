import { countAct } from '../measures/countAct.ts';
import { visibilityOf } from '../devices.ts';
import { recordNormEvent } from '../rules/recordNormEvent.ts';
import type { Run } from '../run.ts';

/** Uniform marks a crew has each week: voice, tolerance, suppression. */
export const MARKS_PER_CREW = 3;

/**
 * Teams make a norm of their own where a rule is felt wrong, give it up where it no longer is, and lose it where the
 * hierarchy sees and suppresses it.
 */
export function reviseCounterRules(run: Run): void {
  const { organisation, norms } = run;
  const parameters = organisation.scenario.counter_rules;
  if (!parameters.enabled) return;
  for (let crew = 0; crew < organisation.crews; crew += 1) {
    if (norms.counterStrength[crew] === 0) {
      if (norms.grievance[crew] > parameters.birth) formCounterRule(run, crew);
      continue;
    }
    const issue = organisation.crewIssue[crew];
    const sight = 1 - parameters.hidden * (1 - visibilityOf(run, issue));
    const seen = run.marks[crew * MARKS_PER_CREW + 2] < parameters.suppression * sight;
    if (seen) endCounterRule(run, crew, 'suppression');
    else if (norms.grievance[crew] < parameters.death) endCounterRule(run, crew, 'relief');
  }
}

function formCounterRule(run: Run, crew: number): void {
  const { organisation, norms } = run;
  const { half_width: halfWidth, strength } = organisation.scenario.counter_rules;
  norms.counterStrength[crew] = strength;
  norms.counterLower[crew] = norms.habit[crew] - halfWidth;
  norms.counterUpper[crew] = norms.habit[crew] + halfWidth;
  run.tally.counters.rule_movement += organisation.salience[organisation.crewIssue[crew]];
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    if (organisation.cellCrew[cell] === crew) {
      countAct(run, organisation.groupRole[organisation.cellGroup[cell]], 0);
    }
  }
  recordNormEvent(run, 'counter_rule', crew, 'grievance');
}

function endCounterRule(run: Run, crew: number, cause: 'suppression' | 'relief'): void {
  recordNormEvent(run, 'counter_rule_end', crew, cause);
  run.norms.counterStrength[crew] = 0;
  run.tally.counters.rule_movement += run.organisation.salience[run.organisation.crewIssue[crew]];
}
