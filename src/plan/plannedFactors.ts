import type { Design } from '../scenario/definition/design.ts';
import type { Factor, Setting } from '../scenario/definition/factor.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { parameterColumn, parameterName } from '../scenario/parameterName.ts';
import { parseSettingPath } from '../scenario/parseSettingPath.ts';
import { type Scale, scaledValue, type ScaledValue } from '../scenario/scale.ts';
import type { ParameterSetting } from '../scenario/setParameters.ts';
import { unitLevel } from './designs/factorialDesign.ts';
import { resolveIds } from './resolveIds.ts';

/** One thing that a design varies: a parameter, or named cases of settings that are made together. */
export interface PlannedFactor {
  /** Path of the parameter with ids in place of indices, or name of the cases. */
  readonly name: string;
  /** `param_…`: its column in runs.parquet and points.parquet. */
  readonly column: string;
  /** Whether every value is a number; else the column holds text. */
  readonly isNumeric: boolean;
  readonly scale: Scale;
  /** Values of a factor with levels; of a range without levels undefined. */
  readonly levels: number | undefined;
  /** The value at a coordinate of the unit interval. */
  valueAt(unit: number): ScaledValue;
  /** The value of a level, from 0. */
  valueOfLevel(level: number): ScaledValue;
  settingsOf(value: ScaledValue): readonly ParameterSetting[];
}

/** Everything that a design varies: parameters in the order in which they are written, then cases. */
export function plannedFactors(scenario: Scenario, design: Pick<Design, 'parameters' | 'cases'>): PlannedFactor[] {
  return [
    ...Object.entries(design.parameters).map(([path, factor]) => parameterFactor(scenario, path, factor)),
    ...Object.entries(design.cases).map(([name, cases]) => caseFactor(name, cases)),
  ];
}

/** Number of values of a factor that must have levels. */
export function levelsOf({ name, levels }: PlannedFactor): number {
  if (levels === undefined) throw new RangeError(`design: ${name}: expected levels, got a range without them`);
  return levels;
}

function parameterFactor(scenario: Scenario, path: string, factor: Factor): PlannedFactor {
  const name = parameterName(scenario, resolveIds(scenario, parseSettingPath(path) ?? [path]));
  const { sweep, range = [], scale: kind = 'linear' } = factor;
  const scale: Scale = sweep === undefined ? { kind, from: range[0], to: range[1] } : { kind: 'choice', values: sweep };
  const levels = sweep?.length ?? factor.levels;
  return {
    name,
    column: parameterColumn(name),
    isNumeric: sweep === undefined || sweep.every((value) => typeof value === 'number'),
    scale,
    levels,
    valueAt: (unit) => scaledValue(scale, unit),
    valueOfLevel: (level) => (sweep === undefined ? scaledValue(scale, unitLevel(level, levels ?? 1)) : sweep[level]),
    settingsOf: (value) => [{ path, value }],
  };
}

function caseFactor(name: string, cases: Readonly<Record<string, Readonly<Record<string, Setting>>>>): PlannedFactor {
  const labels = Object.keys(cases);
  const scale: Scale = { kind: 'choice', values: labels };
  return {
    name,
    column: parameterColumn(name),
    isNumeric: false,
    scale,
    levels: labels.length,
    valueAt: (unit) => scaledValue(scale, unit),
    valueOfLevel: (level) => labels[level],
    settingsOf: (value) => Object.entries(cases[String(value)]).map(([path, setting]) => ({ path, value: setting })),
  };
}
