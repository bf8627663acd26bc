import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Summary } from '../analysis/summary.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import { listDatasets } from '../dataset/listDatasets.ts';
import { readManifest } from '../dataset/readManifest.ts';
import { pageName } from '../dataset/reportPage.ts';
import type { Language } from '../language/language.ts';
import type { Site } from '../report/site.ts';

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
      readManifest(join(folder, name));
      const own = join(folder, name, pageName('report', language));
      const report = existsSync(own) ? own : join(folder, name, pageName('report', 'en'));
      const reportHref = addressOf(relative(pageFolder, report));
      sites.push({ folder: name, reportHref, summary: readSummary(join(folder, name, 'summary.json')) });
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      leftOut.push(error.message);
    }
  }
  return { sites, leftOut };
}

/** `null` where no replicate finished in every mode: then there is no summary. @throws DatasetError for a damaged one */
function readSummary(path: string): Summary | null {
  if (!existsSync(path)) return null;
  try {
    const summary: Summary = JSON.parse(readFileSync(path, 'utf8'));
    return summary;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DatasetError(`${path}: expected JSON, got ${error.message}; run the scenario again with --force`);
  }
}

function addressOf(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/');
}
