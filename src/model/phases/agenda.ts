import { countAct } from '../measures/countAct.ts';
import { MARKS_PER_CREW } from '../norms/counterRules.ts';
import { grantDerogation, canDerogate } from '../norms/derogations.ts';
import { isDispossessed } from '../rules/dispossession.ts';
import { driftUnwritten } from '../rules/driftUnwritten.ts';
import type { Opening } from '../entry/entryMode.ts';
import type { Run } from '../run.ts';
import { gatherPositions } from '../table/tablePositions.ts';

const openings: Opening[] = [];

/**
 * Who wants which issue opened: the client by its way in, a term that is over, performers by burden, a side whose
 * position has changed, a hierarchy that feels dispossessed. At most one opening an issue a week, none while the issue
 * cools down.
 */
export function setAgenda(run: Run): readonly Opening[] {
  openings.length = 0;
  run.channel.open(run, openings);
  voiceClaims(run);
  const { review_weeks: reviewWeeks, cooldown_weeks: cooldownWeeks } = run.organisation.scenario.agenda;
  for (let issue = 0; issue < run.organisation.issues; issue += 1) {
    if (isOnAgenda(issue)) continue;
    if (run.week - run.rules.openedWeek[issue] < cooldownWeeks) continue;
    const expiry = run.rules.expiry[issue];
    if (expiry > 0 && run.week >= expiry) {
      openings.push({ issue, cause: 'expiry', initiator: run.organisation.headGroup });
      continue;
    }
    if ((run.week + issue * 4) % reviewWeeks === 0) {
      if (run.rules.written[issue] === 0) driftUnwritten(run, issue);
      else if (review(run, issue)) continue;
    }
    if (isDispossessed(run, issue)) {
      openings.push({ issue, cause: 'dispossession', initiator: run.organisation.headGroup });
    }
  }
  return openings;
}

function isOnAgenda(issue: number): boolean {
  for (const opening of openings) if (opening.issue === issue) return true;
  return false;
}

/** Aggrieved crews voice a claim; the hierarchy may answer by tolerating an exception. */
function voiceClaims(run: Run): void {
  const { organisation, norms, marks } = run;
  const { claim, voice } = organisation.scenario.agenda;
  const { tolerance } = organisation.scenario.derogations;
  for (let crew = 0; crew < organisation.crews; crew += 1) {
    if (norms.grievance[crew] <= claim || marks[crew * MARKS_PER_CREW] >= voice) continue;
    const issue = organisation.crewIssue[crew];
    countAct(run, organisation.groupRole[spokesgroup(run, issue)], 0);
    if (canDerogate(run, crew) && marks[crew * MARKS_PER_CREW + 1] < tolerance) {
      grantDerogation(run, crew, norms.habit[crew], 'grievance');
    }
  }
}

/** Performers or the hierarchy look at a written rule again; whether one of them opens it. */
function review(run: Run, issue: number): boolean {
  const { organisation, norms } = run;
  const { burden, position } = organisation.scenario.agenda;
  let grievance = 0;
  let members = 0;
  for (let crew = organisation.issueFirstCrew[issue]; crew < organisation.issueFirstCrew[issue + 1]; crew += 1) {
    grievance += norms.grievance[crew] * organisation.crewSize[crew];
    members += organisation.crewSize[crew];
  }
  if (grievance / members > burden) {
    openings.push({ issue, cause: 'burden', initiator: spokesgroup(run, issue) });
    return true;
  }
  gatherPositions(run);
  for (let g = 0; g < organisation.groups; g += 1) {
    const sits = g === organisation.headGroup || organisation.performs[issue * organisation.groups + g] === 1;
    if (sits && positionMoved(run, issue, g) > position) {
      openings.push({ issue, cause: 'position', initiator: g });
      return true;
    }
  }
  return false;
}

/** How far a group’s ideal has moved since the rule was last settled: centre plus half-width. */
export function positionMoved(run: Run, issue: number, group: number): number {
  const { organisation, rules, positions } = run;
  const settled = issue * organisation.groups + group;
  const now = group * organisation.issues + issue;
  return (
    Math.abs(positions.ideal[now] - rules.settledIdeal[settled]) +
    Math.abs(positions.idealHalfWidth[now] - rules.settledHalfWidth[settled])
  );
}

/** The largest performing group that does not supervise speaks for the performers. */
function spokesgroup(run: Run, issue: number): number {
  const { organisation } = run;
  const groups = organisation.scenario.organisation.groups;
  let found = -1;
  for (let g = 0; g < organisation.groups; g += 1) {
    if (organisation.performs[issue * organisation.groups + g] === 0) continue;
    if (found < 0 || rank(groups[g]) > rank(groups[found])) found = g;
  }
  return found;
}

function rank(group: { readonly supervises: boolean; readonly size: number }): number {
  return group.supervises ? group.size / 1e6 : group.size;
}
