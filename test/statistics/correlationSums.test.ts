import { expect, it } from 'vitest';
import { correlationMatrix } from '../../src/statistics/correlationMatrix.ts';
import { correlationSums } from '../../src/statistics/correlationSums.ts';
import { moments } from '../../src/statistics/moments.ts';
import { pairCorrelation } from '../../src/statistics/pairCorrelation.ts';
import { expectClose } from './expectClose.ts';
import { correlatedColumns } from './generators.ts';

const columns = correlatedColumns(4, 1000, 0.4, 'blocks');

it('are the correlations of Pearson', () => {
  const matrix = correlationMatrix(columns);
  for (const [row, one] of columns.entries()) {
    for (const [column, other] of columns.entries()) {
      expectClose([matrix[row * 4 + column]], [row === column ? 1 : pairCorrelation(one, other)], 1e-12);
    }
  }
});

it.each([[1], [7], [333], [999]])('have the same bits in blocks of %i rows', (rows) => {
  const sums = correlationSums(columns.map((values) => moments(values)));
  for (let start = 0; start < 1000; start += rows) {
    sums.add(columns.map((values) => values.subarray(start, start + rows)));
  }
  expect(sums.matrix()).toEqual(correlationMatrix(columns));
});

it('take a missing value for the mean, and leave a constant column out', () => {
  const [one, other] = columns.map((values) => values.slice(0, 50));
  const gap = one.map((value, at) => (at === 3 ? Number.NaN : value));
  const { mean } = moments(gap);
  const filled = gap.map((value) => (Number.isNaN(value) ? mean : value));
  expectClose([correlationMatrix([gap, other])[1]], [pairCorrelation(filled, other)], 1e-12);
  expect([...correlationMatrix([one, one.map(() => 2)])].slice(1)).toEqual([0, 0, 0]);
});

it('refuses blocks of columns that are not as long as each other, or not as many', () => {
  const sums = correlationSums(columns.map((values) => moments(values)));
  expect(() => sums.add(columns.slice(1))).toThrow('block: expected 4 values, got 3');
  expect(() => sums.add([...columns.slice(1), columns[0].subarray(1)])).toThrow(
    'block[3]: expected 1000 values, got 999',
  );
});
