import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';
import type { RowLayout } from './rowLayout.ts';

/** Sums that are gathered: grip, counter-rules’ grip, constrained, consented, internalised, thwarted. */
const MEASURES = 6;

/** Columns of a subject: autonomy, its three facets, autonomy as felt, then the six parts of what is lost. */
const COLUMNS = 11;

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
  // Subjects: the groups, then the roles; sums by subject × issue, places in the row by subject.
  const subjects = groups + 4;
  const places = placesOfSubjects(layout, groups);
  const actions = new Float64Array(subjects * issues);
  const sums = new Float64Array(subjects * issues * MEASURES);
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

  // Written out by measure, and zeros set one by one: arrays of six, filled anew for each subject, cost more than the sums.
  function measureSubject(subject: number, row: Float64Array, at: number, withParts: boolean): void {
    const role = subject - groups;
    const column = subject * COLUMNS;
    let weight = 0;
    let byRule = 0;
    let byTeam = 0;
    let constrained = 0;
    let consented = 0;
    let internalised = 0;
    let thwarted = 0;
    for (let f = 0; f < 3; f += 1) {
      lost[f] = 0;
      weights[f] = 0;
    }
    for (let k = 0; k < issues; k += 1) {
      const acted = actions[subject * issues + k];
      if (acted === 0) {
        if (role >= 0) autonomyByIssueAndRole[k * 4 + role] = Number.NaN;
        continue;
      }
      const base = (subject * issues + k) * MEASURES;
      const share = salience[k] / acted;
      weight += salience[k];
      byRule += share * sums[base];
      byTeam += share * sums[base + 1];
      constrained += share * sums[base + 2];
      consented += share * sums[base + 3];
      internalised += share * sums[base + 4];
      thwarted += share * sums[base + 5];
      const moved = sums[base] + sums[base + 1];
      lost[issueFacet[k]] += share * moved;
      weights[issueFacet[k]] += salience[k];
      if (role >= 0) autonomyByIssueAndRole[k * 4 + role] = 1 - moved / acted;
    }
    const scale = weight > 0 ? 1 / weight : Number.NaN;
    row[at + places[column]] = 1 - (byRule + byTeam) * scale;
    for (let f = 0; f < 3; f += 1) {
      row[at + places[column + 1 + f]] = weights[f] > 0 ? 1 - lost[f] / weights[f] : Number.NaN;
    }
    if (!withParts) return;
    row[at + places[column + 4]] = 1 - (constrained + consented) * scale;
    row[at + places[column + 5]] = constrained * scale;
    row[at + places[column + 6]] = consented * scale;
    row[at + places[column + 7]] = internalised * scale;
    row[at + places[column + 8]] = thwarted * scale;
    row[at + places[column + 9]] = byRule * scale;
    row[at + places[column + 10]] = byTeam * scale;
  }

  return {
    autonomyByIssueAndRole,
    measure(run, row, at, withGroups) {
      gather(run);
      for (let subject = 0; subject < subjects; subject += 1) {
        measureSubject(subject, row, at, withGroups || subject >= groups);
      }
    },
  };
}

/** Places of the columns of each subject in a row: subjects × columns, the groups first, then the roles. */
function placesOfSubjects(layout: RowLayout, groups: number): Int32Array {
  const places = new Int32Array((groups + 4) * COLUMNS);
  const write = (measure: string, column: number): void => {
    const { group, role } = layout.placesOf(measure);
    [...group, ...role].forEach((place, subject) => (places[subject * COLUMNS + column] = place));
  };
  const { groupFacet, roleFacet } = layout.placesOf('autonomy');
  [...groupFacet, ...roleFacet].forEach((place, j) => {
    places[Math.floor(j / 3) * COLUMNS + 1 + (j % 3)] = place;
  });
  write('autonomy', 0);
  write('autonomy_felt', 4);
  write('loss_constrained', 5);
  write('loss_consented', 6);
  write('loss_internalised', 7);
  write('claim_thwarted', 8);
  write('loss_by_rule', 9);
  write('loss_by_team', 10);
  return places;
}
