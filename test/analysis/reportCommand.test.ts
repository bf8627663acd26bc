import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concludeRun } from '../../src/cli/concludeRun.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { runScenario } from '../../src/runner/runScenario.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { scenarioSchema, type ScenarioInput } from '../../src/scenario/definition/scenario.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-report-'));

function terminalOf() {
  const written = { stdout: '', stderr: '' };
  const terminal: Terminal = {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    env: {},
    cwd,
    call: 'corule',
    exitCode: 0,
  };
  return { terminal, written };
}

async function runInto(folder: string, record?: ScenarioInput['record']): Promise<void> {
  const small = { name: 'small', replicates: 4, weeks: 60, entry_week: 8, placebo: true };
  await runScenario(scenarioSchema.parse({ ...small, record }), {
    folder: join(cwd, folder),
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    ...concludeRun(),
  });
}

beforeAll(() => runInto('small'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it('makes the same summary.json whatever is recorded in time', async () => {
  await runInto('recorded', { series: { every: 10, replicates: 0 }, events: false });
  const [first, second] = ['small', 'recorded'].map((folder) =>
    readFileSync(join(cwd, folder, 'summary.json'), 'utf8'),
  );
  expect(second).toBe(first);
});

describe('corule report', () => {
  it('writes the bytes that the run wrote, from the stored tables', async () => {
    const { terminal, written } = terminalOf();
    expect(await runProgram(['report', 'small', '--out', 'again.html'], terminal)).toBe(0);
    expect(written).toEqual({ stdout: 'again.html\n', stderr: '' });
    const again = readFileSync(join(cwd, 'again.html'), 'utf8');
    expect(again === readFileSync(join(cwd, 'small', 'report.html'), 'utf8')).toBe(true);
  });

  it('leaves the figure library beside the page with --shared-assets', async () => {
    const { terminal } = terminalOf();
    expect(await runProgram(['report', 'small', '--out', 'shared.html', '--shared-assets'], terminal)).toBe(0);
    expect(existsSync(join(cwd, 'plotly.min.js'))).toBe(true);
    expect(readFileSync(join(cwd, 'shared.html'), 'utf8').length).toBeLessThan(
      readFileSync(join(cwd, 'small', 'report.html'), 'utf8').length - 500_000,
    );
  });

  it('says what it misses', async () => {
    const missing = terminalOf();
    expect(await runProgram(['report', 'nowhere'], missing.terminal)).toBe(4);
    expect(missing.written.stderr).toMatch(/nowhere: expected a data set, got no manifest\.json/);
    const foreign = terminalOf();
    expect(await runProgram(['report', 'small', '--lang', 'de'], foreign.terminal)).toBe(2);
    expect(foreign.written.stderr).toMatch(/--lang/);
  });
});
