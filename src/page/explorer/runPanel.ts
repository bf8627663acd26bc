import type { Replay } from '../../explorer/replay.ts';
import { makeElement } from './makeElement.ts';
import type { RunView, Surroundings, ViewMaker } from './view.ts';

/** A headed part of the explorer with a view for each run that is shown. */
export interface RunPanel {
  readonly element: HTMLElement;
  /** The views of the first and the second run. */
  readonly views: readonly [RunView, RunView];
  showRuns(replays: readonly Replay[], week: number): void;
  showWeek(week: number): void;
}

interface PanelOptions {
  /** Heading in a week. */
  readonly heading: (week: number) => string;
  readonly about?: string;
  /** Beside each other where there is room, or always one below the other. */
  readonly layout: 'beside' | 'below';
}

/** A panel of one or two views. */
export function createRunPanel(
  surroundings: Surroundings,
  { heading, about, layout }: PanelOptions,
  makeView: ViewMaker | readonly [ViewMaker, ViewMaker],
): RunPanel {
  const [makeFirst, makeSecond] = typeof makeView === 'function' ? [makeView, makeView] : makeView;
  const views = [makeFirst(surroundings), makeSecond(surroundings)] as const;
  const names = views.map(() => makeElement('h4', { class: 'side-name' }));
  const sides = views.map((view, at) => makeElement('div', { class: 'side' }, names[at], view.element));
  const title = makeElement('h3');
  const element = makeElement(
    'div',
    { class: 'panel' },
    title,
    ...(about === undefined ? [] : [makeElement('p', { class: 'note' }, about)]),
    makeElement('div', { class: `sides ${layout}` }, ...sides),
  );
  return {
    element,
    views,
    showRuns(replays, week) {
      title.textContent = heading(week);
      element.classList.toggle('two', replays.length > 1);
      for (const [at, side] of sides.entries()) {
        const replay = replays.at(at);
        side.hidden = replay === undefined;
        names[at].hidden = replays.length < 2;
        if (replay === undefined) continue;
        const { mode, replicate } = replay;
        names[at].textContent = surroundings.speaker.say('explorer.side', {
          mode: surroundings.speaker.mode(mode),
          replicate,
        });
        views[at].showRun(replay, week);
      }
    },
    showWeek(week) {
      title.textContent = heading(week);
      for (const [at, view] of views.entries()) if (!sides[at].hidden) view.showWeek(week);
    },
  };
}
