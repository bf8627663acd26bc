import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { temporaryFolder } from '../cli/fakeTerminal.ts';
import * as names from './corule.ts';
import { blocksOf, readPage, root } from './pages.ts';

const readme = readPage('README.md');

describe('examples of the README', () => {
  test('the scenario is valid, without warnings, also with the options that are shown', () => {
    const folder = temporaryFolder();
    const [text, ...others] = blocksOf(readme, 'yaml');
    expect(others).toEqual([]);
    writeFileSync(join(folder, 'my-site.yaml'), text);
    const { scenario, warnings } = loadScenario('my-site.yaml', {}, folder);
    expect(warnings).toEqual([]);
    expect(scenario).toMatchObject({
      name: 'narrow-procedure',
      entry_week: 53,
      entry: { imposed: { half_width: 0.15 } },
    });
    const set = [...readme.text.matchAll(/--set (\S+)/g)].map((match) => match[1]);
    expect(set).toEqual(['entry.imposed.half_width=0.4']);
    expect(loadScenario('my-site.yaml', { set }, folder).scenario.entry.imposed.half_width).toBe(0.4);
    const overrides = { modes: 'imposed,contact', replicates: '50', seed: 'other-luck' };
    expect(loadScenario('my-site.yaml', overrides, folder).scenario).toMatchObject({
      replicates: 50,
      seed: 'other-luck',
    });
  });

  test('the library example is the file that is type-checked, and runs', async () => {
    const file = readFileSync(join(import.meta.dirname, 'libraryExample.ts'), 'utf8');
    expect(blocksOf(readme, 'ts')).toEqual([file.replace("'./corule.ts'", "'corule'")]);
    const print = vi.spyOn(console, 'log').mockReturnValue();
    await import('./libraryExample.ts');
    const printed = print.mock.calls.map(([line]) => String(line));
    print.mockRestore();
    expect(printed).toEqual([expect.stringMatching(/^operators lose 0\.\d\d of autonomy \[0\.\d\d, 0\.\d\d\]$/)]);
  });

  const index = join(root, 'src', 'index.ts');
  test.skipIf(!existsSync(index))('the package exports what the example imports', async () => {
    expect(await import(index)).toMatchObject(names);
  });
});
