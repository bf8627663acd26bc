import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPosterior } from '../../src/analysis/calibration/readPosterior.ts';
import { summariseCalibration } from '../../src/analysis/calibration/summariseCalibration.ts';
import { wordCalibration } from '../../src/analysis/calibration/wordCalibration.ts';
import type { CalibrationSummary } from '../../src/analysis/calibration/calibrationSummary.ts';
import { readCalibration } from '../../src/dataset/calibration/readCalibration.ts';
import { renderCalibration } from '../../src/report/calibration/renderCalibration.ts';
import { readPageAssets } from '../../src/report/readPageAssets.ts';
import { calibrateFake, fakeCalibration, fakeCalibrationScenario } from '../runner/calibration/fakeCalibration.ts';
import { findChromium } from './findChromium.ts';

const executablePath = findChromium();
const reason = executablePath === null ? ' (skipped: no Chromium found; set CORULE_CHROMIUM)' : '';
const options = {
  language: 'en',
  scenario: 'name: fake\n',
  assets: { script: '', packedModel: '', plotly: { kind: 'shared', href: 'x.js' } },
} as const;
const none = { values: [], weights: new Float64Array(0) };

describe.skipIf(executablePath === null)(`the report of a calibration in a browser${reason}`, () => {
  let browser: Browser;
  let folder: string;
  let summary: CalibrationSummary;

  beforeAll(async () => {
    const title = 'A <b id="injected">bold</b> site';
    const parameters = {
      ...fakeCalibration?.parameters,
      'entry.contact.listening': { range: [0.01, 1], scale: 'log' },
    };
    const result = await calibrateFake(fakeCalibrationScenario({ parameters }, { title }));
    summary = summariseCalibration(result);
    folder = mkdtempSync(join(tmpdir(), 'corule-calibration-'));
    const posterior = await readPosterior(readCalibration(result.folder), summary);
    writeFileSync(
      join(folder, 'report.html'),
      renderCalibration(summary, posterior, { ...options, assets: readPageAssets() }),
    );
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
        ' ',
      ),
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([1400, 390])(
    'at %i px: draws every figure, without complaint, request or sideways scrolling',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(join(folder, 'report.html')).href);
      for (const box of await page.$$('[data-figure]')) {
        await box.scrollIntoViewIfNeeded();
        await expect.poll(() => box.getAttribute('data-drawn'), { timeout: 30_000 }).not.toBeNull();
      }
      const boxes = await page.$$eval('[data-figure]', (elements) =>
        elements.map((box) => ({
          id: box.getAttribute('data-figure'),
          traces: box.querySelectorAll('svg .trace').length,
          label: box.getAttribute('aria-label'),
        })),
      );
      expect(boxes.map(({ id }) => id)).toEqual(['posterior', 'pairs', 'check', 'search']);
      for (const { id, traces, label } of boxes) {
        expect(traces, id ?? '').toBeGreaterThan(0);
        expect(label?.length, id ?? '').toBeGreaterThan(40);
      }
      const invalid = await page.evaluate<unknown>(
        "[...document.querySelectorAll('[data-figure]')].flatMap((box) => Plotly.validate(box.data, box.layout) ?? [])",
      );
      expect(invalid).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      const sentences = await page.$$eval('.finding', (elements) => elements.map((element) => element.textContent));
      expect(sentences).toEqual(wordCalibration(summary, 'en'));
      expect(await page.$('#injected')).toBeNull();
      await page.close();
    },
    120_000,
  );
});

test('the report without a posterior has no figure of it, and says so', async () => {
  const patterns = [{ metric: 'formal_power_operators', mode: 'imposed', band: [3, 4], source: 'made up' }];
  const calibration = { method: 'rejection', patterns, particles: 10, budget: 20 };
  const summary = summariseCalibration(await calibrateFake(fakeCalibrationScenario(calibration)));
  const page = renderCalibration(summary, none, options);
  expect(page).toContain('there is no posterior');
  expect(page).not.toContain('data-figure="');
});
