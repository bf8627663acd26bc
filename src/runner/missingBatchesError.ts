/** Batches that a merge needs and does not have; nothing was written. */
export class MissingBatchesError extends Error {
  override readonly name = 'MissingBatchesError';
  /** In order. */
  readonly missing: readonly number[];
  /** Batches that are needed in all. */
  readonly needed: number;
  readonly missingRuns: number;

  constructor(missing: readonly number[], needed: number, missingRuns: number) {
    super(`expected ${needed} batches, got ${needed - missing.length}`);
    this.missing = missing;
    this.needed = needed;
    this.missingRuns = missingRuns;
  }
}
