import type { Column } from '../model/measures/column.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { meanIntervals } from '../statistics/meanInterval.ts';
import { estimateOf, meanColumn } from './estimates.ts';
import { LEVEL } from './resampling.ts';
import type { Resampling } from './resampling.ts';
import type { FamilyMember } from './primaryFamily.ts';
import type { WindowVerdicts } from './windowVerdicts.ts';
import type { ValuesByMode } from './valuesByMode.ts';

/** Windows whose verdicts stand beside those of the runs, shortest first. */
export const comparedWindows = ['last_13', 'last_26', 'last_52'] as const;

/** Verdicts on the family’s columns at one window. */
export interface VerdictsAtWindow {
  readonly window: string;
  readonly members: readonly FamilyMember[];
}

/**
 * Whether the verdicts on the primary family depend on the window of weeks.
 *
 * @param compared - the same members at each window that the data set has
 */
export function compareWindows(compared: readonly VerdictsAtWindow[]): Pick<WindowVerdicts, 'windows' | 'rows'> {
  const rows = (compared[0]?.members ?? []).map(({ column, first, second }, index) => {
    const at = compared.map(({ window, members }) => {
      const { difference, lower, upper, verdict } = members[index];
      return { window, difference, lower, upper, verdict };
    });
    return { column, first, second, at, agree: at.every(({ verdict }) => verdict === at[0].verdict) };
  });
  return { windows: compared.map(({ window }) => window), rows };
}

/**
 * Whether the values of a column still move at the end: the last 13 weeks minus the 13 before. As the last 26 are both
 * halves, that is twice (13 − 26).
 */
export function driftOf(
  column: Column,
  thirteen: ValuesByMode,
  twentySix: ValuesByMode,
  resampling: Resampling,
): WindowVerdicts['drift'] {
  const modes: RunMode[] = [...thirteen.keys()];
  const changes = modes.map((mode) => {
    const [shorter, longer] = [thirteen.get(mode)!, twentySix.get(mode)!];
    return meanColumn(
      column,
      shorter.map((value, r) => 2 * (value - longer[r])),
      1,
    );
  });
  const intervals = meanIntervals(changes, resampling.counts, LEVEL);
  return modes.map((mode, m) => ({ column: column.name, mode, drift: estimateOf(intervals[m]) }));
}
