import { checkInteger } from '../../statistics/checkArguments.ts';
import { joeKuoNumbers } from './joeKuoNumbers.ts';

/** Digits of a coordinate: points lie on a grid of 2⁻³². */
export const sobolDigits = 32;

/** Dimensions for which there are direction numbers. */
export const mostSobolDimensions = joeKuoNumbers.length + 1;

/**
 * Direction numbers v₁, v₂, … of the first dimensions, as 32-bit fractions with the first digit in the highest bit.
 *
 * vₖ = 2³²⁻ᵏ·mₖ with mₖ = 2a₁mₖ₋₁ ⊕ 4a₂mₖ₋₂ ⊕ … ⊕ 2ˢmₖ₋ₛ ⊕ mₖ₋ₛ (Bratley and Fox 1988), the m of Joe and Kuo (2008).
 *
 * @param dimensions - 1 to 200
 * @returns `dimensions` rows of 32 numbers
 * @throws RangeError when there are no numbers for that many dimensions
 */
export function sobolDirections(dimensions: number): Uint32Array {
  checkInteger('dimensions', dimensions, 1);
  if (dimensions > mostSobolDimensions) {
    throw new RangeError(
      `dimensions: expected at most ${mostSobolDimensions} for Sobol points, got ${dimensions}; use latin-hypercube`,
    );
  }
  const directions = new Uint32Array(dimensions * sobolDigits);
  for (let k = 0; k < sobolDigits; k += 1) directions[k] = 2 ** (sobolDigits - 1 - k);
  for (let dimension = 1; dimension < dimensions; dimension += 1) {
    const { coefficients, initial } = joeKuoNumbers[dimension - 1];
    const degree = initial.length;
    const row = directions.subarray(dimension * sobolDigits, (dimension + 1) * sobolDigits);
    for (let k = 0; k < sobolDigits; k += 1) {
      if (k < degree) {
        row[k] = initial[k] * 2 ** (sobolDigits - 1 - k);
        continue;
      }
      let direction = row[k - degree] ^ (row[k - degree] >>> degree);
      for (let j = 1; j < degree; j += 1) if ((coefficients >>> (degree - 1 - j)) & 1) direction ^= row[k - j];
      row[k] = direction;
    }
  }
  return directions;
}
