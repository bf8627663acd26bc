import { statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserType } from 'playwright-core';
import type { Measure } from './measure.ts';

const names = ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'];
const args =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );
/** A figure that is not drawn by then will not be. */
const patienceMs = 60_000;

/** From opening a report to its first figure, as a reader waits for it. */
export const openReport: Measure = {
  name: 'report',
  about: 'from opening the report to its first figure',
  async take({ root, scratch, options }) {
    const executablePath = findBrowser();
    if (executablePath === null) {
      process.stderr.write('report: not measured: no Chromium found; set CORULE_CHROMIUM\n');
      return [];
    }
    const program = join(root, 'dist', 'src', 'cli', 'main.js');
    const scenario = join(root, 'scenarios', 'compare-entry-modes.yaml');
    const out = join(scratch, 'open-report');
    const replicates = options.quick ? '4' : '40';
    execFileSync(process.execPath, [program, 'run', scenario, '--replicates', replicates, '--out', out, '--quiet'], {
      stdio: 'ignore',
    });
    const page = join(out, 'report.html');
    // The bundle of the benchmark lies in a folder without packages.
    const { chromium }: { readonly chromium: BrowserType } = createRequire(join(root, 'package.json'))(
      'playwright-core',
    );
    const browser = await chromium.launch({ executablePath, args });
    try {
      await openOnce(browser, page);
      const opened: Opening[] = [];
      for (let round = 0; round < (options.quick ? 1 : 7); round += 1) opened.push(await openOnce(browser, page));
      return [
        {
          what: 'report: opening to first figure',
          unit: 's',
          values: opened.map(({ wallSeconds }) => wallSeconds),
          goal: { text: '≤ 1.5 s', isMet: (value) => value <= 1.5 },
          note: `headless Chromium, ${replicates} replicates`,
        },
        {
          what: '  in processor time of its main thread',
          unit: 's',
          values: opened.map(({ cpuSeconds }) => cpuSeconds),
        },
        { what: '  size of the page', unit: 'MB', values: [statSync(page).size / 1e6] },
      ];
    } finally {
      await browser.close();
    }
  },
};

interface Opening {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

async function openOnce(browser: Browser, file: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  const end = Date.now() + patienceMs;
  for (;;) {
    const drawnMs = await page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .filter(({ name }) => name.startsWith('drawn '))
        .reduce<number | null>((first, { startTime }) => first ?? startTime, null),
    );
    if (drawnMs !== null) {
      const { metrics } = await client.send('Performance.getMetrics');
      const cpuSeconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
      await page.close();
      return { wallSeconds: drawnMs / 1000, cpuSeconds };
    }
    if (Date.now() > end) throw new Error(`${file}: expected a figure after ${patienceMs / 1000} s, got none`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function findBrowser(): string | null {
  const named = process.env['CORULE_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  for (const name of names) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      // Not this one.
    }
  }
  return null;
}
