import { checkLength } from './checkArguments.ts';

/**
 * Covariance matrix of weighted values, Σw(x − x̄)(y − ȳ) / (1 − Σw²): unbiased for independent draws with weights that do
 * not depend on them.
 *
 * @param columns - for each variable a value per draw
 * @param weights - one per draw, summing to 1
 * @returns columns × columns, row after row
 * @throws RangeError when the lengths differ
 * @example
 * weightedCovariance([Float64Array.of(1, 3)], Float64Array.of(0.5, 0.5)); // 2
 */
export function weightedCovariance(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const size = columns.length;
  const deviations = columns.map((values, index) => {
    checkLength(`columns[${index}]`, values.length, weights.length);
    const mean = values.reduce((sum, value, draw) => sum + weights[draw] * value, 0);
    return values.map((value) => value - mean);
  });
  const share = 1 - weights.reduce((sum, weight) => sum + weight * weight, 0);
  const covariance = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = 0;
      for (let draw = 0; draw < weights.length; draw += 1) {
        sum += weights[draw] * deviations[row][draw] * deviations[column][draw];
      }
      covariance[row * size + column] = sum / share;
      covariance[column * size + row] = sum / share;
    }
  }
  return covariance;
}
