import type { Position } from './tablePositions.ts';

/** Windows that can be agreed: a grid of centres and half-widths between the positions of those who sit. */
export interface OutcomeSpace {
  readonly centres: Float64Array;
  readonly halfWidths: Float64Array;
}

/**
 * The outcome space of a table.
 *
 * @param positions of the parties, and of the rule in force first where it stands
 * @param halfWidth fixed by the form; absent where it is bargained
 */
export function layOutOutcomes(
  positions: readonly Position[],
  centreSteps: number,
  widthSteps: number,
  halfWidth: number | undefined,
): OutcomeSpace {
  const centres = grid(
    positions.map((position) => position.centre),
    centreSteps,
  );
  const halfWidths =
    halfWidth === undefined
      ? grid(
          positions.map((position) => position.halfWidth),
          widthSteps,
        )
      : Float64Array.of(halfWidth);
  return { centres, halfWidths };
}

/** Evenly spaced values from the smallest to the largest; one value where they coincide, the middle where one is asked. */
function grid(values: readonly number[], steps: number): Float64Array {
  let lowest = values[0];
  let highest = values[0];
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (highest - lowest < 1e-9) return Float64Array.of(lowest);
  if (steps === 1) return Float64Array.of((lowest + highest) / 2);
  const points = new Float64Array(steps);
  for (let j = 0; j < steps; j += 1) points[j] = lowest + ((highest - lowest) * j) / (steps - 1);
  return points;
}
