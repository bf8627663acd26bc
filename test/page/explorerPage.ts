import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { runInProcess } from '../cli/runInProcess.ts';
import { findChromium } from '../report/findChromium.ts';

/** A report of a few replicates with the explorer in it, and a browser to open it in. */
export interface ExplorerPages {
  readonly browser: Browser;
  /** Text of the page. */
  readonly html: string;
  /** Opens the report, or a changed copy of it, at a fragment; what the page complained of and asked for is kept. */
  open(options?: {
    readonly fragment?: string;
    readonly html?: string;
    readonly context?: BrowserContextOptions;
  }): Promise<{ readonly page: Page; readonly complaints: string[]; readonly requests: string[] }>;
  close(): Promise<void>;
}

export const executablePath = findChromium();
/** Why the tests in a browser did not run, for their title. */
export const reason = executablePath === null ? ' (skipped: no Chromium found; set CORULE_CHROMIUM)' : '';

/** Makes a data set of a few replicates with its report, and starts a browser. */
export async function openExplorerPages(replicates: number): Promise<ExplorerPages> {
  const folder = mkdtempSync(join(tmpdir(), 'corule-explorer-'));
  const scenario = 'scenarios/compare-entry-modes.yaml';
  const counted = ['--replicates', String(replicates), '--threads', '0'];
  const run = await runInProcess(['run', scenario, ...counted, '--out', folder, '--force'], process.cwd());
  expect(run.code).toBe(0);
  const html = readFileSync(join(folder, 'report.html'), 'utf8');
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
      ' ',
    ),
  });
  let copies = 0;
  return {
    browser,
    html,
    async open({ fragment = '', html: changed, context = {} } = {}) {
      let file = join(folder, 'report.html');
      if (changed !== undefined) {
        copies += 1;
        file = join(folder, `report-${copies}.html`);
        writeFileSync(file, changed);
      }
      // Without motion: where something is, it stays.
      const opened = await browser.newContext({
        viewport: { width: 1400, height: 900 },
        reducedMotion: 'reduce',
        ...context,
      });
      const page = await opened.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${pathToFileURL(file).href}${fragment === '' ? '' : `#${fragment}`}`);
      return { page, complaints, requests };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Text of the status line. */
export function newsOf(page: Page): Promise<string> {
  return page.$eval('.news', (news) => news.textContent);
}

/** Waits until the status line says something. */
export async function waitForNews(page: Page, expected: RegExp): Promise<void> {
  await expect.poll(() => newsOf(page), { timeout: 30_000 }).toMatch(expected);
}

/** The fragment of the page’s address, once it says something. */
export async function waitForFragment(page: Page, expected: RegExp): Promise<string> {
  const fragment = () => page.evaluate(() => window.location.hash.slice(1));
  await expect.poll(fragment, { timeout: 10_000 }).toMatch(expected);
  return fragment();
}
