import { type Language, languages } from '../language/language.ts';

/**
 * Name of a page in a language: the English one has none in its name.
 *
 * @example pageName('report', 'fr') // 'report.fr.html'
 */
export function pageName(page: string, language: Language): string {
  return language === 'en' ? `${page}.html` : `${page}.${language}.html`;
}

/** Names of the reports that a data set may hold, one a language. */
export const reportPages: readonly string[] = languages.map((language) => pageName('report', language));
