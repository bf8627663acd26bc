import { expect, test } from 'vitest';
import { checkSbatchArguments } from '../../src/cluster/checkSbatchArguments.ts';
import { parseMostTasks } from '../../src/cluster/readMostTasks.ts';

test.each([
  [[]],
  [['--partition=long', '--time=2:00:00', '--mem', '4G']],
  [['-p', 'long', '-t', '2:00:00', '-A', 'a-project', '--exclusive', '--no-requeue']],
])('%j are options for both jobs', (words) => expect(checkSbatchArguments(words)).toBeUndefined());

test.each([
  [['--array=0-3'], '--array'],
  [['-a0-3'], '-a'],
  [['--dependency', 'afterok:3'], '--dependency'],
  [['-J', 'mine'], '-J'],
  [['--wrap=true'], '--wrap'],
  [['other.yaml'], 'other.yaml'],
  [['--mem=4G', 'job.sh'], 'job.sh'],
  [['-p', 'long', 'job.sh'], 'job.sh'],
])('%j: %s is refused', (words, named) =>
  expect(checkSbatchArguments(words)).toMatch(new RegExp(`^${named}: expected`)),
);

test('the most tasks of an array are read from what Slurm prints', () => {
  const config = (lines: string) => `Configuration data as of 2026-11-22T14:23:19\n${lines}\nMaxJobCount = 10000\n`;
  expect(parseMostTasks(config('MaxArraySize            = 1001'))).toBe(1001);
  expect(
    parseMostTasks(config('MaxArraySize = 4000001\nSchedulerParameters = bf_interval=2,max_array_tasks=500')),
  ).toBe(500);
  expect(parseMostTasks(config('MaxArraySize = 0'))).toBe(0);
  expect(parseMostTasks(config(''))).toBe(1001);
});
