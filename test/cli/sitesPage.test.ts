import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runInProcess } from './runInProcess.ts';

const cwd = mkdtempSync(join(tmpdir(), 'corule-sites-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const run = (...args: string[]) => runInProcess(['run', ...args, '--threads', '0', '--quiet'], cwd);
const report = (...args: string[]) => runInProcess(['report', ...args], cwd);
const pageOf = (file = 'both/sites.html') => readFileSync(join(cwd, file), 'utf8');
const text = (name: string) => `name: ${name}
title: The site ${name}
replicates: 3
weeks: 60
entry_week: 20
home_mode: imposed
compare: { modes: [imposed] }
expect:
  - { metric: transparency, mode: imposed, minus: none, above: 0, saw: The client sees what was hidden. }
not_modelled: [The weather.]
`;

beforeAll(async () => {
  for (const name of ['plant', 'office']) writeFileSync(join(cwd, `${name}.yaml`), text(name));
  const first = await run('plant.yaml', 'office.yaml', '--out', 'both');
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^Sites: {2}both\/sites\.html$/m);
});

describe('several scenarios run together', () => {
  test('have a page of their own beside their folders, which hold what they held', () => {
    expect(readdirSync(join(cwd, 'both')).sort()).toEqual(['office', 'plant', 'sites.html']);
    const page = pageOf();
    expect(page.match(/The client sees what was hidden\./g)).toHaveLength(2);
    expect(page).toContain('href="plant/report.html"');
    expect(readdirSync(join(cwd, 'both', 'plant'))).not.toContain('sites.html');
  });

  test('corule report writes the page again, the same bytes, and elsewhere with links that still lead there', async () => {
    const before = pageOf();
    rmSync(join(cwd, 'both', 'sites.html'));
    expect(await report('both')).toEqual({ code: 0, stdout: 'both/sites.html\n', stderr: '' });
    expect(pageOf()).toBe(before);
    expect((await report('both', '--out', 'elsewhere.html')).code).toBe(0);
    expect(pageOf('elsewhere.html')).toBe(before.replaceAll(/href="(plant|office)\//g, 'href="both/$1/'));
  });

  test('one more beside them joins the page, and finished ones are not run again', async () => {
    writeFileSync(join(cwd, 'shop.yaml'), text('shop'));
    const again = await run('shop.yaml', 'plant.yaml', '--out', 'both', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({
      scenarios: [{ status: 'finished' }, { status: 'finished before' }],
      sites: 'both/sites.html',
    });
    expect(pageOf().match(/<section id="site-/g)).toHaveLength(3);
  });

  test('a damaged neighbour is named and left out; the others are shown', async () => {
    const manifest = join(cwd, 'both', 'office', 'manifest.json');
    const whole = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, '{');
    const result = await report('both');
    writeFileSync(manifest, whole);
    expect(result.code).toBe(0);
    expect(result.stderr).toMatch(/^sites\.html: left out: .*office.*expected JSON/);
    expect(pageOf()).not.toContain('The site office');
  });

  test('a dry run writes no page; one scenario alone has none', async () => {
    expect((await run('plant.yaml', 'office.yaml', '--out', 'dry', '--dry-run')).code).toBe(0);
    expect((await run('plant.yaml', '--out', 'alone')).stdout).not.toContain('Sites:');
    expect(readdirSync(cwd)).not.toContain('dry');
    expect(readdirSync(join(cwd, 'alone'))).not.toContain('sites.html');
  });

  test('they are not put into a data set', async () => {
    const refused = await run('plant.yaml', 'office.yaml', '--out', 'both/plant');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('both/plant: expected a folder for several data sets, got a data set');
  });

  test('assets are shared by reports, not by a page without figures', async () => {
    const refused = await report('both', '--shared-assets');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--shared-assets: expected a data set, got a folder of several: both');
  });
});
