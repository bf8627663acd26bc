import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { findChromium } from '../report/findChromium.ts';
import { scenarioOf } from './modelRuns.ts';
import { runGroupsToHex } from './runGroupsToHex.ts';

const replicates = 100;
const scenario = scenarioOf({ weeks: 60, entry_week: 20, measure_weeks: 26, placebo: true });
const executablePath = findChromium();

if (executablePath === null) {
  process.stderr.write('sameBits: skipped, no Chromium on this machine (set CORULE_CHROMIUM to its path)\n');
}

/** Engines differ in Math.exp, log and pow by an ulp; the model must not. */
describe.skipIf(executablePath === null)('100 replicates of all modes', () => {
  let inBrowser: readonly string[] = [];
  let close = async () => {};

  beforeAll(async () => {
    const bundle = await build({
      stdin: {
        contents: "import { runGroupsToHex } from './runGroupsToHex.ts'; globalThis.runGroupsToHex = runGroupsToHex;",
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
    });
    const browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    close = () => browser.close();
    const page = await browser.newPage();
    await page.goto('about:blank');
    await page.addScriptTag({ content: bundle.outputFiles[0].text });
    const call = `runGroupsToHex(${JSON.stringify(scenario)}, ${replicates})`;
    inBrowser = await page.evaluate<readonly string[]>(call);
  });

  afterAll(() => close());

  it('have the same bits in Node and in Chromium', () => {
    const inNode = runGroupsToHex(scenario, replicates);
    expect(inBrowser.length).toBe(replicates);
    const columns = columnsOf(scenario);
    const differing = inNode.flatMap((hex, replicate) => {
      if (hex === inBrowser[replicate]) return [];
      const digit = Array.from(hex).findIndex((character, i) => character !== inBrowser[replicate][i]);
      return [`replicate ${replicate}: ${columns[Math.floor(digit / 16) % columns.length].name}`];
    });
    expect(differing).toEqual([]);
  });
});
