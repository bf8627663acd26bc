import { recordedRounds } from '../../src/plan/recordedRounds.ts';
import type { GroupRecord, Window } from '../../src/model/groupRecord.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import type { RuleEvent } from '../../src/model/ruleEvent.ts';
import type { PlannedGroup } from '../../src/plan/plan.ts';
import { modesOf } from '../../src/plan/modesOf.ts';
import { runModes } from '../../src/scenario/definition/vocabulary.ts';
import type { Scenario } from '../../src/scenario/definition/scenario.ts';
import { replicateSeed } from '../../src/random/streamName.ts';

/**
 * A model with the signature of the true one and values that are a function of where they stand.
 *
 * The scenario’s description says what goes wrong: `throw 3`, `fail 3 imposed`, `infinite 3 contact` (in replicate 3),
 * `slow 20` (milliseconds a group); `exit 3 imposed`, `hang 3`, `swell 3` end or hold up the thread.
 */
export { columnsOf };

export function recordedWeeks(scenario: Scenario): readonly number[] {
  const weeks: number[] = [];
  for (let week = 1; week <= scenario.weeks; week += scenario.record.series.every) weeks.push(week);
  return weeks;
}

export function windowsOf(scenario: Scenario): readonly Window[] {
  const half = Math.ceil(scenario.weeks / 2);
  return [
    { name: 'half_1', fromWeek: 1, toWeek: half },
    { name: 'half_2', fromWeek: half + 1, toWeek: scenario.weeks },
    { name: 'last_13', fromWeek: Math.max(1, scenario.weeks - 12), toWeek: scenario.weeks },
  ];
}

export function prepareGroups(scenario: Scenario): (group: PlannedGroup) => GroupRecord {
  const modes = modesOf(scenario);
  const columns = columnsOf(scenario);
  const inTime = columns.filter((column) => column.inTime);
  const windows = windowsOf(scenario);
  const weeks = recordedWeeks(scenario);
  const [, wrong, where, inMode] = /^(\w+) (\d+) ?(\w*)/.exec(scenario.description ?? '') ?? [];
  const mode = runModes.find((name) => name === inMode) ?? 'none';

  return (group) => {
    const { index, point, replicate } = group;
    const applies = wrong !== undefined && Number(where) === replicate;
    if (wrong === 'slow') wait(Number(where));
    if (applies && modes.includes(mode)) endThread(wrong);
    if (wrong === 'throw' && applies) throw new Error('the fake model was asked to throw\nand says so at length');
    const recorded = (group.round ?? replicate) < recordedRounds(scenario);
    const runs = matrix(modes.length, columns, index, 0);
    if (wrong === 'infinite' && applies) runs[modes.indexOf(mode) * columns.length] = Infinity;
    const failed = wrong === 'fail' && applies;
    return {
      group: index,
      point,
      replicate,
      seed: replicateSeed(scenario.seed, replicate),
      modes,
      runs,
      windows: matrix(modes.length * windows.length, inTime, index, 1),
      ...(recorded ? { series: matrix(modes.length * weeks.length, inTime, index, 2) } : {}),
      ...(recorded && scenario.record.events ? { events: modes.map((_, i) => fakeEvents(replicate, i)) } : {}),
      failures: failed ? [{ mode, message: 'the fake model failed' }] : [],
    };
  };
}

/** The value at a row and column of a table: checkable in a test; some are missing where that is allowed. */
export function fakeValue(group: number, table: number, row: number, column: number, nullable: boolean): number {
  const bits = (Math.imul(group * 31 + table, 0x9e3779b1) ^ Math.imul(row * 7919 + column, 0x85ebca6b)) >>> 0;
  if (nullable && bits % 11 === 0) return Number.NaN;
  if (column % 3 === 0) return (bits % 7) / 26;
  if (column % 17 === 1) return -0;
  return bits / 2 ** 32 - 0.25;
}

function matrix(
  rows: number,
  columns: readonly { readonly nullable: boolean }[],
  group: number,
  table: number,
): Float64Array {
  const values = new Float64Array(rows * columns.length);
  for (let row = 0; row < rows; row++) {
    for (const [c, { nullable }] of columns.entries()) {
      values[row * columns.length + c] = fakeValue(group, table, row, c, nullable);
    }
  }
  return values;
}

function fakeEvents(replicate: number, mode: number): RuleEvent[] {
  return Array.from({ length: (replicate + mode) % 4 }, (_, seq) => ({
    week: 10 + seq,
    seq,
    issue: 'settings',
    kind: 'revision',
    cause: 'position',
    initiator: 'operators',
    pen: 'methods+operators',
    inNameOf: 'own',
    protocol: 'nash',
    rounds: 3,
    regulation: 'joint',
    windowBefore: [-0.5, 0.5],
    windowAfter: [-0.25, 0.3 + replicate / 100],
    authorsBefore: [1, 0, 0, 0],
    authorsAfter: [0.5, 0.5, 0, 0],
    parentRule: seq - 1,
    rule: seq,
    transfers: { 'management>operators': 0.5 },
  }));
}

/** What a thread does not survive. */
function endThread(how: string): void {
  if (how === 'exit') process.exit(9);
  if (how === 'hang') wait(Infinity);
  if (how === 'swell') {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  }
}

function wait(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
