import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import { datasetSource } from '../../src/analysis/datasetSource.ts';
import { writeSummary } from '../../src/analysis/writeSummary.ts';
import { concludeRun } from '../../src/cli/concludeRun.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { renderDatasetReport } from '../../src/cli/renderDatasetReport.ts';
import { type Dataset, readDataset } from '../../src/dataset/readDataset.ts';
import type { Language } from '../../src/language/language.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runScenario } from '../../src/runner/runScenario.ts';

/** The stored data set: manifest and tables. What is made from them is stored as digests and text beside it. */
export const storedFolder = join(import.meta.dirname, 'dataset');

/** Simulates the reference scenario into a folder of its own, with summary and description and without a report. */
export async function simulateReference(): Promise<Dataset> {
  const { scenario } = loadScenario('reference.yaml', {}, import.meta.dirname);
  const conclusions = concludeRun();
  const folder = join(mkdtempSync(join(tmpdir(), 'corule-reference-')), 'dataset');
  const { dataset } = await runScenario(scenario, {
    folder,
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    summarise: (written) => conclusions.summarise(written),
  });
  return dataset;
}

/** Takes a simulated data set for the stored one: its manifest and tables. */
export function storeDataset({ folder, manifest }: Dataset): void {
  rmSync(storedFolder, { recursive: true, force: true });
  mkdirSync(storedFolder);
  const tables = manifest.parts.map(({ file }) => file).filter((file) => file.endsWith('.parquet'));
  for (const file of ['manifest.json', ...tables]) copyFileSync(join(folder, file), join(storedFolder, file));
}

/** What is made from the stored tables, in a form in which a change can be read. */
export interface MadeFromStored {
  readonly summary: string;
  /** Lines of the report, by language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly digests: Digests;
}

/** SHA-256 of parts, so that a change names the part. */
export interface Digests {
  /** By key of summary.json. */
  readonly summary: Readonly<Record<string, string>>;
  /** By language, then by figure or other data of the page. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Analyses the stored tables and writes their report again. */
export async function makeFromStored(wanted: readonly Language[]): Promise<MadeFromStored> {
  const dataset = readDataset(storedFolder);
  const summary = await analyseDataset(await datasetSource(dataset));
  const text = writeSummary(summary);
  const pages = await Promise.all(
    wanted.map(async (language) => ({ language, html: await renderDatasetReport(dataset, summary, { language }) })),
  );
  return {
    summary: text,
    texts: Object.fromEntries(pages.map(({ language, html }) => [language, textOf(html)])),
    digests: {
      summary: digestEach(JSON.parse(text)),
      pages: Object.fromEntries(pages.map(({ language, html }) => [language, digestEach(dataOf(html))])),
    },
  };
}

/** What a reader of the page reads, a line for each block of it. */
export function textOf(html: string): string {
  return `${html
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replaceAll(/<\/?(?:td|th|span|b|strong|em|i|code|a|sup|sub|abbr)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

/** Data inside a page, by the id of their element; those of figures by figure. */
function dataOf(html: string): Record<string, unknown> {
  const blocks = [...html.matchAll(/<script type="application\/json" id="([^"]+)">([^]*?)<\/script>/g)];
  return Object.fromEntries(
    blocks.flatMap(([, id, json]): [string, unknown][] => {
      const data: Readonly<Record<string, unknown>> = JSON.parse(json);
      const { figures } = data;
      if (typeof figures !== 'object' || figures === null) return [[id, data]];
      return Object.entries(figures).map(([figure, content]) => [`${id}/${figure}`, content]);
    }),
  );
}

function digestEach(parts: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [
      key,
      createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, 16),
    ]),
  );
}

/** SHA-256 of a file. */
export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
