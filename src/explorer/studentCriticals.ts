import { tQuantile } from '../statistics/studentT.ts';

/** Replicates of which a page can give the mean with its interval. */
export const mostReplicatesOfBand = 500;

/**
 * Student’s 97.5 % quantiles for 1, 2, … degrees of freedom, to six digits: with them a page makes 95 % intervals of means
 * without the quantile function, which is larger than the rest of its script.
 */
export function studentCriticals(): readonly number[] {
  return Array.from({ length: mostReplicatesOfBand - 1 }, (_, at) => Number(tQuantile(0.975, at + 1).toPrecision(6)));
}
