import { planRuns } from '../../plan/planRuns.ts';
import { scenarioAt } from '../../plan/scenarioAt.ts';
import { replicateSeed } from '../../random/streamName.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import { roles, type RunMode } from '../../scenario/definition/vocabulary.ts';
import { findInvalidValue } from '../findInvalidValue.ts';
import { createAggregator } from '../measures/aggregate.ts';
import { createPairing } from '../measures/pairWithNone.ts';
import type { RowLayout } from '../measures/rowLayout.ts';
import type { Organisation } from '../organisation.ts';
import { planModel, type RunResult, runModel } from '../runModel.ts';
import type { OrganisationSummary, Trace } from './trace.ts';

/** Which run to trace, and what to keep of its weeks. */
export interface TraceOptions {
  readonly mode: RunMode;
  /** From 0; it may lie beyond the replicates of the scenario. */
  readonly replicate: number;
  /** Design point, from 0; without a design there is one, 0. */
  readonly point?: number;
  /** Columns whose weekly values are kept; those of the story unless given. */
  readonly weekly?: readonly string[];
}

/**
 * Runs one run again and keeps everything that happened to its rules.
 *
 * Pure, and the same bits in every engine. The paired `none` run is run too: losses and shifts are taken against it.
 *
 * @param traced - scenario as `parseScenario` gives it
 * @throws RangeError where the replicate or the design point does not exist
 * @throws Error where a column does not exist, or the run itself fails
 * @example traceRun(scenario, { mode: 'imposed', replicate: 0 }).events.length
 */
export function traceRun(traced: Scenario, options: TraceOptions): Trace {
  const { mode, replicate, point = 0 } = options;
  if (!Number.isSafeInteger(replicate) || replicate < 0) {
    throw new RangeError(`replicate: expected a whole number from 0, got ${replicate}`);
  }
  const scenario = scenarioAt(traced, point);
  const plan = planModel(scenario);
  const { layout, organisation } = plan;
  const none = runModel(plan, 'none', replicate, { journal: mode === 'none' });
  const result = mode === 'none' ? none : runModel(plan, mode, replicate, { journal: true });
  const pair = createPairing(organisation, layout, scenario.weeks);
  pair(none, none);
  if (mode !== 'none') pair(result, none);
  const noneValues = valuesOf(scenario, layout, none);
  const { journal } = result.run;
  if (journal === undefined) throw new Error('trace: expected a run with a journal');
  const values = mode === 'none' ? noneValues : valuesOf(scenario, layout, result);
  const problem = findInvalidValue(layout.columns, values);
  return {
    scenario,
    mode,
    replicate,
    point,
    group: planRuns(traced).groupOf(point, replicate)?.index ?? null,
    seed: replicateSeed(scenario.seed, replicate),
    organisation: summarise(organisation),
    columns: layout.columns,
    values,
    ...(problem === undefined ? {} : { problem }),
    noneValues,
    events: journal.events,
    opening: journal.opening,
    closing: journal.book,
    patches: journal.patches,
    weekly: weeklyOf(scenario, layout, result, options.weekly ?? weeklyColumns),
  };
}

/** Columns of the weeks that the story draws on. */
const weeklyColumns: readonly string[] = [
  ...roles.flatMap((role) => [`formal_power_${role}`, `effective_power_${role}`, `autonomy_${role}`]),
  'coverage',
  'relays',
  'relays_heard',
  'explanations',
  'client_satisfaction',
];

function valuesOf(scenario: Scenario, layout: RowLayout, result: RunResult): Float64Array {
  const aggregator = createAggregator(layout, scenario.entry_week - 1);
  const values = new Float64Array(layout.columns.length);
  aggregator.readBaseline(result.weekly);
  aggregator.aggregate(result.weekly, scenario.weeks - scenario.measure_weeks + 1, scenario.weeks, values, 0);
  return values;
}

function weeklyOf(
  scenario: Scenario,
  layout: RowLayout,
  result: RunResult,
  names: readonly string[],
): Record<string, Float64Array> {
  const aggregator = createAggregator(layout, scenario.entry_week - 1);
  aggregator.readBaseline(result.weekly);
  const row = new Float64Array(layout.columns.length);
  const kept = names.map((name) => ({ name, place: layout.placeOf(name), values: new Float64Array(scenario.weeks) }));
  for (let week = 1; week <= scenario.weeks; week += 1) {
    aggregator.week(result.weekly, week, row, 0);
    for (const { place, values } of kept) values[week - 1] = row[place];
  }
  return Object.fromEntries(kept.map(({ name, values }) => [name, values]));
}

function summarise(organisation: Organisation): OrganisationSummary {
  const { groups, issues } = organisation.scenario.organisation;
  return {
    groups: groups.map(({ id, role, size }) => ({ id, role, size })),
    teams: organisation.teamNames,
    issues: issues.map(({ id, facet, salience, performers, range, unit }) => ({
      id,
      facet,
      salience,
      performers,
      range,
      unit,
    })),
  };
}
