import { describe, expect, it } from 'vitest';
import { measures } from '../../src/model/measures/measureDefinitions.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { prepareGroups } from '../../src/model/prepareGroups.ts';
import { protocolNames, type EntryModeName } from '../../src/scenario/definition/vocabulary.ts';
import { ablations, type Change } from './columnAblationTable.ts';
import { scenarioOf } from './modelRuns.ts';
import { hexOf } from './valueBits.ts';

const replicates = 4;

type Values = (column: string) => Float64Array;

/** Values of the runs of a changed scenario; each change is run once. */
function runChanged(mode: EntryModeName, change: Change): Values {
  const key = `${mode} ${JSON.stringify(change)}`;
  const known = alreadyRun.get(key);
  if (known !== undefined) return known;
  const scenario = scenarioOf({ weeks: 104, entry_week: 20, measure_weeks: 26, compare: { modes: [mode] }, ...change });
  const names = columnsOf(scenario).map(({ name }) => name);
  const run = prepareGroups(scenario);
  const records = Array.from({ length: replicates }, (_, replicate) => run({ index: replicate, point: 0, replicate }));
  const values: Values = (column) => {
    const at = names.indexOf(column);
    if (at < 0) throw new Error(`no column ${column}`);
    return Float64Array.from(records, ({ runs }) => runs[records[0].modes.indexOf(mode) * names.length + at]);
  };
  for (const { failures } of records) if (failures.length > 0) throw new Error(JSON.stringify(failures));
  alreadyRun.set(key, values);
  return values;
}
const alreadyRun = new Map<string, Values>();

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('every column hangs on something in the scenario', () => {
  it('every measure has a row in the table, and every row a measure', () => {
    expect(Object.keys(ablations).toSorted()).toEqual(measures.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(ablations))('%s', (measure, { column, mode, change, effect }) => {
    expect(column.startsWith(measure)).toBe(true);
    const without = runChanged(mode, {})(column);
    const changed = runChanged(mode, change)(column);
    expect(hexOf(changed)).not.toBe(hexOf(without));
    switch (effect) {
      case 'rises':
        expect(mean(changed)).toBeGreaterThan(mean(without));
        break;
      case 'falls':
        expect(mean(changed)).toBeLessThan(mean(without));
        break;
      case 'vanishes':
        expect(mean(without)).not.toBe(0);
        for (const value of changed) expect(Math.abs(value)).toBeLessThan(1e-12);
        break;
      case 'changes':
        break;
      default:
        throw new Error(`unknown effect ${String(effect satisfies never)}`);
    }
  });
});

describe('every protocol is another way to settle', () => {
  // Concession ends where the product of gains is largest (Harsanyi 1956): it differs from nash in rounds of argument.
  it.each(['imposed', 'negotiated'] as const)('%s: no two protocols give the same runs', (mode) => {
    const columns = ['formal_power_management', 'formal_power_clients', 'rule_movement', 'organising_acts'];
    const found = protocolNames.map((protocol) => {
      const values = runChanged(mode, { negotiation: { protocol } });
      return columns.map((column) => hexOf(values(column))).join(' ');
    });
    expect(new Set(found).size).toBe(protocolNames.length);
  });
});
