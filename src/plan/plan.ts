import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { PlannedDesign } from './plannedDesign.ts';

/** All modes of one design point and replicate: the smallest unit of plan, batch and retry. */
export interface PlannedGroup {
  /** Position in the plan, from 0. */
  readonly index: number;
  /** Design point, from 0. */
  readonly point: number;
  /** Number of the replicate, from 0: the name of its seeds. In `morris` and `saltelli` it tells blocks apart. */
  readonly replicate: number;
  /** Which replicate of its point, from 0, where that is not the number itself. */
  readonly round?: number;
}

/** What is needed to build the plan again; the manifest stores it in place of a list of runs. */
export interface PlanRecipe {
  /** How groups are ordered: all points of replicate 0, then all points of replicate 1, … */
  readonly order: 'replicate-major';
  readonly points: number;
  readonly replicates: number;
  /** Replicates that a stop rule might have asked for; absent without one. */
  readonly most?: number;
  readonly modes: readonly RunMode[];
}

/** A count and a pure function from an index to a group: nothing is stored, whatever the number of runs. */
export interface Plan {
  /** points × replicates. */
  readonly groups: number;
  readonly points: number;
  readonly replicates: number;
  /** Modes of every group, in the order of its rows. */
  readonly modes: readonly RunMode[];
  /** groups × modes. */
  readonly runs: number;
  readonly recipe: PlanRecipe;
  /** Absent where the scenario varies nothing. */
  readonly design?: PlannedDesign;
  /**
   * The group at an index.
   *
   * @throws RangeError when the index is not an integer in [0, groups)
   */
  groupAt(index: number): PlannedGroup;
  /** The group of a point and a number of a replicate; undefined where the plan has none. */
  groupOf(point: number, replicate: number): PlannedGroup | undefined;
}
