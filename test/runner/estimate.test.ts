import { expect, test } from 'vitest';
import { measureGroup } from '../../src/runner/estimateRun.ts';

test('the first group, slow while code is being compiled, does not stand for the others', () => {
  const asked: number[] = [];
  // Slower than the whole sample, as the first group of a large organisation is.
  const run = (index: number) => {
    asked.push(index);
    const end = performance.now() + (asked.length === 1 ? 1300 : 5);
    while (performance.now() < end);
  };
  measureGroup({ groups: 40 }, run);
  expect(asked.length).toBeGreaterThan(2);
});

test('a plan of one group is measured by it', () => {
  let runs = 0;
  measureGroup({ groups: 1 }, () => runs++);
  expect(runs).toBe(1);
});
