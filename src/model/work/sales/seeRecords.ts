import { roles } from '../../../scenario/definition/vocabulary.ts';
import type { Run } from '../../run.ts';
import { CONTACT_HOURS, RECORD_ENTRY, SALESPERSON } from './salesLayout.ts';
import type { SalesState } from './salesState.ts';

const MANAGEMENT = roles.indexOf('management');

/** Who knows nothing of the client cannot act on all situations; what to enter needs no knowing beforehand. */
export function feasibleByKnowing({ layout, week, parameters }: SalesState, issue: number, group: number): number {
  const decision = layout.decisionOf[issue];
  const channel = layout.groupChannel[group];
  if (decision < 0 || decision === RECORD_ENTRY || channel < 0) return 1;
  const knows = channel === SALESPERSON ? week.meanRecord + week.meanKnown : week.sharing * week.meanRecord;
  return 1 - parameters.records.need * (1 - knows);
}

/**
 * Weight at a table about selling: of salespeople, by what only they know of their clients; of managers, by what shared
 * records show them on their dashboard.
 */
export function sightByRecords(
  run: Run,
  { layout, week, parameters }: SalesState,
  group: number,
  issue: number,
): number {
  if (layout.decisionOf[issue] < 0) return 0;
  const { records } = parameters;
  if (layout.groupChannel[group] === SALESPERSON)
    return records.monopoly_weight * (week.meanKnown + (1 - week.sharing) * week.meanRecord);
  const manages = run.organisation.groupRole[group] === MANAGEMENT;
  return manages && records.dashboard ? records.dashboard_weight * week.sharing * week.meanRecord : 0;
}

/** What salespeople do with their clients, and nobody saw, shows in the records; the desk was overseen before. */
export function oversightByRecords({ layout, week, parameters }: SalesState, issue: number, group: number): number {
  const { dashboard, oversight } = parameters.records;
  const isSeen = dashboard && layout.decisionOf[issue] >= 0 && layout.groupChannel[group] === SALESPERSON;
  return isSeen ? oversight * week.sharing * week.meanRecord : 0;
}

/** Targets that are not met weigh on the time for contacts and entries: mean strain of the crew’s sellers. */
export function strainByTargets(run: Run, { layout, sellers, parameters }: SalesState, crew: number): number {
  const { organisation } = run;
  const decision = layout.decisionOf[organisation.crewIssue[crew]];
  if (decision !== RECORD_ENTRY && decision !== CONTACT_HOURS) return 0;
  let strain = 0;
  for (let s = 0; s < layout.sellers; s += 1) {
    const entry = layout.entryOf[decision * layout.sellers + s];
    if (entry >= 0 && organisation.cellCrew[organisation.entryCell[entry]] === crew) strain += sellers.strain[s];
  }
  return (parameters.motives.grievance * strain) / organisation.crewSize[crew];
}
