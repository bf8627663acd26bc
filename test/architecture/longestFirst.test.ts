import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secondsOfFiles } from '../longestFirst.ts';

test('the files that are started first are there', () => {
  const root = join(import.meta.dirname, '..', '..');
  expect(Object.keys(secondsOfFiles).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
