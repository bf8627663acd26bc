import type { Output } from '../definition/factor.ts';
import type { Scenario } from '../definition/scenario.ts';
import type { ScenarioPath } from '../scenarioProblem.ts';
import { type CheckFinding, findError, findWarning } from './scenarioCheck.ts';

/** Whether the modes of an output are run, and differ where one is subtracted; `place` is that of the output. */
export function checkModes(
  { compare, placebo }: Scenario,
  { mode, minus }: Output,
  place: ScenarioPath,
): CheckFinding[] {
  const run = new Set<string>(['none', ...compare.modes, ...(placebo ? ['placebo'] : [])]);
  const findings: CheckFinding[] = [];
  if (minus === mode) findings.push(findError([...place, 'minus'], 'another mode', `"${mode}", the mode itself`));
  for (const [key, name] of [
    ['mode', mode],
    ['minus', minus],
  ] as const) {
    if (name === undefined || run.has(name)) continue;
    // `--modes` may leave modes out for a quick look.
    const restsOn = ['compare.modes', 'placebo'];
    findings.push(
      findWarning([...place, key], `a mode that is run (${[...run].join(', ')})`, `"${name}"`, { restsOn }),
    );
  }
  return findings;
}
