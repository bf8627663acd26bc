import type { ExplorerData } from '../../explorer/explorerData.ts';
import type { Replay } from '../../explorer/replay.ts';
import type { Speaker } from './speaker.ts';

/** What every part of the explorer knows. */
export interface Surroundings {
  readonly data: ExplorerData;
  readonly speaker: Speaker;
}

/** A part that shows one run at one week. */
export interface RunView {
  readonly element: HTMLElement;
  showRun(replay: Replay, week: number): void;
  showWeek(week: number): void;
}

/** Makes the view of one run; two runs side by side have one each. */
export type ViewMaker = (surroundings: Surroundings) => RunView;
