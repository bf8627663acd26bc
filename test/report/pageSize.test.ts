import { beforeAll, describe, expect, test } from 'vitest';
import type { RunSample } from '../../src/analysis/runSample.ts';
import { sampleRuns } from '../../src/analysis/sampleRuns.ts';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { renderStudy } from '../../src/report/design/renderStudy.ts';
import { readPageAssets } from '../../src/report/readPageAssets.ts';
import { renderReport } from '../../src/report/renderReport.ts';
import { roles } from '../../src/scenario/definition/vocabulary.ts';
import { hypercubeStudy, saltelliStudy, stopPath } from './design/fixtures.ts';
import { plausibleSource } from './plausibleSource.ts';
import { plausibleSummary } from './plausibleSummary.ts';

const most = 6_000_000;
const source = plausibleSource({ replicates: 250 });
const options = {
  language: 'en',
  scenario: JSON.stringify(source.scenario, null, 1),
  settings: source.scenario,
  assets: readPageAssets(),
} as const;
const names = ['autonomy', 'formal_power', 'effective_power', 'power_shift_formal', 'autonomy_loss'].flatMap(
  (measure) => roles.map((role) => `${measure}_${role}`),
);
let summary: Summary;
let series: SeriesSummary;
let runs: RunSample;

beforeAll(async () => {
  ({ summary, series } = await plausibleSummary({ replicates: 250 }));
  runs = await sampleRuns(source, names);
});

describe('the size of a page', () => {
  test('is at most six million bytes at 250 replicates', () => {
    expect(Buffer.byteLength(renderReport(summary, series, options, undefined, runs))).toBeLessThan(most);
  });

  test('is the same within one part in a hundred at a million runs', () => {
    const few = Buffer.byteLength(renderReport(summary, series, options, undefined, runs));
    const many = Buffer.byteLength(renderReport(...enlarged(), options, undefined, { ...runs, of: 250_000 }));
    expect(Math.abs(many / few - 1)).toBeLessThan(0.01);
  });

  test('is at most six million bytes for the largest studies', () => {
    for (const study of [hypercubeStudy(36), hypercubeStudy(1000), saltelliStudy()]) {
      const html = renderStudy(study, { ...options, stopPath });
      expect(Buffer.byteLength(html)).toBeLessThan(most);
    }
  });

  test('is that of the text and data where Plotly lies beside the page', () => {
    const shared = { ...options, assets: readPageAssets('plotly.min.js') };
    const inline = renderReport(summary, series, options, undefined, runs);
    expect(Buffer.byteLength(renderReport(summary, series, shared, undefined, runs))).toBeLessThan(
      Buffer.byteLength(inline) - 500_000,
    );
  });
});

/** The summary as it would be with a thousand times the replicates: counts grow, and everything else stays. */
function enlarged(): [Summary, SeriesSummary] {
  const times = 1000;
  const copy: Summary = JSON.parse(
    JSON.stringify(summary, (key, value: unknown) =>
      (key === 'n' || key === 'used' || key === 'planned' || key === 'replicatesNeeded') && typeof value === 'number'
        ? value * times
        : value,
    ),
  );
  const histograms = Object.fromEntries(
    Object.entries(copy.histograms).map(([name, histogram]) => [
      name,
      {
        ...histogram,
        counts: Object.fromEntries(
          Object.entries(histogram.counts).map(([mode, counts]) => [mode, counts.map((count) => count * times + 1)]),
        ),
      },
    ]),
  );
  return [{ ...copy, histograms }, series];
}
