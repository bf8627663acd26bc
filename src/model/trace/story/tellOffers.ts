import type { Language } from '../../../language/language.ts';
import { translate } from '../../../language/translate.ts';
import type { RuleEvent } from '../../ruleEvent.ts';
import { joinWords } from '../words/joinWords.ts';
import type { StoryTeller } from './storyTeller.ts';

type Offer = NonNullable<RuleEvent['offers']>[number];

/** Rounds told one by one; the others are counted. */
const ROUNDS_TOLD = 12;

/**
 * Offers round by round: what each side opened with, then who moved where.
 *
 * Where all windows at the table are equally wide, an offer is told by the middle of its window.
 */
export function tellOffers(teller: StoryTeller, event: RuleEvent): string[] {
  const { language, wording } = teller;
  const offers = event.offers ?? [];
  if (offers.length === 0) return [];
  const widths = offers.map(({ window }) => window[1] - window[0]);
  const isFixed = widths.every((width) => Math.abs(width - widths[0]) < 1e-9);
  const valueOf = ({ window }: Offer) =>
    isFixed ? wording.setting(event.issue, (window[0] + window[1]) / 2) : wording.span(event.issue, window);

  const standing = new Map<string, string>();
  const first: string[] = [];
  const rounds = new Map<number, string[]>();
  for (const offer of offers) {
    const value = valueOf(offer);
    const before = standing.get(offer.group);
    standing.set(offer.group, value);
    const told = translate(language, 'trace.offer', { group: wording.group(offer.group).text, value });
    if (before === undefined) first.push(told);
    else if (before !== value) rounds.set(offer.round, [...(rounds.get(offer.round) ?? []), told]);
  }
  const opening = { offers: joinWords(language, first) };
  const told = [
    isFixed
      ? translate(language, 'trace.offers.centre', { ...opening, width: wording.distance(event.issue, widths[0]) })
      : translate(language, 'trace.offers.window', opening),
  ];
  if (rounds.size > 0) told.push(tellRounds(language, rounds));
  return told;
}

function tellRounds(language: Language, offers: ReadonlyMap<number, readonly string[]>): string {
  const rounds = [...offers]
    .slice(0, ROUNDS_TOLD)
    .map(([round, moves]) => translate(language, 'trace.round', { round, offers: joinWords(language, moves) }))
    .reduce((first, second) => translate(language, 'trace.semicolon', { first, second }));
  const more = offers.size - ROUNDS_TOLD;
  return more > 0
    ? translate(language, 'trace.rounds.more', { rounds, more })
    : translate(language, 'trace.rounds', { rounds });
}
