import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { csvText } from '../../src/language/csvText.ts';
import { readBoundedFile } from '../../src/scenario/readBoundedFile.ts';
import { yamlLimits } from '../../src/scenario/readYaml.ts';
import { runInProcess } from '../cli/runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-hostile-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const start = 'name: x\nreplicates: 2\n';
const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');

describe('a scenario beyond a limit is refused as a whole, with the limit', () => {
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    [
      'aliases that multiply',
      `${start}x: &a0 [${'1,'.repeat(99)}]\n${many(6, (at) => `x${at + 1}: &a${at + 1} [${`*a${at},`.repeat(99)}]\n`)}`,
      /at most 50000 values/,
    ],
    ['sixty thousand aliases', `${start}a: &a 1\nb: [${many(60_000, () => '*a,')}]\n`, /at most 50000 values/],
    ['an alias of itself', `${start}a: &a [*a]\n`, /at most 24 levels/],
    ['brackets, open', `${start}title: ${'['.repeat(100_000)}`, /at most 24 levels/],
    ['brackets, closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /at most 24 levels/],
    ['braces', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /at most 24 levels/],
    ['blocks', `${start}title:\n${many(1200, (at) => `${' '.repeat(at + 1)}-\n`)}`, /at most 24 levels/],
    ['keys of keys', `${start}${'? '.repeat(100_000)}`, /at most 24 levels/],
    ['ninety thousand keys', start + many(90_000, (at) => `k${at}: 1\n`), /at most 5000 keys, got 90002/],
    ['the same key often', start + 'k: 1\n'.repeat(90_000), /at most 5000 keys/],
    ['a list of four hundred thousand', `${start}devices: [${'1,'.repeat(400_000)}]`, /at most 50000 values/],
    ['one enormous text', `${start}title: ${'a'.repeat(yamlLimits.characters)}`, /at most 1000000 characters/],
    ['one enormous key', `${start}? ${'a'.repeat(900_000)}\n: 1\n`, /unknown key "a{60}…"/],
    ['a file of 100 MB', new Uint8Array(100_000_000), /a file of 100000000 bytes, more than 4000000/],
    ['UTF-16', Buffer.from(`\ufeff${start}`, 'utf16le'), /text that is not UTF-8/],
    ['forty thousand control characters', `${start}devices: [${'"\\0",'.repeat(40_000)}]`, /… and 800 more problems/],
    [
      'unknown keys by the thousand',
      `${start}devices:\n${many(20, () => `  - {${many(480, (at) => `k${at}: 1, `)}}\n`)}`,
      /… and \d+ more problems/,
    ],
  ])('%s', async (name, content, message) => {
    const file = `${name.replaceAll(/[^a-z]+/gi, '-')}.yaml`;
    writeFileSync(join(cwd, file), content);
    const { code, stderr } = await runInProcess(['validate', file], cwd);
    rmSync(join(cwd, file));
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
    expect(stderr.length).toBeLessThan(60_000);
  });
});

test('a byte-order mark is no mistake', async () => {
  writeFileSync(join(cwd, 'mark.yaml'), `\ufeff${start}`);
  expect(await runInProcess(['validate', 'mark.yaml'], cwd)).toMatchObject({ code: 0 });
});

test('a group or issue may not be named as what every object inherits', async () => {
  const group = (id: string, role: string) => `{id: ${id}, role: ${role}, size: 2}`;
  const groups = [group('constructor', 'operators'), group('prototype', 'technicians')].join(', ');
  writeFileSync(join(cwd, 'names.yaml'), `${start}organisation: {groups: [${groups}]}\n`);
  const { code, stderr } = await runInProcess(['validate', 'names.yaml'], cwd);
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/groups\[0\]\.id: expected another id/),
  });
});

describe('a pipe in place of a scenario', () => {
  test('that nobody writes into is empty; a device is none', async () => {
    const path = join(cwd, 'pipe.yaml');
    spawnSync('mkfifo', [path]);
    expect(await runInProcess(['validate', 'pipe.yaml'], cwd)).toMatchObject({ code: 2 });
    expect(() => readBoundedFile('/dev/zero', 1000)).toThrow('a device');
  });
});

test('a text that a spreadsheet would run gets an apostrophe; numbers and other texts stay', () => {
  for (const text of ['=1+1', '+cmd()', '-cmd()', '@SUM(A1)', '\tx']) expect(csvText(text)).toContain(`'${text}`);
  for (const text of ['-1', '+2.5', '1e3', 'a=b', 'none', '']) expect(csvText(text)).toBe(text);
  expect(csvText('=a,"b"')).toBe('"\'=a,""b"""');
});
