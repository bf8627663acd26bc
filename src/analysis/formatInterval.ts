import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed } from '../language/punctuation.ts';

/** Fewest and most decimals that an interval is given with. */
const FEWEST = 2;
const MOST = 6;

/** The ends of an interval, in any unit. */
export interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Decimals at which an interval shows its width and an end that is not 0 does not look like 0.
 *
 * @param bounds - what the interval is held to: an end that lies beside one does not look as if it lay on it
 * @example decimalsFor({ lower: 0.113, upper: 0.127 }) // 2
 * @example decimalsFor({ lower: -0.003, upper: 0.0149 }, [0.01]) // 3
 */
export function decimalsFor({ lower, upper }: Ends, bounds: readonly number[] = []): number {
  let decimals = decimalsOfWidth({ lower, upper });
  const looksOtherwise = (end: number, bound: number) =>
    Math.sign(Number(end.toFixed(decimals)) - bound) !== Math.sign(end - bound);
  while (decimals < MOST && bounds.some((bound) => looksOtherwise(lower, bound) || looksOtherwise(upper, bound))) {
    decimals += 1;
  }
  return decimals;
}

/**
 * Decimals at which an estimate does not look like an end of its interval.
 *
 * @example decimalsOfEstimate(0.3041, { lower: 0.2991, upper: 0.3092 }) // 3
 */
export function decimalsOfEstimate(estimate: number, { lower, upper }: Ends): number {
  let decimals = decimalsFor({ lower, upper });
  const looksLike = (end: number) => end !== estimate && end.toFixed(decimals) === estimate.toFixed(decimals);
  while (decimals < 4 && (looksLike(lower) || looksLike(upper))) decimals += 1;
  return decimals;
}

function decimalsOfWidth({ lower, upper }: Ends): number {
  const halfWidth = (upper - lower) / 2;
  let decimals = FEWEST;
  while (decimals < 4 && halfWidth < 0.5 * 10 ** -decimals) decimals += 1;
  if (lower <= 0 && upper >= 0) return decimals;
  const nearest = Math.min(Math.abs(lower), Math.abs(upper));
  while (decimals < MOST && nearest < 0.5 * 10 ** -decimals) decimals += 1;
  return decimals;
}

/**
 * The ends of an interval in brackets.
 *
 * @example formatInterval('en', { lower: -0.013, upper: 0.02 }, 2) // '[−0.01, 0.02]'
 */
export function formatInterval(language: Language, { lower, upper }: Ends, decimals: number): string {
  return bracketed(language, formatNumber(language, lower, decimals), formatNumber(language, upper, decimals));
}
