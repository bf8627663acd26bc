import { createRun } from '../../../../src/model/createRun.ts';
import { findEntryMode } from '../../../../src/model/entry/registry.ts';
import type { Run } from '../../../../src/model/run.ts';
import { planModel } from '../../../../src/model/runModel.ts';
import { DRAWS } from '../../../../src/model/work/sales/contactDraws.ts';
import { createSalesState, type SalesState } from '../../../../src/model/work/sales/salesState.ts';
import { salesWork } from '../../../../src/model/work/sales/salesWork.ts';
import { RandomStream } from '../../../../src/random/randomStream.ts';
import { type ScenarioInput, scenarioSchema } from '../../../../src/scenario/definition/scenario.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';

/** A salesperson with three clients and a tele-adviser, all the decisions, and a CRM; before the first week. */
export function makeSales(sales: NonNullable<ScenarioInput['work']>['sales'] = {}): { run: Run; state: SalesState } {
  const rule = { authors: { boss: 1 } };
  const input: ScenarioInput = {
    name: 'hand-made-sales',
    weeks: 4,
    entry_week: 2,
    measure_weeks: 2,
    organisation: {
      groups: [
        { id: 'boss', role: 'management', size: 1 },
        { id: 'salespeople', role: 'technicians', size: 1, hours: 40, load: 0.5 },
        { id: 'tele_advisers', role: 'technicians', size: 1, hours: 40, load: 0.25 },
        { id: 'back_office', role: 'operators', size: 1 },
        { id: 'clients', role: 'clients', size: 3 },
      ],
      issues: [
        { id: 'entering', facet: 'method', decision: 'record_entry', range: [0, 1], performers: both, rule },
        { id: 'time', facet: 'scheduling', decision: 'contact_hours', range: [2, 10], performers: both, rule },
        { id: 'passing_on', facet: 'method', decision: 'passing', range: [0, 1], performers: both, rule },
        { id: 'discounts', facet: 'criteria', decision: 'discount', range: [0, 20], performers: both, rule },
        { id: 'checks', facet: 'criteria', performers: ['back_office'], rule },
      ],
    },
    work: { system: 'sales', sales: { ...sales, contacts: { accounts_per_salesperson: 3, ...sales?.contacts } } },
    devices: [{ type: 'crm', record_hours: 0 }],
  };
  // Parsed as a user’s text: what is impossible would be said.
  const { scenario } = parseScenario(JSON.stringify(scenarioSchema.parse(input)));
  const { organisation } = planModel(scenario);
  const open = () => new RandomStream('hand-made-sales');
  const streams = { world: open(), meetings: open(), behaviour: open(), negotiation: open() };
  const run = createRun(organisation, findEntryMode('none'), salesWork, open(), streams, false);
  return { run, state: createSalesState(organisation) };
}

const both = ['salespeople', 'tele_advisers'];

/** Packs marks of an account into its random numbers, two to each; those not given are .5, the arrival 0. */
export function packMarks(draws: Float64Array, account: number, marks: Readonly<Record<number, number>>): void {
  const markOf = (mark: number) => marks[mark] ?? (mark === 0 ? 0 : 0.5);
  for (let d = 0; d < DRAWS; d += 1) {
    const upper = Math.round(markOf(2 * d) * 65_536);
    draws[account * DRAWS + d] = (upper + markOf(2 * d + 1)) / 65_536;
  }
}
