/** One thing said at a table. */
export interface Offer {
  /** Round, from 1. */
  readonly round: number;
  /** Index of the party. */
  readonly party: number;
  /** Index of the outcome that the party offers, or accepts. */
  readonly outcome: number;
  /** Whether the party likes this outcome less than the one it offered before. */
  readonly conceded: boolean;
}
