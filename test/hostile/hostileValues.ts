import * as fc from 'fast-check';

/** Texts that have broken programs: keys of prototypes, paths, control characters, markup, formulas. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  'null',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\windows',
  '\u0000',
  'a\u0000b',
  'a\nb',
  '\u001b[31mred',
  '\u009b31m',
  'a\u202eb',
  '\u2028',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=cmd|" /C calc"!A0',
  '@SUM(1)',
  '[x](javascript:alert(1))',
  '`$(touch pwned)`',
  '%s%n',
  '%{y}',
  'a'.repeat(5000),
  '🦊'.repeat(50),
  "' OR 1=1 --",
];

/** Numbers at the edges, as they are written. */
export const hostileNumbers: readonly string[] = [
  '1e999',
  '-1e999',
  '-0',
  '.nan',
  '.inf',
  '-.inf',
  '0x10',
  '0o17',
  '1_000',
  '9'.repeat(400),
  '1e-400',
  '9007199254740993',
  '2147483648',
  '-1',
  '0',
  '0.1',
  '1e15',
];

/** Values of plain data that stand where another was expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], 0, -1, -0, 1e308, 5e-324, 2 ** 53, 1e15, 0.1, Number.NaN),
  fc.constantFrom(...hostileTexts),
  fc
    .constantFrom(...hostileTexts.slice(0, 10))
    .map((key) => JSON.parse(`{${JSON.stringify(key)}: {"x": 1}}`) as unknown),
  fc.array(fc.integer(), { maxLength: 5 }),
  fc.integer({ min: 1, max: 200 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
