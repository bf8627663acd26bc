import type { Replay } from '../../explorer/replay.ts';
import { makeElement } from './makeElement.ts';
import { makeTable } from './makeTable.ts';
import type { RunView, Surroundings } from './view.ts';

type Block = Replay['story'][number];

/** The whole story of a run, folded away and made when it is opened. */
export function createStoryView({ speaker }: Surroundings): RunView {
  const { say } = speaker;
  let replay: Replay | null = null;
  let told: Replay | null = null;
  const text = makeElement('div', { class: 'story' });
  const details = makeElement('details', {}, makeElement('summary', {}, say('explorer.story')), text);
  details.addEventListener('toggle', tell);

  function tell(): void {
    if (!details.open || replay === null || told === replay) return;
    told = replay;
    text.replaceChildren(...replay.story.filter(({ kind }) => kind !== 'title').map(makeBlock));
  }

  function makeBlock(block: Block): HTMLElement {
    switch (block.kind) {
      case 'title':
      case 'heading':
        return makeElement('h4', {}, block.text);
      case 'paragraph':
        return makeElement('p', {}, block.text);
      case 'item':
        return makeElement('p', { class: 'story-item' }, block.text);
      case 'weeks': {
        const { from, to, paragraphs } = block;
        const weeks = from === to ? String(from) : say('explorer.story.weeks', { from, to });
        return makeElement(
          'div',
          { class: 'story-weeks' },
          makeElement('strong', {}, weeks),
          makeElement('div', {}, ...paragraphs.map((paragraph) => makeElement('p', {}, paragraph))),
        );
      }
      case 'table':
        return makeTable({ caption: '', headings: block.headings, rows: block.rows });
      default:
        throw new Error(`story: unknown block ${String(block satisfies never)}`);
    }
  }

  return {
    element: details,
    showRun(shown) {
      replay = shown;
      tell();
    },
    showWeek() {},
  };
}
