import type { Run } from '../run.ts';

/** Where a group stands on an issue. */
export interface Position {
  readonly centre: number;
  readonly halfWidth: number;
}

/** A group’s position: of clients, the mean of what they expect; of performers, the mean of their ideals. */
export function positionOf(run: Run, issue: number, group: number): Position {
  const at = group * run.organisation.issues + issue;
  return { centre: run.positions.ideal[at], halfWidth: run.positions.idealHalfWidth[at] };
}

/** Brings the mean positions of performing groups and of clients up to date; the others’ are states of their own. */
export function gatherPositions(run: Run): void {
  const { organisation, performers, positions } = run;
  const { groups, issues } = organisation;
  for (let k = 0; k < issues; k += 1) {
    for (let g = 0; g < groups; g += 1) {
      if (organisation.performs[k * groups + g] === 0) continue;
      positions.ideal[g * issues + k] = 0;
      positions.idealHalfWidth[g * issues + k] = 0;
    }
  }
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    const g = organisation.cellGroup[cell];
    const at = g * issues + organisation.cellIssue[cell];
    let centres = 0;
    let widths = 0;
    for (let i = organisation.cellStart[cell]; i < organisation.cellStart[cell + 1]; i += 1) {
      centres += performers.ideal[i];
      widths += performers.idealHalfWidth[i];
    }
    positions.ideal[at] += centres / organisation.groupSize[g];
    positions.idealHalfWidth[at] += widths / organisation.groupSize[g];
  }
  gatherClientPositions(run);
}

/** Brings the mean positions of groups of clients up to date. */
export function gatherClientPositions(run: Run): void {
  const { organisation, positions, world, clients } = run;
  const { issues } = organisation;
  for (let c = 0; c < organisation.clientAgents.length; c += 1) {
    const g = organisation.agentGroup[organisation.clientAgents[c]];
    const isFirst = organisation.clientAgents[c] === organisation.groupFirstAgent[g];
    for (let k = 0; k < issues; k += 1) {
      const at = g * issues + k;
      const expects =
        (world.expectation[c * issues + k] + clients.explained[c * issues + k]) / organisation.groupSize[g];
      positions.ideal[at] = isFirst ? expects : positions.ideal[at] + expects;
    }
  }
}
