import { expect, test } from 'vitest';
import { wordSubject } from '../../src/analysis/wordSubject.ts';
import { warningLines } from '../../src/cli/warningLines.ts';

const metrics = { formal_power_operators: { label: 'pouvoir formel, opérateurs' } };

test('a column and a pair of modes are said by their names, the mode that is compared first', () => {
  expect(wordSubject('formal_power_operators imposed-none', metrics, 'fr')).toMatch(
    /^pouvoir formel, opérateurs \(imposée? − .+\)$/,
  );
});

test('what is no column stays', () => {
  expect(wordSubject('world.contingency_sd', metrics, 'fr')).toBe('world.contingency_sd');
});

test('the terminal says them so', () => {
  const subject = 'formal_power_operators imposed-none';
  const [line] = warningLines([{ key: 'windows_disagree', subject, value: null }], 'fr', 400, metrics);
  expect(line).toContain('pouvoir formel, opérateurs');
  expect(line).not.toContain('formal_power_operators');
});
