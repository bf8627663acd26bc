import type { Organisation } from '../organisation.ts';
import { createCounters, emptyCounters, type Counters } from './counters.ts';

/** What is added up over a week; cells × one number unless said. All probabilities, not draws, but for actions. */
export interface Tally {
  /** Actions. */
  readonly actions: Float64Array;
  readonly grip: Float64Array;
  readonly counterGrip: Float64Array;
  readonly constrained: Float64Array;
  readonly consented: Float64Array;
  readonly internalised: Float64Array;
  readonly thwarted: Float64Array;
  /** Desires outside the window, and those times the probability of being held. */
  readonly outside: Float64Array;
  readonly held: Float64Array;
  /** Actions taken outside the window. */
  readonly deviations: Float64Array;
  /** Potential situations, and those that hours allowed. */
  readonly desired: Float64Array;
  /** Σ (action − contingency) and its squares. */
  readonly misfit: Float64Array;
  readonly misfitSquared: Float64Array;
  /** Σ |action − action without concern for the client|. */
  readonly presence: Float64Array;
  /** Σ p·x·(1 − l), the grievance of the week. */
  readonly felt: Float64Array;
  /** Σ loss to client, firm. */
  readonly loss: Float64Array;
  /** Desires before the entry, by role: count, sum, squares, over all weeks. */
  readonly desireMoments: Float64Array;
  /** Acts of organising work and their hours by role. */
  readonly acts: Float64Array;
  readonly organisingHours: Float64Array;
  /** Hours on writing rules, accounts and records by group. */
  readonly writingHours: Float64Array;
  /** Hours a member that the rule in force takes, by issue × group. */
  readonly ruleHours: Float64Array;
  readonly counters: Counters;
}

/**
 * An empty tally.
 *
 * Written out as literals: an object put together by loops would have a shape of its own in every run, and the loops over
 * actions would be compiled again for each.
 */
export function createTally(organisation: Organisation): Tally {
  const cells = () => new Float64Array(organisation.cells);
  return {
    actions: cells(),
    grip: cells(),
    counterGrip: cells(),
    constrained: cells(),
    consented: cells(),
    internalised: cells(),
    thwarted: cells(),
    outside: cells(),
    held: cells(),
    deviations: cells(),
    desired: cells(),
    misfit: cells(),
    misfitSquared: cells(),
    presence: cells(),
    felt: cells(),
    loss: cells(),
    desireMoments: new Float64Array(4 * 3),
    acts: new Float64Array(4),
    organisingHours: new Float64Array(4),
    writingHours: new Float64Array(organisation.groups),
    ruleHours: new Float64Array(organisation.issues * organisation.groups),
    counters: createCounters(),
  };
}

/** Empties what belongs to one week. The cells are overwritten by the work phase. */
export function clearTally(tally: Tally): void {
  tally.acts.fill(0);
  tally.organisingHours.fill(0);
  tally.writingHours.fill(0);
  tally.ruleHours.fill(0);
  emptyCounters(tally.counters);
}
