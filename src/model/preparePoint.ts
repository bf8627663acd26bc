import { modesOf } from '../plan/modesOf.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import { replicateSeed } from '../random/streamName.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { GroupRecord, RunFailure } from './groupRecord.ts';
import { findInvalidValue } from './findInvalidValue.ts';
import { createAggregator } from './measures/aggregate.ts';
import { createPairing } from './measures/pairWithNone.ts';
import { recordedWeeks, windowsOf } from './measures/windows.ts';
import { planModel, runModel, type RunResult } from './runModel.ts';
import type { RuleEvent } from './ruleEvent.ts';

/**
 * Prepares the scenario of one design point once and returns the pure function that runs all modes of one replicate.
 *
 * Arrays for the weeks are reused between calls; those of the record are fresh. A run that throws, or has a value that is
 * not finite where one is needed, is named in `failures`, and the group has no values.
 *
 * @param recordedRounds - replicates of the point, from the first, whose weeks are recorded
 */
export function preparePoint(scenario: Scenario, recordedRounds: number): (group: PlannedGroup) => GroupRecord {
  const plan = planModel(scenario);
  const { columns } = plan.layout;
  const width = columns.length;
  const modes = modesOf(scenario);
  const windows = windowsOf(scenario);
  const recorded = recordedWeeks(scenario);
  const inTime = columns.flatMap((column, place) => (column.inTime ? [place] : []));
  const buffers = modes.map(() => ({
    weekly: new Float64Array(scenario.weeks * width),
    autonomyByIssue: new Float64Array(scenario.weeks * plan.organisation.issues * 4),
  }));
  const pair = createPairing(plan.organisation, plan.layout, scenario.weeks);
  const aggregator = createAggregator(plan.layout, scenario.entry_week - 1);
  const row = new Float64Array(width);

  return ({ index, point, replicate, round = replicate }) => {
    const isRecorded = round < recordedRounds;
    const withEvents = scenario.record.events && isRecorded;
    const failures: RunFailure[] = [];
    const results: RunResult[] = [];
    modes.forEach((mode, m) => {
      try {
        results.push(runModel(plan, mode, replicate, { ...buffers[m], journal: withEvents }));
      } catch (error) {
        failures.push({ mode, message: error instanceof Error ? error.message : String(error) });
      }
    });
    const runs = new Float64Array(failures.length > 0 ? 0 : modes.length * width);
    const inWindows = new Float64Array(failures.length > 0 ? 0 : modes.length * windows.length * inTime.length);
    const series = new Float64Array(
      failures.length > 0 || !isRecorded ? 0 : modes.length * recorded.length * inTime.length,
    );
    if (failures.length === 0) {
      results.forEach((result, m) => {
        pair(result, results[0]);
        aggregator.readBaseline(result.weekly);
        aggregator.aggregate(
          result.weekly,
          scenario.weeks - scenario.measure_weeks + 1,
          scenario.weeks,
          runs,
          m * width,
        );
        const problem = findInvalidValue(columns, runs, m * width);
        if (problem !== undefined) failures.push({ mode: modes[m], message: problem });
        windows.forEach((window, w) => {
          aggregator.aggregate(result.weekly, window.fromWeek, window.toWeek, row, 0, true);
          pick(row, inTime, inWindows, (m * windows.length + w) * inTime.length);
        });
        if (!isRecorded) return;
        recorded.forEach((week, w) => {
          aggregator.week(result.weekly, week, row, 0);
          pick(row, inTime, series, (m * recorded.length + w) * inTime.length);
        });
      });
    }
    return {
      group: index,
      point,
      replicate,
      seed: replicateSeed(scenario.seed, replicate),
      modes,
      runs,
      windows: inWindows,
      ...(isRecorded ? { series } : {}),
      ...(withEvents && failures.length === 0
        ? { events: results.map((result): readonly RuleEvent[] => result.run.journal?.events ?? []) }
        : {}),
      failures,
    };
  };
}

function pick(row: Float64Array, places: readonly number[], into: Float64Array, at: number): void {
  for (let c = 0; c < places.length; c += 1) into[at + c] = row[places[c]];
}
