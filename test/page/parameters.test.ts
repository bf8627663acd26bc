import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExplorerData, ExplorerParameter } from '../../src/explorer/explorerData.ts';
import { compareWithStored } from '../../src/page/explorer/compareWithStored.ts';
import { roundToStep, stepOf } from '../../src/page/explorer/parameterStep.ts';
import { problemPath, problemText } from '../../src/page/explorer/problemPath.ts';
import { readExplorerState } from '../../src/page/explorer/readExplorerState.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

const { scenario } = parseScenario('name: small');

describe('the step of a slider', () => {
  test.each([
    [0, 1, 0.01],
    [0.02, 2, 0.02],
    [0, 0.3, 0.002],
    [1, 200, 2],
    [0, 10_000, 100],
  ])('from %d to %d is %d', (min, max, step) => {
    expect(stepOf({ min, max, isWhole: false })).toBe(step);
  });

  test('of a whole number is whole', () => {
    expect(stepOf({ min: 1, max: 5, isWhole: true })).toBe(1);
  });

  test('keeps what it gives inside the range, without the noise of binary sums', () => {
    expect(roundToStep(0.1 + 0.2, { min: 0, max: 1, isWhole: false })).toBe(0.3);
    const range = fc.tuple(
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
    );
    fc.assert(
      fc.property(range, fc.double({ min: 0, max: 1, noNaN: true }), ([min, width], share) => {
        const value = roundToStep(min + share * width, { min, max: min + width, isWhole: false });
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(min + width);
      }),
      { seed: 3 },
    );
  });
});

test('a problem belongs to the parameter that it names, groups by their id', () => {
  const { groups } = scenario.organisation;
  expect(problemPath('explorer organisation.groups[1].teams.count: expected 3, got 5', scenario)).toBe(
    `organisation.groups.${groups[1].id}.teams.count`,
  );
  expect(problemPath('explorer entry.market: expected a number', scenario)).toBe('entry.market');
  expect(problemPath('organisation.groups[99].size: expected', scenario)).toBe('organisation.groups[99].size');
  expect(problemPath('something went wrong: twice', scenario)).toBeNull();
  expect(problemText('explorer entry.market: expected a number')).toBe('entry.market: expected a number');
});

test('a run is compared with its own row', () => {
  const stored = {
    replicates: 4,
    first: 1,
    numbers: [0, 3],
    digests: { imposed: `${'a'.repeat(16)}${'b'.repeat(16)}` },
  };
  const run = (replicate: number, digest: string) => compareWithStored({ mode: 'imposed', replicate, digest }, stored);
  expect(run(3, 'b'.repeat(16))).toEqual({ kind: 'exact' });
  expect(run(0, 'b'.repeat(16))).toEqual({ kind: 'differs', digest: 'a'.repeat(16) });
  expect(run(1, 'b'.repeat(16)).kind).toBe('not-stored');
  expect(compareWithStored({ mode: 'imposed', replicate: 0, digest: '' }, null)).toEqual({ kind: 'no-rows' });
});

describe('a state of an address', () => {
  const number = { kind: 'number', min: 0, max: 1, isWhole: false } as const;
  const parameter = (path: string, range: ExplorerParameter['range'], value: ExplorerParameter['value']) => ({
    path,
    label: path,
    about: '',
    unit: '',
    source: '',
    value,
    range,
    isMain: true,
  });
  const data: ExplorerData = {
    scenario,
    version: '',
    file: '',
    point: 0,
    points: 1,
    modes: ['none', 'imposed'],
    parameters: [
      parameter('a', number, 0.5),
      parameter('b', { kind: 'choice', choices: ['x', 'y'] }, 'x'),
      parameter('c', { ...number, isWhole: true, max: 9 }, 3),
    ],
    stored: null,
    studentCriticals: [],
  };

  test('keeps what the page can show, and names what it cannot', () => {
    const settings = [
      { path: 'a', value: 0.25 },
      { path: 'b', value: 'z' },
      { path: 'c', value: 2.5 },
      { path: '__proto__', value: 1 },
    ];
    const usable = readExplorerState({ mode: 'imposed', replicate: 1, versus: 'contact', week: 9999, settings }, data);
    expect(usable?.state).toEqual({
      mode: 'imposed',
      replicate: 1,
      week: scenario.weeks,
      settings: [{ path: 'a', value: 0.25 }],
    });
    expect(usable?.ignored).toEqual(['b', 'c', '__proto__']);
  });

  test('whose settings are the scenario’s own has none', () => {
    const settings = [{ path: 'a', value: 0.5 }];
    expect(readExplorerState({ mode: 'none', replicate: 0, settings }, data)?.state).toEqual({
      mode: 'none',
      replicate: 0,
    });
  });

  test('with a mode that the page has not is none', () => {
    expect(readExplorerState({ mode: 'contact', replicate: 0 }, data)).toBeNull();
  });
});
