import type { MeanColumn } from './meanInterval.ts';
import { moments, type Moments } from './moments.ts';
import { valueFlag, type ValueFlag } from './valueFlag.ts';

/** What a family of means needs to know of a member beside how it goes with the others. */
export interface MemberMoments extends Pick<Moments, 'n' | 'missing' | 'mean' | 'sd'> {
  /** Only an `ordinary` member has an interval and a part in the critical value. */
  readonly flag: ValueFlag;
}

/** Moments and flag of one member, in the unit of its values. */
export function memberMoments({ values, scale }: MeanColumn): MemberMoments {
  const known = moments(values);
  const { n, missing, mean, sd } = known;
  return { n, missing, mean, sd, flag: valueFlag(values, scale, known) };
}
