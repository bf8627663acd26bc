import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCall } from '../../src/cli/findCall.ts';
import { spellCommands } from '../../src/cli/spellCommands.ts';
import { runCommandLine, temporaryFolder } from './fakeTerminal.ts';

/** A checkout with the program, and a folder with a link to it. */
function install(): { readonly cwd: string; readonly file: string; readonly bin: string; readonly modules: string } {
  const cwd = temporaryFolder();
  const file = join(cwd, 'dist', 'src', 'cli', 'main.js');
  const bin = join(cwd, 'bin');
  const modules = join(cwd, 'node_modules', '.bin');
  for (const folder of [join(cwd, 'dist', 'src', 'cli'), bin, modules]) mkdirSync(folder, { recursive: true });
  writeFileSync(file, '');
  for (const folder of [bin, modules]) symlinkSync(file, join(folder, 'corule'));
  return { cwd, file, bin, modules };
}

describe('how the program is called', () => {
  test('by its name where the PATH finds it, whichever way it was started', () => {
    const { cwd, file, bin } = install();
    for (const started of [file, join(bin, 'corule')]) {
      expect(findCall({ file: started, cwd, env: { PATH: ['/nowhere', bin].join(delimiter) } })).toBe('corule');
    }
  });

  test('through npx under npm, whose own folders are on no shell’s PATH', () => {
    const { cwd, file, modules } = install();
    for (const npm of [{ npm_lifecycle_event: 'npx' }, { npm_lifecycle_event: 'start' }, { npm_command: 'exec' }]) {
      expect(findCall({ file, cwd, env: { PATH: modules, ...npm } })).toBe('npx corule');
    }
  });

  test('by its name also under npm, where it is installed', () => {
    const { cwd, file, bin, modules } = install();
    const env = { PATH: [modules, bin].join(delimiter), npm_lifecycle_event: 'study' };
    expect(findCall({ file, cwd, env })).toBe('corule');
  });

  test('through Node.js and the file elsewhere, and where the PATH finds another corule first', () => {
    const { cwd, file, bin } = install();
    expect(findCall({ file, cwd, env: {} })).toBe('node dist/src/cli/main.js');
    expect(findCall({ file, cwd: join(cwd, 'bin'), env: {} })).toBe(`node ${file}`);
    expect(findCall({ file: join(bin, 'corule'), cwd, env: {} })).toBe('bin/corule');
    const other = temporaryFolder();
    writeFileSync(join(other, 'corule'), '');
    chmodSync(join(other, 'corule'), 0o755);
    const env = { PATH: [other, bin].join(delimiter) };
    expect(findCall({ file, cwd, env })).toBe('node dist/src/cli/main.js');
  });
});

test('commands of a text are spelled as they are typed here, and nothing else is touched', () => {
  const text =
    'corule 0.2.0: see corule list metrics; corule status DIR, (corule run x.yaml)\n' +
    'run it with corule trace. corule runs; ./corule run; a corule run.yaml; what corule wrote; Usage: corule [options]';
  expect(spellCommands(text, 'npx corule')).toBe(
    'corule 0.2.0: see npx corule list metrics; npx corule status DIR, (npx corule run x.yaml)\n' +
      'run it with npx corule trace. corule runs; ./corule run; a corule run.yaml; what corule wrote; Usage: npx corule [options]',
  );
  expect(spellCommands(text, 'corule')).toBe(text);
});

test('messages and help name the call; a file and a JSON document do not', async () => {
  const cwd = temporaryFolder();
  const call = 'npx corule';
  expect((await runCommandLine(['init', 'site.yaml'], { cwd, call })).stdout).toBe(
    'site.yaml: written. Next: npx corule validate site.yaml, then npx corule run site.yaml\n',
  );
  expect((await runCommandLine(['report', 'nowhere'], { cwd, call })).stderr).toContain(
    'make one with npx corule run\n',
  );
  expect((await runCommandLine(['run', '--help'], { call })).stdout).toContain('Usage: npx corule run ');
  expect(readFileSync(join(cwd, 'site.yaml'), 'utf8')).toContain('with `corule validate`');
  const list = ['list', 'parameters', '--json'];
  expect((await runCommandLine(list, { call })).stdout).toBe((await runCommandLine(list)).stdout);
});

test('a result that is printed names the call; what it stores does not', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'site.yaml'), 'name: site\nweeks: 52\nentry_week: 20\nreplicates: 3\n');
  const { stdout } = await runCommandLine(['run', 'site.yaml', '--threads', '0'], { cwd, call: 'npx corule' });
  expect(stdout).toContain('Again:  npx corule run manifest.json --out again');
  for (const file of ['manifest.json', 'summary.json', 'report.html', 'ro-crate-metadata.json']) {
    expect(readFileSync(join(cwd, 'results', 'site', file), 'utf8')).not.toContain('npx corule');
  }
});
