import { expect, test } from 'vitest';
import { nearestName } from '../../src/scenario/nearestName.ts';

const names = ['half_width', 'enforcement', 'weeks', 'entry_week', 'audit', 'audit_weeks'];

test.each([
  ['half_widht', 'half_width'],
  ['half-width', 'half_width'],
  ['enforce', 'enforcement'],
  ['week', 'weeks'],
  ['Weeks', 'weeks'],
  ['adit', 'audit'],
  ['zebra', undefined],
  ['', undefined],
  ['a'.repeat(10_000), undefined],
])('%s → %s', (typed, nearest) => {
  expect(nearestName(typed, names)).toBe(nearest);
});
