import type { Run } from '../../run.ts';
import { settingOf } from '../decisions.ts';
import { CONTACT_HOURS, DISCOUNT, PASSING, RECORD_ENTRY, SALESPERSON } from './salesLayout.ts';
import type { SalesState } from './salesState.ts';
import { clearSalesWeek } from './salesWeek.ts';

/** What the week asks for, what everybody has decided, and the hours that are there. */
export function beginSalesWeek(run: Run, state: SalesState): void {
  const { layout, sellers, week, parameters } = state;
  const { contingency } = run.world;
  const { decisions } = layout;
  clearSalesWeek(week);
  week.sharing = hasRecords(run) ? parameters.records.sharing : 0;
  week.pressure = pressureIn(run.week, parameters.motives);
  week.complexShare = settingOf(decisions[PASSING], contingency[decisions[PASSING].issue]);
  week.worthEntering = settingOf(decisions[RECORD_ENTRY], contingency[decisions[RECORD_ENTRY].issue]);
  week.hoursAsked = contingency[decisions[CONTACT_HOURS].issue];
  week.discountAsked = contingency[decisions[DISCOUNT].issue];
  sellers.entryHours.fill(0);
  sellers.credited.fill(0);
  sellers.evidence.fill(0);
  takeActions(run, state);
  giveHours(run, state);
}

/** Whether a CRM is in use this week. */
function hasRecords(run: Run): boolean {
  for (const device of run.organisation.scenario.devices) {
    if (device.type === 'crm' && run.week >= device.from_week) return true;
  }
  return false;
}

function pressureIn(week: number, motives: SalesState['parameters']['motives']): number {
  const since = week - motives.pressure_from;
  if (since < 0) return 0;
  return motives.pressure_weeks > 0 && since >= motives.pressure_weeks ? 0 : motives.pressure;
}

/** Who had no situation this week goes on as before. */
function takeActions(run: Run, { layout, sellers, week, parameters }: SalesState): void {
  const { active, action } = run.performers;
  const { time_sensitivity: time, price_sensitivity: price, desk_hours: deskHours } = parameters.contacts;
  const { decisions, entryOf, sellers: count } = layout;
  for (let at = 0; at < entryOf.length; at += 1) {
    const entry = entryOf[at];
    if (entry >= 0 && active[entry] === 1) sellers.action[at] = action[entry];
  }
  for (let s = 0; s < count; s += 1) {
    const hours = sellers.action[CONTACT_HOURS * count + s];
    const discount = sellers.action[DISCOUNT * count + s];
    const atDesk = layout.sellerChannel[s] === SALESPERSON ? 1 : deskHours;
    sellers.completeness[s] = settingOf(decisions[RECORD_ENTRY], sellers.action[RECORD_ENTRY * count + s]);
    sellers.hours[s] = atDesk * settingOf(decisions[CONTACT_HOURS], hours);
    sellers.passing[s] = settingOf(decisions[PASSING], sellers.action[PASSING * count + s]);
    sellers.drive[s] = leftAfter(week.hoursAsked - hours, time) * leftAfter(week.discountAsked - discount, price);
  }
}

/** Share of sales left where an action stays below what is asked, in half ranges. */
function leftAfter(missing: number, sensitivity: number): number {
  if (missing <= 0) return 1;
  const left = 1 - sensitivity * missing;
  return left > 0 ? left : 0;
}

/** Hours of ordinary work, less what last week’s organising took beyond the slack. */
function giveHours(run: Run, { layout, sellers, week, parameters }: SalesState): void {
  const { groups } = run.organisation.scenario.organisation;
  for (let s = 0; s < layout.sellers; s += 1) {
    const g = layout.sellerGroup[s];
    const { hours, load } = groups[g];
    const overrun = run.lastExtraHours[g] - hours * (1 - load);
    const there = hours * load - (overrun > 0 ? overrun : 0);
    sellers.hoursLeft[s] = there > 0 ? parameters.contacts.hours_share * there : 0;
    week.hoursThere += sellers.hoursLeft[s];
  }
}
