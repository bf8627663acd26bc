import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPosterior } from '../../src/analysis/calibration/readPosterior.ts';
import { summariseCalibration } from '../../src/analysis/calibration/summariseCalibration.ts';
import { sampleRuns } from '../../src/analysis/sampleRuns.ts';
import { readCalibration } from '../../src/dataset/calibration/readCalibration.ts';
import { renderCalibration } from '../../src/report/calibration/renderCalibration.ts';
import { renderStudy } from '../../src/report/design/renderStudy.ts';
import { readPageAssets } from '../../src/report/readPageAssets.ts';
import { renderReport } from '../../src/report/renderReport.ts';
import { renderSites } from '../../src/report/renderSites.ts';
import { calibrateFake, fakeCalibrationScenario } from '../runner/calibration/fakeCalibration.ts';
import { executablePath, openPageFolder, type PageFolder, reason } from './browser.ts';
import { stopPath, studies } from './design/fixtures.ts';
import { fieldSummary } from './fieldSummary.ts';
import { plausibleSource } from './plausibleSource.ts';
import { plausibleSummary } from './plausibleSummary.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(executablePath === null)(`pages that everybody can use${reason}`, () => {
  let folder: PageFolder;

  beforeAll(async () => {
    folder = await openPageFolder('accessible');
    const { summary, series } = await plausibleSummary();
    const source = plausibleSource({ replicates: 60 });
    const runs = await sampleRuns(source, ['power_shift_formal_operators', 'autonomy_loss_operators']);
    const options = { language: 'en', scenario: 'name: one\n', assets: readPageAssets() } as const;
    folder.write(
      'report.html',
      renderReport(summary, series, { ...options, settings: source.scenario }, undefined, runs),
    );
    folder.write('study.html', renderStudy(studies['hypercube'](), { ...options, stopPath }));
    const result = await calibrateFake(fakeCalibrationScenario({}));
    const calibration = summariseCalibration(result);
    const posterior = await readPosterior(readCalibration(result.folder), calibration);
    folder.write('calibration.html', renderCalibration(calibration, posterior, options));
    const observed = await fieldSummary();
    const sites = ['one', 'two'].map((name) => ({
      folder: name,
      reportHref: `${name}/report.html`,
      summary: observed,
    }));
    folder.write('sites.html', renderSites(sites, 'en'));
    folder.write('field.html', renderReport(observed, null, options));
  });

  afterAll(() => folder.close());

  const pages = ['report.html', 'study.html', 'calibration.html', 'sites.html', 'field.html'];
  const views = [
    [1400, 'light'],
    [390, 'dark'],
    [1400, 'dark'],
    [390, 'light'],
  ] as const;
  test.each(pages.flatMap((file) => views.map(([width, colorScheme]) => [file, width, colorScheme] as const)))(
    '%s at %i px, %s: axe finds no violation',
    async (file, width, colorScheme) => {
      const { page, close } = await folder.open(file, {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      if (file !== 'sites.html') {
        await expect.poll(() => page.locator('[data-drawn]').count(), { timeout: 30_000 }).toBeGreaterThan(0);
        await page
          .locator('details.numbers')
          .first()
          .evaluate((details: HTMLDetailsElement) => {
            details.open = true;
          });
      }
      // What is folded is looked at once in each scheme: it takes long.
      if ((width === 1400) === (colorScheme === 'light'))
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.numbers)'))
            details.open = true;
        });
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>(
        `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
      );
      expect(
        results.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 300))
              .join('\n')}`,
        ),
      ).toEqual([]);
      await close();
    },
  );

  test.each(pages)('%s: headings follow each other without a gap', async (file) => {
    const { page, close } = await folder.open(file, { javaScriptEnabled: true });
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.slice(1).entries()) expect(level - levels[at]).toBeLessThanOrEqual(1);
    await close();
  });

  test.each(pages)('%s: everything that is pressed is 24 pixels high and wide, or stands in a text', async (file) => {
    const { page, close } = await folder.open(file, { viewport: { width: 390, height: 900 } });
    const small = await page.$$eval('button, summary, nav a', (all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    await close();
  });

  test('the first key leads past the contents', async () => {
    const { page, close } = await folder.open('report.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });
});
