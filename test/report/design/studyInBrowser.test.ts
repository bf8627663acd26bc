import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderStudy } from '../../../src/report/design/renderStudy.ts';
import { readPageAssets, readPlotly } from '../../../src/report/readPageAssets.ts';
import { findChromium } from '../findChromium.ts';
import { nasty, stopPath, studies } from './fixtures.ts';

const executablePath = findChromium();
const reason = executablePath === null ? ' (skipped: no Chromium found; set CORULE_CHROMIUM)' : '';

describe.skipIf(executablePath === null)(`the page of a study in a browser${reason}`, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corule-study-'));
    writeFileSync(join(folder, 'plotly.min.js'), readPlotly());
    const options = { language: 'en', scenario: `title: "${nasty}"`, stopPath } as const;
    for (const [name, study] of Object.entries(studies)) {
      const assets = readPageAssets(name === 'hypercube' ? undefined : 'plotly.min.js');
      writeFileSync(join(folder, `${name}.html`), renderStudy(study(), { ...options, assets }));
    }
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

  async function open(name: string, width: number, path = ''): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${pathToFileURL(join(folder, `${name}.html`)).href}${path}`);
    return { page, complaints };
  }

  test.each([
    ['hypercube', 1400],
    ['saltelli', 390],
    ['morris', 800],
    ['factorial', 390],
    ['list', 800],
  ])('%s at %i px: draws every figure that is open, without complaint or sideways scrolling', async (name, width) => {
    const { page, complaints } = await open(name, width);
    await page.$$eval('details.output', (parts) => parts.forEach((part) => part.setAttribute('open', '')));
    for (const box of await page.$$('[data-figure]')) {
      await box.scrollIntoViewIfNeeded();
      await expect.poll(() => box.getAttribute('data-drawn'), { timeout: 30_000 }).not.toBeNull();
    }
    const boxes = await page.$$eval('[data-figure]', (all) =>
      all.map((box) => ({
        id: box.getAttribute('data-figure') ?? '',
        traces: box.querySelectorAll('svg .contourlayer path, svg .bars .point, svg .scatterlayer path').length,
        beyond: box.scrollWidth - box.clientWidth,
      })),
    );
    for (const { id, traces, beyond } of boxes) {
      expect(traces, id).toBeGreaterThan(0);
      expect(beyond, id).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    const invalid = await page.evaluate<unknown>(
      "[...document.querySelectorAll('[data-figure]')].flatMap((box) => Plotly.validate(box.data, box.layout) ?? [])",
    );
    expect(invalid).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('main')?.textContent)).not.toContain(
      'WebGL is not supported',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.$('b#injected, .finding b')).toBeNull();
    await page.close();
  });

  test('a folded output is drawn when a link leads to it, and not before', async () => {
    const { page } = await open('hypercube', 1400);
    expect(await page.$eval('#output-3', (part) => part.closest('details')?.open)).toBe(false);
    expect(await page.$$eval('#output-3 [data-drawn]', (drawn) => drawn.length)).toBe(0);
    await page.click('a[href="#output-3"]');
    await expect.poll(() => page.$eval('#output-3', (part) => part.closest('details')?.open)).toBe(true);
    await expect
      .poll(() => page.$$eval('#output-3 [data-drawn]', (drawn) => drawn.length), { timeout: 30_000 })
      .toBeGreaterThan(0);
    await page.close();
  });

  test('what is open is drawn for print, what is folded is not', async () => {
    const { page } = await open('hypercube', 1400);
    await page.pdf({ format: 'A4' });
    const undrawn = await page.$$eval('[data-figure]', (boxes) =>
      boxes.map((box) => [box.closest('details:not([open])') === null, box.querySelector('svg') !== null]),
    );
    for (const [isOpen, isDrawn] of undrawn) expect(isDrawn).toBe(isOpen);
    await page.close();
  });
});
