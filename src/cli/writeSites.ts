import { dirname, join } from 'node:path';
import { pageName } from '../dataset/reportPage.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import type { Language } from '../language/language.ts';
import { renderSites } from '../report/renderSites.ts';
import { readSites } from './readSites.ts';

/**
 * Writes the page of all data sets that lie in a folder; the same data sets give the same bytes.
 *
 * @returns what could not be shown, with the reason
 */
export async function writeSites(
  folder: string,
  language: Language,
  page = join(folder, pageName('sites', language)),
): Promise<readonly string[]> {
  const { sites, leftOut } = readSites(folder, dirname(page), language);
  await writeFileAtomically(page, renderSites(sites, language));
  return leftOut;
}
