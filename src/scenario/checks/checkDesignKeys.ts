import { type Design, type DesignType, namedDesigns } from '../definition/design.ts';
import type { Scenario } from '../definition/scenario.ts';
import { type CheckFinding, findError, findWarning } from './scenarioCheck.ts';

/** Keys that only some types have, and which types. */
const typesOf = {
  points: ['latin-hypercube', 'sobol', 'ensemble'],
  trajectories: ['morris'],
  levels: ['morris'],
  rows: ['saltelli'],
  sampling: ['saltelli'],
  scramblings: ['saltelli'],
  second_order: ['saltelli'],
} as const satisfies Record<string, readonly DesignType[]>;
const ownKeys = ['points', 'trajectories', 'levels', 'rows', 'sampling', 'scramblings', 'second_order'] as const;

/** Scramblings of which the scatter says enough for an interval. */
const fewestScramblings = 16;

/** Holds a design to what its type needs and allows. */
export function checkDesignKeys(scenario: Scenario, design: Design): CheckFinding[] {
  const { type } = design;
  const findings: CheckFinding[] = [];
  for (const key of ownKeys) {
    const types: readonly DesignType[] = typesOf[key];
    if (design[key] === undefined || types.includes(type)) continue;
    findings.push(
      findError(['design', key], `this key only with type ${types.join(' or ')}`, `type ${type}`, { atKey: true }),
    );
  }
  if ((type === 'latin-hypercube' || type === 'sobol') && design.points === undefined) {
    findings.push(findError(['design', 'points'], `a number of points for a ${type} design`, 'none'));
  }
  const factors = Object.keys(design.parameters).length + Object.keys(design.cases).length;
  const named = namedDesigns.some((name) => name === type);
  if (factors === 0 && !named) findings.push(findError(['design'], 'parameters or cases to vary', 'neither'));
  if (factors > 0 && named) {
    const expected = `neither parameters nor cases: those of ${type} follow from the scenario`;
    findings.push(findError(['design', 'type'], expected, `${factors} of them`));
  }
  findings.push(...checkFactorForms(design), ...checkSampling(design));
  const { replicates } = scenario;
  const isBlocked = type === 'morris' || type === 'saltelli';
  if (isBlocked && typeof replicates !== 'number') {
    const got = 'a stop rule: the seeds of its blocks follow from the number';
    findings.push(findError(['replicates'], `a number for a ${type} design`, got));
  }
  if (isBlocked && typeof replicates === 'number' && replicates < 2) {
    findings.push(
      findError(
        ['replicates'],
        `at least 2 for a ${type} design: one run a point cannot tell noise from the parameters`,
        String(replicates),
      ),
    );
  }
  return findings;
}

/** Where values must be written out, and where a range must say how many. */
function checkFactorForms({ type, parameters, cases }: Design): CheckFinding[] {
  const findings: CheckFinding[] = [];
  for (const [path, { range, sweep, levels }] of Object.entries(parameters)) {
    const place = ['design', 'parameters', path];
    if (type === 'list' && range !== undefined) {
      findings.push(findError([...place, 'range'], 'values that are written out with `sweep` for a list', 'a range'));
    }
    if (type === 'factorial' && range !== undefined && levels === undefined) {
      findings.push(findError([...place, 'levels'], 'how many values of the range a factorial takes', 'none'));
    }
    if (levels !== undefined && (type !== 'factorial' || sweep !== undefined)) {
      findings.push(
        findError([...place, 'levels'], 'levels only beside `range` in a factorial design', String(levels), {
          atKey: true,
        }),
      );
    }
  }
  if (type === 'alone' || type === 'pairs') {
    const levelled = [
      ...Object.entries(parameters).map(([path, { sweep }]) => [['parameters', path], sweep?.length] as const),
      ...Object.entries(cases).map(([name, labels]) => [['cases', name], Object.keys(labels).length] as const),
    ];
    for (const [place, length] of levelled) {
      if (length === 2) continue;
      findings.push(findError(['design', ...place], 'two values, as it is and changed', String(length ?? 'a range')));
    }
  }
  if (type === 'list') {
    const lengths = [
      ...Object.entries(parameters).map(([path, { sweep }]) => [path, sweep?.length] as const),
      ...Object.entries(cases).map(([name, labels]) => [name, Object.keys(labels).length] as const),
    ].filter(([, length]) => length !== undefined);
    const [, first] = lengths[0] ?? [];
    if (lengths.some(([, length]) => length !== first)) {
      const got = lengths.map(([name, length]) => `${name}: ${length}`).join(', ');
      findings.push(
        findError(['design', 'parameters'], 'equally many values for every factor of a list', got, {
          hint: 'for all combinations use type: factorial',
        }),
      );
    }
  }
  return findings;
}

function checkSampling({ type, levels, sampling, scramblings, rows }: Design): CheckFinding[] {
  const findings: CheckFinding[] = [];
  if (type === 'morris' && levels !== undefined && levels % 2 !== 0) {
    findings.push(findError(['design', 'levels'], 'an even number', String(levels)));
  }
  if (type !== 'saltelli') return findings;
  if (sampling === 'independent' && scramblings !== undefined) {
    findings.push(
      findError(['design', 'scramblings'], 'no scramblings for independent rows', String(scramblings), { atKey: true }),
    );
  }
  if (sampling !== 'independent' && scramblings !== undefined && scramblings < fewestScramblings) {
    findings.push(
      findError(
        ['design', 'scramblings'],
        `at least ${fewestScramblings}, whose scatter gives the intervals`,
        String(scramblings),
        { hint: 'ask for fewer rows of each instead' },
      ),
    );
  }
  if (sampling !== 'independent' && rows !== undefined && !Number.isInteger(Math.log2(rows))) {
    findings.push(findWarning(['design', 'rows'], 'a power of 2, which keeps Sobol points balanced', String(rows)));
  }
  return findings;
}
