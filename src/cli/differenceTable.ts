import { decimalsFor, formatInterval } from '../analysis/formatInterval.ts';
import type { MetricComparison } from '../analysis/compare/datasetComparison.ts';
import { formatNumber, formatSigned } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { formatTable } from './formatTable.ts';

/**
 * Differences, a line each where the terminal is wide enough, else two.
 *
 * @returns lines that fit the width, but for names of metrics that do not
 */
export function differenceTable(rows: readonly MetricComparison[], width: number, language: Language): string[] {
  const cells = rows.map((row) => cellsOf(row, language));
  const headings = [
    translate(language, 'compare.column.metric'),
    translate(language, 'compare.column.mode'),
    translate(language, 'compare.column.means'),
    translate(language, 'compare.column.difference'),
    translate(language, 'compare.column.effect'),
    translate(language, 'compare.column.sd_ratio'),
    translate(language, 'compare.column.kolmogorov'),
  ];
  const wide = formatTable(
    headings,
    cells.map(({ metric, unit, mode, means, difference, effect, sd, ks }) => {
      return [metric + unit, mode, means, difference, effect, sd, ks];
    }),
  )
    .trimEnd()
    .split('\n');
  if (wide.every((line) => line.length <= width)) return wide;
  const [difference, effect] = [
    Math.max(...cells.map((cell) => cell.difference.length)),
    Math.max(...cells.map((cell) => cell.effect.length)),
  ];
  return cells.flatMap((cell) => [
    `${cell.metric} · ${cell.mode}${cell.unit}`,
    `    ${[
      cell.difference.padEnd(difference),
      `${headings[4]} ${cell.effect.padEnd(effect)}`,
      `${headings[5]} ${cell.sd}`,
      `${headings[6]} ${cell.ks}`,
      cell.means,
    ].join('  ')}`,
  ]);
}

function cellsOf(row: MetricComparison, language: Language) {
  const decimals = decimalsOf(row);
  return {
    metric: row.column,
    mode: row.mode,
    means: `${formatKnown(row.mean.before, decimals, language)} → ${formatKnown(row.mean.after, decimals, language)}`,
    difference: formatDifference(row, language),
    effect: Number.isNaN(row.effect) ? '–' : formatSigned(language, row.effect, 1),
    sd: Number.isNaN(row.sdRatio.ratio) ? '–' : `×${formatNumber(language, row.sdRatio.ratio, 2)}`,
    ks: formatKnown(row.kolmogorov.distance, 2, language),
    // Shares, which most are, go without saying.
    unit: row.unit === 'share' ? '' : ` (${row.unit})`,
  };
}

/** The difference with its 95 % interval. */
export function formatDifference(row: MetricComparison, language: Language): string {
  const decimals = decimalsOf(row);
  const difference = formatSigned(language, row.difference, decimals);
  const [lower, upper] = row.interval95;
  return Number.isNaN(lower) ? difference : `${difference} ${formatInterval(language, { lower, upper }, decimals)}`;
}

function decimalsOf({ interval95: [lower, upper], difference }: MetricComparison): number {
  if (Number.isFinite(lower)) return decimalsFor({ lower, upper });
  return Number.isFinite(difference) ? decimalsFor({ lower: difference, upper: difference }) : 2;
}

/** A number, or a dash where there is none. */
export function formatKnown(value: number, decimals: number, language: Language): string {
  return formatNumber(language, Number.isNaN(value) ? null : value, decimals);
}
