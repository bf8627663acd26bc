import type { RandomStream } from '../../../random/randomStream.ts';

/** Potential cases for each that arrives in the mean. */
const POTENTIAL_PER_CASE = 1.5;

/** The week’s potential cases: a fixed number, each with all that may ever be asked of it. */
export interface CaseDraws {
  readonly potential: number;
  /** Probability that a potential case arrives. */
  readonly chance: number;
  /** Uniform: below the chance it arrives, and where it lies there says whose it is and on which day. */
  readonly arrival: Float64Array;
  /** Uniform: how worried its client is. */
  readonly worry: Float64Array;
  /** Uniform: whether the contract says something about it, and whether sales promise it all the same. */
  readonly contract: Float64Array;
  /** Uniform: its means are missing above the share of means; it comes back below a probability. */
  readonly means: Float64Array;
  readonly back: Float64Array;
  /** Uniform: whether its client tries alone, and makes an error. */
  readonly alone: Float64Array;
  /** Standard normal: its size, and what it asks of the job. */
  readonly size: Float64Array;
  readonly ask: Float64Array;
  /** Uniform, by entry: about which of the client’s cases a performer meets it. */
  readonly visit: Float64Array;
  /** The two blocks in which all of this is drawn. */
  readonly uniform: Float64Array;
  readonly normal: Float64Array;
}

/**
 * Room for the draws of a week. Half as many potential cases again as arrive in the mean: each arrives by chance, so that
 * the number of cases in a week is binomial.
 *
 * @param casesPerClient mean number of cases of a client in a week
 */
export function createCaseDraws(clients: number, casesPerClient: number, entries: number): CaseDraws {
  const potential = Math.ceil(POTENTIAL_PER_CASE * clients * casesPerClient);
  const uniform = new Float64Array(6 * potential + entries);
  const normal = new Float64Array(2 * potential);
  const part = (block: Float64Array, index: number) => block.subarray(index * potential, (index + 1) * potential);
  return {
    potential,
    chance: potential > 0 ? (clients * casesPerClient) / potential : 0,
    arrival: part(uniform, 0),
    worry: part(uniform, 1),
    contract: part(uniform, 2),
    means: part(uniform, 3),
    back: part(uniform, 4),
    alone: part(uniform, 5),
    visit: uniform.subarray(6 * potential),
    size: part(normal, 0),
    ask: part(normal, 1),
    uniform,
    normal,
  };
}

/** Draws the week’s potential cases, in two blocks whose length depends on the scenario alone. */
export function drawCases({ uniform, normal }: CaseDraws, world: RandomStream): void {
  world.fillUniform(uniform, uniform.length);
  world.fillNormal(normal, normal.length);
}
