import type { Factor } from '../../../scenario/definition/factor.ts';
import type { Scenario } from '../../../scenario/definition/scenario.ts';
import type { ExplicitDesign } from './explicitDesign.ts';
import { listParameters } from '../../../scenario/listParameters.ts';
import { schemaAt } from '../../../scenario/schemaAt.ts';

/** Points unless the design names a number. */
const standardPoints = 64;
/** Each assumed value is varied from half to one and a half of itself, within its bounds. */
const [lowest, highest] = [0.5, 1.5];
/** Sizes of groups are varied from half to twice. */
const [smallest, largest] = [0.5, 2];

/**
 * An ensemble over organisations and parameters: sizes of all groups, and every assumed number of how people act, learn,
 * negotiate and judge. In how many of these organisations does each sign hold?
 *
 * Not varied: sizes of one (the person is one), values that are 0 or named in a list, conventions and numerical settings
 * (see the design `robustness`), and the parameters of work systems.
 */
export function ensemble(scenario: Scenario): ExplicitDesign {
  const parameters: Record<string, Factor> = {};
  for (const { id, size, teams } of scenario.organisation.groups) {
    if (size > 1) {
      // Every team keeps somebody.
      const range = [Math.max(teams?.count ?? 1, Math.round(size * smallest)), Math.round(size * largest)];
      parameters[`organisation.groups.${id}.size`] = { range, scale: 'integer' };
    }
  }
  for (const { path, source, min = -Infinity, max = Infinity } of listParameters()) {
    const isVaried =
      /^(world|behaviour|legitimacy|counter_rules|derogations|agenda|negotiation|clients|costs|entry)\./.test(path);
    if (!isVaried || path.includes('[]') || !source.startsWith('assumption') || !isEntered(path, scenario)) continue;
    const base = valueAt(scenario, path);
    if (typeof base !== 'number' || base <= 0) continue;
    const isInteger = schemaAt(path.split('.'))?.type === 'integer';
    const ends = [Math.max(min, base * lowest), Math.min(max, base * highest)];
    const range = isInteger ? ends.map((end) => Math.round(end)) : ends;
    if (range[0] < range[1]) parameters[path] = isInteger ? { range, scale: 'integer' } : { range };
  }
  return {
    type: 'latin-hypercube',
    points: scenario.design?.points ?? standardPoints,
    parameters,
    cases: {},
    outputs: [],
  };
}

/** Parameters of a mode that is not compared change nothing. */
function isEntered(path: string, { compare }: Scenario): boolean {
  const [, mode] = /^entry\.(imposed|contact|negotiated)\./.exec(path) ?? [];
  return mode === undefined || compare.modes.some((compared) => compared === mode);
}

function valueAt(scenario: Scenario, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (place, key) =>
        typeof place === 'object' && place !== null
          ? Object.entries(place).find(([name]) => name === key)?.[1]
          : undefined,
      scenario,
    );
}
