import seedrandom from 'seedrandom';
import type { AnalysisSource } from '../../src/analysis/source.ts';
import type { Column } from '../../src/model/measures/column.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/definition/scenario.ts';
import { type RunMode, runModes } from '../../src/scenario/definition/vocabulary.ts';
import { rowsInRange } from '../analysis/rowsInRange.ts';

/** Settings of a data set whose numbers look like those of a run, for the figures and the report. */
export interface PlausibleSettings {
  readonly replicates?: number;
  readonly scenario?: Partial<ScenarioInput>;
  /** 1 as it is, −1 with all signs turned, 0 for no effect at all. */
  readonly effect?: number;
}

type ByMode = readonly [none: number, imposed: number, contact: number, negotiated: number];

/** Means by column; a column that is not named takes that of its measure, else a value inside its bounds. */
const means: Readonly<Record<string, ByMode>> = {
  formal_power_management: [0.78, 0.42, 0.74, 0.55],
  formal_power_operators: [0.12, 0.3, 0.12, 0.12],
  formal_power_technicians: [0.1, 0.13, 0.12, 0.1],
  formal_power_clients: [0, 0.15, 0.02, 0.23],
  formal_power_group_direction: [0.3, 0.16, 0.28, 0.2],
  formal_power_group_methods: [0.34, 0.18, 0.33, 0.21],
  formal_power_group_sales: [0.14, 0.08, 0.13, 0.14],
  formal_power_group_shift_leaders: [0.08, 0.06, 0.08, 0.08],
  formal_power_group_operators: [0.04, 0.24, 0.04, 0.04],
  formal_power_group_technicians: [0.1, 0.13, 0.12, 0.1],
  formal_power_group_clients: [0, 0.15, 0.02, 0.23],
  authored_management: [0.52, 0.41, 0.5, 0.37],
  authored_operators: [0.08, 0.29, 0.08, 0.08],
  authored_technicians: [0.067, 0.127, 0.08, 0.067],
  authored_clients: [0, 0.147, 0.013, 0.153],
  coverage: [0.667, 0.974, 0.673, 0.67],
  effective_power_management: [0.2, 0.17, 0.19, 0.18],
  effective_power_operators: [0.46, 0.43, 0.45, 0.44],
  effective_power_technicians: [0.34, 0.33, 0.34, 0.33],
  effective_power_clients: [0, 0.07, 0.02, 0.05],
  autonomy_management: [0.94, 0.93, 0.94, 0.84],
  autonomy_operators: [0.93, 0.78, 0.93, 0.92],
  autonomy_technicians: [0.92, 0.85, 0.91, 0.9],
  loss_constrained_operators: [0.05, 0.07, 0.05, 0.05],
  loss_consented_operators: [0.02, 0.1, 0.02, 0.02],
  loss_internalised_operators: [0.01, 0.07, 0.01, 0.02],
  claim_thwarted_operators: [0.01, 0.02, 0.01, 0.01],
  loss_by_rule_operators: [0.05, 0.18, 0.05, 0.05],
  loss_by_team_operators: [0.02, 0.04, 0.02, 0.03],
  loss_constrained: [0.04, 0.06, 0.05, 0.08],
  loss_consented: [0.02, 0.05, 0.03, 0.04],
  loss_internalised: [0.01, 0.03, 0.01, 0.03],
  claim_thwarted: [0.01, 0.01, 0.01, 0.01],
  loss_by_rule: [0.05, 0.1, 0.06, 0.1],
  loss_by_team: [0.02, 0.03, 0.02, 0.02],
  organising_share_management: [0.5, 0.25, 0.3, 0.45],
  organising_share_operators: [0.25, 0.5, 0.15, 0.2],
  organising_share_technicians: [0.2, 0.15, 0.45, 0.2],
  organising_share_clients: [0.05, 0.1, 0.1, 0.15],
  organising_acts: [3, 7, 6, 4.5],
  organising_acts_management: [1.5, 1.75, 1.8, 2],
  organising_acts_operators: [0.75, 3.5, 0.9, 0.9],
  organising_acts_technicians: [0.6, 1.05, 2.7, 0.9],
  organising_acts_clients: [0.15, 0.7, 0.6, 0.7],
  autonomy_loss_group_shift_leaders: [0, 0.21, 0.01, 0.03],
  autonomy_loss_group_operators: [0, 0.14, 0, 0.01],
  autonomy_loss_group_methods: [0, 0.01, 0, 0.14],
  autonomy_loss_group_sales: [0, 0.02, 0.02, 0.05],
  autonomy_loss_group_technicians: [0, 0.07, 0.01, 0.02],
  redistribution_formal: [0, 0.36, 0.04, 0.23],
  redistribution_effective: [0, 0.07, 0.02, 0.05],
  transfer_management_operators: [0.02, 0.14, 0.02, 0.03],
  transfer_operators_management: [0.02, 0.02, 0.02, 0.03],
  transfer_management_clients: [0, 0.12, 0.02, 0.18],
  transfer_clients_management: [0, 0.03, 0.01, 0.04],
  transfer_unwritten_operators: [0, 0.12, 0, 0],
  transfer_unwritten_clients: [0, 0.06, 0, 0],
  transfer_unwritten_technicians: [0, 0.09, 0, 0],
  transfer_management_technicians: [0.01, 0.02, 0.03, 0.01],
  transfer: [0, 0, 0, 0],
  negotiations: [0.05, 0.12, 0.06, 0.2],
  agreements: [0.04, 0.08, 0.05, 0.16],
  variability: [0.12, 0.05, 0.12, 0.11],
  variability_between_shifts: [0.07, 0.02, 0.07, 0.065],
  variability_within_shifts: [0.05, 0.03, 0.05, 0.045],
  client_satisfaction: [0.7, 0.78, 0.74, 0.8],
  cost: [1.2, 1.6, 1.3, 1.35],
};

/** Roles and groups that do not act on an issue have no autonomy to measure. */
const inactive =
  /^(autonomy|loss|claim|latitude|compliance|knowhow|client_presence).*_(clients|group_clients|group_direction)(_|$)/;

/** A data set in memory, seeded, with plausible effects, all modes, a placebo and the default groups. */
export function plausibleSource(settings: PlausibleSettings = {}): AnalysisSource {
  const replicates = settings.replicates ?? 120;
  const scenario = scenarioSchema.parse({
    name: 'compare-entry-modes',
    title: 'Four ways in for the client',
    description: 'One organisation, four client-entry modes, compared with common random numbers.',
    replicates,
    placebo: true,
    expect: [
      { metric: 'autonomy_loss_operators', mode: 'imposed', above: 0.01, why: 'I1: autonomy falls' },
      {
        metric: 'formal_power_operators',
        mode: 'imposed',
        minus: 'none',
        above: 0.01,
        why: 'I2: they write the rules',
      },
      { metric: 'client_satisfaction', mode: 'contact', above: 0.9 },
    ],
    ...settings.scenario,
  });
  const columns = columnsOf(scenario);
  const modes = runModes.filter((mode) => mode !== 'placebo' || scenario.placebo);
  const weeks = Array.from({ length: Math.floor(scenario.weeks / 4) }, (_, at) => (at + 1) * 4);
  const recorded = Math.min(60, replicates);
  const columnNamed = (name: string): Column => {
    const column = columns.find((one) => one.name === name);
    if (column === undefined) throw new Error(`columns: expected ${name}`);
    return column;
  };
  const rowsOf = rowsInRange(modes.length);
  const read = (name: string, week: number | null) =>
    Promise.resolve(
      valuesOf(columnNamed(name), modes, week === null ? replicates : recorded, scenario, settings.effect ?? 1, week),
    );
  return {
    scenario,
    columns,
    modes,
    replicates,
    windows: ['half_1', 'last_13', 'last_26', 'last_52'],
    manifest: {
      scenarioHash: 'c0ffee'.repeat(10).padEnd(64, '0'),
      version: '0.1.0',
      commit: 'b'.repeat(40),
      randomStreams: '1',
      plannedReplicates: replicates,
      failedModes: [],
    },
    stop: null,
    recorded: { weeks, replicates: recorded },
    readReplicates: async () => Float64Array.from({ length: replicates }, (_, index) => index),
    readRuns: async (name, range) => rowsOf(await read(name, null), range),
    readWindow: async (name, _, range) => rowsOf(await read(name, null), range),
    async readSeries(name) {
      const byWeek = await Promise.all(weeks.map((week) => read(name, week)));
      return Float64Array.from(
        { length: recorded * modes.length * weeks.length },
        (_, at) => byWeek[at % weeks.length][Math.floor(at / weeks.length)],
      );
    },
  };
}

function valuesOf(
  column: Column,
  modes: readonly RunMode[],
  replicates: number,
  { weeks, entry_week: entryWeek }: Scenario,
  sign: number,
  week: number | null,
): Float64Array {
  const random = seedrandom.alea(`${column.name}:${week ?? 'run'}`);
  // Before the entry all modes are one; afterwards the effect grows to its full size.
  const grown =
    week === null ? 1 : week < entryWeek ? 0 : Math.min(1, (week - entryWeek + 4) / (0.6 * (weeks - entryWeek)));
  const centre = meansOf(column);
  const values = new Float64Array(replicates * modes.length);
  let at = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const common = normal(random);
    for (const mode of modes) {
      const own = normal(random);
      const moved =
        mode === 'placebo' || mode === 'none'
          ? 0
          : centre[['none', 'imposed', 'contact', 'negotiated'].indexOf(mode)] - centre[0];
      const scale = Math.max(0.012, Math.abs(centre[0]) * 0.06);
      const noise = scale * (common + (grown === 0 ? 0 : 0.7 * own));
      const value = centre[0] + moved * grown * sign + noise;
      values[at++] = inactive.test(column.name)
        ? Number.NaN
        : column.paired && mode === 'none'
          ? 0
          : Math.min(column.bounds[1], Math.max(column.bounds[0], value));
    }
  }
  return values;
}

function meansOf(column: Column): ByMode {
  const { name, measure, role, bounds, facet } = column;
  const shift = /^power_shift_(formal|effective)$/.exec(measure);
  if (shift !== null) return each(means[`${shift[1]}_power_${role}`], (value, none) => value - none);
  if (measure === 'autonomy_loss' && means[name] === undefined) {
    return each(means[`autonomy_${role}`] ?? [0, 0, 0, 0], (value, none) => none - value);
  }
  const known = means[name] ?? means[`${measure}_${role}`] ?? means[measure];
  if (known !== undefined) {
    const facetShift = facet === 'method' ? -0.02 : 0;
    return each(known, (value) => value + facetShift);
  }
  if (bounds[0] < 0) return [0, 0.02, 0, 0.01];
  if (bounds[1] > 1) return [0.3, 0.5, 0.4, 0.35];
  return [0.4, 0.5, 0.42, 0.44];
}

function each([none, imposed, contact, negotiated]: ByMode, change: (value: number, none: number) => number): ByMode {
  return [change(none, none), change(imposed, none), change(contact, none), change(negotiated, none)];
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
