import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';
import type { MeasurePlaces, RowLayout } from './rowLayout.ts';

/** Sums that are gathered: grip, counter-rules’ grip, constrained, consented, internalised, thwarted. */
const MEASURES = 6;

/** Measures autonomy and its losses of one week by role, group and facet. */
export interface AutonomyMeter {
  /** Writes the week’s values into `row`, from `at` on; groups beyond autonomy itself only where `withGroups`. */
  measure(run: Run, row: Float64Array, at: number, withGroups: boolean): void;
  /** issues × roles: autonomy this week (NaN without action), for the composition split. */
  readonly autonomyByIssueAndRole: Float64Array;
}

/**
 * A meter of autonomy: mean over actions within an issue first, then by salience over the issues acted on this week.
 * On each issue autonomy = 1 − γ − β. Missing (NaN) where nobody acts.
 */
export function createAutonomyMeter(organisation: Organisation, layout: RowLayout): AutonomyMeter {
  const { issues, groups, salience, issueFacet, groupRole } = organisation;
  const autonomy = layout.placesOf('autonomy');
  const felt = layout.placesOf('autonomy_felt');
  const parts: [MeasurePlaces, number][] = [
    [layout.placesOf('loss_constrained'), 2],
    [layout.placesOf('loss_consented'), 3],
    [layout.placesOf('loss_internalised'), 4],
    [layout.placesOf('claim_thwarted'), 5],
    [layout.placesOf('loss_by_rule'), 0],
    [layout.placesOf('loss_by_team'), 1],
  ];
  // Subjects: the groups, then the roles; sums by subject × issue.
  const subjects = groups + 4;
  const actions = new Float64Array(subjects * issues);
  const sums = new Float64Array(subjects * issues * MEASURES);
  const means = new Float64Array(MEASURES);
  const lost = new Float64Array(3);
  const weights = new Float64Array(3);
  const autonomyByIssueAndRole = new Float64Array(issues * 4);

  function gather(run: Run): void {
    const { grip, counterGrip, constrained, consented, internalised, thwarted, actions: acted } = run.tally;
    actions.fill(0);
    sums.fill(0);
    for (let cell = 0; cell < organisation.cells; cell += 1) {
      const n = acted[cell];
      if (n === 0) continue;
      const k = organisation.cellIssue[cell];
      const g = organisation.cellGroup[cell];
      const byGroup = g * issues + k;
      actions[byGroup] += n;
      const at = byGroup * MEASURES;
      sums[at] += grip[cell];
      sums[at + 1] += counterGrip[cell];
      sums[at + 2] += constrained[cell];
      sums[at + 3] += consented[cell];
      sums[at + 4] += internalised[cell];
      sums[at + 5] += thwarted[cell];
    }
    for (let g = 0; g < groups; g += 1) {
      const role = groups + groupRole[g];
      for (let k = 0; k < issues; k += 1) {
        if (actions[g * issues + k] === 0) continue;
        actions[role * issues + k] += actions[g * issues + k];
        for (let m = 0; m < MEASURES; m += 1)
          sums[(role * issues + k) * MEASURES + m] += sums[(g * issues + k) * MEASURES + m];
      }
    }
  }

  return {
    autonomyByIssueAndRole,
    measure(run, row, at, withGroups) {
      gather(run);
      for (let subject = 0; subject < subjects; subject += 1) {
        const isRole = subject >= groups;
        const index = isRole ? subject - groups : subject;
        means.fill(0);
        lost.fill(0);
        weights.fill(0);
        let weight = 0;
        for (let k = 0; k < issues; k += 1) {
          const acted = actions[subject * issues + k];
          if (isRole) autonomyByIssueAndRole[k * 4 + index] = Number.NaN;
          if (acted === 0) continue;
          const base = (subject * issues + k) * MEASURES;
          const share = salience[k] / acted;
          weight += salience[k];
          for (let m = 0; m < MEASURES; m += 1) means[m] += share * sums[base + m];
          const moved = sums[base] + sums[base + 1];
          lost[issueFacet[k]] += share * moved;
          weights[issueFacet[k]] += salience[k];
          if (isRole) autonomyByIssueAndRole[k * 4 + index] = 1 - moved / acted;
        }
        const scale = weight > 0 ? 1 / weight : Number.NaN;
        row[at + (isRole ? autonomy.role[index] : autonomy.group[index])] = 1 - (means[0] + means[1]) * scale;
        const facets = isRole ? autonomy.roleFacet : autonomy.groupFacet;
        for (let f = 0; f < 3; f += 1) {
          row[at + facets[index * 3 + f]] = weights[f] > 0 ? 1 - lost[f] / weights[f] : Number.NaN;
        }
        if (!isRole && !withGroups) continue;
        row[at + (isRole ? felt.role[index] : felt.group[index])] = 1 - (means[2] + means[3]) * scale;
        for (const [places, m] of parts)
          row[at + (isRole ? places.role[index] : places.group[index])] = means[m] * scale;
      }
    },
  };
}
