import { expect, test } from 'vitest';
import { readPageAssets } from '../../src/report/readPageAssets.ts';

test('the script of the page stays small: neither zod nor a catalogue of messages is in it', () => {
  const { script } = readPageAssets('plotly.min.js');
  expect(script.length).toBeLessThan(120_000);
  expect(script).not.toContain('ZodError');
  // A message of the explorer and one of the report, which the page’s data blocks hold.
  expect(script).not.toContain('Select a mark to read what happened');
  expect(script).not.toContain('Nothing was asked for and nothing decided');
});
