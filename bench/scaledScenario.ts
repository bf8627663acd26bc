import type { Scenario } from '../src/scenario/definition/scenario.ts';
import type { Compiled } from './compiled.ts';

/** How much larger than the default a scenario is. */
export interface ScenarioScale {
  /** Factor on the size of every group. */
  readonly agents?: number;
  /** Factor on the weeks, before and after the entry alike. */
  readonly weeks?: number;
  readonly replicates?: number;
  /** Replicates whose series are recorded; none unless given. */
  readonly recorded?: number;
}

/** The default organisation with all modes and the placebo, scaled. */
export function scaledScenario(compiled: Compiled, scale: ScenarioScale = {}): Scenario {
  const parse = (input: object) => compiled.parseScenario(JSON.stringify({ name: 'bench', ...input })).scenario;
  const { agents = 1, weeks = 1, replicates = 1, recorded = 0 } = scale;
  const { organisation, weeks: defaultWeeks, entry_week: entryWeek } = parse({});
  const groups = organisation.groups.map((group) => ({ ...group, size: group.size * agents }));
  return parse({
    ...(agents === 1 ? {} : { organisation: { ...organisation, groups } }),
    weeks: defaultWeeks * weeks,
    entry_week: entryWeek * weeks,
    placebo: true,
    replicates,
    record: { series: { replicates: recorded } },
  });
}
