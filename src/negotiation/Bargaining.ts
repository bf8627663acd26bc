/**
 * One table: who negotiates over what, and what each would get without an agreement.
 *
 * Utilities may be on any scale (higher is better) and each party's on its own: every protocol
 * gives the same settlement after a positive affine change of one party's utilities. A difference
 * below 1e-12 of a party's span of utilities counts as none, so leave an outcome out rather than
 * give it a huge negative utility.
 */
export interface Bargaining {
  /** Number of parties, seated or not. */
  readonly parties: number;
  /** Number of outcomes, indexed 0..outcomes-1. The status quo isn't one of them: it is -1. */
  readonly outcomes: number;
  /** parties × outcomes, row-major: the utility of outcome o for party p stands at p * outcomes + o. */
  readonly utilities: Float64Array;
  /** Per party, the utility of no agreement, on the scale of its utilities. */
  readonly disagreement: Float64Array;
  /**
   * Per party, bargaining weight ≥ 0; only ratios matter. A party of weight 0 keeps its seat and the right to refuse
   * what is worse than the status quo, but cannot hold out for more. If all are 0, all count the same.
   */
  readonly weights: Float64Array;
  /** Per party, 1 = at the table, 0 = not: then nothing of that party is read. Absent: everybody sits. */
  readonly sitting?: Uint8Array;
}
