import type { UniformGenerator } from './uniformGenerator.ts';

/**
 * Fills an array with independent standard normal numbers (Box and Muller 1958), two for each two uniform ones.
 *
 * @param target - overwritten and returned
 * @param generator - uniform in [0, 1), seeded
 */
export function fillStandardNormal(target: Float64Array, generator: UniformGenerator): Float64Array {
  for (let index = 0; index < target.length; index += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - generator()));
    const angle = 2 * Math.PI * generator();
    target[index] = radius * Math.cos(angle);
    if (index + 1 < target.length) target[index + 1] = radius * Math.sin(angle);
  }
  return target;
}
