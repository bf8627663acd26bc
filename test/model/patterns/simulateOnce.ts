import { findInvalidValue } from '../../../src/model/findInvalidValue.ts';
import { createAggregator } from '../../../src/model/measures/aggregate.ts';
import { columnsOf } from '../../../src/model/measures/columnsOf.ts';
import { createPairing } from '../../../src/model/measures/pairWithNone.ts';
import { prepareGroups } from '../../../src/model/prepareGroups.ts';
import { planModel, type RunResult, runModel } from '../../../src/model/runModel.ts';
import type { Scenario } from '../../../src/scenario/definition/scenario.ts';
import type { RunMode } from '../../../src/scenario/definition/vocabulary.ts';

// A run is a pure function of scenario, mode and replicate, and a mode reads neither what is compared with it nor the
// parameters of another one. So runs that tests ask for again are kept: the values of a mode under what the mode can read,
// and the weeks of `none`, which all ways of entering share that differ in the entry alone. The first and the last
// replicate of every call are simulated afresh, as a data set has them, and must be the same bits: a mode that came to read
// another one's parameters would be found there.

/** What is kept of the runs of one mode: replicates × columns. */
interface KeptRows {
  readonly replicates: number;
  readonly rows: Float64Array;
}

/** What pairing reads of the weeks of a `none` run. */
interface KeptWeeks {
  readonly read: Float64Array;
  readonly autonomyByIssue: Float64Array;
}

/** Some 50 MB of values. */
const keptRows = new Map<string, KeptRows>();
const mostRows = 80;
/** Each some 50 MB for 200 replicates. */
const keptWeeks = new Map<string, readonly KeptWeeks[]>();
const mostWeeks = 3;

/** Measures whose weeks in `none` the paired measures are taken from. */
const pairedFrom: ReadonlySet<string> = new Set(['autonomy', 'formal_power', 'effective_power']);

/** Measures that compare a run with `none` of the same replicate. */
export const pairedMeasures: ReadonlySet<string> = new Set([
  'autonomy_loss',
  'autonomy_loss_within',
  'autonomy_loss_mix',
  'power_shift_formal',
  'power_shift_effective',
  'redistribution_formal',
  'redistribution_effective',
]);

/** What is to be simulated of a scenario without a design. */
export interface WantedRuns {
  /** Modes to simulate. */
  readonly modes: readonly RunMode[];
  /** Whether paired measures are wanted too, which takes runs of `none`; without them they are missing. */
  readonly paired: boolean;
  readonly replicates: number;
  /** Sees every run of these modes with its journal: then all of them are simulated. */
  readonly visit?: ((result: RunResult, replicate: number) => void) | undefined;
}

/**
 * Values of the runs of a scenario on its first replicates, by mode: replicates × columns.
 *
 * @throws Error where a run fails, or is not what a data set has
 */
export function simulateOnce(scenario: Scenario, wanted: WantedRuns): ReadonlyMap<RunMode, Float64Array> {
  const { modes, paired, replicates, visit } = wanted;
  const all = new Map<RunMode, Float64Array>();
  for (const mode of modes) {
    const kept = visit === undefined ? findKept(scenario, mode, wanted) : undefined;
    if (kept !== undefined) all.set(mode, kept);
  }
  const missing = modes.filter((mode) => !all.has(mode));
  if (missing.length > 0)
    for (const [mode, rows] of simulate(scenario, { ...wanted, modes: missing })) {
      moveToEnd(keptRows, `${paired} ${readBy(scenario, mode)}`, { replicates, rows });
      all.set(mode, rows);
    }
  while (keptRows.size > mostRows) keptRows.delete(keptRows.keys().next().value ?? '');
  for (const replicate of new Set([0, replicates - 1])) compareWithGroup(scenario, replicate, all, paired);
  return all;
}

/** Rows with paired measures serve where these are not wanted. */
function findKept(scenario: Scenario, mode: RunMode, { paired, replicates }: WantedRuns): Float64Array | undefined {
  for (const withPaired of paired ? [true] : [true, false]) {
    const key = `${withPaired} ${readBy(scenario, mode)}`;
    const kept = keptRows.get(key);
    if (kept === undefined || kept.replicates < replicates) continue;
    moveToEnd(keptRows, key, kept);
    return kept.rows;
  }
  return undefined;
}

function simulate(scenario: Scenario, { modes, paired, replicates, visit }: WantedRuns): Map<RunMode, Float64Array> {
  const plan = planModel(scenario);
  const { columns } = plan.layout;
  const width = columns.length;
  const pair = createPairing(plan.organisation, plan.layout, scenario.weeks);
  const aggregator = createAggregator(plan.layout, scenario.entry_week - 1);
  const readPlaces = columns.flatMap(({ measure }, place) => (pairedFrom.has(measure) ? [place] : []));
  const pairedPlaces = columns.flatMap(({ measure }, place) => (pairedMeasures.has(measure) ? [place] : []));
  const noneKey = readBy(scenario, 'none');
  const weeksOfNone: KeptWeeks[] = [...(keptWeeks.get(noneKey) ?? [])];
  const rows = new Map(modes.map((mode) => [mode, new Float64Array(replicates * width)]));
  const restored = new Float64Array(scenario.weeks * width);
  const buffers = [0, 1].map(() => new Float64Array(scenario.weeks * width));

  function runHere(mode: RunMode, replicate: number, weekly: Float64Array): RunResult {
    const result = runModel(plan, mode, replicate, { weekly, journal: visit !== undefined });
    if (mode === 'none')
      weeksOfNone[replicate] = {
        read: pick(result.weekly, readPlaces, width),
        autonomyByIssue: result.autonomyByIssue,
      };
    return result;
  }
  /** What is not read of `none` is missing, so that nothing can be taken from it. */
  function pairWithNone(here: RunResult, replicate: number): void {
    if (weeksOfNone[replicate] === undefined) runHere('none', replicate, buffers[1]);
    const none = weeksOfNone[replicate];
    restored.fill(Number.NaN);
    spread(none.read, readPlaces, width, restored);
    pair(here, { ...here, mode: 'none', weekly: restored, autonomyByIssue: none.autonomyByIssue });
  }

  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (const [mode, values] of rows) {
      const here = runHere(mode, replicate, buffers[0]);
      visit?.(here, replicate);
      if (paired) pairWithNone(here, replicate);
      else
        for (let at = 0; at < here.weekly.length; at += width)
          for (const place of pairedPlaces) here.weekly[at + place] = 0;
      const at = replicate * width;
      aggregator.readBaseline(here.weekly);
      aggregator.aggregate(here.weekly, scenario.weeks - scenario.measure_weeks + 1, scenario.weeks, values, at);
      const problem = findInvalidValue(columns, values, at);
      if (problem !== undefined) throw new Error(`${mode}, replicate ${replicate}: ${problem}`);
      if (!paired) for (const place of pairedPlaces) values[at + place] = Number.NaN;
    }
  }
  if (weeksOfNone.length > 0) moveToEnd(keptWeeks, noneKey, weeksOfNone);
  while (keptWeeks.size > mostWeeks) keptWeeks.delete(keptWeeks.keys().next().value ?? '');
  return rows;
}

/** The part of a scenario that runs of a mode, and their values, may depend on, as text. */
function readBy(scenario: Scenario, mode: RunMode): string {
  const { imposed, contact, negotiated, ...entry } = scenario.entry;
  const own: Partial<Record<RunMode, object>> = { imposed, contact, negotiated };
  const read = {
    ...scenario,
    name: '',
    expect: [],
    compare: {},
    record: {},
    replicates: 0,
    placebo: false,
    // Every mode starts with the clients' initial trust.
    entry: { ...entry, initialTrust: contact.initial_trust, own: own[mode] },
  };
  return `${mode} ${JSON.stringify(read)}`;
}

/** @throws Error where kept values are not those of a group of a data set, bit by bit */
function compareWithGroup(
  scenario: Scenario,
  replicate: number,
  all: ReadonlyMap<RunMode, Float64Array>,
  paired: boolean,
): void {
  const { modes, runs, failures } = prepareGroups(scenario)({ index: replicate, point: 0, replicate });
  if (failures.length > 0) throw new Error(JSON.stringify(failures));
  const columns = columnsOf(scenario);
  for (const [mode, values] of all) {
    const row = modes.indexOf(mode);
    columns.forEach(({ name, measure }, c) => {
      if (!paired && pairedMeasures.has(measure)) return;
      const [kept, fresh] = [values[replicate * columns.length + c], runs[row * columns.length + c]];
      if (!Object.is(kept, fresh))
        throw new Error(`${mode}, replicate ${replicate}, ${name}: expected ${fresh} as in a data set, kept ${kept}`);
    });
  }
}

function pick(weekly: Float64Array, places: readonly number[], width: number): Float64Array {
  const weeks = weekly.length / width;
  const picked = new Float64Array(weeks * places.length);
  for (let week = 0, to = 0; week < weeks; week += 1)
    for (const place of places) {
      picked[to] = weekly[week * width + place];
      to += 1;
    }
  return picked;
}

function spread(picked: Float64Array, places: readonly number[], width: number, into: Float64Array): void {
  for (let from = 0, at = 0; from < picked.length; at += width)
    for (const place of places) {
      into[at + place] = picked[from];
      from += 1;
    }
}

/** Puts a value where it is forgotten last. */
function moveToEnd<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key);
  kept.set(key, value);
}
