import type { Replay, TimelineEntry } from '../../explorer/replay.ts';
import { createRunPanel } from './runPanel.ts';
import { createTimelineFilter } from './timelineFilter.ts';
import { createTimelineView } from './timelineView.ts';
import type { Surroundings } from './view.ts';

interface Listeners {
  readonly weekChosen: (week: number) => void;
  readonly opened: (entry: TimelineEntry, side: 0 | 1) => void;
  readonly showGenealogy: (issue: string) => void;
}

/** The time lines of the runs, one below the other so that weeks stand above each other, and their common filter. */
export function createTimelinePanel(surroundings: Surroundings, { weekChosen, opened, showGenealogy }: Listeners) {
  const { say } = surroundings.speaker;
  const filter = createTimelineFilter(surroundings, () => {
    for (const view of views) view.refresh();
  });
  const views = ([0, 1] as const).map((side) =>
    createTimelineView(surroundings, { filter, weekChosen, showGenealogy, opened: (entry) => opened(entry, side) }),
  );
  const panel = createRunPanel(
    surroundings,
    { heading: () => say('explorer.timeline'), about: say('explorer.timeline.help'), layout: 'below' },
    [() => views[0], () => views[1]],
  );
  panel.element.insertBefore(filter.element, panel.element.lastElementChild);
  return {
    element: panel.element,
    showRuns(replays: readonly Replay[], week: number): void {
      filter.showRuns(replays);
      panel.showRuns(replays, week);
    },
    showWeek: (week: number): void => panel.showWeek(week),
    openEvent: (seq: number | null): void => views[0].select(seq),
  };
}
