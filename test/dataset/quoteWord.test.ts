import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteWord } from '../../src/dataset/quoteWord.ts';

/** What bash makes of words that were quoted. */
function readBack(words: readonly string[]): string[] {
  const printed = execFileSync('bash', ['-c', `printf '%s\\0' ${words.map(quoteWord).join(' ')}`], {
    encoding: 'utf8',
  });
  return printed.split('\0').slice(0, -1);
}

test('a shell reads back every word as it was', () => {
  const hostile = [
    "it's",
    '"',
    '$(touch x)',
    '`id`',
    'a b',
    'line\nline',
    '\\',
    '*',
    '~',
    '-n',
    '',
    '#',
    '!!',
    ';',
    "''",
    '%A',
  ];
  expect(readBack(hostile)).toEqual(hostile);
});

test('whatever is in it', () => {
  const words = fc.array(
    fc.string({ unit: 'binary' }).map((word) => word.replaceAll('\0', '')),
    {
      minLength: 50,
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(words, (all) => {
      expect(readBack(all)).toEqual(all);
    }),
    { seed: 6, numRuns: 20 },
  );
});

test('a plain word stays as it is', () => {
  expect(quoteWord('--array=0-3,7')).toBe('--array=0-3,7');
  expect(quoteWord('/home/me/x.yaml')).toBe('/home/me/x.yaml');
});
