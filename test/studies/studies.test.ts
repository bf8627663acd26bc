import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { blocksOf, readPage, root } from '../docs/pages.ts';
import { runInProcess } from '../cli/runInProcess.ts';

/**
 * The worked studies, run short: as their pages say, but with fewer people, weeks and points. What is held here is that
 * the command works and that everything a page speaks of is there; which verdicts come is for the full run to say.
 */
const studies = [
  {
    name: 'technicians-voice',
    shortened: [
      'replicates=2',
      'weeks=84',
      'entry_week=27',
      'work.service.means_from_week=40',
      'organisation.groups.technicians.size=4',
      'organisation.groups.subscribers.size=6',
      'organisation.groups.technicians.teams.count=2',
    ],
    groups: 18 * 2,
    modes: 2,
    swept: ['param_entry_contact_listening', 'param_entry_contact_alliance_limit', 'param_work_service_means_pace'],
  },
  {
    name: 'client-market-power',
    shortened: [
      'weeks=39',
      'entry_week=14',
      'design.rows=2',
      'organisation.groups.clients.size=2',
      'organisation.groups.operators.size=5',
      'organisation.groups.technicians.size=2',
    ],
    groups: 16 * 2 * 7 * 2,
    modes: 4,
    swept: [
      'param_entry_market',
      'param_organisation_groups_clients_outside_option',
      'param_entry_imposed_enforcement',
      'param_entry_contact_listening',
      'param_entry_negotiated_half_width_management',
    ],
  },
] as const;

/** Sections of the report of a design. */
const sections = ['findings', 'varied', 'overview', 'outputs', 'points', 'expectations', 'method', 'provenance'];

const out = mkdtempSync(join(tmpdir(), 'corule-studies-'));
afterAll(() => rmSync(out, { recursive: true }));

describe.each(studies)('the study $name', ({ name, shortened, groups, modes, swept }) => {
  const page = readPage(`docs/studies/${name}.md`);
  const folder = join(out, name);
  const { scenario, warnings } = loadScenario(join('scenarios', 'studies', `${name}.yaml`), {}, root);
  let printed = '';

  beforeAll(async () => {
    const { code, stdout, stderr } = await runInProcess(
      [...commandOf(page), '--out', folder, '--threads', '0', ...shortened.flatMap((text) => ['--set', text])],
      root,
    );
    expect(stderr).toContain(`${groups * modes} runs to simulate`);
    expect(code).toBe(0);
    printed = stdout;
  });

  test('the scenario is named like its file, without warnings, and each line of expect says why', () => {
    expect(warnings).toEqual([]);
    expect(scenario.name).toBe(name);
    expect(scenario.expect.length).toBeGreaterThan(5);
    for (const { why } of scenario.expect) expect(why).toMatch(/\w/);
  });

  test('the data set has what was varied and what the study looks at', async () => {
    const dataset = readDataset(folder);
    for (const column of [...swept, ...(scenario.design?.outputs.map(({ metric }) => metric) ?? [])]) {
      expect(await dataset.readColumn('runs', column), column).toHaveLength(groups * modes);
    }
    for (const column of swept) expect(new Set(await dataset.readColumn('points', column)).size).toBeGreaterThan(1);
  });

  test('the report has its sections', () => {
    const html = readFileSync(join(folder, 'report.html'), 'utf8');
    for (const id of sections) expect(html).toContain(`id="${id}"`);
    expect(printed).toContain('report.html');
  });

  test('every expectation gets a verdict', () => {
    const summary: { outputs: unknown[]; expectations: { verdict: string }[] } = JSON.parse(
      readFileSync(join(folder, 'summary.json'), 'utf8'),
    );
    expect(summary.outputs).toHaveLength(scenario.design?.outputs.length ?? 0);
    expect(summary.expectations).toHaveLength(scenario.expect.length);
    for (const { verdict } of summary.expectations) expect(['pass', 'fail', 'undecided']).toContain(verdict);
  });

  test('the page shows every hypothesis of the scenario, and figures that are small', () => {
    for (const { metric } of scenario.expect) expect(page.text, metric).toContain(`\`${metric}\``);
    const figures = [...page.text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1]);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(readFileSync(join(root, 'docs', 'studies', figure)).length, figure).toBeLessThan(150_000);
    }
  });
});

/** Arguments of the one `corule run` on the page, without the folder that it writes to. */
function commandOf(page: ReturnType<typeof readPage>): string[] {
  const lines = blocksOf(page, 'sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('npx corule run '));
  expect(lines).toHaveLength(1);
  return lines[0]
    .replace(/\s+#.*$/, '')
    .split(' ')
    .slice(2);
}
