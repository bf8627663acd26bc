import type { Organisation } from '../../../organisation.ts';
import { orderClasses } from '../../../../scenario/definition/work/planning/orders/demandParameters.ts';
import { ordersDecisions } from '../../../../scenario/definition/work/planning/ordersDecisions.ts';
import type { Run } from '../../../run.ts';
import { type DecisionPlace, meanActionOn, placeDecision, settingOf } from '../../decisions.ts';
import { WORKING_DAYS } from './calendar.ts';
import type { Workshop } from './workshop.ts';

/** The issues that govern the decisions of the workshop. */
export function placeOrdersDecisions(organisation: Organisation): {
  readonly cycles: readonly DecisionPlace[];
  readonly margin: DecisionPlace;
  readonly reserve: DecisionPlace;
  readonly lead: DecisionPlace;
} {
  const place = (name: string) => {
    const decision = ordersDecisions.find((candidate) => candidate.name === name);
    if (decision === undefined) throw new Error(`orders: expected a decision, got ${name}`);
    return placeDecision(organisation, decision);
  };
  return {
    cycles: orderClasses.map((name) => place(`cycle_${name}`)),
    margin: place('launch_margin'),
    reserve: place('capacity_reserve'),
    lead: place('start_lead'),
  };
}

/** Turns the week’s actions into settings; a decision that nobody took this week stays as it was. */
export function readSettings(run: Run, shop: Workshop): void {
  const { settings, cycles, margin, reserve, lead, definition } = shop;
  for (let k = 0; k < cycles.length; k += 1) settings.cycle[k] = decided(run, cycles[k], settings.cycle[k]);
  settings.margin = decided(run, margin, settings.margin);
  settings.lead = decided(run, lead, settings.lead);
  // Who is bound to the promises cannot keep anybody waiting so as to keep capacity free.
  settings.reserve = definition.redating.enabled ? decided(run, reserve, settings.reserve) : 0;
}

function decided(run: Run, place: DecisionPlace, otherwise: number): number {
  const action = meanActionOn(run, place.issue, Number.NaN);
  return action === action ? settingOf(place, action) : otherwise;
}

/** What the contingencies of the week ask, in the units of the decisions. */
export function readAsked(run: Run, shop: Workshop): void {
  const { asked, cycles, margin, reserve, lead, definition } = shop;
  const { demand, shop: works, defects } = definition;
  const { contingency } = run.world;
  const inUnits = ({ issue, halfRange }: DecisionPlace) => contingency[issue] * halfRange;
  for (let k = 0; k < cycles.length; k += 1) asked.ready[k] = (inUnits(cycles[k]) * WORKING_DAYS) / 7;
  // A margin m is right for a share 1 − 1/(1 + m): to first order a share moves (1 − share)² as far as its margin.
  asked.defects = inUnits(margin) * (1 - defects.mean) * (1 - defects.mean);
  asked.technical = inUnits(lead);
  const workOfAll = (demand.orders_per_week * demand.pieces_mean * works.work_per_piece) / (1 - defects.mean);
  const more = workOfAll > 0 ? (inUnits(reserve) * works.technical_capacity) / workOfAll : 0;
  const urgent = demand.urgent_share + more;
  asked.urgent = demand.urgent_share === 0 || urgent < 0 ? 0 : urgent > 1 ? 1 : urgent;
}
