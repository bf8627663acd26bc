import { expect, test } from 'vitest';
import { assert, double, property, string } from 'fast-check';
import { writeCsv } from '../../src/page/writeCsv.ts';

const columns = [
  { name: 'role', unit: '', kind: 'label' },
  { name: 'week', unit: '', kind: 'count' },
  { name: 'estimate', unit: 'share', kind: 'estimate' },
] as const;

test('the header names units, and says how many digits measured numbers have', () => {
  expect(writeCsv(columns, [['a', 1, 0.1]], '10 digits')).toBe(
    'role,week,"estimate (share, 10 digits)"\r\na,1,0.1\r\n',
  );
});

test('what is missing is empty; commas, quotes and line ends are quoted', () => {
  expect(writeCsv(columns, [['a, "b"\nc', 2, null]], '')).toContain('\r\n"a, ""b""\nc",2,\r\n');
});

test('numbers read back as the same double, whatever the texts', () => {
  assert(
    property(string(), double({ noNaN: true, noDefaultInfinity: true }), (text, number) => {
      const [, ...rest] = writeCsv([columns[0], columns[2]], [[text, number]], '').split('\r\n');
      const line = rest.join('\r\n');
      expect(Object.is(Number(line.slice(line.lastIndexOf(',') + 1).trim()), number === 0 ? 0 : number)).toBe(true);
    }),
    { seed: 5 },
  );
});
