import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { meanIntervals } from '../statistics/meanInterval.ts';
import { compareFamily } from './compareFamily.ts';
import { estimateOf, meanColumn } from './estimates.ts';
import { LEVEL } from './resampling.ts';
import type { Resampling } from './resampling.ts';
import type { FamilyColumn } from './compareFamily.ts';
import type { PrimaryFamily, WindowVerdicts } from './summary.ts';

/** Windows whose verdicts stand beside those of the runs, shortest first. */
export const comparedWindows = ['last_13', 'last_26', 'last_52'] as const;

/** The family’s columns at one window. */
export interface FamilyAtWindow {
  readonly window: string;
  readonly columns: readonly FamilyColumn[];
  /** The comparison itself, where the window is that of the runs. */
  readonly compared?: PrimaryFamily;
}

/**
 * Whether the verdicts on the primary family depend on the window of weeks, and whether values still move at the end.
 *
 * @param families the same columns at each window that the data set has
 */
export function compareWindows(families: readonly FamilyAtWindow[], resampling: Resampling): WindowVerdicts {
  const compared = families.map((family) => ({
    window: family.window,
    members: (family.compared ?? compareAtWindow(family, resampling)).members,
  }));
  const rows = (compared[0]?.members ?? []).map(({ column, first, second }, index) => {
    const at = compared.map(({ window, members }) => {
      const { difference, lower, upper, verdict } = members[index];
      return { window, difference, lower, upper, verdict };
    });
    return { column, first, second, at, agree: at.every(({ verdict }) => verdict === at[0].verdict) };
  });
  return { windows: families.map(({ window }) => window), rows, drift: driftOf(families, resampling) };
}

function compareAtWindow({ window, columns }: FamilyAtWindow, resampling: Resampling): PrimaryFamily {
  return compareFamily(columns, resampling, resampling.generatorFor(`window ${window}`));
}

/** The last 13 weeks minus the 13 before: as the last 26 are both halves, twice (13 − 26). */
function driftOf(families: readonly FamilyAtWindow[], resampling: Resampling): WindowVerdicts['drift'] {
  const at = (window: string) => families.find((family) => family.window === window)?.columns;
  const [thirteen, twentySix] = [at('last_13'), at('last_26')];
  if (thirteen === undefined || twentySix === undefined) return [];
  return thirteen.flatMap(({ column, values }, index) => {
    const modes: RunMode[] = [...values.keys()];
    const changes = modes.map((mode) => {
      const longer = twentySix[index].values.get(mode)!;
      return meanColumn(
        column,
        values.get(mode)!.map((value, r) => 2 * (value - longer[r])),
        1,
      );
    });
    const intervals = meanIntervals(changes, resampling.counts, LEVEL);
    return modes.map((mode, m) => ({ column: column.name, mode, drift: estimateOf(intervals[m]) }));
  });
}
