import type { DecisionDefinition } from '../../scenario/definition/work/decision.ts';
import type { Organisation } from '../organisation.ts';
import { RANGE_LIMIT, type Run } from '../run.ts';

/** Where a decision of the work is taken: the issue that governs it, and its range in its unit. */
export interface DecisionPlace {
  readonly issue: number;
  readonly low: number;
  /** Units of one half range. */
  readonly halfRange: number;
}

/**
 * The issue that governs a decision of the work.
 *
 * @throws where no issue governs it; a scenario that was checked has one for each of its work’s decisions
 */
export function placeDecision(organisation: Organisation, decision: DecisionDefinition): DecisionPlace {
  const { issues } = organisation.scenario.organisation;
  const issue = issues.findIndex((candidate) => candidate.decision === decision.name);
  if (issue < 0) throw new Error(`organisation.issues: expected one with decision: ${decision.name}, got none`);
  const [low, high] = issues[issue].range;
  return { issue, low, halfRange: (high - low) / (2 * RANGE_LIMIT) };
}

/** The setting, in the unit of the decision, of an action in half ranges. */
export function settingOf(place: DecisionPlace, action: number): number {
  return place.low + (action + RANGE_LIMIT) * place.halfRange;
}

/** Mean action of the week on an issue over those who acted, in half ranges; `otherwise` where nobody did. */
export function meanActionOn(run: Run, issue: number, otherwise: number): number {
  const { organisation, performers } = run;
  let sum = 0;
  let acting = 0;
  const first = organisation.issueFirstEntry[issue];
  const last = organisation.issueFirstEntry[issue + 1];
  for (let i = first; i < last; i += 1) {
    if (performers.active[i] === 0) continue;
    sum += performers.action[i];
    acting += 1;
  }
  return acting > 0 ? sum / acting : otherwise;
}
