import type { Batch } from '../../plan/planBatches.ts';
import type { FinishedBatch } from '../finishedBatch.ts';
import type { RunOfBatches } from './footerFits.ts';
import { lookAtBatch } from './lookAtBatch.ts';

/**
 * Takes over a batch that an earlier run or another machine finished, where it is whole.
 *
 * @returns undefined when there is no such file, or it is damaged or of another run: it is simulated again
 */
export function adoptBatch(path: string, batch: Batch, run: RunOfBatches): FinishedBatch | undefined {
  const look = lookAtBatch(path, batch, run);
  return look.kind === 'whole' ? look.batch : undefined;
}
