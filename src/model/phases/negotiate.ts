import { countAct } from '../measures/countAct.ts';
import type { Opening, TableForm } from '../entry/entryMode.ts';
import { authorshipOf } from '../rules/authorship.ts';
import { bookRuleEvent } from '../rules/bookRuleEvent.ts';
import { noteDiscussion } from '../rules/dispossession.ts';
import { reviseRule } from '../rules/reviseRule.ts';
import type { Run } from '../run.ts';
import { fallbackOf, holdTable, type TableResult } from '../table/holdTable.ts';
import { claimBack } from '../table/claimBack.ts';
import { conveneOwnTable } from '../table/ownTable.ts';
import { gatherPositions, type Position } from '../table/tablePositions.ts';

/** Holds a table for each issue on the agenda, one after the other. */
export function negotiate(run: Run, openings: readonly Opening[]): void {
  for (const opening of openings) {
    gatherPositions(run);
    const convened = run.channel.convene(run, opening) ?? conveneOwnTable(run, opening);
    const form = opening.cause === 'dispossession' ? claimBack(run, convened) : convened;
    conclude(run, opening, form, holdTable(run, opening, form, run.journal !== undefined));
  }
}

/** Puts the result of a table in force, or what is in force without it, and counts who did what. */
function conclude(run: Run, opening: Opening, form: TableForm, result: TableResult): void {
  const { rules, tally, organisation } = run;
  const { issue, cause } = opening;
  const standing: Position = { centre: rules.centre[issue], halfWidth: rules.halfWidth[issue] };
  countTable(run, opening, form, result);
  rules.openedWeek[issue] = run.week;
  const fallback = fallbackOf(run, issue, form, standing);
  const lapses = result.window === undefined && form.without === 'lapse';
  const stays = result.window === undefined && form.without === 'status_quo';
  const { frame_weight: frameWeight, pen_weight: penWeight } = organisation.scenario.negotiation;
  const depth = bookRuleEvent(run, opening, form, result, () => {
    if (stays) return renew(run, opening, form);
    return reviseRule(run, {
      issue,
      window: result.window ?? fallback,
      regulation: lapses ? 'autonomous' : form.regulation,
      written: form.writes && !lapses,
      authorship: lapses
        ? performersOf(run, issue)
        : authorshipOf(organisation.groups, form, result.will, frameWeight, penWeight),
      ...(form.participation === undefined ? {} : { participation: form.participation }),
      ...(form.enforcement === undefined ? {} : { enforcement: form.enforcement }),
      ...(form.visibility === undefined ? {} : { visibility: form.visibility }),
      ...(form.codified === undefined ? {} : { codified: form.codified }),
      ...(form.deposited === undefined ? {} : { deposited: form.deposited }),
      ...(lapses ? { termWeeks: 0 } : form.termWeeks === undefined ? {} : { termWeeks: form.termWeeks }),
    });
  });
  noteDiscussion(run, opening, form);
  if (cause === 'dispossession' && depth > 0) tally.counters.recentralisations += 1;
  if (cause === 'relay') tally.counters.amendments += 1;
  else if (stays && cause !== 'renewal') tally.counters.stalemates += 1;
  else if (lapses) tally.counters.stalemates += 1;
  else if (result.protocol === 'fiat' || (result.window === undefined && !stays)) tally.counters.impositions += 1;
  else tally.counters.agreements += 1;
}

/** A rule that stays as it is goes on for another term. */
function renew(run: Run, opening: Opening, form: TableForm): number {
  if (form.termWeeks !== undefined)
    run.rules.expiry[opening.issue] = form.termWeeks > 0 ? run.week + form.termWeeks : 0;
  return 0;
}

function countTable(run: Run, opening: Opening, form: TableForm, result: TableResult): void {
  const { organisation, tally, extraHours } = run;
  const hours = organisation.scenario.negotiation.hours_per_round;
  if (form.amended !== undefined) {
    countAct(run, organisation.groupRole[organisation.headGroup], 0);
    for (const group of form.pen) countAct(run, organisation.groupRole[group], 0);
    return;
  }
  tally.counters.negotiations += 1;
  if (opening.cause !== 'demand' && opening.cause !== 'relay') {
    tally.counters.reopenings += 1;
    tally.counters[`reopenings_${opening.cause}`] += 1;
  }
  // A demand has been counted when it was made.
  if (opening.cause !== 'demand') countAct(run, organisation.groupRole[opening.initiator], 0);
  const rounds = Math.max(1, result.rounds);
  for (const group of form.parties) {
    for (let round = 0; round < rounds; round += 1) countAct(run, organisation.groupRole[group], hours);
    extraHours[group] += (rounds * hours) / organisation.groupSize[group];
  }
  for (const group of form.pen) countAct(run, organisation.groupRole[group], 0);
}

/** A lapsed rule returns to those who perform. */
function performersOf(run: Run, issue: number) {
  const { organisation } = run;
  const authors = new Float64Array(organisation.groups);
  let members = 0;
  for (let g = 0; g < organisation.groups; g += 1) {
    if (organisation.performs[issue * organisation.groups + g] === 1) members += organisation.groupSize[g];
  }
  for (let g = 0; g < organisation.groups; g += 1) {
    if (organisation.performs[issue * organisation.groups + g] === 1) authors[g] = organisation.groupSize[g] / members;
  }
  return { authors, inClientName: new Float64Array(organisation.groups) };
}
