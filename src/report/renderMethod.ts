import type { Summary } from '../analysis/summary.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';

const terms = ['formal', 'effective', 'autonomy', 'loss', 'organising', 'interval', 'family', 'placebo'] as const;

/** What the words and the intervals of the report mean, in short, for those who have not read the code. */
export function renderMethod(summary: Summary, language: Language): string {
  const { provenance, intervals, family } = summary;
  const values = {
    level: formatNumber(language, intervals.level * 100, 0),
    resamples: intervals.resamples,
    size: family.size,
    weeks: provenance.measureWeeks,
    replicates: provenance.replicates.used,
  };
  const entries = terms.map(
    (term) =>
      `<dt>${escapeHtml(translate(language, `report.method.${term}.term`))}</dt><dd>${escapeHtml(wordTerm(term, values, language))}</dd>`,
  );
  const modes = provenance.modes.map(
    (mode) =>
      `<dt>${escapeHtml(modeName(language, mode))}</dt><dd>${escapeHtml(translate(language, `mode.${mode}.long`))}</dd>`,
  );
  return [
    paragraph('', translate(language, 'report.method.intro', values)),
    `<dl>${modes.join('')}</dl>`,
    `<dl class="terms">${entries.join('')}</dl>`,
    paragraph('', translate(language, 'report.method.limits')),
  ].join('\n');
}

interface MethodValues {
  readonly level: string;
  readonly resamples: number;
  readonly size: number;
  readonly weeks: number;
  readonly replicates: number;
}

function wordTerm(term: (typeof terms)[number], values: MethodValues, language: Language): string {
  switch (term) {
    case 'interval':
      return translate(language, 'report.method.interval', values);
    case 'family':
      return translate(language, 'report.method.family', values);
    case 'formal':
    case 'effective':
    case 'autonomy':
    case 'loss':
    case 'organising':
    case 'placebo':
      return translate(language, `report.method.${term}`);
    default:
      throw new Error(`method: unknown term ${String(term satisfies never)}`);
  }
}
