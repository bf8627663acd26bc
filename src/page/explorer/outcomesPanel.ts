import type { Replay } from '../../explorer/replay.ts';
import { makeElement } from './makeElement.ts';
import { makeTable } from './makeTable.ts';
import type { Surroundings } from './view.ts';

/** Outcomes of the run, of `none` on the same luck, and their difference; a second mode beside them. */
export function createOutcomesPanel({ speaker }: Surroundings) {
  const { say } = speaker;
  const box = makeElement('div', { class: 'outcome-tables' });
  const element = makeElement('div', { class: 'panel' }, makeElement('h3', {}, say('explorer.outcomes')), box);
  return {
    element,
    showRuns(replays: readonly Replay[]): void {
      // Against itself `none` has nothing to tell.
      const told = replays.filter(({ mode }) => mode !== 'none');
      const headings = [
        say('explorer.outcomes.outcome'),
        speaker.mode('none'),
        ...told.flatMap(({ mode }) => [
          speaker.mode(mode),
          say('explorer.outcomes.difference', { mode: speaker.mode(mode) }),
        ]),
      ];
      const rows = replays[0].outcomes.map(({ label, none }, at) => {
        const own = told.map(({ outcomes }) => outcomes[at].value);
        const places = decimalsFor([none, ...own]);
        return [
          label,
          speaker.number(none, places),
          ...own.flatMap((value) => [speaker.number(value, places), speaker.signed(value - none, places)]),
        ];
      });
      const half = Math.ceil(rows.length / 2);
      const caption = say('explorer.outcomes.caption');
      box.replaceChildren(
        makeTable({ caption, headings, rows: rows.slice(0, half) }),
        makeTable({ caption: say('explorer.outcomes.continued'), headings, rows: rows.slice(half) }),
      );
      element.classList.toggle('wide-tables', told.length > 1);
    },
  };
}

function decimalsFor(values: readonly number[]): number {
  return values.some((value) => Math.abs(value) >= 100) ? 1 : 3;
}
