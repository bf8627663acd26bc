import type { Summary, Warning } from '../analysis/summary.ts';
import { wordSubject } from '../analysis/wordSubject.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';

/** Warnings of one key that are spelled out; the others are counted. */
const spelledOut = 3;

/** What a reader must know before trusting a number; nothing where all is well. */
export function renderWarnings(
  { warnings }: Pick<Summary, 'warnings'>,
  language: Language,
  metrics: Readonly<Record<string, { readonly label: string }>> = {},
): string {
  if (warnings.length === 0) return '';
  const keys = [...new Set(warnings.map(({ key }) => key))];
  const items = keys.flatMap((key) => {
    const same = warnings.filter((warning) => warning.key === key);
    const lines = same
      .slice(0, spelledOut)
      .map((warning) =>
        wordWarning({ ...warning, subject: wordSubject(warning.subject, metrics, language) }, language),
      );
    const more = same.length - lines.length;
    return more === 0 ? lines : [...lines, translate(language, 'report.warning.more', { count: more })];
  });
  return `<details class="warnings" id="warnings" open><summary>${escapeHtml(translate(language, 'report.warnings', { count: warnings.length }))}</summary><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></details>`;
}

function wordWarning({ key, subject, value }: Warning, language: Language): string {
  switch (key) {
    case 'data_set_incomplete':
    case 'replicates_dropped':
    case 'stopped_by_rule':
    case 'stopped_at_maximum':
    case 'few_replicates':
      return translate(language, `report.warning.${key}`, { count: value ?? 0 });
    case 'not_enough_replicates':
      return value === null
        ? translate(language, 'report.warning.not_enough_replicates.unknown')
        : translate(language, 'report.warning.not_enough_replicates', { needed: value });
    case 'negative_pair_correlation':
      return translate(language, 'report.warning.negative_pair_correlation', {
        subject,
        correlation: formatNumber(language, value, 2),
      });
    case 'placebo_absent':
      return translate(language, 'report.warning.placebo_absent');
    case 'period_not_a_divisor':
      return translate(language, 'report.warning.period_not_a_divisor', { subject, weeks: value ?? 0 });
    case 'windows_disagree':
      return translate(language, 'report.warning.windows_disagree', { subject });
    default:
      throw new Error(`warning: unknown ${String(key satisfies never)}`);
  }
}
