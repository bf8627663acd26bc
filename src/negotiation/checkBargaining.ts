import type { Bargaining } from './Bargaining.ts';

function checkLength(name: string, found: number, expected: number): void {
  if (found !== expected) throw new RangeError(`bargaining.${name}: expected ${expected} values, got ${found}`);
}

function checkFinite(name: string, values: Float64Array, from: number, to: number): void {
  // v − v is 0 for a finite number and NaN otherwise: one pass without a branch.
  let sum = 0;
  for (let i = from; i < to; i++) {
    const value = values[i];
    sum += value - value;
  }
  if (sum === 0) return;
  for (let i = from; i < to; i++) {
    if (!Number.isFinite(values[i])) {
      throw new RangeError(`bargaining.${name}[${i}]: expected a finite number, got ${values[i]}`);
    }
  }
}

/**
 * Checks the shape of a table and the numbers of those who sit.
 * @throws RangeError naming the first field that doesn't fit, also for NaN and infinite values.
 */
export function checkBargaining(table: Bargaining): void {
  const { parties, outcomes, utilities, disagreement, weights, sitting } = table;
  if (!Number.isInteger(parties) || parties < 1) {
    throw new RangeError(`bargaining.parties: expected a positive integer, got ${parties}`);
  }
  if (!Number.isInteger(outcomes) || outcomes < 0) {
    throw new RangeError(`bargaining.outcomes: expected an integer of 0 or more, got ${outcomes}`);
  }
  checkLength('utilities', utilities.length, parties * outcomes);
  checkLength('disagreement', disagreement.length, parties);
  checkLength('weights', weights.length, parties);
  if (sitting !== undefined) checkLength('sitting', sitting.length, parties);
  for (let p = 0; p < parties; p++) {
    if (sitting !== undefined && sitting[p] === 0) continue;
    const weight = weights[p];
    if (!(weight >= 0 && weight < Infinity)) {
      throw new RangeError(`bargaining.weights[${p}]: expected a finite number of 0 or more, got ${weight}`);
    }
    checkFinite('disagreement', disagreement, p, p + 1);
    checkFinite('utilities', utilities, p * outcomes, (p + 1) * outcomes);
  }
}
