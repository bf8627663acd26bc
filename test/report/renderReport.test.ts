import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { wordFinding } from '../../src/analysis/wordFinding.ts';
import { embedJson } from '../../src/report/embedJson.ts';
import { escapeHtml } from '../../src/report/escapeHtml.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { renderReport } from '../../src/report/renderReport.ts';
import type { ReportOptions } from '../../src/report/reportOptions.ts';
import { plausibleSummary } from './plausibleSummary.ts';

const nasty = '</script><b>bold</b>';
const options: ReportOptions = {
  language: 'en',
  scenario: `title: "${nasty}"`,
  assets: {
    script: 'draw();',
    packedModel: '',
    plotly: { kind: 'inline', source: 'var Plotly = {};', packed: 'eJw=' },
  },
};
let summary: Summary;
let series: SeriesSummary;
let html: string;

const groups = scenarioSchema
  .parse({ name: 'groups' })
  .organisation.groups.map((group) => (group.id === 'methods' ? { ...group, label: nasty } : group));

beforeAll(async () => {
  ({ summary, series } = await plausibleSummary({
    scenario: {
      title: nasty,
      description: nasty,
      source: nasty,
      organisation: { groups },
      expect: [{ metric: 'cost', mode: 'imposed', above: 0, why: nasty }],
    },
  }));
  html = renderReport(summary, series, options);
});

describe('the report', () => {
  test('is the same bytes for the same input', () => {
    const copy = structuredClone({ summary, series });
    expect(renderReport(copy.summary, copy.series, options)).toBe(html);
  });

  test('leaves room for Plotly in six million bytes', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
  });

  test('escapes what scenarios say, in text and in data', () => {
    expect(html).not.toContain('<b>bold');
    expect(html).toContain(`<h1>${escapeHtml(nasty)}</h1>`);
    expect(html.match(/<\/script>/g)).toHaveLength(4);
    expect(html).toContain('"text":"&lt;/script&gt;&lt;b&gt;bold&lt;/b&gt;"');
  });

  test('lets run exactly the scripts it was written with', () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1].replaceAll('&#39;', "'") ?? '';
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
    expect(scripts).toEqual(['draw();']);
    // Plotly is unpacked into a script of its own.
    for (const script of [...scripts, 'var Plotly = {};']) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+'; style-src 'unsafe-inline'; img-src data: blob:; worker-src blob:/,
    );
  });

  test('asks for nothing outside itself', () => {
    expect([...html.matchAll(/(?:src|href|action)="([^"#]*)"/g)].map(([, target]) => target)).toEqual(['data:,']);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test('begins with the sentences of the findings', () => {
    const sentences = [...html.matchAll(/<p class="finding">([^<]*)<\/p>/g)].map(([, sentence]) => sentence);
    expect(sentences).toEqual(summary.findings.map((finding) => escapeHtml(wordFinding(finding, 'en'))));
    expect(html.indexOf('class="finding"')).toBeLessThan(html.indexOf('<figure'));
  });

  test('names every section once, and links to it', () => {
    const links = [...html.matchAll(/<li><a href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(15);
    for (const id of links) expect(html.split(` id="${id}"`), id).toHaveLength(2);
  });

  test('gives no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('puts p last in the tables of comparisons', () => {
    const heads = [
      ...html.matchAll(
        /<caption[^>]*><a[^>]*>[^<]*differences between modes[^<]*<\/a><\/caption>\n<thead>(.*?)<\/thead>/g,
      ),
    ];
    expect(heads.length).toBeGreaterThan(1);
    for (const [, head] of heads) {
      expect(head).toMatch(/p \(Holm\)<\/button><\/th><\/tr>$/);
    }
  });

  test('says that intervals are Monte Carlo intervals given one organisation and one parameter set', () => {
    expect(html.match(/Monte Carlo intervals given one organisation and one parameter set/g)?.length).toBeGreaterThan(
      1,
    );
  });

  test('shares Plotly where asked, and lets that file run', () => {
    const shared = renderReport(summary, series, {
      ...options,
      assets: { script: 'draw();', packedModel: '', plotly: { kind: 'shared', href: '../plotly.min.js' } },
    });
    expect(shared).toContain('<script src="../plotly.min.js"></script>');
    expect(shared.replaceAll('&#39;', "'")).toMatch(/script-src 'sha256-\S+' 'self' file:;/);
  });

  test('does without weekly figures where nothing was recorded in time', () => {
    const bare = renderReport(summary, null, options);
    expect(bare).toContain('No replicate of this data set was recorded in time');
    expect(bare).not.toContain('data-figure="autonomy-weeks"');
  });
});

test('JSON that is embedded ends no script and keeps its content', () => {
  const text = embedJson({ label: nasty, third: 1 / 3 }, 5);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ label: nasty, third: 0.33333 });
});

test('a data set without an effect is reported as showing nothing', async () => {
  const nothing = await plausibleSummary({ effect: 0 });
  const report = renderReport(nothing.summary, nothing.series, options);
  expect(report).toContain('Nothing was shown');
  expect(report).toContain('No shift of formal power or autonomy is shown');
  expect(report).not.toContain('<tr class="shown">');
});
