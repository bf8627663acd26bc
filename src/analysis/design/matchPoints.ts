import type { PlannedDesign } from '../../plan/plannedDesign.ts';
import type { Design } from '../../scenario/definition/design.ts';
import type { ScaledValue } from '../../scenario/scale.ts';

/** Numbers of a range are seldom written with all their digits. */
const SAME_NUMBER = 1e-9;
/** Values that an error shows. */
const SHOWN_VALUES = 10;

/**
 * The points of a design at which everything that is named has its value, ascending.
 *
 * @param settings - values by path, as the design writes it
 * @param place - of the settings in the scenario, shown in errors
 * @throws Error when a path is not varied, or no point matches
 */
export function matchPoints(
  { type, parameters, cases }: Pick<Design, 'type' | 'parameters' | 'cases'>,
  planned: PlannedDesign,
  settings: Readonly<Record<string, ScaledValue>>,
  place: string,
): Int32Array {
  // Factors are planned in the order in which they are written.
  const paths = [...Object.keys(parameters), ...Object.keys(cases)];
  const wanted = Object.entries(settings).map(([path, value]) => {
    const factor = paths.indexOf(path);
    if (factor < 0)
      throw new Error(`${place}: expected a path that the design varies (${paths.join(', ')}), got ${path}`);
    return { path, factor, value };
  });
  const matching: number[] = [];
  for (let point = 0; point < planned.points; point += 1) {
    const values = planned.valuesAt(point);
    if (wanted.every(({ factor, value }) => isSame(values[factor], value))) matching.push(point);
  }
  if (matching.length > 0) return Int32Array.from(matching);
  const had = wanted.map(({ path, factor }) => `${path}: ${valuesOf(planned, factor)}`).join('; ');
  throw new Error(
    `${place}: expected values that some point of the ${type} design has (${had}), got ${JSON.stringify(settings)}`,
  );
}

function isSame(one: ScaledValue, other: ScaledValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= SAME_NUMBER * Math.max(Math.abs(one), Math.abs(other));
}

function valuesOf(design: PlannedDesign, factor: number): string {
  const values = new Set<ScaledValue>();
  for (let point = 0; point < design.points && values.size <= SHOWN_VALUES; point += 1) {
    values.add(design.valuesAt(point)[factor]);
  }
  const shown = [...values].slice(0, SHOWN_VALUES).join(', ');
  return values.size > SHOWN_VALUES ? `${shown}, …` : shown;
}
