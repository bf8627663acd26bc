import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRuns } from '../../src/analysis/sampleRuns.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { readPageAssets, readPlotly } from '../../src/report/readPageAssets.ts';
import { renderPage } from '../../src/report/renderPage.ts';
import { renderReport } from '../../src/report/renderReport.ts';
import { reportSections } from '../../src/report/reportSections.ts';
import { executablePath, openPageFolder, type PageFolder, reason, waitForFigure } from './browser.ts';
import { plausibleSource } from './plausibleSource.ts';
import { plausibleSummary } from './plausibleSummary.ts';

const columns = ['operators', 'management', 'technicians'].flatMap((role) =>
  ['power_shift_formal', 'autonomy_loss', 'autonomy'].map((measure) => `${measure}_${role}`),
);

describe.skipIf(executablePath === null)(`a reader of the report${reason}`, () => {
  let folder: PageFolder;
  let summary: Summary;

  beforeAll(async () => {
    folder = await openPageFolder('reader');
    const plausible = await plausibleSummary();
    summary = plausible.summary;
    const source = plausibleSource({ replicates: 60 });
    const runs = await sampleRuns(source, columns);
    const options = { language: 'en', scenario: 'name: one\n', settings: source.scenario } as const;
    const assets = readPageAssets();
    folder.write('report.html', renderReport(summary, plausible.series, { ...options, assets }, undefined, runs));
    folder.write('plotly.min.js', readPlotly());
    const shared = { ...options, assets: readPageAssets('plotly.min.js') };
    folder.write('shared.html', renderReport(summary, plausible.series, shared, undefined, runs));
    // A page with a section in which runs are opened, as the report has it with the model inside.
    const sections = [
      { id: 'explore', heading: 'Explore', blocks: ['<p>The model runs here.</p>'] },
      ...reportSections(summary, plausible.series, { ...options, assets }, undefined, runs),
    ];
    const page = { title: 'With the model', lead: '', version: '0', source: 'corule', sections };
    folder.write('explorer.html', renderPage(page, { ...options, assets }));
  });

  afterAll(() => folder.close());

  async function download(page: Page, figure: string, button: string): Promise<{ name: string; content: Buffer }> {
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.locator(`figure#${figure} .tools button`, { hasText: button }).click(),
    ]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  }

  test.each([
    ['report.html', 1400],
    ['shared.html', 390],
  ])('%s at %i px: takes a figure along as CSV, SVG and PNG, without a request', async (file, width) => {
    const { page, complaints, requests, close } = await folder.open(file, { viewport: { width, height: 900 } });
    await waitForFigure(page, 'plane');
    const asked = requests.length;

    const csv = await download(page, 'plane', 'CSV');
    expect(csv.name).toBe('plane.csv');
    const lines = csv.content.toString('utf8').split('\r\n');
    expect(lines[0]).toBe(
      'mode,role,measure,"estimate (share, 10 digits)","lower end (share, 10 digits)","upper end (share, 10 digits)"',
    );
    const member = summary.family.members.find(
      ({ column, first, second }) => column === 'formal_power_operators' && first === 'imposed' && second === 'none',
    );
    expect(lines).toContain(
      `imposed,operators,formal-power shift (share),${member?.difference},${member?.lower},${member?.upper}`,
    );

    const svg = (await download(page, 'plane', 'SVG')).content.toString('utf8');
    const parsed = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      return {
        tag: root.tagName,
        width: root.getAttribute('width'),
        text: root.textContent,
        marks: root.querySelectorAll('.point').length,
      };
    }, svg);
    expect(parsed).toMatchObject({ tag: 'svg', width: '680' });
    expect(parsed.marks).toBeGreaterThan(5);
    for (const said of ['More author, less autonomous', 'corule 0.1.0 · scenario compare-entry-modes · seed corule']) {
      expect(parsed.text).toContain(said);
    }
    expect(svg).not.toContain('undefined');

    const png = (await download(page, 'plane', 'PNG')).content;
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // 170 mm at 300 dots per inch.
    expect(png.readUInt32BE(16)).toBe(2008);
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    expect(png.readUInt32BE(20)).toBe(Math.round((height / 680) * 2008));
    expect(png.subarray(37, 41).toString('latin1')).toBe('pHYs');

    // Pictures are made from texts of the page itself: nothing is asked of any other place.
    expect(requests.slice(asked).filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a PNG has the size in its header that a decoder reads', async () => {
    const { page, close } = await folder.open('report.html');
    await waitForFigure(page, 'transfers');
    const png = (await download(page, 'transfers', 'PNG')).content;
    const size = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, png.toString('base64'));
    expect(size).toEqual([png.readUInt32BE(16), png.readUInt32BE(20)]);
    await close();
  });

  test.each([1400, 800, 390])('at %i px: unfolds the numbers of a figure by keyboard', async (width) => {
    const { page, complaints, close } = await folder.open('report.html', { viewport: { width, height: 900 } });
    await page.locator('#plane-table > summary').focus();
    await page.keyboard.press('Enter');
    const table = page.locator('#plane-table table');
    await expect.poll(() => table.count()).toBe(1);
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(10);
    expect(await table.locator('th[scope=col]').count()).toBe(6);
    expect(await table.locator('caption').textContent()).toContain('More author');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a click on a dot opens its run', async () => {
    const { page, close } = await folder.open('explorer.html', { viewport: { width: 1400, height: 1100 } });
    await waitForFigure(page, 'distribution-autonomy');
    const dot = page.locator('[data-figure="distribution-autonomy"] .scatterlayer .points path').first();
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect
      .poll(async () => (await page.locator('.hoverlayer').allTextContents()).join(''))
      .toContain('click to open this run');
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#explore\?mode=\w+&replicate=\d+$/);
    await close();
  });

  test('runs that stand out are links where the page has the model, and words where it has not', async () => {
    const { page, close } = await folder.open('explorer.html');
    const links = page.locator('#distribution-autonomy-runs a[href^="#explore?"]');
    expect(await links.count()).toBe(3 * 4 * 3);
    await page.locator('#distribution-autonomy-runs > summary').click();
    await links.first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.location.hash)).toMatch(/^#explore\?mode=none&replicate=\d+$/);
    await close();
    const without = await folder.open('report.html');
    expect(await without.page.locator('a[href^="#explore"]').count()).toBe(0);
    expect(await without.page.locator('#distribution-autonomy-runs td', { hasText: 'replicate' }).count()).toBe(36);
    await without.close();
  });

  test.each([
    ['#autonomy-weeks-method', 'autonomy-facets'],
    ['#comparisons-table-1', null],
    ['#all-parameters', 'all-parameters'],
  ])('the link %s leads there, and unfolds what it leads into', async (fragment, fold) => {
    const { page, close } = await folder.open('report.html', { fragment, viewport: { width: 800, height: 900 } });
    if (fold !== null) {
      expect(await page.locator(`#${fold}`).evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
    }
    const isInView = () =>
      page.evaluate((id) => {
        const top = document.querySelector(id)?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < window.innerHeight;
      }, fragment);
    await expect.poll(isInView).toBe(true);
    await close();
  });

  test('the contents say where one is', async () => {
    const { page, close } = await folder.open('report.html', { viewport: { width: 1400, height: 900 } });
    await page.locator('#comparisons').evaluate((section) => {
      section.scrollIntoView();
    });
    await expect.poll(() => page.locator('nav a[aria-current]').allTextContents()).toEqual(['Comparisons in numbers']);
    await close();
  });

  test('on a telephone the contents are folded under a button, by keyboard too', async () => {
    const { page, close } = await folder.open('report.html', { viewport: { width: 390, height: 800 } });
    const list = page.locator('#contents-list');
    expect(await list.isVisible()).toBe(false);
    const button = page.locator('nav button');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await list.isVisible()).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    await button.click();
    await page.locator('nav a[href="#method"]').click();
    expect(await list.isVisible()).toBe(false);
    await expect.poll(() => page.locator('nav .place').textContent()).toBe('How to read this');
    await close();
  });

  test('a command is copied', async () => {
    const { page, close } = await folder.open('report.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#provenance pre.command + .tools button').click();
    await expect
      .poll(() => page.locator('#provenance pre.command + .tools [role=status]').textContent())
      .toContain('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#provenance pre.command').textContent(),
    );
    await close();
  });

  test('on paper nothing is cut: contents and buttons are gone, and no figure is taller than a page', async () => {
    const { page, complaints, close } = await folder.open('report.html', {
      viewport: { width: 1400, height: 900 },
      colorScheme: 'dark',
    });
    await waitForFigure(page, 'plane');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect
      .poll(() => page.locator('[data-figure]:not([data-drawn=medium])').count(), { timeout: 60_000 })
      .toBe(0);
    for (const hidden of ['nav', '.tools', 'details.numbers', 'details.runs', '.skip']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    const heights = await page.$$eval('figure', (all) => all.map((one) => one.getBoundingClientRect().height));
    // A page of A4 with the margins of the print style.
    for (const height of heights) expect(height).toBeLessThan((297 - 28) * (96 / 25.4));
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(complaints).toEqual([]);
    await close();
  });

  test('without JavaScript everything but the figures is there', async () => {
    const { page, close } = await folder.open('report.html', { javaScriptEnabled: false });
    expect(await page.locator('nav a').count()).toBeGreaterThan(15);
    expect(await page.locator('.tools button').count()).toBe(0);
    expect(await page.locator('noscript').textContent()).toContain('without JavaScript');
    await close();
  });
});
