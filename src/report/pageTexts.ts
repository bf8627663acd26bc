import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { PageText } from './pageData.ts';

/** Every text that the page’s script writes, in a language. */
export function pageTexts(language: Language): Readonly<Record<PageText, string>> {
  return {
    csv: translate(language, 'page.csv'),
    'csv-of': translate(language, 'page.csv-of'),
    svg: translate(language, 'page.svg'),
    png: translate(language, 'page.png'),
    'picture-of': translate(language, 'page.picture-of'),
    table: translate(language, 'page.table'),
    'table-of': translate(language, 'page.table-of'),
    'open-run': translate(language, 'page.open-run'),
    copy: translate(language, 'page.copy'),
    copied: translate(language, 'page.copied'),
    'copy-failed': translate(language, 'page.copy-failed'),
    digits: translate(language, 'page.digits'),
  };
}
