import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-language-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const corule = (...args: string[]) => runInProcess(args, cwd);
const run = (...args: string[]) => corule('run', ...args, '--threads', '0', '--quiet');
const page = (file: string) => readFileSync(join(cwd, file), 'utf8');
const text = (name: string) => `name: ${name}
replicates: 6
weeks: 60
entry_week: 20
compare: { modes: [imposed] }
expect: [{ metric: formal_power_management, mode: none, above: -1, below: 2 }]
`;

beforeAll(async () => {
  for (const name of ['un', 'deux']) writeFileSync(join(cwd, `${name}.yaml`), text(name));
  expect((await run('un.yaml', '--out', 'un')).code).toBe(0);
}, 120_000);

describe('--lang fr', () => {
  test('run on a finished data set prints in French and writes the page that is missing, once', async () => {
    const english = page('un/report.html');
    const result = await run('un.yaml', '--out', 'un', '--lang', 'fr');
    expect(result.code).toBe(0);
    expect(result.stderr).toContain('finished before');
    expect(result.stdout).toContain('perte d’autonomie');
    expect(result.stdout).toContain('Rapport\u202f: un/report.fr.html');
    expect(page('un/report.fr.html')).toContain('<html lang="fr">');
    expect(page('un/report.html')).toBe(english);
    writeFileSync(join(cwd, 'un', 'report.fr.html'), 'kept');
    expect((await run('un.yaml', '--out', 'un', '--lang', 'fr')).code).toBe(0);
    expect(page('un/report.fr.html')).toBe('kept');
  });

  test('report writes report.fr.html, the same bytes each time, and the folder stays a data set', async () => {
    expect(await corule('report', 'un', '--lang', 'fr')).toEqual({
      code: 0,
      stdout: 'un/report.fr.html\n',
      stderr: '',
    });
    const first = page('un/report.fr.html');
    await corule('report', 'un', '--lang', 'fr');
    expect(page('un/report.fr.html')).toBe(first);
    expect((await run('un.yaml', '--out', 'un')).stdout).toContain('Report: un/report.html');
    await corule('report', 'un', '--point', '0', '--lang', 'fr');
    expect(readdirSync(cwd)).toContain('un-point-0.fr.html');
  });

  test('a data set that is made again takes the pages of the old one away', async () => {
    expect((await run('un.yaml', '--out', 'un', '--force', '--seed', 'other')).code).toBe(0);
    expect(readdirSync(join(cwd, 'un'))).not.toContain('report.fr.html');
    expect((await run('un.yaml', '--out', 'un', '--force', '--lang', 'fr')).code).toBe(0);
    expect(readdirSync(join(cwd, 'un'))).toContain('report.fr.html');
  });

  test('several scenarios have sites.fr.html beside sites.html, which links to French reports', async () => {
    expect((await run('un.yaml', 'deux.yaml', '--out', 'both', '--lang', 'fr')).stdout).toContain('both/sites.fr.html');
    expect(readdirSync(join(cwd, 'both')).toSorted()).toEqual(['deux', 'sites.fr.html', 'sites.html', 'un']);
    expect(page('both/sites.fr.html')).toContain('href="un/report.fr.html"');
    expect(page('both/sites.html')).toContain('href="un/report.html"');
    rmSync(join(cwd, 'both', 'sites.fr.html'));
    expect((await corule('report', 'both', '--lang', 'fr')).stdout).toBe('both/sites.fr.html\n');
  });

  test('check, compare, trace and list speak French', async () => {
    expect((await corule('check', 'un', '--lang', 'fr')).stdout).toContain('confirmées 1, démenties 0, indécises 0');
    expect((await corule('compare', 'un', 'both/un', '--lang', 'fr')).stdout).toContain(
      'Les scénarios sont les mêmes.',
    );
    const story = await corule('trace', 'un.yaml', '--mode', 'imposed', '--replicate', '0', '--lang', 'fr');
    expect(story.stdout).toContain('Le règlement au départ');
    expect((await corule('list', 'metrics', '--lang', 'fr')).stdout).toContain('Probabilité d’agir comme');
    expect((await corule('list', 'parameters', '--lang', 'fr')).stdout).toContain('demi-étendues');
  });

  test('is never chosen by the environment, and another language is a usage error', async () => {
    const before = process.env['LANG'];
    process.env['LANG'] = 'fr_FR.UTF-8';
    try {
      expect((await corule('check', 'un')).stdout).toContain('1 pass');
    } finally {
      if (before === undefined) delete process.env['LANG'];
      else process.env['LANG'] = before;
    }
    const result = await corule('check', 'un', '--lang', 'de');
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('en, fr');
  });
});
