import { decimalsFor } from '../analysis/formatInterval.ts';
import { areOpposite } from '../analysis/secondOpinion.ts';
import type { OpinionRow, PowerDifference, SecondOpinion } from '../analysis/secondOpinion.ts';
import { modeName } from '../figures/termsOf.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';

/**
 * The sentences that say where SocLab’s power and ours disagree: how many orders they share, each order and each move of
 * effective power that SocLab turns round and what makes the difference, then the orders of formal power.
 */
export function wordOpinion({ rows }: SecondOpinion, language: Language): readonly string[] {
  const orders = rows.filter(({ question }) => question.kind === 'order');
  const agree = orders.filter(({ answers: { effective_power: own, soclab_power_share: theirs } }) =>
    own.verdict === 'higher' || own.verdict === 'lower' ? own.verdict === theirs.verdict : false,
  );
  const reversed = rows.filter((row) => row.reversed.includes('effective_power'));
  const against = reversed.filter(({ question }) => question.kind === 'order');
  const formal = orders.filter((row) => row.reversed.includes('formal_power'));
  return [
    translate(language, 'opinion.count', {
      all: orders.length,
      agree: agree.length,
      reversed: against.length,
      open: orders.length - agree.length - against.length,
    }),
    ...reversed.map((row) => wordRow(row, language)),
    formal.length === 0
      ? translate(language, 'opinion.formal.none')
      : translate(language, 'opinion.formal', {
          count: formal.length,
          all: orders.length,
          cases: wordCases(formal, language),
        }),
  ];
}

function wordRow({ question, answers }: OpinionRow, language: Language): string {
  const { effective_power: own, soclab_power_share: theirs, soclab_power_share_divided: divided } = answers;
  const [ownAmount, theirAmount] = [own, theirs].map((difference) => wordAmount(difference, language));
  const why = translate(
    language,
    areOpposite(own, divided)
      ? 'opinion.why.stakes'
      : own.verdict === divided.verdict
        ? 'opinion.why.control'
        : 'opinion.why.open',
  );
  const mode = modeName(language, question.mode);
  const rises = own.verdict === 'higher';
  switch (question.kind) {
    case 'order': {
      const { first, second } = question;
      const [above, below] = (rises ? [first, second] : [second, first]).map((role) =>
        translate(language, `subject.${role}`),
      );
      return translate(language, 'opinion.order', { mode, above, below, own: ownAmount, theirs: theirAmount, why });
    }
    case 'shift':
      return translate(language, rises ? 'opinion.shift.rises' : 'opinion.shift.falls', {
        mode,
        role: translate(language, `subject.${question.role}`),
        own: ownAmount,
        theirs: theirAmount,
        why,
      });
    default:
      throw new Error(`second opinion: unknown question ${String(question satisfies never)}`);
  }
}

/** The size of a difference that excludes 0, with the interval of the size. */
function wordAmount({ difference, lower, upper }: PowerDifference, language: Language): string {
  if (difference === null || lower === null || upper === null) {
    throw new Error('second opinion: expected an interval of a difference that is shown, got none');
  }
  const ends = difference > 0 ? { lower, upper } : { lower: -upper, upper: -lower };
  const decimals = decimalsFor(ends);
  const [size, low, high] = [Math.abs(difference), ends.lower, ends.upper].map((value) =>
    formatNumber(language, value, decimals),
  );
  return `${size} ${bracketed(language, low, high)}`;
}

/** Pairs in the order that formal power gives them, each with its modes. */
function wordCases(rows: readonly OpinionRow[], language: Language): string {
  const modesByPair = new Map<string, string[]>();
  for (const { question, answers } of rows) {
    if (question.kind !== 'order') continue;
    const { first, second, mode } = question;
    const [above, below] = answers.formal_power.verdict === 'higher' ? [first, second] : [second, first];
    const pair = translate(language, 'opinion.pair', {
      above: translate(language, `subject.${above}`),
      below: translate(language, `subject.${below}`),
    });
    modesByPair.set(pair, [...(modesByPair.get(pair) ?? []), modeName(language, mode)]);
  }
  return [...modesByPair].map(([pair, modes]) => `${pair} (${modes.join(', ')})`).join(semicolon(language));
}
