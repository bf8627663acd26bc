import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine, temporaryFolder } from './fakeTerminal.ts';

describe('corule validate', () => {
  test('says ok for each valid file', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine(['validate', 'scenarios/compare-entry-modes.yaml']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe('scenarios/compare-entry-modes.yaml: ok\n');
  });

  test('shows every problem of every file, ends with 2 and writes nothing', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'good.yaml'), 'name: good\n');
    writeFileSync(
      join(cwd, 'bad.yaml'),
      'name: bad\nweeks: 1\nfoo: 1\nexpect: [{ metric: nothing, mode: none, above: 0 }]\n',
    );
    writeFileSync(join(cwd, 'doubtful.yaml'), 'name: doubtful\nagenda: { review_weeks: 20 }\n');
    mkdirSync(join(cwd, 'folder'));
    const files = ['bad.yaml', 'good.yaml', 'missing.yaml', 'folder', 'doubtful.yaml'];
    const { exitCode, stdout, stderr } = await runCommandLine(['validate', ...files], { cwd });
    expect(exitCode).toBe(2);
    expect(stdout).toBe('good.yaml: ok\ndoubtful.yaml: ok\n');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'bad.yaml:2:8 weeks: expected a whole number from 2 to 5200 (weeks), got 1',
      'bad.yaml:3:1 foo: expected a key of the scenario, got the unknown key "foo"',
      'bad.yaml:4:20 expect[0].metric: expected a column of runs.parquet (see corule list metrics), got "nothing"',
      'missing.yaml scenario: expected a scenario file, got no such file',
      'folder scenario: expected a scenario file, got a folder',
      'doubtful.yaml:1:1 measure_weeks: expected a multiple of agenda.review_weeks, 20, got 26 ' +
        '(the value of a run depends on where in the period it ends) [warning]',
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['bad.yaml', 'doubtful.yaml', 'folder', 'good.yaml']);
  });

  test('extends is relative to the file that says it', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'sites'));
    writeFileSync(join(cwd, 'base.yaml'), 'name: base\nweeks: 104\n');
    writeFileSync(join(cwd, 'sites', 'child.yaml'), 'extends: ../base.yaml\nname: child\nentry_week: 105\n');
    const { exitCode, stderr } = await runCommandLine(['validate', 'sites/child.yaml'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toBe('sites/child.yaml:3:13 entry_week: expected a week up to the last one, 104, got 105\n');
  });
});
