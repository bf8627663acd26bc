import type { Language } from './language.ts';

const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/**
 * A date as the language writes it; what is no date of the form `2012-05-31` stays as it is.
 *
 * @example formatDate('fr', '2012-05-01') // '1er mai 2012'
 */
export function formatDate(language: Language, date: string): string {
  switch (language) {
    case 'en':
      return date;
    case 'fr': {
      const { year, month, day } = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(date)?.groups ?? {};
      const name = frenchMonths[Number(month) - 1];
      if (name === undefined) return date;
      return `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}`;
    }
    default:
      throw new Error(`language: unknown ${String(language satisfies never)}`);
  }
}
