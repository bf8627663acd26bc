import { type CheckFinding, findError, findWarning, type ScenarioCheck } from './scenarioCheck.ts';

/** Modes are named once, and every expectation can be decided. */
export const checkComparison: ScenarioCheck = ({ compare, expect, placebo }) => {
  const findings: CheckFinding[] = compare.modes.flatMap((mode, index) =>
    compare.modes.indexOf(mode) < index
      ? [findError(['compare', 'modes', index], 'each mode once', `"${mode}" again`)]
      : [],
  );
  const run = new Set<string>(['none', ...compare.modes, ...(placebo ? ['placebo'] : [])]);
  for (const [index, line] of expect.entries()) {
    const path = ['expect', index];
    if (line.above === undefined && line.below === undefined) {
      findings.push(findError(path, 'above, below or both', 'neither'));
    }
    if (line.above !== undefined && line.below !== undefined && line.above >= line.below) {
      findings.push(findError([...path, 'above'], `less than below, ${line.below}`, String(line.above)));
    }
    if (line.minus === line.mode) {
      findings.push(findError([...path, 'minus'], 'a mode to compare with', `"${line.mode}", the mode itself`));
    }
    for (const key of ['mode', 'minus'] as const) {
      const mode = line[key];
      if (mode === undefined || run.has(mode)) continue;
      // `--modes` may leave modes out for a quick look: the line is then undecided, not wrong.
      const restsOn = ['compare.modes', 'placebo'];
      findings.push(
        findWarning([...path, key], `a mode that is run (${[...run].join(', ')})`, `"${mode}"`, { restsOn }),
      );
    }
  }
  return findings;
};
