import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderSites } from '../../src/report/renderSites.ts';
import { fieldSummary } from './fieldSummary.ts';
import { findChromium } from './findChromium.ts';

const executablePath = findChromium();
const reason = executablePath === null ? ' (skipped: no Chromium found; set CORULE_CHROMIUM)' : '';

describe.skipIf(executablePath === null)(`the page of sites in a browser${reason}`, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corule-sites-'));
    const sites = ['one', 'two'].map((name) => ({ folder: name, reportHref: `${name}/report.html` }));
    const summary = await fieldSummary();
    writeFileSync(
      join(folder, 'sites.html'),
      renderSites(
        sites.map((site) => ({ ...site, summary })),
        'en',
      ),
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

  test.each([
    [1400, 'light'],
    [800, 'dark'],
    [390, 'light'],
  ] as const)(
    'at %i px, %s: complete and told as tables, without complaint, request or sideways scrolling',
    async (width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(join(folder, 'sites.html')).href);
      expect(complaints).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      // A disagreement is seen without scrolling a table sideways, whatever the width.
      const marks = await page.$$eval('.fail .mark', (elements) =>
        elements.map((element) => element.getBoundingClientRect().right),
      );
      expect(marks).toHaveLength(4);
      for (const right of marks) expect(right).toBeLessThanOrEqual(width);
      expect(await page.getByRole('table').count()).toBe(3);
      expect(await page.getByRole('rowheader', { name: 'It costs nothing.' }).count()).toBe(2);
      expect(await page.getByRole('columnheader', { name: 'verdict' }).count()).toBe(2);
      await page.close();
    },
  );
});
