import type { Run } from '../../run.ts';

/** One part of planning: the orders of a workshop, or the calls of a supplier’s clients. */
export interface PlanningPart {
  /** Draws the week’s potential orders, calls and disturbances from `run.streams.world`, in blocks of a fixed length. */
  draw(run: Run): void;
  /** Plans, makes and delivers for a week, with the week’s actions as decisions; writes the part’s figures. */
  advance(run: Run): void;
  /** Loss that a client lived this week through the part, salience-weighted like the losses of actions. */
  lossToClient(run: Run, client: number): number;
  /** What the week cost the firm through the part, in units of loss. */
  costOfWeek(): number;
  /** Adds to habits, by entry, in half ranges, what the week’s results teach. */
  teach(run: Run, lessons: Float64Array): void;
  /** Writes what they teach the shadows, who follow no norm, for the entries of its decisions; absent where it is the same. */
  teachShadows?(run: Run, shadowLessons: Float64Array): void;
  /** Writes the levels that results have taught, for the issues of its decisions; absent where the middle of a range is asked. */
  readLevels?(run: Run, levels: Float64Array): void;
  /** A client has left and another takes its place; absent where the part keeps nothing of a client. */
  loseClient?(client: number): void;
  /** What has gone wrong of late in what an issue decides, 0 to 1; undefined for an issue that is not the part’s. */
  troubleOf?(issue: number): number | undefined;
  /** The week’s values of the part’s measures, in their order. */
  readonly figures: Float64Array;
}
