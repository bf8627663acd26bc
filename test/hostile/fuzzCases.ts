import { readFileSync } from 'node:fs';

/** Cases of a fuzz test: as many as said in every run, 100,000 (or CORULE_FUZZ) with `npm run test:fuzz`. */
export function fuzzCases(everyRun: number): number {
  const wanted = Number(process.env.CORULE_FUZZ ?? Number.NaN);
  return Number.isNaN(wanted) ? everyRun : Math.ceil((wanted * everyRun) / usualCases);
}

/** Cases of a property in every run; one that costs more has fewer, in the same proportion at night. */
export const usualCases = 2000;

/** Options of fast-check for a fuzz test: a seed of its own, so that a red run is red again. */
export function fuzzOptions(everyRun: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: fuzzCases(everyRun), seed: Number(process.env.CORULE_FUZZ_SEED ?? 20_261) };
}

/** Time limit of a fuzz test in milliseconds: hours at night. */
export const fuzzTimeout = 14_400_000;

/** A scenario of the package as text, from which cases are made. */
export function scenarioText(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
