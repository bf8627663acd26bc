import type { Offer } from './Offer.ts';

/** How talks ended. */
export interface Settlement {
  /** Index of the agreed outcome; -1 = no agreement, the status quo stays. */
  readonly outcome: number;
  /** Rounds it took, from 1; 0 = no talks, because nothing could please everybody at the table. */
  readonly rounds: number;
  /** In the order spoken; only with `recordOffers`. */
  readonly offers?: readonly Offer[];
}
