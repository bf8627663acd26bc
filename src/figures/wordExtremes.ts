import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { significantDecimals } from '../language/significantDecimals.ts';
import { translate } from '../language/translate.ts';
import type { ColumnKind, FigureTable } from './figureTable.ts';

/**
 * What a table of a figure says first, in words: its largest and smallest number, and how many intervals exclude 0.
 *
 * @param of what is compared, where a table holds several measures: rows that are left out count as not there
 * @returns an empty text without two numbers
 */
export function wordExtremes(
  language: Language,
  { columns, rows }: FigureTable,
  { isDifference = false, of }: { readonly isDifference?: boolean; readonly of?: (label: string) => boolean } = {},
): string {
  const at = (kind: ColumnKind) => columns.findIndex((column) => column.kind === kind);
  const [value, lower, upper] = [at('estimate'), at('lower'), at('upper')];
  const number = (row: (typeof rows)[number], column: number) => {
    const own = row[column];
    return typeof own === 'number' ? own : null;
  };
  const known = rows.flatMap((row) => {
    const estimate = number(row, value);
    const label = row.filter((_, column) => columns[column].kind === 'label' || columns[column].kind === 'count');
    const text = label.join(', ');
    return estimate === null || (of !== undefined && !of(text))
      ? []
      : [{ text, estimate, lower: number(row, lower), upper: number(row, upper) }];
  });
  if (known.length < 2) return '';
  const [largest] = known.toSorted((a, b) => b.estimate - a.estimate);
  const [smallest] = known.toSorted((a, b) => a.estimate - b.estimate);
  const decimals = Math.max(significantDecimals(largest.estimate - smallest.estimate), 2);
  const worded = (one: (typeof known)[number]) => `${one.text} ${formatNumber(language, one.estimate, decimals)}`;
  const whole = translate(language, 'figure.extremes', { largest: worded(largest), smallest: worded(smallest) });
  const ended = known.filter((one) => one.lower !== null && one.upper !== null);
  if (!isDifference || ended.length === 0) return whole;
  const exclude = translate(language, 'figure.extremes.intervals', {
    count: ended.length,
    above: ended.filter((one) => (one.lower ?? 0) > 0).length,
    below: ended.filter((one) => (one.upper ?? 0) < 0).length,
  });
  return `${whole} ${exclude}`;
}
