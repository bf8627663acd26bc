import { translate } from '../../../language/translate.ts';
import type { RuleEvent } from '../../ruleEvent.ts';
import { joinWords } from '../words/joinWords.ts';
import type { StoryTeller } from './storyTeller.ts';

type Offer = NonNullable<RuleEvent['offers']>[number];

/** Moves told one by one; the others are counted. */
const MOVES_TOLD = 12;

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
  const moves: string[] = [];
  for (const offer of offers) {
    const value = valueOf(offer);
    const group = wording.group(offer.group).text;
    const before = standing.get(offer.group);
    standing.set(offer.group, value);
    if (before === undefined) first.push(translate(language, 'trace.offer', { group, value }));
    else if (before !== value) moves.push(translate(language, 'trace.move', { round: offer.round, group, value }));
  }
  const told = moves.slice(0, MOVES_TOLD);
  const more = moves.length - told.length;
  const opening = { offers: joinWords(language, first) };
  return [
    isFixed
      ? translate(language, 'trace.offers.centre', { ...opening, width: wording.distance(event.issue, widths[0]) })
      : translate(language, 'trace.offers.window', opening),
    ...(moves.length === 0
      ? []
      : more > 0
        ? [translate(language, 'trace.moves.more', { moves: joinWords(language, told), more })]
        : [translate(language, 'trace.moves', { moves: joinWords(language, told) })]),
  ];
}
