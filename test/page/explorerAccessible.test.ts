import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executablePath, type ExplorerPages, openExplorerPages, reason, waitForNews } from './explorerPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in the explorer by WCAG 2.2 AA. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run('#explore', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary) })))`);
}

describe.skipIf(executablePath === null)(`the explorer by WCAG 2.2 AA${reason}`, () => {
  let pages: ExplorerPages;

  beforeAll(async () => {
    pages = await openExplorerPages(2);
  });
  afterAll(() => pages.close());

  test.each([
    ['light', 1400],
    ['dark', 1400],
    ['light', 390],
    ['dark', 800],
  ] as const)('%s at %i px: two modes, an open event, changed parameters, a band', async (colorScheme, width) => {
    const { page } = await pages.open({
      fragment:
        'explore?mode=imposed&replicate=1&versus=contact&week=100&event=3&set=entry.market%3D0.5&set=behaviour.habit_rate%3D0.2',
      context: { viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
    });
    await waitForNews(page, /Played in/);
    await page.$$eval('.explorer details', (parts) => {
      for (const part of parts) part.setAttribute('open', '');
    });
    await page.getByRole('spinbutton', { name: 'Replicates' }).fill('2');
    await page.getByRole('button', { name: 'Run 2 replicates' }).click();
    await expect.poll(() => page.textContent('.results'), { timeout: 60_000 }).toContain('replicates played');
    // Where nothing lies under the bar of the week.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);
    const small = await page.$$eval(
      '.explorer button, .explorer input, .explorer select, .explorer summary',
      (targets) =>
        targets
          .filter((target) => target.checkVisibility() && !target.closest('label'))
          .map((target) => ({ html: target.outerHTML.slice(0, 120), ...target.getBoundingClientRect().toJSON() }))
          .filter(({ width: wide, height }) => wide < 24 || height < 24),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});
