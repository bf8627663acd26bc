import type { Run } from '../run.ts';

/**
 * What the work is: arrivals → situations → consequences → metrics.
 *
 * A work system and an entry mode know nothing of each other; both act on the run. Arrivals are exogenous *potential*
 * entities, drawn per entity whatever the rules are, and thinned by the model (hours, means), so that a different rule
 * never shifts anybody’s luck.
 */
export interface WorkSystem {
  readonly name: string;
  /** Draws the week’s potential entities: marks in `run.world.arrival`, and the system’s own. */
  drawArrivals(run: Run): void;
  /** Probability, by issue and group, that a potential situation is one to act on this week. */
  situationFrequency(run: Run, issue: number, group: number): number;
  /**
   * Lets the week’s actions have their consequences: fills `tally.loss` by cell, counts repairs, sets `counters.cost` and
   * moves `clients.satisfaction`.
   */
  applyConsequences(run: Run): void;
  /** The loss of an action to whom it falls on: used by performers to judge a rule, and by the consequences. */
  lossOf(run: Run, action: number, contingency: number): number;
}
