import ln from '@stdlib/math-base-special-ln';
import { regulations, type Regulation } from '../../scenario/definition/vocabulary.ts';
import { endDerogation } from '../norms/derogations.ts';
import type { Run } from '../run.ts';
import type { Position } from '../table/tablePositions.ts';
import type { Authorship } from './authorship.ts';
import { noteSettlement } from './noteSettlement.ts';

/** A new state of the rule of an issue. */
export interface Revision {
  readonly issue: number;
  readonly window: Position;
  readonly regulation: Regulation;
  readonly written: boolean;
  readonly authorship: Authorship;
  /** Part taken in the making by group; absent where the revision leaves participation as it is. */
  readonly participation?: ReadonlyMap<number, number>;
  readonly enforcement?: number;
  readonly visibility?: number;
  readonly codified?: number;
  readonly deposited?: number;
  readonly termWeeks?: number;
}

/**
 * Puts a revision in force and returns its depth.
 *
 * The depth is min(1, |Δm|/h + |Δ ln h|), 1 at a first writing, 0 if nothing discernible changed; new authors are blended into the
 * rule’s by the depth. A rule that did not change keeps its type and authors. The sides’ positions are noted, so that a
 * later change of position can be told.
 */
export function reviseRule(run: Run, revision: Revision): number {
  const { rules, organisation, tally } = run;
  const { issue, window } = revision;
  const { groups } = organisation;
  const first = revision.written && rules.written[issue] === 0;
  const moved =
    Math.abs(window.centre - rules.centre[issue]) / rules.halfWidth[issue] +
    (window.halfWidth === rules.halfWidth[issue] ? 0 : Math.abs(ln(window.halfWidth) - ln(rules.halfWidth[issue])));
  const lapsed = !revision.written && rules.written[issue] === 1;
  const discernible = moved >= organisation.scenario.negotiation.discernible;
  const depth = first || lapsed ? 1 : discernible ? Math.min(1, moved) : 0;
  noteSettlement(run, issue);
  if (revision.termWeeks !== undefined)
    rules.expiry[issue] = revision.termWeeks > 0 ? run.week + revision.termWeeks : 0;
  if (depth === 0) return 0;

  for (let g = 0; g < groups; g += 1) {
    const at = issue * groups + g;
    rules.authors[at] += depth * (revision.authorship.authors[g] - rules.authors[at]);
    rules.inClientName[at] += depth * (revision.authorship.inClientName[g] - rules.inClientName[at]);
    if (revision.participation !== undefined) {
      rules.participation[at] += depth * ((revision.participation.get(g) ?? 0) - rules.participation[at]);
    }
  }
  rules.centre[issue] = window.centre;
  rules.halfWidth[issue] = window.halfWidth;
  rules.regulation[issue] = regulations.indexOf(revision.regulation);
  rules.written[issue] = revision.written ? 1 : 0;
  if (first) rules.firstWrittenWeek[issue] = run.week;
  rules.enforcement[issue] = revision.enforcement ?? rules.enforcement[issue];
  rules.visibility[issue] = revision.visibility ?? rules.visibility[issue];
  rules.codified[issue] = revision.codified ?? rules.codified[issue];
  rules.deposited[issue] = revision.deposited ?? rules.deposited[issue];
  for (let crew = organisation.issueFirstCrew[issue]; crew < organisation.issueFirstCrew[issue + 1]; crew += 1) {
    endDerogation(run, crew, 'revision');
  }
  tally.counters.rule_movement += organisation.salience[issue] * moved;
  tally.counters.revisions += first ? 0 : 1;
  tally.counters.revision_size += first ? 0 : moved;
  return depth;
}
