import type { Organisation } from './organisation.ts';
import type { Rules } from './run.ts';
import { ACCOUNTS } from './rules/ledger.ts';

/** Normative power and its ledgers; brought up to date at every rule event and at the end of a week. */
export interface Power {
  /** Authored power of the four roles and of `unwritten`. */
  readonly authored: Float64Array;
  /** Effective power by group, and by role. */
  readonly effectiveByGroup: Float64Array;
  readonly effective: Float64Array;
  /** By issue: γ, carried forward over weeks without action. */
  readonly grip: Float64Array;
  /** By issue × group: β α^c, the part that counter-rules moved, by their authors; carried forward. */
  readonly byCounterRules: Float64Array;
  /** By issue × group: (1 − γ − β) ι, decisions left open by who takes them; carried forward. */
  readonly leftOpen: Float64Array;
  /** By crew × group: composition of the crew, the authors of its counter-rule. */
  readonly crewComposition: Float64Array;
  /** Cumulated transfers, from × to: authored (accounts), effective (roles), and its drift. */
  readonly transfers: Float64Array;
  readonly effectiveTransfers: Float64Array;
  readonly effectiveDrift: Float64Array;
}

/** Power before the first week: nothing has gripped yet, decisions are those of the performers by number. */
export function createPower(organisation: Organisation): Power {
  const { issues, groups, crews, cells } = organisation;
  const crewComposition = new Float64Array(crews * groups);
  const leftOpen = new Float64Array(issues * groups);
  for (let cell = 0; cell < cells; cell += 1) {
    const size = organisation.cellStart[cell + 1] - organisation.cellStart[cell];
    const crew = organisation.cellCrew[cell];
    crewComposition[crew * groups + organisation.cellGroup[cell]] += size / organisation.crewSize[crew];
    const issue = organisation.cellIssue[cell];
    let members = 0;
    for (let q = organisation.issueFirstCrew[issue]; q < organisation.issueFirstCrew[issue + 1]; q += 1) {
      members += organisation.crewSize[q];
    }
    leftOpen[issue * groups + organisation.cellGroup[cell]] += size / members;
  }
  return {
    authored: new Float64Array(ACCOUNTS),
    effectiveByGroup: new Float64Array(groups),
    effective: new Float64Array(4),
    grip: new Float64Array(issues),
    byCounterRules: new Float64Array(issues * groups),
    leftOpen,
    crewComposition,
    transfers: new Float64Array(ACCOUNTS * ACCOUNTS),
    effectiveTransfers: new Float64Array(16),
    effectiveDrift: new Float64Array(16),
  };
}

/**
 * What a group decides of the actions on an issue: γ α + β α^c + (1 − γ − β) ι; the shares of all groups sum to 1.
 *
 * @param at place of issue × group
 */
export function decisionShare(rules: Rules, power: Power, issue: number, at: number): number {
  return power.grip[issue] * rules.authors[at] + power.byCounterRules[at] + power.leftOpen[at];
}

/** E_g = Σ s_k [γ_k α_kg + β_k α^c_kg + (1 − γ_k − β_k) ι_kg] / Σ s_k, by group and by role. */
export function weighEffectivePower(organisation: Organisation, rules: Rules, power: Power): void {
  const { issues, groups, salience, totalSalience, groupRole } = organisation;
  const { effectiveByGroup, effective } = power;
  for (let r = 0; r < effective.length; r += 1) effective[r] = 0;
  for (let g = 0; g < groups; g += 1) {
    let share = 0;
    for (let k = 0; k < issues; k += 1) {
      share += (salience[k] / totalSalience) * decisionShare(rules, power, k, k * groups + g);
    }
    effectiveByGroup[g] = share;
    effective[groupRole[g]] += share;
  }
}
