import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

/** Below this, a confidence sequence is not trusted. */
const fewestReady = 100;

/** A stop rule has room to look, and names what is run. */
export const checkReplicates: ScenarioCheck = ({ replicates, compare, placebo }) => {
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
  const run = new Set<string>(['none', ...compare.modes, ...(placebo ? ['placebo'] : [])]);
  for (const [at, { mode, minus }] of until.entries()) {
    const place = ['replicates', 'until', at];
    if (minus === mode) findings.push(findError([...place, 'minus'], 'another mode', `"${mode}", the mode itself`));
    for (const [key, name] of [
      ['mode', mode],
      ['minus', minus],
    ] as const) {
      if (name === undefined || run.has(name)) continue;
      findings.push(
        findError([...place, key], `a mode that is run (${[...run].join(', ')})`, `"${name}"`, {
          restsOn: ['compare.modes', 'placebo'],
        }),
      );
    }
  }
  if (min < fewestReady) {
    const hint = 'no look before that can stop the run';
    findings.push(findWarning(['replicates', 'min'], `at least ${fewestReady}`, String(min), { hint }));
  }
  return findings;
};
