import { RandomStream } from '../random/randomStream.ts';
import { replicateSeed, streamName } from '../random/streamName.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { createRun } from './createRun.ts';
import { findEntryMode } from './entry/registry.ts';
import { createAutonomyMeter } from './measures/measureAutonomy.ts';
import { createLedgerMeter } from './measures/measureLedger.ts';
import { createPowerMeter } from './measures/measurePower.ts';
import { createProcessMeter } from './measures/measureProcess.ts';
import { createSoclabMeter } from './measures/measureSoclab.ts';
import { layOutRow, type RowLayout } from './measures/rowLayout.ts';
import { layOutOrganisation, type Organisation } from './organisation.ts';
import type { Run } from './run.ts';
import { step } from './step.ts';
import { findWorkSystem } from './work/registry.ts';
import type { WorkSystem } from './work/workSystem.ts';

/** What the runs of a scenario share. */
export interface ModelPlan {
  readonly scenario: Scenario;
  readonly organisation: Organisation;
  readonly layout: RowLayout;
  /** Writes the week’s values into a row. */
  readonly meter: Meter;
}

/** All meters of a scenario; they hold scratch space, and the process meter the weeks of one run. */
interface Meter {
  reset(): void;
  measure(run: Run, weekly: Float64Array, autonomyByIssue: Float64Array): void;
}

/** Weekly values of one run. */
export interface RunResult {
  readonly mode: RunMode;
  /** weeks × columns; paired columns and columns computed from mean shares are still empty. */
  readonly weekly: Float64Array;
  /** weeks × issues × roles: autonomy, NaN without action. */
  readonly autonomyByIssue: Float64Array;
  /** The run after its last week, with its journal where one was asked for. */
  readonly run: Run;
}

/** What to keep of a run, and where. */
export interface RunOptions {
  /** Keep the history of the rule book. */
  readonly journal?: boolean;
  /** Arrays to write into instead of fresh ones. */
  readonly weekly?: Float64Array;
  readonly autonomyByIssue?: Float64Array;
  /** A work system in place of the scenario’s. */
  readonly work?: WorkSystem;
}

/** Prepares what the runs of a scenario share. */
export function planModel(scenario: Scenario): ModelPlan {
  const organisation = layOutOrganisation(scenario);
  const layout = layOutRow(scenario);
  return { scenario, organisation, layout, meter: createMeter(scenario, organisation, layout) };
}

function createMeter(scenario: Scenario, organisation: Organisation, layout: RowLayout): Meter {
  const width = layout.columns.length;
  const byIssue = organisation.issues * 4;
  const autonomy = createAutonomyMeter(organisation, layout);
  const power = createPowerMeter(organisation, layout);
  const process = createProcessMeter(organisation, layout);
  const ledger = createLedgerMeter(layout);
  const figures = findWorkSystem(scenario.work.system).measures.map(({ name }) => layout.placeOf(name));
  const soclab = createSoclabMeter(organisation, layout);
  // Values by group and of SocLab stand in runs.parquet alone: they are only taken in the weeks that it averages.
  const groupsFrom = scenario.weeks - scenario.measure_weeks;
  return {
    reset() {
      process.reset();
    },
    measure(run, weekly, autonomyByIssue) {
      const at = (run.week - 1) * width;
      const withGroups = run.week > groupsFrom;
      autonomy.measure(run, weekly, at, withGroups);
      autonomyByIssue.set(autonomy.autonomyByIssueAndRole, (run.week - 1) * byIssue);
      power.measure(run, weekly, at, withGroups);
      process.measure(run, weekly, at, withGroups);
      ledger(run, weekly, at);
      for (let j = 0; j < figures.length; j += 1) weekly[at + figures[j]] = run.work.figures[j];
      if (withGroups) soclab(run, weekly, at);
    },
  };
}

/**
 * Runs the model once: one mode on one replicate’s luck.
 *
 * Pure: the result is a function of the scenario, the mode and the replicate. Streams are named by the replicate and never
 * by the mode, so that modes of one replicate share their luck; `placebo` is `none` whose behaviour and negotiation
 * streams switch at the entry.
 */
export function runModel(plan: ModelPlan, mode: RunMode, replicate: number, options: RunOptions = {}): RunResult {
  const { scenario, organisation, layout, meter } = plan;
  const { weeks, entry_week: entryWeek } = scenario;
  const seed = replicateSeed(scenario.seed, replicate);
  const open = (purpose: Parameters<typeof streamName>[1]) => new RandomStream(streamName(seed, purpose));
  const streams = {
    world: open('world'),
    meetings: open('meetings'),
    behaviour: open('behaviour'),
    negotiation: open('negotiation'),
  };
  const run = createRun(
    organisation,
    findEntryMode(mode),
    options.work ?? findWorkSystem(scenario.work.system),
    open('population'),
    streams,
    options.journal === true,
  );
  const weekly = options.weekly ?? new Float64Array(weeks * layout.columns.length);
  const autonomyByIssue = options.autonomyByIssue ?? new Float64Array(weeks * organisation.issues * 4);
  meter.reset();
  const measure = () => meter.measure(run, weekly, autonomyByIssue);
  for (let week = 1; week <= weeks; week += 1) {
    if (mode === 'placebo' && week === entryWeek) {
      streams.behaviour = open('behaviour-placebo');
      streams.negotiation = open('negotiation-placebo');
    }
    step(run, measure);
  }
  return { mode, weekly, autonomyByIssue, run };
}
