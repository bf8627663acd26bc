import type { Scenario } from '../definition/scenario.ts';
import type { ScenarioPath, ScenarioProblem } from '../scenarioProblem.ts';

/** A problem before it is known where the value is written. */
export interface CheckFinding extends Omit<ScenarioProblem, 'position'> {
  /** Whether the problem lies in the key rather than in its value. */
  readonly atKey?: boolean;
  /** Other values on which the finding rests, `*` for any step; it is not reported where one of them is wrong itself. */
  readonly restsOn?: readonly string[];
}

/** Looks for one kind of impossible combination in a scenario whose values are each valid. */
export type ScenarioCheck = (scenario: Scenario) => readonly CheckFinding[];

/** An impossible combination. */
export function findError(
  path: ScenarioPath,
  expected: string,
  got: string,
  more: Pick<CheckFinding, 'hint' | 'restsOn' | 'atKey'> = {},
): CheckFinding {
  return { severity: 'error', path, expected, got, ...more };
}

/** A combination that is possible and probably not meant. */
export function findWarning(
  path: ScenarioPath,
  expected: string,
  got: string,
  more: Pick<CheckFinding, 'hint' | 'restsOn' | 'atKey'> = {},
): CheckFinding {
  return { severity: 'warning', path, expected, got, ...more };
}
