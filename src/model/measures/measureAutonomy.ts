import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';
import type { MeasurePlaces, RowLayout } from './rowLayout.ts';

const perAction = ['grip', 'counterGrip', 'constrained', 'consented', 'internalised', 'thwarted'] as const;
const MEASURES = perAction.length;

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
    const { tally } = run;
    actions.fill(0);
    sums.fill(0);
    for (let cell = 0; cell < organisation.cells; cell += 1) {
      const acted = tally.actions[cell];
      if (acted === 0) continue;
      const k = organisation.cellIssue[cell];
      const g = organisation.cellGroup[cell];
      const byGroup = g * issues + k;
      const byRole = (groups + groupRole[g]) * issues + k;
      actions[byGroup] += acted;
      actions[byRole] += acted;
      for (let m = 0; m < MEASURES; m += 1) {
        const value = tally[perAction[m]][cell];
        sums[byGroup * MEASURES + m] += value;
        sums[byRole * MEASURES + m] += value;
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
