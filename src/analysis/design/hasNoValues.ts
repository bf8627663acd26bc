import type { OutputStudy } from './designStudy.ts';

/** Whether an output is missing in every run of every point: its role does not act, or nothing can be divided. */
export function hasNoValues({ spread }: Pick<OutputStudy, 'spread'>): boolean {
  return spread.lowest === null;
}
