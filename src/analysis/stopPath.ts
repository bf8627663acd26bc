/** How the stop rule went: every look at the metrics in order, up to the number of replicates that were kept. */
export interface StopPath {
  readonly looks: readonly StopPathLook[];
  /** Metrics of the rule, of which those are shown that were last to be known. */
  readonly of: number;
  /** Replicates kept. */
  readonly stop: number;
  /** `margins`: every metric was known well enough; `maximum`: the replicates ended first. */
  readonly reason: 'margins' | 'maximum';
}

/** One look at all metrics. */
export interface StopPathLook {
  /** Replicates looked at. */
  readonly n: number;
  readonly met: boolean;
  /** The same metrics in the same order at every look. */
  readonly metrics: readonly StopPathMetric[];
}

/** One metric at one look, in its unit; `null` where it has no interval yet. */
export interface StopPathMetric {
  readonly label: string;
  readonly mean: number | null;
  readonly halfWidth: number | null;
  /** Half-width to reach. */
  readonly margin: number;
  readonly met: boolean;
}
