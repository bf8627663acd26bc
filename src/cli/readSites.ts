import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DatasetError } from '../dataset/datasetError.ts';
import { listDatasets } from '../dataset/listDatasets.ts';
import { readManifest } from '../dataset/readManifest.ts';
import { pageName } from '../dataset/reportPage.ts';
import type { Language } from '../language/language.ts';
import { renderSites } from '../report/renderSites.ts';
import type { Site } from '../report/site.ts';
import { readStoredSummary, summaryPath } from './readStoredSummary.ts';
import { useStored } from './useStored.ts';

/** The data sets of a folder, and those that cannot be shown, with the reason. */
export interface FoundSites {
  readonly sites: readonly Site[];
  readonly leftOut: readonly string[];
}

/**
 * Reads what the page of sites shows, from what is stored.
 *
 * A data set that is damaged, or of another version, does not keep the others from being shown.
 *
 * @param folder holds a data set in each of some folders
 * @param pageFolder where the page will lie: links are relative to it
 * @param language of the reports that it links to; where there is none, the English one
 */
export function readSites(folder: string, pageFolder: string, language: Language): FoundSites {
  const sites: Site[] = [];
  const leftOut: string[] = [];
  for (const name of listDatasets(folder)) {
    try {
      const { parts } = readManifest(join(folder, name));
      const own = join(folder, name, pageName('report', language));
      const report = existsSync(own) ? own : join(folder, name, pageName('report', 'en'));
      const reportHref = addressOf(relative(pageFolder, report));
      const hasSummary = parts.some(({ file }) => file === 'summary.json');
      // `null` where no replicate finished in every mode: then there is no summary.
      const summary = hasSummary ? readStoredSummary(join(folder, name), 'runs', parts) : null;
      const site: Site = { folder: name, reportHref, summary };
      // One that cannot be shown would keep the others from being shown.
      useStored(summaryPath(join(folder, name)), () => renderSites([site], language));
      sites.push(site);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      leftOut.push(error.message);
    }
  }
  return { sites, leftOut };
}

function addressOf(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/');
}
