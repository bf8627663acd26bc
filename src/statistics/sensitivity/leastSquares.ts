import { checkLength } from '../checkArguments.ts';

/** Columns whose part of their own goes below this share of their length depend on the others. */
const dependenceTolerance = 1e-10;

/** Fits one response after another to the same terms. */
export type LeastSquares = (response: Float64Array) => Float64Array;

/**
 * Least squares by Householder reflections (Golub and Van Loan 2013, section 5.3): factorised once, then one fit a call.
 *
 * @param columns - the terms, each with a value per point
 * @returns a function from a response (a value per point) to a coefficient per term
 * @throws RangeError when there are more terms than points, or a term is a combination of those before it
 */
export function leastSquares(columns: readonly Float64Array[]): LeastSquares {
  const terms = columns.length;
  const points = columns[0]?.length ?? 0;
  for (const [index, column] of columns.entries()) checkLength(`columns[${index}]`, column.length, points);
  if (terms > points) {
    throw new RangeError(`terms: expected at most one per point (${points}), got ${terms}; add points or drop terms`);
  }
  const reduced = columns.map((column) => column.slice());
  /** Reflection k is v ↦ v − 2u(uᵀv) with u the unit vector from element k on. */
  const reflections: Float64Array[] = [];
  const diagonal = new Float64Array(terms);
  for (let k = 0; k < terms; k += 1) {
    const column = reduced[k];
    const own = normFrom(column, k);
    if (!(own > dependenceTolerance * normFrom(columns[k], 0))) {
      throw new RangeError(
        `columns[${k}]: expected a term that is no combination of those before it; drop one of them`,
      );
    }
    diagonal[k] = column[k] > 0 ? -own : own;
    const reflection = column.slice(k);
    reflection[0] -= diagonal[k];
    const length = normFrom(reflection, 0);
    for (let i = 0; i < reflection.length; i += 1) reflection[i] /= length;
    reflections.push(reflection);
    for (let j = k + 1; j < terms; j += 1) reflect(reduced[j], reflection, k);
  }
  return (response) => {
    checkLength('response', response.length, points);
    const rotated = response.slice();
    for (const [k, reflection] of reflections.entries()) reflect(rotated, reflection, k);
    const coefficients = new Float64Array(terms);
    for (let k = terms - 1; k >= 0; k -= 1) {
      let rest = rotated[k];
      for (let j = k + 1; j < terms; j += 1) rest -= reduced[j][k] * coefficients[j];
      coefficients[k] = rest / diagonal[k];
    }
    return coefficients;
  };
}

function reflect(vector: Float64Array, reflection: Float64Array, from: number): void {
  let product = 0;
  for (let i = 0; i < reflection.length; i += 1) product += reflection[i] * vector[from + i];
  for (let i = 0; i < reflection.length; i += 1) vector[from + i] -= 2 * product * reflection[i];
}

function normFrom(vector: Float64Array, from: number): number {
  let squares = 0;
  for (let i = from; i < vector.length; i += 1) squares += vector[i] * vector[i];
  return Math.sqrt(squares);
}
