import { regulations, roles, type Regulation } from '../../scenario/definition/vocabulary.ts';
import type { Run } from '../run.ts';

/** A rule at one moment; immutable. */
export interface RuleState {
  readonly issue: string;
  readonly revision: number;
  readonly parent: number;
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
  readonly inClientName: number;
  readonly expiryWeek: number;
}

/** A norm of one team beside the rule. */
export interface NormState {
  readonly issue: string;
  readonly team: number;
  readonly window: readonly [number, number];
  readonly sinceWeek: number;
  readonly untilWeek: number;
}

/** The whole book at one moment; successive books share what did not change. */
export interface RuleBook {
  readonly rules: Readonly<Record<string, RuleState>>;
  readonly counterRules: Readonly<Record<string, NormState>>;
  readonly derogations: Readonly<Record<string, NormState>>;
}

/** The rule in force on an issue, as an immutable state. */
export function stateOfRule(run: Run, issue: number, parent: number): RuleState {
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
