import { planDesign } from '../plan/plannedDesign.ts';
import type { PlannedFactor } from '../plan/plannedFactors.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { formatTable } from './formatTable.ts';

/** Factors and points that are shown: a plan is looked at, not read through. */
const mostFactors = 12;
const mostPoints = 10;

/** What a scenario varies and its first points, for a dry run; empty where it varies nothing. */
export function formatPlan(scenario: Scenario): string {
  const { replicates } = scenario;
  const design = planDesign(scenario);
  const lines: string[] = [];
  if (typeof replicates !== 'number') {
    const { min, max, every, until } = replicates;
    lines.push(
      `  replicates: looks at ${min}, then every ${every}, at most ${max}; ends when ${until.length} output${until.length === 1 ? ' is' : 's are'} known well enough`,
    );
  }
  if (design === undefined || scenario.design === undefined) return lines.map((line) => `${line}\n`).join('');
  const { factors, points, layout } = design;
  const method = layout.type === 'latin-hypercube' ? ` (${layout.method})` : '';
  const unbalanced = layout.type === 'sobol' && !layout.balanced ? '; a power of 2 keeps Sobol points balanced' : '';
  lines.push(
    `  design: ${scenario.design.type}${method}, ${points} points over ${factors.length} factor${factors.length === 1 ? '' : 's'}${unbalanced}`,
  );
  for (const factor of factors.slice(0, mostFactors)) lines.push(`    ${factor.name}: ${valuesOf(factor)}`);
  if (factors.length > mostFactors) lines.push(`    … and ${factors.length - mostFactors} more`);
  const shown = factors.slice(0, 5);
  const rows = Array.from({ length: Math.min(points, mostPoints) }, (_, point) => {
    const values = design.valuesAt(point);
    return [String(point), ...shown.map((_factor, at) => formatValue(values[at]))];
  });
  const table = formatTable(['point', ...shown.map(({ name }) => shortName(name))], rows);
  const rest = points > mostPoints ? `    … ${points - mostPoints} more points\n` : '';
  return `${lines.map((line) => `${line}\n`).join('')}${table.replaceAll(/^/gm, '    ').trimEnd()}\n${rest}`;
}

function valuesOf({ scale, levels }: PlannedFactor): string {
  if (scale.kind === 'choice') {
    const shown = scale.values.slice(0, 8).map(formatValue).join(', ');
    return scale.values.length > 8 ? `${shown}, … (${scale.values.length} values)` : shown;
  }
  const spread =
    scale.kind === 'linear' ? '' : `, ${scale.kind === 'log' ? 'evenly in the logarithm' : 'whole numbers'}`;
  return `${formatValue(scale.from)} to ${formatValue(scale.to)}${spread}${levels === undefined ? '' : `, ${levels} levels`}`;
}

function formatValue(value: string | number | boolean): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value);
}

/** The last steps of a path are what tells columns apart. */
function shortName(name: string): string {
  return name.split('.').slice(-2).join('.');
}
