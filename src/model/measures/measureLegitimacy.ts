import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';
import type { RowLayout } from './rowLayout.ts';

/**
 * A meter of the legitimacy that performers feel in the rules in force: mean over the performers of an issue, then by
 * salience over the issues that the role or group performs. Missing (NaN) where it performs none.
 */
export function createLegitimacyMeter(
  organisation: Organisation,
  layout: RowLayout,
): (run: Run, row: Float64Array, at: number, withGroups: boolean) => void {
  const { issues, groups, cells, cellStart, cellIssue, cellGroup, groupRole, salience } = organisation;
  const places = layout.placesOf('legitimacy');
  // Subjects: the groups, then the roles; sums and members, who never change, by subject × issue.
  const subjects = groups + 4;
  const sums = new Float64Array(subjects * issues);
  const members = new Float64Array(subjects * issues);
  for (let cell = 0; cell < cells; cell += 1) {
    const size = cellStart[cell + 1] - cellStart[cell];
    members[cellGroup[cell] * issues + cellIssue[cell]] += size;
    members[(groups + groupRole[cellGroup[cell]]) * issues + cellIssue[cell]] += size;
  }

  return (run, row, at, withGroups) => {
    const { legitimacy } = run.performers;
    sums.fill(0);
    for (let cell = 0; cell < cells; cell += 1) {
      let sum = 0;
      const last = cellStart[cell + 1];
      for (let i = cellStart[cell]; i < last; i += 1) sum += legitimacy[i];
      sums[cellGroup[cell] * issues + cellIssue[cell]] += sum;
      sums[(groups + groupRole[cellGroup[cell]]) * issues + cellIssue[cell]] += sum;
    }
    for (let subject = withGroups ? 0 : groups; subject < subjects; subject += 1) {
      let felt = 0;
      let weight = 0;
      for (let k = 0; k < issues; k += 1) {
        const n = members[subject * issues + k];
        if (n === 0) continue;
        felt += (salience[k] * sums[subject * issues + k]) / n;
        weight += salience[k];
      }
      const place = subject < groups ? places.group[subject] : places.role[subject - groups];
      row[at + place] = weight > 0 ? felt / weight : Number.NaN;
    }
  };
}
