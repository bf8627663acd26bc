import { readFileSync } from 'node:fs';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { type Scenario, type ScenarioInput, scenarioSchema } from '../../../../src/scenario/definition/scenario.ts';

type CallsInput = NonNullable<NonNullable<NonNullable<ScenarioInput['work']>['planning']>['calls']>;

const file = new URL('../../../../scenarios/automotive-supplier.yaml', import.meta.url);

/** The automotive supplier as its file has it. */
export const supplier: Scenario = parseScenario(readFileSync(file, 'utf8')).scenario;

/** The automotive supplier over three years, changed in its calls and elsewhere. */
export function supplierWith(calls: CallsInput = {}, more: Partial<ScenarioInput> = {}): Scenario {
  const { planning } = supplier.work;
  const overrides: Record<string, object | undefined> = calls;
  const changed = Object.fromEntries(
    Object.entries(planning.calls).map(([section, values]) => [section, { ...values, ...overrides[section] }]),
  );
  return scenarioSchema.parse({
    ...supplier,
    weeks: 156,
    entry_week: 52,
    expect: [],
    record: { series: { replicates: 0 } },
    work: { system: 'planning', planning: { ...planning, calls: changed } },
    ...more,
  });
}

/** A small supplier with one item of each kind, on which nothing is left to chance but the population. */
export const smallSupplier: Scenario = scenarioSchema.parse({
  name: 'small-supplier',
  weeks: 4,
  entry_week: 2,
  measure_weeks: 2,
  organisation: {
    team_habit_sd: 0,
    groups: [
      { id: 'logistics', role: 'management', size: 1, authority: 1, own_habit_sd: 0 },
      { id: 'operators', role: 'operators', size: 2, own_habit_sd: 0 },
      { id: 'launchers', role: 'technicians', size: 1, own_habit_sd: 0 },
      { id: 'car_maker', role: 'clients', size: 1, authority: 0, know_how: 0 },
    ],
    issues: [
      small('cover_first_fit', [0, 2], 'logistics', 0),
      small('cover_spare', [0, 4], 'logistics', 0),
      small('lot_days', [0, 2], 'launchers', 0),
      small('acceptance', [0, 1], 'operators', -0.4),
    ],
  },
  world: { contingency_sd: 0, expectation_spread: 0, expectation_client_sd: 0, expectation_sd: 0 },
  work: {
    system: 'planning',
    planning: {
      makes: ['calls'],
      calls: {
        line: { days: 3, hours: 8, load: 0.75, changeover: 1 },
        first_fit: { items: 1, pieces: 10, spread: 0, volume_change: 0, item_change: 0 },
        spare: { items: 1, frequency: 0.5, pieces: 4, spread: 0 },
        stoppages: { supplier: 0, transport: 0, weather: 0 },
        flaws: { base: 0, frequency: 0 },
      },
    },
  },
});

function small(decision: string, range: [number, number], performer: string, practice: number) {
  return {
    id: decision,
    decision,
    facet: 'scheduling' as const,
    range,
    practice,
    expected: practice,
    performers: [performer],
    rule: { centre: practice - 0.4, half_width: 0.4, authors: { logistics: 1 } },
  };
}
