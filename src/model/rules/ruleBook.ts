import { regulations, roles, type Regulation } from '../../scenario/definition/vocabulary.ts';
import type { Run } from '../run.ts';

/** A rule at one moment; immutable. */
export interface RuleState {
  readonly issue: string;
  /** Identifier of this state, and of the one that it replaced; −1 where there is none. */
  readonly revision: number;
  readonly parent: number;
  /** Week in which it came into force; 0 for a rule of the start. */
  readonly week: number;
  /** Window [lower, upper], normalised. */
  readonly window: readonly [number, number];
  readonly enforcement: number;
  readonly codified: number;
  readonly visibility: number;
  readonly written: boolean;
  readonly regulation: Regulation;
  /** Author shares by role and by group. */
  readonly authors: readonly number[];
  readonly authorsByGroup: Readonly<Record<string, number>>;
  /** Part of the authorship that is held in the client’s name by others. */
  readonly inClientName: number;
  /** Week in which it must be renewed; 0 without a term. */
  readonly expiryWeek: number;
}

/** A norm of one team beside the rule: a counter-rule, or a derogation that is tolerated. */
export interface NormState {
  readonly issue: string;
  /** From 0 over the whole organisation. */
  readonly team: number;
  /** Groups of the team that act on the issue. */
  readonly groups: readonly string[];
  readonly window: readonly [number, number];
  readonly sinceWeek: number;
  /** Last week; 0 without a term. */
  readonly untilWeek: number;
  /** Probability that the norm is followed instead of the rule; 1 for a derogation, which widens the rule. */
  readonly strength: number;
}

/** The whole book at one moment; successive books share what did not change. Norms are keyed `<issue>/<team>`. */
export interface RuleBook {
  readonly rules: Readonly<Record<string, RuleState>>;
  readonly counterRules: Readonly<Record<string, NormState>>;
  readonly derogations: Readonly<Record<string, NormState>>;
}

/** The rule in force on an issue, as an immutable state. */
export function stateOfRule(run: Omit<Run, 'journal'>, issue: number, parent: number): RuleState {
  const { organisation, rules } = run;
  const authors = roles.map(() => 0);
  const authorsByGroup: Record<string, number> = {};
  let inClientName = 0;
  for (let g = 0; g < organisation.groups; g += 1) {
    const share = rules.authors[issue * organisation.groups + g];
    authors[organisation.groupRole[g]] += share;
    authorsByGroup[organisation.groupIds[g]] = share;
    inClientName += rules.inClientName[issue * organisation.groups + g];
  }
  return {
    issue: organisation.scenario.organisation.issues[issue].id,
    revision: rules.revision[issue],
    parent,
    week: run.week,
    window: [rules.centre[issue] - rules.halfWidth[issue], rules.centre[issue] + rules.halfWidth[issue]],
    enforcement: rules.enforcement[issue],
    codified: rules.codified[issue],
    visibility: rules.visibility[issue],
    written: rules.written[issue] === 1,
    regulation: regulations[rules.regulation[issue]],
    authors,
    authorsByGroup,
    inClientName,
    expiryWeek: rules.expiry[issue],
  };
}

/** The norm of a crew as it stands, as an immutable state. */
export function normOfCrew(run: Run, crew: number, kind: 'counter_rule' | 'derogation'): NormState {
  const { organisation, norms } = run;
  const groups: string[] = [];
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    if (organisation.cellCrew[cell] === crew) groups.push(organisation.groupIds[organisation.cellGroup[cell]]);
  }
  const common = {
    issue: organisation.scenario.organisation.issues[organisation.crewIssue[crew]].id,
    team: organisation.crewTeam[crew],
    groups,
    sinceWeek: run.week,
  };
  return kind === 'counter_rule'
    ? {
        ...common,
        window: [norms.counterLower[crew], norms.counterUpper[crew]],
        untilWeek: 0,
        strength: norms.counterStrength[crew],
      }
    : {
        ...common,
        window: [norms.derogationLower[crew], norms.derogationUpper[crew]],
        untilWeek: norms.derogationUntil[crew],
        strength: 1,
      };
}
