import type { Calibration, Pattern } from '../definition/calibration.ts';
import type { Scenario } from '../definition/scenario.ts';
import { parameterColumn } from '../parameterName.ts';
import { patternName } from '../patternName.ts';
import { nodeFromValue } from '../scenarioNode.ts';
import { checkModes } from './checkModes.ts';
import { checkRange } from './checkRange.ts';
import { findTarget } from './findTarget.ts';
import { type CheckFinding, findError, type ScenarioCheck } from './scenarioCheck.ts';

/** There is something to seek and something to meet, every parameter and band is possible, and the search can end. */
export const checkCalibration: ScenarioCheck = (scenario) => {
  const { calibration } = scenario;
  if (calibration === undefined) return [];
  return [
    ...checkParameters(scenario, calibration),
    ...checkPatterns(scenario, calibration.patterns),
    ...checkNumbers(calibration),
  ];
};

function checkParameters(scenario: Scenario, { parameters }: Calibration): CheckFinding[] {
  const { design: _, calibration: __, ...rest } = scenario;
  const root = nodeFromValue(rest, { file: 'calibration' });
  const findings: CheckFinding[] = [];
  const paths = new Map<string, string>();
  if (Object.keys(parameters).length === 0) {
    findings.push(findError(['calibration', 'parameters'], 'at least one parameter to seek', 'none'));
  }
  for (const [path, { range, scale }] of Object.entries(parameters)) {
    const place = ['calibration', 'parameters', path];
    const target = findTarget(scenario, root, path, place);
    if ('finding' in target) {
      findings.push(target.finding);
      continue;
    }
    const column = parameterColumn(target.name);
    const other = paths.get(column);
    if (other !== undefined) {
      findings.push(findError(place, 'each parameter once', `${path} beside ${other}`, { atKey: true }));
    }
    paths.set(column, path);
    if (target.schema.type !== 'number' && target.schema.type !== 'integer') {
      findings.push(findError(place, 'a parameter that is a number', `${path}, which is none`, { atKey: true }));
    } else findings.push(...checkRange(range, scale, target.schema, place));
  }
  return findings;
}

function checkPatterns(scenario: Scenario, patterns: readonly Pattern[]): CheckFinding[] {
  const findings: CheckFinding[] = [];
  if (!patterns.some(({ fit }) => fit)) {
    const got = patterns.length === 0 ? 'no pattern' : 'patterns that are all kept apart (fit: false)';
    findings.push(findError(['calibration', 'patterns'], 'at least one pattern to meet', got));
  }
  const names = patterns.map(patternName);
  for (const [at, pattern] of patterns.entries()) {
    const place = ['calibration', 'patterns', at];
    const [lower, upper] = pattern.band;
    if (!(lower < upper)) {
      const hint = 'a value without error has no band: say how far it may be off';
      findings.push(findError([...place, 'band'], 'a lower end below the upper one', `[${lower}, ${upper}]`, { hint }));
    }
    if (names.indexOf(names[at]) < at) findings.push(findError(place, 'each pattern once', `${names[at]} again`));
    findings.push(...checkModes(scenario, pattern, place));
  }
  return findings;
}

function checkNumbers({ parameters, particles, budget }: Calibration): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const fewest = Object.keys(parameters).length + 2;
  if (particles < fewest) {
    findings.push(
      findError(['calibration', 'particles'], `at least ${fewest}, two more than parameters`, String(particles)),
    );
  }
  if (budget < particles) {
    findings.push(
      findError(['calibration', 'budget'], `at least the number of particles, ${particles}`, String(budget)),
    );
  }
  return findings;
}
