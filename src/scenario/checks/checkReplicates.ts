import { checkModes } from './checkModes.ts';
import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

/** Below this, a confidence sequence is not trusted. */
const fewestReady = 100;

/** A stop rule has room to look, and names what is run. */
export const checkReplicates: ScenarioCheck = (scenario) => {
  const { replicates } = scenario;
  if (typeof replicates === 'number') return [];
  const { min, max, until } = replicates;
  const findings: CheckFinding[] = [];
  if (max < min) findings.push(findError(['replicates', 'max'], `at least replicates.min, ${min}`, String(max)));
  else if (max < fewestReady) {
    findings.push(
      findError(
        ['replicates', 'max'],
        `at least ${fewestReady}: below that no interval of the rule is trusted`,
        String(max),
      ),
    );
  }
  for (const [at, output] of until.entries()) {
    // A rule cannot wait for a mode that is not run: what is a warning elsewhere is an error here.
    const place = ['replicates', 'until', at];
    findings.push(
      ...checkModes(scenario, output, place).map((finding) => ({ ...finding, severity: 'error' as const })),
    );
  }
  if (min < fewestReady) {
    const hint = 'no look before that can stop the run';
    findings.push(findWarning(['replicates', 'min'], `at least ${fewestReady}`, String(min), { hint }));
  }
  return findings;
};
