import { expect, test } from 'vitest';
import { formatReadings } from '../../bench/formatReadings.ts';

const atMostTwo = { text: '≤ 2', isMet: (value: number) => value <= 2 };

test('the median is held to the goal', () => {
  const table = formatReadings([
    { what: 'quick enough', unit: 'times', values: [1, 9, 1.5], goal: atMostTwo },
    { what: 'too slow', unit: 'times', values: [1, 9, 12], goal: atMostTwo, note: 'why' },
    { what: 'without a goal', unit: 'MB', values: [123.4] },
  ]);
  expect(table.split('\n')).toEqual([
    'measure         median  min to max    unit   goal           note',
    'quick enough    1.50    1.00 to 9.00  times  ≤ 2   met',
    'too slow        9.00    1.00 to 12.0  times  ≤ 2   not met  why',
    'without a goal  123                   MB',
    '',
  ]);
});
