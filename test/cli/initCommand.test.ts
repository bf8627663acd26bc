import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommandLine, temporaryFolder } from './fakeTerminal.ts';

const schemaLine = /^# yaml-language-server: \$schema=(.+)\n/;

describe('corule init', () => {
  test('writes a scenario that is valid, commented, and named after its file', async () => {
    const cwd = temporaryFolder();
    const written = await runCommandLine(['init', 'My Site.yaml'], { cwd });
    expect(written).toMatchObject({ exitCode: 0, stderr: '' });
    const checked = await runCommandLine(['validate', 'My Site.yaml'], { cwd });
    expect(checked).toEqual({ exitCode: 0, stdout: 'My Site.yaml: ok\n', stderr: '' });
    expect(readFileSync(join(cwd, 'My Site.yaml'), 'utf8')).toContain('name: my-site ');
  });

  test('outside a project the schema line is the address of the installed schema', async () => {
    const cwd = temporaryFolder();
    await runCommandLine(['init', 'a.yaml'], { cwd });
    const [, reference] = schemaLine.exec(readFileSync(join(cwd, 'a.yaml'), 'utf8')) ?? [];
    expect(reference).toMatch(/^file:\/\//);
    expect(existsSync(fileURLToPath(reference))).toBe(true);
  });

  test('in a project that has corule installed the schema line is relative, and travels with it', async () => {
    const cwd = temporaryFolder();
    const schema = join(cwd, 'node_modules', 'corule', 'schema', 'scenario.schema.json');
    mkdirSync(dirname(schema), { recursive: true });
    writeFileSync(schema, '{}');
    mkdirSync(join(cwd, 'sites'));
    await runCommandLine(['init', 'sites/a.yaml'], { cwd });
    const [, reference] = schemaLine.exec(readFileSync(join(cwd, 'sites', 'a.yaml'), 'utf8')) ?? [];
    expect(reference).toBe('../node_modules/corule/schema/scenario.schema.json');
  });

  test('never overwrites', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'mine.yaml'), 'precious');
    const { exitCode, stdout, stderr } = await runCommandLine(['init', 'mine.yaml'], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe('mine.yaml: expected a new file, got one that exists; choose another name\n');
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe('precious');
  });

  test('a folder that does not exist is a mistake, not made', async () => {
    const cwd = temporaryFolder();
    const { exitCode, stderr } = await runCommandLine(['init', 'nowhere/a.yaml'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^nowhere\/a\.yaml: expected a file in a folder that exists, got no folder /);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });
});
