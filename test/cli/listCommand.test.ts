import { designTypes } from '../../src/scenario/definition/design.ts';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/cli/packageRoot.ts';
import { runCommandLine, temporaryFolder } from './fakeTerminal.ts';

async function listAsJson(what: string, cwd?: string): Promise<unknown> {
  const { exitCode, stdout } = await runCommandLine(['list', what, '--json'], cwd === undefined ? {} : { cwd });
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

describe('corule list', () => {
  test('parameters with unit, bounds, default and source', async () => {
    expect(await listAsJson('parameters')).toContainEqual({
      path: 'entry.imposed.half_width',
      accepts: 'a number from 0.02 to 2',
      unit: 'half ranges',
      min: 0.02,
      max: 2,
      default: 0.25,
      about: 'Half-width of the window that the client asks for; as wide as the range, there is no window.',
      source: 'assumption (tried first form)',
    });
  });

  test('metrics with the pattern of their columns', async () => {
    expect(await listAsJson('metrics')).toContainEqual(
      expect.objectContaining({
        measure: 'autonomy',
        columns: expect.arrayContaining(['autonomy_<role>']),
        min: 0,
        max: 1,
      }),
    );
  });

  test('scenarios: those of the package, then those of the working folder', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'scenarios'));
    writeFileSync(join(cwd, 'scenarios', 'mine.yaml'), 'name: mine\ntitle: My site\nhome_mode: contact\n');
    writeFileSync(join(cwd, 'scenarios', 'wrong.yaml'), 'nome: mine\n');
    const listed = await listAsJson('scenarios', cwd);
    expect(listed).toEqual(
      expect.arrayContaining([
        {
          name: 'compare-entry-modes',
          file: expect.stringMatching(/compare-entry-modes\.yaml$/),
          title: 'Who makes the rules when the client comes in?',
          work_system: 'process',
        },
      ]),
    );
    expect(listed).toEqual([
      ...readdirSync(join(packageRoot(), 'scenarios'))
        .filter((file) => file.endsWith('.yaml'))
        .map(() => expect.anything()),
      {
        name: 'mine',
        file: join('scenarios', 'mine.yaml'),
        title: 'My site',
        work_system: 'process',
        home_mode: 'contact',
      },
      { name: '', file: join('scenarios', 'wrong.yaml'), title: expect.stringContaining('not valid') },
    ]);
    const { stdout } = await runCommandLine(['list', 'scenarios'], { cwd });
    expect(stdout).toMatch(/^name +work_system +home_mode +file +title\n/);
    expect(stdout).toMatch(/^mine +process +contact +scenarios.mine\.yaml +My site$/m);
  });

  test('designs: every type that a scenario can name, and the placebo', async () => {
    const { exitCode, stdout } = await runCommandLine(['list', 'designs', '--json']);
    const names = JSON.parse(stdout).map(({ name }: { readonly name: string }) => name);
    expect({ exitCode, names }).toEqual({ exitCode: 0, names: [...designTypes, 'placebo'] });
  });

  test('as a table: a line of headings, then a line each', async () => {
    const { stdout } = await runCommandLine(['list', 'parameters']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^path +unit +default +min +max +source +about$/);
    expect(lines.some((line) => /^entry\.market +1 +0\.8 +0 +1 /.test(line))).toBe(true);
  });
});
