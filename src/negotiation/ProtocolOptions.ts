/** What a protocol may be told. Each reads only the options that name it; the rest is ignored. */
export interface ProtocolOptions {
  /** concession: rounds after which talks break off without agreement (default: no limit; they end by themselves). */
  readonly maxRounds?: number;
  /** alternating: rounds until the deadline, each party speaking once a round (default 20). */
  readonly deadline?: number;
  /**
   * alternating: exponent e ≥ 0 of the aspiration 1 − t^e, for all or per party (default 1). Above 1 holds out
   * (boulware), below 1 concedes early; multiplied by the party's weight over the mean weight at the table.
   */
  readonly patience?: number | Float64Array;
  /** alternating: the party that speaks first (default 0); if it doesn't sit, the next one that does. */
  readonly opener?: number;
  /** fiat: the party that decides. */
  readonly decider?: number;
  /** Keep the offers in the settlement (default false: the log costs more than the negotiation). */
  readonly recordOffers?: boolean;
}
