import type { NormSpan, Replay, RuleVersion } from '../../explorer/replay.ts';
import { capitalised } from '../../language/capitalised.ts';
import { makeElement } from './makeElement.ts';
import { ruleInForce } from './ruleInForce.ts';
import type { RunView, Surroundings } from './view.ts';

/** The rule book in one week, in sentences: the rules, then what stands beside them. */
export function createBookView({ speaker }: Surroundings, showGenealogy: (issue: string) => void): RunView {
  const { say } = speaker;
  const rules = makeElement('ul', { class: 'book' });
  const norms = makeElement('div');
  let replay: Replay | null = null;

  // One button an issue, kept: who moves the week does not lose the place.
  let items: ReadonlyMap<string, { readonly words: HTMLElement; readonly kind: HTMLElement }> = new Map();

  function makeItems(issues: Replay['issues']): void {
    const made = issues.map(({ id, label }) => {
      const words = makeElement('p');
      const kind = makeElement('span', { class: 'kind' });
      const history = makeElement(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': say('explorer.book.history.of', { issue: label }) },
        say('explorer.book.history'),
      );
      history.addEventListener('click', () => showGenealogy(id));
      const head = makeElement(
        'div',
        { class: 'item-head' },
        makeElement('strong', {}, capitalised(label)),
        kind,
        history,
      );
      return { id, words, kind, item: makeElement('li', {}, head, words) };
    });
    rules.replaceChildren(...made.map(({ item }) => item));
    items = new Map(made.map(({ id, words, kind }) => [id, { words, kind }]));
  }

  function describe({ regulation, written }: RuleVersion): string {
    return speaker.list([
      say(`explorer.regulation.${regulation}`),
      say(written ? 'explorer.book.written' : 'explorer.book.unwritten'),
    ]);
  }

  function showWeek(week: number): void {
    if (replay === null) return;
    for (const [issue, { words, kind }] of items) {
      const rule = ruleInForce(replay.rules, issue, week);
      words.textContent = rule?.sentence ?? say('explorer.missing');
      kind.textContent = rule === undefined ? '' : describe(rule);
    }
    const beside = replay.norms.filter(({ fromWeek, toWeek }) => fromWeek <= week && week <= toWeek);
    norms.replaceChildren(
      makeElement('h5', {}, say('explorer.book.beside')),
      beside.length === 0
        ? makeElement('p', { class: 'note' }, say('explorer.book.beside.none'))
        : makeElement('ul', { class: 'book' }, ...beside.map(makeNorm)),
    );
  }

  function makeNorm({ kind, sentence }: NormSpan): HTMLElement {
    return makeElement(
      'li',
      {},
      makeElement('div', { class: 'item-head' }, makeElement('strong', {}, say(`explorer.book.${kind}`))),
      makeElement('p', {}, sentence),
    );
  }

  return {
    element: makeElement('div', {}, rules, norms),
    showRun(shown, week) {
      if (replay === null || shown.issues.some(({ label }, at) => replay?.issues[at]?.label !== label)) {
        makeItems(shown.issues);
      }
      replay = shown;
      showWeek(week);
    },
    showWeek,
  };
}
