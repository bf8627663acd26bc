import type { Scenario } from '../definition/scenario.ts';
import { suggestName } from '../nearestName.ts';
import type { ScenarioPath } from '../scenarioProblem.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

/** Names that the data set of a scenario will have; they are defined by a later stage, which hands them in. */
export interface MetricNames {
  /** Columns of runs.parquet. */
  readonly columns: readonly string[];
  /** Measures that have a column for each role. */
  readonly roleMeasures: readonly string[];
}

/** Holds the columns and measures that a scenario names to those that will exist. */
export function checkMetricNames(metricNames: (scenario: Scenario) => MetricNames): ScenarioCheck {
  return (scenario) => {
    const { columns, roleMeasures } = metricNames(scenario);
    const { family, margins } = scenario.compare;
    const until = typeof scenario.replicates === 'number' ? [] : scenario.replicates.until;
    const column = (path: ScenarioPath, name: string, atKey: boolean) =>
      findUnknown(path, name, columns, 'a column of runs.parquet (see corule list metrics)', atKey);
    return [
      ...family.flatMap((name, at) =>
        findUnknown(['compare', 'family', at], name, roleMeasures, 'a measure that has a column for each role', false),
      ),
      ...Object.keys(margins).flatMap((name) => column(['compare', 'margins', name], name, true)),
      ...(scenario.design?.outputs ?? []).flatMap(({ metric }, at) =>
        column(['design', 'outputs', at, 'metric'], metric, false),
      ),
      ...(scenario.calibration?.patterns ?? []).flatMap(({ metric }, at) =>
        column(['calibration', 'patterns', at, 'metric'], metric, false),
      ),
      ...until.flatMap(({ metric }, at) => column(['replicates', 'until', at, 'metric'], metric, false)),
      ...scenario.expect.flatMap(({ metric }, at) => column(['expect', at, 'metric'], metric, false)),
    ];
  };
}

function findUnknown(
  path: ScenarioPath,
  name: string,
  known: readonly string[],
  expected: string,
  atKey: boolean,
): CheckFinding[] {
  if (known.includes(name)) return [];
  const more = { atKey, restsOn: ['organisation.groups.*.id'], ...suggestName(name, known) };
  return [findError(path, expected, JSON.stringify(name), more)];
}
