import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../src/analysis/summary.ts';
import { renderReport } from '../../src/report/renderReport.ts';
import type { ReportOptions } from '../../src/report/reportOptions.ts';
import { fieldSummary, seen } from './fieldSummary.ts';

const options: ReportOptions = {
  language: 'en',
  scenario: '',
  assets: { script: '', packedModel: '', plotly: { kind: 'shared', href: 'x.js' } },
};
const nasty = '</th><script>alert(1)</script>';

/** The HTML of a section of the report; nothing where it is not there. */
function sectionOf(summary: Summary, id: string): string | undefined {
  const html = renderReport(summary, null, options);
  return new RegExp(`<section id="${id}">[^]*?</section>`).exec(html)?.[0];
}

/** Texts of the cells of each row of the first table. */
function rowsOf(section: string): string[][] {
  const body = /<tbody[^>]*>([^]*?)<\/tbody>/.exec(section)?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row]) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell]) => cell.replaceAll(/<[^>]*>/g, '')),
  );
}

describe('what the field saw', () => {
  let summary: Summary;
  let section: string;

  beforeAll(async () => {
    summary = await fieldSummary();
    section = sectionOf(summary, 'field') ?? '';
  });

  test('stands beside what the model gives, with the verdict in a word and a sign', () => {
    const rows = rowsOf(section);
    expect(rows).toEqual([
      [
        'Work is normalised.',
        expect.stringContaining('autonomy loss, operators, imposed: above 0'),
        expect.stringMatching(/^0\.\d+ \[0\.\d+, 0\.\d+\] share$/),
        '✓ agrees',
      ],
      ['They write the rules.', expect.stringContaining('imposed − none: above 0'), expect.any(String), '✓ agrees'],
      [expect.stringContaining('authored'), expect.any(String), '✓ agrees'],
      [
        'It costs nothing. (a word on the stairs)',
        expect.stringContaining('below 0'),
        expect.any(String),
        '✗ disagrees',
      ],
      ['Nobody can say.', expect.stringContaining('placebo − none'), expect.any(String), '? undecided'],
    ]);
    expect(section).toContain('3 agree, 1 disagree, 1 are undecided');
  });

  test('says that its intervals are simultaneous over all expectations, observed or not', () => {
    expect(section).toContain(`all ${seen.length} expectations of the scenario hold together at 95 %`);
  });

  test('says what was seen and is not in the model', () => {
    expect(section).toContain('<li>The weather.</li>');
  });

  test('two lines of one observation share its cell', () => {
    expect(section.match(/rowspan="2"/g)).toHaveLength(1);
  });

  test('is escaped', async () => {
    const one = { ...seen[0], saw: nasty, source: nasty };
    const html = sectionOf(await fieldSummary({ expect: [one], not_modelled: [nasty] }), 'field') ?? '';
    expect(html).not.toContain('<script>');
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(3);
  });

  test('is left out where the scenario says nothing of it, and shown for what is not modelled alone', async () => {
    const silent = seen.map(({ metric, mode, above = 0 }) => ({ metric, mode, above }));
    expect(sectionOf(await fieldSummary({ expect: silent, not_modelled: [] }), 'field')).toBeUndefined();
    const alone = sectionOf(await fieldSummary({ expect: silent }), 'field');
    expect(alone).toContain('The weather.');
    expect(alone).not.toContain('<table');
  });
});

describe('the metrics of the work itself', () => {
  test('are left out where the work system has none', async () => {
    const summary = await fieldSummary();
    expect(summary.sections.work).toEqual([]);
    expect(sectionOf(summary, 'work')).toBeUndefined();
  });

  test('stand in every mode and as differences from none; assumed levels are marked and explained', async () => {
    const summary = await fieldSummary({}, ['cost', 'variability']);
    expect(summary.sections.work).toEqual(['variability', 'cost']);
    expect(summary.metrics['cost'].level).toBe('assumption');
    const section = sectionOf(summary, 'work') ?? '';
    const [levels, differences] = section.split('</table>').map(rowsOf);
    expect(levels.map(([name]) => name)).toEqual([
      'variability of practice squared half ranges',
      'cost to the firm (level assumed) loss',
    ]);
    expect(levels[0]).toHaveLength(1 + 4);
    expect(differences[0]).toHaveLength(1 + 3);
    expect(differences[1][1]).toMatch(/^\+\d\.\d+ \[/);
    expect(section).toContain('follows from values that are assumptions');
    const sure = sectionOf(await fieldSummary({}, ['none of them', 'variability']), 'work');
    expect(sure).not.toContain('assumptions');
  });
});
