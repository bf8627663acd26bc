import type { DamagedBatch } from './damagedBatch.ts';

/** Which batches a merge needs and does not have. */
export interface LackingBatches {
  /** All of them, in order: those that are not there, and those below. */
  readonly missing: readonly number[];
  /** Those whose file is there and cannot be used. */
  readonly damaged: readonly DamagedBatch[];
  /** Those with groups that did not come to their end. */
  readonly lost: readonly number[];
  /** Batches that are needed in all. */
  readonly needed: number;
  readonly missingRuns: number;
}

/** Batches that a merge needs and does not have; nothing was written. */
export class MissingBatchesError extends Error {
  override readonly name = 'MissingBatchesError';
  readonly lacking: LackingBatches;

  constructor(lacking: LackingBatches) {
    super(`expected ${lacking.needed} batches, got ${lacking.needed - lacking.missing.length}`);
    this.lacking = lacking;
  }
}
