import { describe, expect, it } from 'vitest';
import { compareContrasts, type Contrast } from '../../src/analysis/compareContrasts.ts';
import { makeResampling } from '../../src/analysis/resampling.ts';
import type { ReplicateRange } from '../../src/analysis/source.ts';
import { partByMode } from '../../src/analysis/valuesByMode.ts';
import { pairedDifferences } from '../../src/statistics/pairedDifferences.ts';
import { pairedTTest, pairScale } from '../../src/statistics/pairedTTest.ts';
import { simultaneousIntervals } from '../../src/statistics/simultaneousIntervals.ts';
import { normals, seeded } from '../statistics/generators.ts';
import { rowsInRange } from './rowsInRange.ts';

const modes = ['none', 'imposed', 'contact'] as const;
const names = ['a', 'b', 'c', 'd', 'e'];
/** Columns a and b, and b and c, are compared with each other; d and e each with itself, e never moving. */
const contrasts: readonly Contrast[] = [
  { first: { column: 'd', mode: 'imposed' }, second: { column: 'd', mode: 'none' } },
  { first: { column: 'a', mode: 'none' }, second: { column: 'b', mode: 'none' } },
  { first: { column: 'e', mode: 'imposed' }, second: { column: 'e', mode: 'none' } },
  { first: { column: 'd', mode: 'contact' }, second: { column: 'd', mode: 'imposed' } },
  { first: { column: 'b', mode: 'contact' }, second: { column: 'c', mode: 'contact' } },
];

function makeTable(replicates: number): ReadonlyMap<string, Float64Array> {
  const common = normals(replicates * modes.length, seeded('common'));
  return new Map(
    names.map((name, place) => {
      const own = normals(replicates * modes.length, seeded(name));
      const rows = own.map((value, at) => 0.2 * place + value + common[at]);
      if (name === 'e') rows.fill(1);
      if (name === 'd') rows.set([Number.NaN, Number.NaN], 3 * 1234 + 1 > rows.length ? 7 : 3 * 1234 + 1);
      return [name, rows];
    }),
  );
}

describe.each([
  ['resampled one by one', 400],
  ['above that', 12_345],
])('contrasts of replicates that are %s', (_, replicates) => {
  const table = makeTable(replicates);
  const resampling = makeResampling('contrasts', replicates, 300);
  const rowsOf = rowsInRange(modes.length);
  const reads: { readonly column: string; readonly range: ReplicateRange }[] = [];
  const source = {
    modes,
    async read(column: string, range: ReplicateRange) {
      reads.push({ column, range });
      return rowsOf(table.get(column)!, range);
    },
  };
  const compare = () => compareContrasts(contrasts, source, resampling, resampling.generatorFor('family'));

  it('have the intervals and p of all columns together, bit for bit', async () => {
    const pairs = contrasts.map(({ first, second }) =>
      [first, second].map(({ column, mode }) => partByMode(table.get(column)!, modes).get(mode)!),
    );
    const columns = pairs.map(([one, other]) => ({
      values: pairedDifferences(one, other),
      scale: pairScale(one, other),
    }));
    const together = simultaneousIntervals(columns, resampling.counts, resampling.generatorFor('family'));
    const p = pairs.map(([one, other]) => pairedTTest(one, other).p);
    expect(together.intervals.map(({ flag }) => flag)).toEqual([
      'ordinary',
      'ordinary',
      'constant',
      'ordinary',
      'ordinary',
    ]);
    expect(together.intervals[0].missing).toBeGreaterThan(0);
    expect(await compare()).toEqual({ ...together, p });
  });

  it('are read a few columns at a time: those that are compared, then a block of all that vary', async () => {
    reads.length = 0;
    await compare();
    const isWhole = ({ first, end }: ReplicateRange) => first === 0 && end === replicates;
    const whole = reads.filter(({ range }) => isWhole(range)).map(({ column }) => column);
    if (replicates <= 2000) {
      expect(whole).toEqual(['d', 'a', 'b', 'e', 'c']);
      return;
    }
    expect(whole).toEqual(['e', 'd', 'a', 'b', 'c']);
    const blocks = reads.filter(({ range }) => !isWhole(range));
    expect(blocks.filter(({ column }) => column === 'c').map(({ range }) => range)).toEqual([
      { first: 0, end: 5000 },
      { first: 5000, end: 10_000 },
      { first: 10_000, end: 12_345 },
    ]);
    expect(blocks.some(({ column }) => column === 'e')).toBe(false);
  });
});

it.each([400, 12_345])('refuses a source that gives other rows than were asked for, of %i', async (replicates) => {
  const table = makeTable(replicates + 1);
  const resampling = makeResampling('contrasts', replicates, 300);
  const source = { modes, read: async (column: string) => table.get(column)! };
  await expect(compareContrasts(contrasts, source, resampling, resampling.generatorFor('family'))).rejects.toThrow(
    new RegExp(`rows of [de]: expected ${3 * replicates} values, got ${3 * replicates + 3}`),
  );
});
