import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pageName } from '../dataset/reportPage.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import type { Language } from '../language/language.ts';
import { asCliError } from './asCliError.ts';

/**
 * Writes the report of a finished data set in a language, where it is missing: every data set has the English one.
 *
 * One that is there belongs to the same data: a run that writes others takes the pages of all languages away.
 *
 * @param shown - the folder as the user would type it
 * @returns the page as the user would type it
 */
export async function writeReportIn(language: Language, folder: string, shown: string): Promise<string> {
  const page = pageName('report', language);
  if (!existsSync(join(folder, page))) {
    try {
      const { renderStoredReport } = await import('./renderStoredReport.ts');
      await writeFileAtomically(join(folder, page), await renderStoredReport(folder, shown, { language }));
    } catch (error) {
      throw asCliError(error);
    }
  }
  return join(shown, page);
}
