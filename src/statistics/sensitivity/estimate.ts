/** An estimate with the ends of its interval; ends that cannot be given are NaN. */
export interface Estimate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}
