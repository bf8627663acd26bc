import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runInProcess } from './runInProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-page-'));
const scenario = join(process.cwd(), 'scenarios', 'compare-entry-modes.yaml');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['no/such/folder/page.html', 'expected a file in a folder that exists'],
  ['taken', 'expected the name of a file, got a folder'],
])('a page that cannot be written as %s says what is in the way, and leaves nothing', async (out, message) => {
  mkdirSync(join(folder, 'taken'), { recursive: true });
  const { code, stderr } = await runInProcess(['explore', scenario, '--out', out], folder);
  expect(code).toBe(4);
  expect(stderr).toContain(`${out}: ${message}`);
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('a page is named after its scenario and its language', async () => {
  const { code, stdout } = await runInProcess(['explore', scenario, '--lang', 'fr'], folder);
  expect([code, stdout]).toEqual([0, 'compare-entry-modes.explore.fr.html\n']);
  expect(existsSync(join(folder, 'compare-entry-modes.explore.fr.html'))).toBe(true);
});
