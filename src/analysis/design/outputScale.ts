import { pairScale } from '../../statistics/pairedTTest.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import type { DesignSource } from './designSource.ts';

/**
 * Size of the numbers behind an output: its largest absolute value, of a difference that of the values compared, so that
 * rounding does not pass for an effect.
 */
export async function outputScale(
  source: DesignSource,
  { metric, mode, minus }: { readonly metric: string; readonly mode: RunMode; readonly minus: RunMode | null },
): Promise<number> {
  const first = await source.readOutput(metric, mode);
  return pairScale(first, minus === null ? new Float64Array(0) : await source.readOutput(metric, minus));
}
