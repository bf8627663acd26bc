import type { ExplorerState } from '../../explorer/explorerState.ts';
import type { Replay, TimelineEntry } from '../../explorer/replay.ts';
import { createBandPanel } from './bandPanel.ts';
import { createBookView } from './bookView.ts';
import { createGenealogyPanel } from './genealogyPanel.ts';
import { createLedgerView } from './ledgerView.ts';
import { createLinesView } from './linesView.ts';
import { makeElement } from './makeElement.ts';
import type { ModelPort } from './modelPort.ts';
import { createOutcomesPanel } from './outcomesPanel.ts';
import { createRunPanel } from './runPanel.ts';
import { createStoryView } from './storyView.ts';
import { createTimelinePanel } from './timelinePanel.ts';
import type { Surroundings } from './view.ts';
import { createWeekBar } from './weekBar.ts';

/** All that is shown of the runs. */
export interface Results {
  readonly element: HTMLElement;
  showRuns(state: ExplorerState, replays: readonly Replay[], week: number): void;
  showWeek(week: number): void;
  /** Opens an event of the first run. */
  openEvent(seq: number | null): void;
}

interface Listeners {
  readonly weekChosen: (week: number) => void;
  /** An event was opened; `undefined` where it is of the second run. */
  readonly eventOpened: (entry: TimelineEntry, seq: number | undefined) => void;
}

/** The panels below the controls, hidden until a run was played. */
export function createResults(
  surroundings: Surroundings,
  openPort: () => ModelPort,
  { weekChosen, eventOpened }: Listeners,
): Results {
  const { say } = surroundings.speaker;
  let replays: readonly Replay[] = [];

  const genealogy = createGenealogyPanel(surroundings, weekChosen);
  const outcomes = createOutcomesPanel(surroundings);
  const timeline = createTimelinePanel(surroundings, {
    weekChosen,
    opened: (entry, side) => eventOpened(entry, side === 0 ? entry.seq : undefined),
    showGenealogy: (issue) => genealogy.open(issue),
  });
  const bar = createWeekBar(surroundings, weekChosen);
  const lines = createRunPanel(surroundings, { heading: () => say('explorer.lines'), layout: 'beside' }, (around) =>
    createLinesView(around, weekChosen),
  );
  const book = createRunPanel(
    surroundings,
    { heading: (week) => say('explorer.book', { week }), layout: 'beside' },
    (around) => createBookView(around, (issue) => genealogy.open(issue)),
  );
  const ledger = createRunPanel(
    surroundings,
    { heading: (week) => say('explorer.ledger', { week }), layout: 'beside' },
    createLedgerView,
  );
  const band = createBandPanel(surroundings, openPort, weekChosen);
  const story = createRunPanel(
    surroundings,
    { heading: () => say('explorer.story.heading'), layout: 'below' },
    createStoryView,
  );
  const panels = [timeline, lines, book, ledger, genealogy, story];

  function showBar(week: number): void {
    if (replays.length > 0) bar.show(week, replays[0].weeks, replays[0].entryWeek);
  }

  const element = makeElement(
    'div',
    { class: 'results', hidden: true },
    outcomes.element,
    timeline.element,
    makeElement(
      'div',
      { class: 'by-week' },
      bar.element,
      lines.element,
      book.element,
      ledger.element,
      genealogy.element,
    ),
    band.element,
    story.element,
  );
  return {
    element,
    showRuns(state, shown, week) {
      replays = shown;
      element.hidden = false;
      outcomes.showRuns(shown);
      for (const panel of panels) panel.showRuns(shown, week);
      band.showRuns(state, shown, week);
      showBar(week);
    },
    showWeek(week) {
      for (const panel of panels) panel.showWeek(week);
      band.showWeek(week);
      showBar(week);
    },
    openEvent: (seq) => timeline.openEvent(seq),
  };
}
