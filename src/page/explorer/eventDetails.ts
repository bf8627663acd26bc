import type { TimelineEntry } from '../../explorer/replay.ts';
import { makeElement } from './makeElement.ts';
import type { Speaker } from './speaker.ts';

/** Shares of the ledger that would read 0.0 hundredths are not told. */
const SMALLEST = 0.0005;

/** What one event was: who opened it, who held the pen, in whose name, what it moved; then its sentences. */
export function makeEventDetails(
  { week, title, issue, paragraphs, initiators, pens, inNameOf, transfers }: TimelineEntry,
  { speaker, issueName, showGenealogy }: { speaker: Speaker; issueName: string; showGenealogy: () => void },
): readonly HTMLElement[] {
  const { say } = speaker;
  const people = (names: readonly string[]) =>
    names.length === 0 ? say('explorer.event.nobody') : speaker.list(names);
  const moved = transfers
    .filter(({ share }) => share >= SMALLEST)
    .map(({ from, to, share }) =>
      say('explorer.event.transfer', {
        share: speaker.number(share),
        from: speaker.account(from),
        to: speaker.account(to),
      }),
    );
  const words = { week, issue: issueName, title };
  const history = makeElement('button', { type: 'button' }, say('explorer.event.genealogy'));
  history.addEventListener('click', showGenealogy);
  return [
    makeElement(
      'p',
      { class: 'event-title' },
      say(issue === '' ? 'explorer.timeline.option.no-issue' : 'explorer.timeline.option', words),
    ),
    makeElement(
      'dl',
      {},
      ...fact(say('explorer.event.opened'), people(initiators)),
      ...fact(say('explorer.event.pen'), people(pens)),
      ...fact(
        say('explorer.event.name'),
        say(inNameOf === 'client' ? 'explorer.event.name.client' : 'explorer.event.name.own'),
      ),
      ...fact(
        say('explorer.event.ledger'),
        moved.length === 0 ? say('explorer.event.ledger.nothing') : speaker.list(moved),
      ),
    ),
    ...paragraphs.map((text) => makeElement('p', {}, text)),
    ...(issue === '' ? [] : [history]),
  ];
}

function fact(name: string, value: string): readonly HTMLElement[] {
  return [makeElement('dt', {}, name), makeElement('dd', {}, value)];
}
