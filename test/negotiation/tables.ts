import * as fc from 'fast-check';
import type { Bargaining } from '../../src/negotiation/index.ts';

/** A table from rows of utilities, one row a party. */
export function tableOf(
  rows: readonly (readonly number[])[],
  disagreement: readonly number[],
  weights: readonly number[] = rows.map(() => 1),
): Bargaining {
  return {
    parties: rows.length,
    outcomes: rows[0].length,
    utilities: Float64Array.from(rows.flat()),
    disagreement: Float64Array.from(disagreement),
    weights: Float64Array.from(weights),
  };
}

/** A pie of `size` units between two; outcome k gives k to the first and the rest to the second. */
export function pie(size: number, disagreement: readonly number[] = [0, 0], weights: readonly number[] = [1, 1]) {
  const first = Array.from({ length: size + 1 }, (_, k) => k);
  return tableOf([first, first.map((k) => size - k)], disagreement, weights);
}

export interface Drawn {
  readonly rows: number[][];
  readonly disagreement: number[];
  readonly weights: number[];
}

/** Utilities and status quo in small integers, so that ties and useless outcomes are common. */
export function drawnTables(options: { weights?: fc.Arbitrary<number>; parties?: number } = {}): fc.Arbitrary<Drawn> {
  const weight = options.weights ?? fc.integer({ min: 1, max: 40 }).map((w) => w / 8);
  return fc
    .tuple(fc.integer({ min: options.parties ?? 2, max: options.parties ?? 4 }), fc.integer({ min: 1, max: 30 }))
    .chain(([parties, outcomes]) =>
      fc.record({
        rows: fc.array(fc.array(fc.integer({ min: -4, max: 20 }), { minLength: outcomes, maxLength: outcomes }), {
          minLength: parties,
          maxLength: parties,
        }),
        disagreement: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: parties, maxLength: parties }),
        weights: fc.array(weight, { minLength: parties, maxLength: parties }),
      }),
    );
}

export function tableFrom(drawn: Drawn): Bargaining {
  return tableOf(drawn.rows, drawn.disagreement, drawn.weights);
}

/** Outcomes that leave nobody worse off and somebody better: written down anew, apart from the code under test. */
export function improvements(drawn: Drawn): number[] {
  return drawn.rows[0]
    .map((_, o) => o)
    .filter(
      (o) =>
        drawn.rows.every((row, p) => row[o] >= drawn.disagreement[p]) &&
        drawn.rows.some((row, p) => row[o] > drawn.disagreement[p]),
    );
}

/** Seeded: the same tables every time. */
export const seeded = { seed: 20260101, numRuns: 1500 };
