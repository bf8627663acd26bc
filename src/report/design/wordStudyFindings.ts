import type { DesignStudy, FactorDescription } from '../../analysis/design/designStudy.ts';
import { type FactorRanking, type RankedFactor, rankFactors } from '../../analysis/design/rankFactors.ts';
import { hasNoValues } from '../../analysis/design/hasNoValues.ts';
import { rankOutputs } from '../../analysis/design/rankOutputs.ts';
import { wholeChange } from '../../analysis/design/wholeChange.ts';
import { endsText } from '../../figures/design/endsText.ts';
import { hasSign } from '../../figures/design/hasSign.ts';
import { listText } from '../../figures/design/listText.ts';
import { nameOutput } from '../../figures/design/nameOutput.ts';
import { quotedFactors } from '../../figures/design/quotedFactors.ts';
import { signText } from '../../figures/design/signText.ts';
import { valueText } from '../../figures/design/valueText.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { capitalised } from '../../language/capitalised.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';

/** Outputs with a sentence of their own. */
const LEADING = 3;
/** Outputs or factors named in one sentence. */
const NAMED = 3;

/** What a study shows in plain sentences, the clearest outputs first; every claim is decided by an interval. */
export function wordStudyFindings(study: DesignStudy, language: Language): readonly string[] {
  const { outputs } = study;
  const told = (index: number) =>
    !outputs[index].constant && !hasNoValues(outputs[index]) && !hasNoSignal(study, index);
  const leading = rankOutputs(study).filter(told).slice(0, LEADING);
  const constant = outputs.flatMap((output, index) => (output.constant ? [index] : []));
  const silent = outputs.flatMap((_, index) => (hasNoSignal(study, index) ? [index] : []));
  const missing = outputs.flatMap((output, index) => (hasNoValues(output) ? [index] : []));
  return [
    ...leading.map((index) =>
      `${capitalised(wordValues(study, index, language))} ${wordMoves(study, index, language)}`.trim(),
    ),
    ...countSentence('no_signal', silent, study, language),
    ...countSentence('constant', constant, study, language),
    ...countSentence('no_values', missing, study, language),
  ];
}

function hasNoSignal({ outputs }: DesignStudy, index: number): boolean {
  return (
    !outputs[index].constant &&
    !hasNoValues(outputs[index]) &&
    outputs[index].notes.some(({ key }) => key === 'no_signal')
  );
}

function wordValues(study: DesignStudy, index: number, language: Language): string {
  const output = study.outputs[index];
  const mean = `${endsText(language, output.mean)} (${output.unit})`;
  if (hasSign(output)) {
    return translate(language, 'design.finding.signs', { signs: signText(study, index, language), mean });
  }
  return translate(language, 'design.finding.level', {
    output: nameOutput(output, language),
    mean,
    lowest: formatNumber(language, output.spread.lowest, 3),
    highest: formatNumber(language, output.spread.highest, 3),
  });
}

/** Which factors move the output, as far as their intervals bear it out. */
function wordMoves(study: DesignStudy, index: number, language: Language): string {
  const ranking = rankFactors(study.outputs[index]);
  if (ranking === null) return '';
  const shown = ranking.ranked.filter((factor) => factor.shown);
  if (shown.length === 0) return translate(language, 'design.finding.none');
  const labels = quotedFactors(study.design.factors, language);
  const names = shown.slice(0, NAMED).map(({ factor }) => labels[factor]);
  const rest = shown.length - names.length;
  const factors = listText(
    rest === 0 ? names : [...names, translate(language, 'design.others', { count: rest })],
    language,
  );
  const [first] = shown;
  const listed = { factors, count: shown.length };
  return wordFirst(ranking, first, labels[first.factor], listed, study.design.factors[first.factor], language);
}

function wordFirst(
  { by, leadShown }: FactorRanking,
  { ends, level }: RankedFactor,
  factor: string,
  listed: { readonly factors: string; readonly count: number },
  description: FactorDescription,
  language: Language,
): string {
  const { factors } = listed;
  const form = leadShown ? 'lead' : listed.count === 1 ? 'one' : 'some';
  const number = endsText(language, ends);
  switch (by) {
    case 'total':
      return translate(language, `design.finding.total.${form}`, { factors, factor, share: number });
    case 'size':
      return translate(language, `design.finding.size.${form}`, { factors, factor, size: number });
    case 'change':
      return translate(language, `design.finding.change.${form}`, { factors, factor, change: number });
    case 'main': {
      const [from, to] = endsOfFactor(description, language);
      const change = endsText(language, wholeChange(ends));
      return translate(language, `design.finding.main.${form}`, { factors, factor, from, to, change });
    }
    case 'level': {
      const value = valueText(language, description.values?.[level ?? 0] ?? (level ?? 0) + 1);
      return translate(language, `design.finding.level.${form}`, { factors, factor, value, change: number });
    }
    default:
      throw new Error(`ranking: unknown ${String(by satisfies never)}`);
  }
}

function endsOfFactor({ range, values }: FactorDescription, language: Language): readonly [string, string] {
  if (range !== null) return [valueText(language, range.from), valueText(language, range.to)];
  return [valueText(language, values?.[0] ?? ''), valueText(language, values?.at(-1) ?? '')];
}

function countSentence(
  key: 'constant' | 'no_signal' | 'no_values',
  positions: readonly number[],
  { outputs }: DesignStudy,
  language: Language,
): readonly string[] {
  if (positions.length === 0) return [];
  const names = positions.slice(0, NAMED).map((index) => nameOutput(outputs[index], language));
  const rest = positions.length - names.length;
  const listed = listText(
    rest === 0 ? names : [...names, translate(language, 'design.others', { count: rest })],
    language,
  );
  const values = { outputs: listed, count: positions.length, of: outputs.length };
  return [capitalised(translate(language, `design.finding.${key}.${positions.length === 1 ? 'one' : 'many'}`, values))];
}
