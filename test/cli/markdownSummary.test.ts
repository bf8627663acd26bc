import { beforeAll, expect, test } from 'vitest';
import type { Summary } from '../../src/analysis/summary.ts';
import { markdownSummary } from '../../src/cli/markdownSummary.ts';
import { factorialStudy } from '../report/design/fixtures.ts';
import { plausibleSummary } from '../report/plausibleSummary.ts';

const nasty = 'a | b <script>\n`code` [link](x) & more';
const options = { language: 'en', reportPath: 'results/site/report.html' } as const;
let summary: Summary;
beforeAll(async () => {
  ({ summary } = await plausibleSummary({
    scenario: { title: nasty, seed: 'a|`b`', expect: [{ metric: 'cost', mode: 'imposed', above: 0, why: nasty }] },
  }));
});

test('what a scenario says means nothing to Markdown, and breaks no table', () => {
  const text = markdownSummary(summary, summary.expectations, options);
  expect(text).toContain(String.raw`## a \| b \<script\> \`code\` \[link\](x) &amp; more`);
  expect(text).not.toMatch(/(?<!\\)<script/);
  const widths = [...text.matchAll(/^\| (?:pass|FAIL|undecided) .*$/gm)].map(
    ([line]) => line.split(/(?<!\\)\|/).length - 2,
  );
  expect(widths).toEqual([4]);
  expect(text).toContain(String.raw`| root seed | `);
  expect(text).toContain('`` a\\|`b` ``');
});

test('a study has its findings and verdicts, too', () => {
  const study = factorialStudy();
  const text = markdownSummary(study, study.expectations, options);
  expect(text).toMatch(/### Findings\n\n- /);
  expect(text).toContain('Expectations: 1 pass, 0 fail, 0 undecided.');
});
