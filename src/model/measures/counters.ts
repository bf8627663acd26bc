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

/** Counters of one week. */
export type Counters = Record<CounterName, number>;

// Written out name by name, here and below: names in a loop are looked up one by one, which costs as much as a meter.

/** Counters at 0. */
export function createCounters(): Counters {
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

/** Sets all counters to 0. */
export function emptyCounters(counters: Counters): void {
  counters.negotiations = 0;
  counters.agreements = 0;
  counters.impositions = 0;
  counters.stalemates = 0;
  counters.refusals = 0;
  counters.amendments = 0;
  counters.reopenings = 0;
  counters.reopenings_position = 0;
  counters.reopenings_burden = 0;
  counters.reopenings_expiry = 0;
  counters.reopenings_renewal = 0;
  counters.reopenings_dispossession = 0;
  counters.recentralisations = 0;
  counters.revisions = 0;
  counters.revision_size = 0;
  counters.rule_movement = 0;
  counters.derogations = 0;
  counters.relays = 0;
  counters.relays_heard = 0;
  counters.explanations = 0;
  counters.repairs = 0;
  counters.cost = 0;
}

/**
 * Reads all counters.
 *
 * @param into a place for each, in the order of {@link counterNames}
 */
export function readCounters(counters: Counters, into: Float64Array): void {
  into[0] = counters.negotiations;
  into[1] = counters.agreements;
  into[2] = counters.impositions;
  into[3] = counters.stalemates;
  into[4] = counters.refusals;
  into[5] = counters.amendments;
  into[6] = counters.reopenings;
  into[7] = counters.reopenings_position;
  into[8] = counters.reopenings_burden;
  into[9] = counters.reopenings_expiry;
  into[10] = counters.reopenings_renewal;
  into[11] = counters.reopenings_dispossession;
  into[12] = counters.recentralisations;
  into[13] = counters.revisions;
  into[14] = counters.revision_size;
  into[15] = counters.rule_movement;
  into[16] = counters.derogations;
  into[17] = counters.relays;
  into[18] = counters.relays_heard;
  into[19] = counters.explanations;
  into[20] = counters.repairs;
  into[21] = counters.cost;
}
