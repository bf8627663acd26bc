import { formatNumber } from '../../../language/formatNumber.ts';
import { translate } from '../../../language/translate.ts';
import { roles } from '../../../scenario/definition/vocabulary.ts';
import { joinWords } from '../words/joinWords.ts';
import type { StoryTeller } from './storyTeller.ts';

/** Transfers that would read 0.000 are not told. */
const SMALLEST = 0.0005;

/**
 * What an event moved in the ledger of authored rules, in words; undefined where there is nothing to tell.
 *
 * @param transfers `from>to` → share of all rules, by salience
 */
export function tellLedger(teller: StoryTeller, transfers: Readonly<Record<string, number>>): string | undefined {
  const { language } = teller;
  const gains = new Map<string, string[]>();
  for (const [pair, amount] of Object.entries(transfers)) {
    if (amount < SMALLEST) continue;
    const [from, to] = pair.split('>');
    const gain = translate(language, 'trace.ledger.to', {
      amount: formatNumber(language, amount, 3),
      to: accountLabel(teller, to),
    });
    gains.set(from, [...(gains.get(from) ?? []), gain]);
  }
  if (gains.size === 0) return undefined;
  const moves = [...gains].map(([from, to]) =>
    translate(language, 'trace.ledger.from', { from: accountLabel(teller, from), gains: joinWords(language, to) }),
  );
  return translate(language, 'trace.ledger', {
    transfers: moves.reduce((first, second) => translate(language, 'trace.semicolon', { first, second })),
  });
}

function accountLabel({ language }: StoryTeller, account: string): string {
  const role = roles.find((name) => name === account);
  return translate(language, `subject.${role ?? 'unwritten'}`);
}
