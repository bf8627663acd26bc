import type { Organisation } from '../organisation.ts';

/** Counters of one week by name. */
export const counterNames = [
  'negotiations',
  'agreements',
  'impositions',
  'stalemates',
  'refusals',
  'amendments',
  'reopenings',
  'reopenings_position',
  'reopenings_burden',
  'reopenings_expiry',
  'reopenings_renewal',
  'reopenings_dispossession',
  'recentralisations',
  'revisions',
  'revision_size',
  'rule_movement',
  'derogations',
  'relays',
  'relays_heard',
  'explanations',
  'repairs',
  'cost',
] as const;
export type CounterName = (typeof counterNames)[number];

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
  readonly counters: Record<CounterName, number>;
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

function createCounters(): Record<CounterName, number> {
  return {
    negotiations: 0,
    agreements: 0,
    impositions: 0,
    stalemates: 0,
    refusals: 0,
    amendments: 0,
    reopenings: 0,
    reopenings_position: 0,
    reopenings_burden: 0,
    reopenings_expiry: 0,
    reopenings_renewal: 0,
    reopenings_dispossession: 0,
    recentralisations: 0,
    revisions: 0,
    revision_size: 0,
    rule_movement: 0,
    derogations: 0,
    relays: 0,
    relays_heard: 0,
    explanations: 0,
    repairs: 0,
    cost: 0,
  };
}

const noCounts = createCounters();

/** Empties what belongs to one week. The cells are overwritten by the work phase. */
export function clearTally(tally: Tally): void {
  tally.acts.fill(0);
  tally.organisingHours.fill(0);
  tally.writingHours.fill(0);
  tally.ruleHours.fill(0);
  Object.assign(tally.counters, noCounts);
}
