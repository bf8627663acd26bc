import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../src/analysis/summary.ts';
import { wordFinding } from '../../src/analysis/wordFinding.ts';
import { readPageAssets, readPlotly } from '../../src/report/readPageAssets.ts';
import { renderReport } from '../../src/report/renderReport.ts';
import { findChromium } from './findChromium.ts';
import { plausibleSummary } from './plausibleSummary.ts';

const executablePath = findChromium();
const title = 'Four ways in </script><b id="injected">bold</b>';
const reason = executablePath === null ? ' (skipped: no Chromium found; set CORULE_CHROMIUM)' : '';

describe.skipIf(executablePath === null)(`the report in a browser${reason}`, () => {
  let browser: Browser;
  let folder: string;
  let summary: Summary;

  beforeAll(async () => {
    const plausible = await plausibleSummary({ scenario: { title } });
    summary = plausible.summary;
    folder = mkdtempSync(join(tmpdir(), 'corule-report-'));
    const options = { language: 'en', scenario: 'name: compare-entry-modes\n' } as const;
    writeFileSync(join(folder, 'plotly.min.js'), readPlotly());
    writeFileSync(
      join(folder, 'report.html'),
      renderReport(summary, plausible.series, { ...options, assets: readPageAssets() }),
    );
    writeFileSync(
      join(folder, 'shared.html'),
      renderReport(summary, plausible.series, { ...options, assets: readPageAssets('plotly.min.js') }),
    );
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
        ' ',
      ),
    });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(file: string, width: number): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(join(folder, file)).href);
    return { page, complaints, requests };
  }

  test.each([
    ['report.html', 1400],
    ['report.html', 390],
    ['shared.html', 800],
  ])('%s at %i px: draws every figure, without complaint, request or sideways scrolling', async (file, width) => {
    const { page, complaints, requests } = await open(file, width);
    await drawAll(page);
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-figure]')].map((box) => ({
        id: box.dataset['figure'],
        traces: box.querySelectorAll('svg .trace, svg .sankey, svg .bars .point, svg .scatterlayer path').length,
        label: box.getAttribute('aria-label'),
        width: box.scrollWidth - box.clientWidth,
      })),
    );
    expect(boxes.length).toBeGreaterThan(15);
    for (const { id, traces, label, width: beyond } of boxes) {
      expect(traces, id).toBeGreaterThan(0);
      expect(label, id).not.toBe('');
      expect(beyond, id).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(pathToFileURL(folder).href))).toEqual([]);
    expect(requests).toHaveLength(file === 'report.html' ? 1 : 2);
    const invalid = await page.evaluate<unknown>(
      "[...document.querySelectorAll('[data-figure]')].flatMap((box) => Plotly.validate(box.data, box.layout) ?? [])",
    );
    expect(invalid).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('main')?.textContent)).not.toContain(
      'WebGL is not supported',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('the first screen says what the summary says', async () => {
    const { page } = await open('report.html', 1400);
    const sentences = await page.$$eval('.finding', (elements) => elements.map((element) => element.textContent));
    expect(sentences).toEqual(summary.findings.map((finding) => wordFinding(finding, 'en')));
    const point = await page.evaluate<number>(
      `JSON.parse(document.getElementById('figure-data').textContent)
        .figures.plane.data.all.find(({ name }) => name === 'operators, imposed').x[0]`,
    );
    const member = summary.family.members.find(
      ({ column, first, second }) => column === 'formal_power_operators' && first === 'imposed' && second === 'none',
    );
    expect(point).toBeCloseTo(member?.difference ?? Number.NaN, 4);
    await page.close();
  });

  test('a title with tags is text', async () => {
    const { page } = await open('report.html', 800);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(title);
    expect(await page.$('#injected')).toBeNull();
    await page.close();
  });

  test('is drawn in full for print', async () => {
    const { page } = await open('report.html', 1400);
    await page.pdf({ format: 'A4' });
    const undrawn = await page.$$eval(
      '[data-figure]',
      (boxes) => boxes.filter((box) => box.querySelector('svg') === null).length,
    );
    expect(undrawn).toBe(0);
    await page.close();
  });

  test('tables sort by the head that is selected', async () => {
    const { page } = await open('report.html', 1400);
    const sorted = await page.evaluate(() => {
      const table = document.querySelector<HTMLTableElement>('#comparisons table');
      table?.tHead?.rows[0].cells[2].querySelector('button')?.click();
      return [...(table?.tBodies[0].rows ?? [])].map((row) => Number(row.cells[2].dataset['value']));
    });
    expect(sorted.length).toBeGreaterThan(5);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    await page.close();
  });
});

/** Scrolls through the page until every figure says that it is drawn. */
async function drawAll(page: Page): Promise<void> {
  await page.$$eval('details.fold', (folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  for (const box of await page.$$('[data-figure]')) {
    await box.scrollIntoViewIfNeeded();
    await expect.poll(() => box.getAttribute('data-drawn'), { timeout: 30_000 }).not.toBeNull();
  }
}
