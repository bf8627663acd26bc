import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Role } from '../scenario/definition/vocabulary.ts';
import { accountName, modeName } from './termsOf.ts';

/** Where the runs of a measure lie, in words: median and the middle 90 % of each role and mode. */
export function describeRuns(
  { metrics, histograms, provenance }: Summary,
  measure: string,
  roles: readonly Role[],
  language: Language,
): string {
  return roles
    .flatMap((role) =>
      provenance.entryModes.flatMap((mode) => {
        const values = metrics[`${measure}_${role}`]?.modes[mode];
        const histogram = histograms[`${measure}_${role}`];
        const counts = histogram?.counts[mode];
        if (values === undefined || values.median === null || counts === undefined) return [];
        const count = Math.max(...counts);
        const from = histogram.start + counts.indexOf(count) * histogram.width;
        const number = (value: number | null) => formatNumber(language, value, 3);
        return [
          translate(language, 'figure.runs.spread', {
            role: accountName(language, role),
            mode: modeName(language, mode),
            median: number(values.median),
            low: number(values.quantiles[0]),
            high: number(values.quantiles[3]),
            from: number(from),
            to: number(from + histogram.width),
            count,
          }),
        ];
      }),
    )
    .join('; ');
}
