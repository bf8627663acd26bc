import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { readPage, root } from './pages.ts';

describe('docs/decisions', () => {
  const files = readdirSync(join(root, 'docs', 'decisions')).filter((file) => file !== 'README.md');

  const index = readPage('docs/decisions/README.md').text;

  test.each(files)('%s gives context, decision, what was rejected and what follows, and is listed', (file) => {
    const { text } = readPage(`docs/decisions/${file}`);
    const [, number, title] = /^# (?:(\d+)\. )?(.+)$/m.exec(text) ?? [];
    for (const part of ['Context', 'Decision', 'Rejected', 'Consequence']) expect(text).toContain(`**${part}.**`);
    const [name] = number === undefined ? [file.replace('.md', '')] : [number.padStart(4, '0')];
    expect(file.startsWith(name), `${file} and its title`).toBe(true);
    expect(index).toContain(`| [${name}](${file}) | ${title} |`);
  });

  test('are numbered without a gap, or have a name', () => {
    const numbered = files.filter((file) => /^\d/.test(file)).sort();
    expect(numbered.map((file) => Number(file.slice(0, 4)))).toEqual(numbered.map((_, at) => at + 1));
  });
});

describe('version', () => {
  const citation = parse(readPage('CITATION.cff').text);

  test('is the same in package.json, CITATION.cff, CHANGELOG.md and the pages', () => {
    expect(citation.version).toBe(packageJson.version);
    expect(readPage('CHANGELOG.md').text).toContain(`## ${packageJson.version} (${citation['date-released']})`);
    expect(readPage('README.md').text).toContain(`version ${packageJson.version}`);
    expect(readPage('docs/ODD.md').text).toContain(`corule ${packageJson.version}`);
  });

  test('CITATION.cff has what its format requires', () => {
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      authors: [{ name: 'The corule authors' }],
      license: packageJson.license,
    });
    expect(citation.message.length).toBeGreaterThan(0);
    expect(citation['date-released']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test('.ci/run can be run', () => {
  accessSync(join(root, '.ci', 'run'), constants.X_OK);
  expect(readPage('.ci/run').text).toMatch(/^#!\/usr\/bin\/env bash\n/);
});
