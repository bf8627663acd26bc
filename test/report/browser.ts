import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from './findChromium.ts';

const args =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** Path of the browser, and what to add to the name of a test that is skipped without one. */
export const executablePath = findChromium();
export const reason = executablePath === null ? ' (skipped: no Chromium found; set CORULE_CHROMIUM)' : '';

/** A page with everything that it has complained of or asked for since it was opened. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** A browser and a folder of pages. */
export interface PageFolder {
  write(file: string, text: string): void;
  /** Opens a file of the folder in a context of its own. */
  open(file: string, options?: BrowserContextOptions & { readonly fragment?: string }): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Starts the browser of the machine for the pages of a test. */
export async function openPageFolder(name: string): Promise<PageFolder> {
  const folder = mkdtempSync(join(tmpdir(), `corule-${name}-`));
  const browser: Browser = await chromium.launch({ executablePath: executablePath ?? '', args });
  return {
    write(file, text) {
      writeFileSync(join(folder, file), text);
    },
    async open(file, { fragment = '', ...options } = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${pathToFileURL(join(folder, file)).href}${fragment}`);
      return { page, complaints, requests, close: () => context.close() };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until a figure says that it is drawn. */
export async function waitForFigure(page: Page, id: string): Promise<void> {
  const box = page.locator(`[data-figure="${id}"]`);
  await box.scrollIntoViewIfNeeded();
  await expect.poll(() => box.getAttribute('data-drawn'), { timeout: 30_000 }).not.toBeNull();
}
