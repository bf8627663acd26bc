import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  executablePath,
  type ExplorerPages,
  newsOf,
  openExplorerPages,
  reason,
  waitForFragment,
  waitForNews,
} from './explorerPage.ts';

const exact = (mode: string, replicate: number) =>
  new RegExp(`bit for bit the row of runs\\.parquet: mode ${mode}, replicate ${replicate}\\.`);
const changed = /^Parameters changed: a new run, not in the data set\./;

describe.skipIf(executablePath === null)(`the explorer in a browser${reason}`, () => {
  let pages: ExplorerPages;

  beforeAll(async () => {
    pages = await openExplorerPages(3);
  });
  afterAll(() => pages.close());

  test('a report that is only read starts no worker, one that is scrolled to plays', async () => {
    const { page, complaints } = await pages.open();
    await expect.poll(() => page.$('.explorer')).not.toBeNull();
    expect(page.workers()).toEqual([]);
    expect(await newsOf(page)).toBe('Not yet played.');
    await page.locator('#explore').scrollIntoViewIfNeeded();
    await waitForNews(page, exact('imposed', 0));
    expect(page.workers()).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([1400, 800, 390])('at %i px a linked run plays and equals its stored row', async (width) => {
    const { page, complaints, requests } = await pages.open({
      fragment: 'explore?mode=contact&replicate=2',
      context: { viewport: { width, height: 900 } },
    });
    await waitForNews(page, exact('contact', 2));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Play a run again');
    const top = await page.$eval('#explore', (section) => section.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(100);
    expect(await page.$$eval('.timeline [role=option]', (options) => options.length)).toBeGreaterThan(10);
    expect(await page.$$eval('.chart path.line', (lines) => lines.length)).toBeGreaterThan(9);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
    await page.context().close();
  });

  test('a run that differs from its row is a loud warning', async () => {
    const html = pages.html.replace(/("imposed":")[0-9a-f]{16}/, '$1ffffffffffffffff');
    const { page } = await pages.open({ html, fragment: 'explore?mode=imposed&replicate=0' });
    const alert = page.locator('.status [role=alert]');
    await expect
      .poll(() => alert.textContent(), { timeout: 30_000 })
      .toMatch(/differs from the row of runs\.parquet.*ffffffffffffffff/);
    await page.context().close();
  });

  test('a link to an event leads to its week', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=0&event=5' });
    await waitForNews(page, exact('imposed', 0));
    const week = /^Week (\d+)/.exec((await page.textContent('.event-title')) ?? '')?.[1];
    expect(await page.textContent('.week-bar output')).toMatch(new RegExp(`^Week ${week} of 208`));
    await page.context().close();
  });

  test('a replicate beyond the data set plays, and says that there is no row', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=5' });
    await waitForNews(page, /^No stored row to compare with: the data set has 3 replicates only\./);
    await page.context().close();
  });

  test('a moved slider plays a new run with its command; as in the scenario, it is the row again', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=1' });
    await waitForNews(page, exact('imposed', 1));
    const before = await outcomes(page);
    await page.getByRole('slider', { name: 'imposed: half-width of the window, slider' }).focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('PageUp');
    await waitForNews(page, changed);
    const command = await page.textContent('.command-line code');
    expect(command).toMatch(
      /^corule trace manifest\.json --mode imposed --replicate 1 .*--set entry\.imposed\.half_width=/,
    );
    expect(await page.textContent('.parameters > summary')).toBe('Parameters (1 changed)');
    expect(await outcomes(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'As in the scenario: imposed: half-width of the window' }).click();
    await waitForNews(page, exact('imposed', 1));
    expect(await outcomes(page)).toEqual(before);
    await page.context().close();
  });

  test('values that do not go together are named beside their parameter', async () => {
    const setting = 'set=organisation.groups.shift_leaders.teams.count%3D3';
    const { page } = await pages.open({ fragment: `explore?mode=imposed&replicate=1&${setting}` });
    await waitForNews(page, /^These values do not go together/);
    const problems = await page.$$eval('.parameter .problem', (texts) =>
      texts.map((text) => text.textContent).filter(Boolean),
    );
    expect(problems).toEqual([
      'organisation.groups[4].teams.count: expected 3, as the teams "shift" of shift_leaders have, got 5',
    ]);
    await page.getByRole('button', { name: 'All as in the scenario' }).click();
    await waitForNews(page, exact('imposed', 1));
    await page.context().close();
  });

  test('all of a view stands in its address, and opens again from it', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=1' });
    await waitForNews(page, exact('imposed', 1));
    await page.getByRole('radio', { name: 'negotiated' }).check();
    await page.getByLabel('Compare with').selectOption('contact');
    await page.getByRole('button', { name: 'Next replicate' }).click();
    const market = page.getByRole('spinbutton', { name: 'market power of the clients' });
    await market.fill('0.35');
    await waitForNews(page, changed);
    await page.getByRole('listbox').first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByRole('slider', { name: 'Week', exact: true }).press('ArrowLeft');
    // The address follows a moment later: it may still have the week of the event.
    const [output] = await shown(page, '.week-bar output');
    const week = /^Week (\d+) /.exec(output)?.[1];
    const fragment = await waitForFragment(page, new RegExp(`week=${week}&event=2`));
    expect(fragment).toMatch(
      /^explore\?mode=negotiated&replicate=2&versus=contact&week=\d+&event=2&set=entry\.market%3D0\.35$/,
    );

    const second = await pages.open({ fragment });
    await waitForNews(second.page, changed);
    for (const part of ['.outcome-tables', '.event', '.week-bar output', '.book', '.genealogy', '.chooser']) {
      expect(await shown(second.page, part), part).toEqual(await shown(page, part));
    }
    await second.page.context().close();
    await page.context().close();
  });

  test('the back button goes from run to run, and a link in the page opens one', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=0' });
    await waitForNews(page, exact('imposed', 0));
    await page.getByRole('radio', { name: 'contact' }).check();
    await waitForNews(page, exact('contact', 0));
    await page.evaluate(() => {
      window.location.hash = 'explore?mode=negotiated&replicate=2';
    });
    await waitForNews(page, exact('negotiated', 2));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.goBack();
    await waitForNews(page, exact('contact', 0));
    expect(await page.getByRole('radio', { name: 'contact' }).isChecked()).toBe(true);
    await page.goBack();
    await waitForNews(page, exact('imposed', 0));
    await page.goForward();
    await waitForNews(page, exact('contact', 0));
    await page.context().close();
  });

  test('a moved parameter is a step to come back from', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=0' });
    await waitForNews(page, exact('imposed', 0));
    await page.getByRole('spinbutton', { name: 'market power of the clients' }).fill('0.35');
    await waitForNews(page, changed);
    await page.goBack();
    await waitForNews(page, exact('imposed', 0));
    expect(await page.getByRole('spinbutton', { name: 'market power of the clients' }).inputValue()).toBe('0.8');
    await page.context().close();
  });

  test.each([800, 390])('at %i px the week can be moved while the rule book is read', async (width) => {
    const { page } = await pages.open({
      fragment: 'explore?mode=imposed&replicate=0',
      context: { viewport: { width, height: 700 } },
    });
    await waitForNews(page, exact('imposed', 0));
    await page
      .locator('.book')
      .first()
      .evaluate((book) => {
        book.scrollIntoView({ block: 'start' });
      });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const slider = document.querySelector('.week-bar input[type=range]');
          const { left, top, width: across, height } = slider?.getBoundingClientRect() ?? new DOMRect();
          return document.elementFromPoint(left + across / 2, top + height / 2) === slider;
        }),
      )
      .toBe(true);
    await page.context().close();
  });

  test('texts of the report’s figures are drawn, whatever the explorer’s style', async () => {
    const { page } = await pages.open({ fragment: '' });
    await expect.poll(() => page.locator('#plane [data-drawn]').count()).toBe(1);
    const invisible = await page.evaluate(() =>
      [...document.querySelectorAll('figure text, figure tspan')]
        .filter((text) => (text.textContent ?? '') !== '' && getComputedStyle(text).fill === 'none')
        .map((text) => text.textContent),
    );
    expect(invisible).toEqual([]);
    await page.context().close();
  });

  test('everything can be done with the keyboard', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=1' });
    await waitForNews(page, exact('imposed', 1));
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    // From the heading: the modes, then the replicate.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await waitForNews(page, exact('contact', 1));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Previous replicate');
    await page.keyboard.press('Enter');
    await waitForNews(page, exact('contact', 0));
    // On to the time line, past all the controls before it.
    for (let press = 0; press < 120 && !(await focused()).startsWith('Time line'); press += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toMatch(/^Time line of the run: contact, replicate 0/);
    const event = () => page.textContent('.event-title');
    await page.keyboard.press('Home');
    const first = await event();
    await page.keyboard.press('ArrowRight');
    const second = await event();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await event()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await event()).not.toBe(first);
    await page.keyboard.press('End');
    const active = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.getAttribute('aria-label');
    });
    expect(active).toBe(await event());
    // Week and rule book follow the event.
    const week = Number(/^Week (\d+)/.exec(active ?? '')?.[1]);
    expect(await page.textContent('.week-bar output')).toMatch(new RegExp(`^Week ${week} of 208`));
    await expect.poll(() => page.getByRole('heading', { name: `The rule book in week ${week}` }).count()).toBe(1);
    await page.context().close();
  });

  test('the rule book and the ledger follow the week; a rule leads to its genealogy', async () => {
    const { page } = await pages.open({ fragment: 'explore?mode=imposed&replicate=1&week=1' });
    await waitForNews(page, exact('imposed', 1));
    expect(await page.textContent('.by-week')).toContain('No authored power has changed hands up to week 1.');
    const start = await shown(page, '.book');
    await page.getByRole('slider', { name: 'Week', exact: true }).press('End');
    expect(await shown(page, '.book')).not.toEqual(start);
    expect(await page.textContent('.by-week')).toContain('from the row to the column');
    await page.getByRole('button', { name: 'Genealogy: What counts as a good product' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('explorer-genealogy-issue');
    expect(await page.$$eval('.genealogy li', (forms) => forms.length)).toBeGreaterThan(1);
    expect(await page.$$eval('.genealogy [aria-current]', (forms) => forms.length)).toBe(1);
    await page.context().close();
  });

  test('a few replicates make a band, in two modes together', async () => {
    const { page, complaints } = await pages.open({ fragment: 'explore?mode=imposed&replicate=1&versus=none' });
    await waitForNews(page, exact('imposed', 1));
    await page.getByRole('spinbutton', { name: 'Replicates' }).fill('4');
    await page.getByRole('button', { name: 'Run 4 replicates' }).click();
    const news = page.locator('.results [role=status]', { hasText: 'replicates played' });
    await expect.poll(() => news.count(), { timeout: 60_000 }).toBe(1);
    expect(await page.textContent('.results')).toContain('Band: Student’s 95 % interval of that mean');
    expect(await page.$$eval('.band-charts .chart path.band', (bands) => bands.length)).toBe(6);
    await page.getByRole('radio', { name: 'middle 90 % of the runs' }).check();
    expect(await page.textContent('.results')).toContain('from the 5th to the 95th percentile');
    expect(page.workers()).toHaveLength(1);
    // Cancelled, it keeps what it has and gives its workers back.
    await page.getByRole('spinbutton', { name: 'Replicates' }).fill('400');
    await page.getByRole('button', { name: 'Run 400 replicates' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.textContent('.results')).toMatch(/Stopped after \d+ of 400/);
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

function outcomes(page: Page): Promise<string[]> {
  return page.$$eval('.outcome-tables td', (cells) => cells.map((cell) => cell.textContent));
}

/** What a part shows: its texts, and the values of its fields. */
function shown(page: Page, part: string): Promise<string[]> {
  return page.$$eval(part, (elements) =>
    elements.map((element) => {
      const fields = [...element.querySelectorAll<HTMLInputElement>('input, select')];
      return [element.textContent, ...fields.map((field) => `${field.value} ${field.checked}`)].join('|');
    }),
  );
}
