import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeJunit } from '../../src/cli/writeJunit.ts';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-check-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const site = { name: 'site', weeks: 60, entry_week: 20, replicates: 12, compare: { modes: ['imposed'] } };
const lines = {
  pass: { metric: 'formal_power_management', mode: 'none', above: -1, below: 2 },
  fail: { metric: 'formal_power_management', mode: 'none', above: 1.5 },
  undecided: { metric: 'formal_power_management', mode: 'contact', above: 0.1 },
};

async function make(name: string, expectations: readonly object[], more: object = {}): Promise<void> {
  writeFileSync(join(cwd, `${name}.yaml`), JSON.stringify({ ...site, ...more, name, expect: expectations }));
  const { code: exitCode, stderr } = await runInProcess(
    ['run', `${name}.yaml`, '--out', name, '--threads', '0', '--quiet'],
    cwd,
  );
  expect({ exitCode, stderr: stderr.includes('error') }).toEqual({ exitCode: 0, stderr: false });
}

beforeAll(async () => {
  await make('met', [lines.pass]);
  await make('unmet', [lines.pass, lines.fail, lines.undecided]);
  await make('open', [lines.pass, lines.undecided]);
  await make('silent', []);
}, 120_000);

describe('corule check', () => {
  test('ends with 0 when every line passes, and with 1 when one fails', async () => {
    const met = await runInProcess(['check', 'met'], cwd);
    expect(met.code).toBe(0);
    expect(met.stdout).toContain('1 pass, 0 fail, 0 undecided');
    const unmet = await runInProcess(['check', 'unmet', '--allow-undecided'], cwd);
    expect(unmet.code).toBe(1);
    expect(unmet.stdout).toMatch(/FAIL +formal_power_management none above 1\.5: \d\.\d+ \[/);
  });

  test('undecided is no pass, unless it is allowed', async () => {
    expect((await runInProcess(['check', 'open'], cwd)).code).toBe(1);
    const allowed = await runInProcess(['check', 'open', '--allow-undecided'], cwd);
    expect(allowed.code).toBe(0);
    expect(allowed.stdout).toContain('no interval: the mode was not run');
  });

  test('a scenario that expects nothing is told so', async () => {
    const { code: exitCode, stdout } = await runInProcess(['check', 'silent'], cwd);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'silent: the scenario expects nothing: there is nothing to check.\n',
    });
  });

  test('says the same as the summary of the data set', async () => {
    const { stdout } = await runInProcess(['check', 'unmet', '--json'], cwd);
    const told = JSON.parse(stdout).expectations.map((verdict: object) =>
      Object.fromEntries(Object.entries(verdict).filter(([key]) => key !== 'replicatesToDecide')),
    );
    expect(told).toEqual(JSON.parse(readFileSync(join(cwd, 'unmet/summary.json'), 'utf8')).expectations);
  });

  test('writes a JUnit report that counts as the exit code does', async () => {
    await runInProcess(['check', 'unmet', '--junit', 'strict.xml'], cwd);
    expect(readFileSync(join(cwd, 'strict.xml'), 'utf8')).toContain('tests="3" failures="2" errors="0" skipped="0"');
    await runInProcess(['check', 'unmet', '--junit', 'mild.xml', '--allow-undecided'], cwd);
    const mild = readFileSync(join(cwd, 'mild.xml'), 'utf8');
    expect(mild).toContain('tests="3" failures="1" errors="0" skipped="1"');
    expect(mild).toContain('<failure message="FAIL');
  });

  test('its JUnit messages are one sentence each, without the padding of the list', async () => {
    await runInProcess(['check', 'unmet', '--junit', 'plain.xml'], cwd);
    const messages = [...readFileSync(join(cwd, 'plain.xml'), 'utf8').matchAll(/message="([^"]*)"/g)];
    expect(messages.length).toBe(2);
    for (const [, message] of messages) expect(message).not.toMatch(/ {2}|^\s|\s$/);
    expect(messages[1][1]).toBe(
      'undecided: formal_power_management contact above 0.1: no interval: the mode was not run',
    );
  });

  test('adds a Markdown summary to what stands in the file', async () => {
    writeFileSync(join(cwd, 'job.md'), 'from an earlier step\n');
    await runInProcess(['check', 'unmet', '--markdown', 'job.md'], cwd);
    await runInProcess(['check', 'silent', '--markdown', 'job.md', '--report-link', 'https://ci.example/7'], cwd);
    const text = readFileSync(join(cwd, 'job.md'), 'utf8');
    expect(text.startsWith('from an earlier step\n\n## unmet\n\n### Expectations\n')).toBe(true);
    expect(text).toContain('Expectations: 1 pass, 1 fail, 1 undecided.');
    expect(text).toMatch(/^\| FAIL \| formal\\_power\\_management none above 1\.5 \| \d\.\d+ \\\[/m);
    expect(text).toContain('| root seed | `corule` |');
    expect(text).toContain('| report | `unmet/report.html` |');
    expect(text).toContain('## silent');
    expect(text).toContain('The scenario expects nothing');
    expect(text).toContain('| report | [silent/report.html](<https://ci.example/7>) |');
    const again = await runInProcess(['check', 'unmet', '--markdown', 'again.md'], cwd);
    expect(again.stdout).toContain('1 pass, 1 fail, 1 undecided');
    expect(text).toContain(readFileSync(join(cwd, 'again.md'), 'utf8'));
  });

  test('names points of a design', async () => {
    await make(
      'swept',
      [
        {
          metric: 'formal_power_management',
          mode: 'imposed',
          minus: 'none',
          at: { 'entry.market': 1 },
          minus_at: { 'entry.market': 0 },
          above: -1,
          below: 1,
        },
        { metric: 'formal_power_management', mode: 'imposed', at: { 'entry.market': 0 }, above: 2 },
      ],
      { design: { type: 'list', parameters: { 'entry.market': { sweep: [0, 1] } } } },
    );
    const { code: exitCode, stdout } = await runInProcess(['check', 'swept'], cwd);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/pass +formal_power_management imposed − none.*market/s);
    expect(stdout).toMatch(/FAIL +formal_power_management imposed/);
  }, 60_000);

  test('refuses a data set that was changed, and a folder that holds none', async () => {
    await make('changed', [lines.pass]);
    appendFileSync(join(cwd, 'changed/runs.parquet'), ' ');
    const changed = await runInProcess(['check', 'changed'], cwd);
    expect({ code: changed.code, says: changed.stderr.includes('expected SHA-256') }).toEqual({
      code: 4,
      says: true,
    });
    expect((await runInProcess(['check', '.'], cwd)).code).toBe(4);
  }, 60_000);
});

test('JUnit escapes what XML reserves and replaces what it cannot hold', () => {
  const text = writeJunit('a & b', [{ name: '"<x>"\u0000\n', outcome: 'failed', message: '<b>' }]);
  expect(text).toContain('name="&quot;&lt;x&gt;&quot;\uFFFD&#10;"');
  expect(text).toContain('classname="a &amp; b"');
  expect(text).toContain('<failure message="&lt;b&gt;"/>');
});
