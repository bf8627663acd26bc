import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine, temporaryFolder } from './fakeTerminal.ts';

let cwd = '';
beforeEach(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, 'site.yaml'), 'name: site\ntitle: A site\nweeks: 80\nentry_week: 20\nreplicates: 3\n');
});

describe('corule trace as text', () => {
  test('says how to repeat the run, and the repetition says the same', async () => {
    const args = ['trace', 'site.yaml', '--mode', 'imposed', '--replicate', '1', '--seed', 'two words'];
    const first = await runCommandLine([...args, '--set', 'entry.market=0.9'], { cwd });
    expect({ exitCode: first.exitCode, stderr: first.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(first.stdout.split('\n')[0]).toBe('A site');
    expect(first.stdout.replaceAll('\n', ' ')).toContain(
      "corule trace site.yaml --mode imposed --replicate 1 --seed 'two words' --set entry.market=0.9",
    );
    expect(first.stdout).toContain('Mode imposed, replicate 1 · seed two words/1 · 80 weeks, the client from week 20');
  });

  test('stays within 100 columns, and uses no escape codes off a terminal', async () => {
    const { stdout } = await runCommandLine(['trace', 'site.yaml', '--mode', 'contact', '--replicate', '0'], { cwd });
    const lines = stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.length).toBeGreaterThan(80);
    expect(stdout).not.toContain('\u001b');
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
  });
});

describe('corule trace as lines of JSON', () => {
  test('has a header with the row of the run, then the events with the fields of events.parquet', async () => {
    const args = ['trace', 'site.yaml', '--mode', 'negotiated', '--replicate', '2', '--format', 'jsonl'];
    const { stdout, exitCode } = await runCommandLine(args, { cwd });
    expect(exitCode).toBe(0);
    const [header, ...events] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(header).toMatchObject({ type: 'run', scenario: 'site', run: 11, mode: 'negotiated', seed: 'corule/2' });
    expect(header.values.power_shift_formal_clients).toBeTypeOf('number');
    expect(Object.keys(header.opening_book.rules)).toHaveLength(6);
    expect(events.length).toBeGreaterThan(10);
    for (const event of events) {
      expect(event).toMatchObject({ type: 'event', run: 11, mode: 'negotiated', replicate: 2 });
      for (const field of ['week', 'seq', 'issue', 'kind', 'initiator', 'pen', 'in_name_of', 'protocol']) {
        expect(event).toHaveProperty(field);
      }
      for (const field of ['lower_before', 'upper_after', 'author_after_clients', 'parent_rule', 'transfers']) {
        expect(event).toHaveProperty(field);
      }
    }
    expect(events.some(({ offers }) => offers.length > 1)).toBe(true);
  });

  test('a run outside the plan has no number', async () => {
    const args = ['trace', 'site.yaml', '--mode', 'placebo', '--replicate', '0', '--format', 'jsonl'];
    const { stdout } = await runCommandLine(args, { cwd });
    expect(JSON.parse(stdout.split('\n')[0]).run).toBeNull();
  });
});

describe('wrong usage ends with 2 and prints no story', () => {
  test.each([
    [['--replicate', '0'], /required option '--mode <name>' not specified/],
    [['--mode', 'none'], /required option '--replicate <n>' not specified/],
    [['--mode', 'forced', '--replicate', '0'], /argument 'forced' is invalid. Allowed choices are none, imposed/],
    [['--mode', 'none', '--replicate', '-1'], /Expected a whole number from 0/],
    [
      ['--mode', 'none', '--replicate', '0', '--point', '1'],
      /--point: expected 0, the one design point of site.yaml, got 1/,
    ],
    [['--mode', 'none', '--replicate', '0', '--format', 'xml'], /Allowed choices are text, jsonl/],
    [['--mode', 'none', '--replicate', '0', '--set', 'week=3'], /--set week: expected/],
  ])('%j', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommandLine(['trace', 'site.yaml', ...args], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

/** The page with its excerpt told anew: `npx vitest run -u` writes it after the model has changed. */
test('docs/trace.md shows what the command prints', { timeout: 60_000 }, async () => {
  const page = readFileSync(join(process.cwd(), 'docs', 'trace.md'), 'utf8');
  const command = /^corule (trace scenarios\/\S+ .*)$/m.exec(page)?.[1] ?? '';
  const { stdout } = await runCommandLine(command.split(' '));
  const lines = stdout.split('\n');
  const from = lines.findIndex((line) => line.startsWith('Week 52: '));
  const pen = lines.findIndex((line, at) => at > from && line.includes('In the ledger'));
  const to = lines.indexOf('', pen);
  expect([from > 0, pen > from, to > pen]).toEqual([true, true, true]);
  const excerpt = lines.slice(from, to).join('\n');
  const fresh = page.replace(/(```text\n)[\s\S]*?(\n```)/, (_, open: string, close: string) => open + excerpt + close);
  await expect(fresh).toMatchFileSnapshot('../../docs/trace.md');
});
