import type { RandomStream } from '../../../random/randomStream.ts';

/** Uniform marks of a potential case, by their place. */
export const caseMarks = {
  arrival: 0,
  day: 1,
  worry: 2,
  gap: 3,
  sold: 4,
  means: 5,
  return: 6,
  self: 7,
  error: 8,
} as const;
const MARKS = Object.keys(caseMarks).length;

/** The week’s potential cases: a fixed number of each client, each with all that may ever be asked of it. */
export interface CaseDraws {
  /** Potential cases of a client in a week. */
  readonly perClient: number;
  readonly potential: number;
  /** Uniform marks: mark × potential case, client by client. */
  readonly uniform: Float64Array;
  /** Standard normal: size of each potential case, then what it asks of the job. */
  readonly normal: Float64Array;
  /** Uniform, by entry: about which of the client’s cases a performer meets it. */
  readonly visit: Float64Array;
}

/**
 * Room for the draws of a week. Twice as many potential cases as arrive in the mean, at least 4: each arrives by chance, so
 * that the number of a client’s cases in a week is binomial.
 *
 * @param casesPerClient mean number of cases of a client in a week
 */
export function createCaseDraws(clients: number, casesPerClient: number, entries: number): CaseDraws {
  const perClient = Math.max(4, 2 * Math.ceil(casesPerClient));
  const potential = clients * perClient;
  return {
    perClient,
    potential,
    uniform: new Float64Array(MARKS * potential),
    normal: new Float64Array(2 * potential),
    visit: new Float64Array(entries),
  };
}

/** Draws the week’s potential cases, in blocks whose length depends on the scenario alone. */
export function drawCases(draws: CaseDraws, world: RandomStream): void {
  world.fillUniform(draws.uniform, draws.uniform.length);
  world.fillNormal(draws.normal, draws.normal.length);
  world.fillUniform(draws.visit, draws.visit.length);
}
