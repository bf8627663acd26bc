import type { Ends, OutputStudy, SurfaceStudy } from './designStudy.ts';

/** What factors are ranked by: the change that each makes alone, total index, μ*, half the change over the range, or the level furthest from the mean. */
export type RankedBy = 'change' | 'total' | 'size' | 'main' | 'level';

/** A factor with the number that says how much it matters. */
export interface RankedFactor {
  /** Position in `design.factors`. */
  readonly factor: number;
  readonly ends: Ends;
  /** Whether the interval (of μ*: its floor of noise) bears out that the factor matters. */
  readonly shown: boolean;
  /** Which level, where ranked by levels. */
  readonly level: number | null;
}

/** The factors of an output, those that matter most first. */
export interface FactorRanking {
  readonly by: RankedBy;
  readonly ranked: readonly RankedFactor[];
  /** Whether the interval of the first lies wholly beyond those of all other factors. */
  readonly leadShown: boolean;
}

/** Ranks the factors of an output by what its design gives of them; `null` where it gives nothing. */
export function rankFactors(output: OutputStudy): FactorRanking | null {
  const unsorted = factorsOf(output);
  if (unsorted === null || unsorted.factors.length === 0) return null;
  const ranked = unsorted.factors.toSorted((a, b) => sizeOf(b.ends) - sizeOf(a.ends) || a.factor - b.factor);
  const [first, ...others] = ranked;
  const complete = output.notes.every(({ key }) => key !== 'surface_without') || unsorted.by !== 'main';
  const beyond = complete && first.shown && others.every(({ ends }) => nearestOf(first.ends) > furthestOf(ends));
  return { by: unsorted.by, ranked, leadShown: beyond };
}

function factorsOf({ pairs, indices, screening, surface, levels, constant }: OutputStudy): {
  readonly by: RankedBy;
  readonly factors: readonly RankedFactor[];
} | null {
  if (constant) return null;
  if (pairs !== null) {
    const factors = pairs.alone.map((ends, factor) => ({ factor, ends, shown: nearestOf(ends) > 0, level: null }));
    return { by: 'change', factors };
  }
  if (indices !== null) {
    if (!indices.defined || !indices.signal) return null;
    const factors = indices.total.map((ends, factor) => ({ factor, ends, shown: (ends.lower ?? 0) > 0, level: null }));
    return { by: 'total', factors };
  }
  if (screening !== null) {
    const factors = screening.map(({ factor, meanSize, aboveNoise }) => ({
      factor,
      ends: meanSize,
      shown: aboveNoise,
      level: null,
    }));
    return { by: 'size', factors };
  }
  // A surface leaves out factors that are no numbers; levels have them all.
  const isWhole = levels === null || levels.every(({ factor }) => holds(surface, factor));
  if (surface !== null && isWhole) {
    const mains = surface.coefficients.filter((coefficient) => coefficient.factors.length === 1);
    const factors = mains.map(({ factors: [factor], estimate, lower, upper }) => {
      const ends = { estimate, lower, upper };
      return { factor, ends, shown: nearestOf(ends) > 0, level: null };
    });
    return { by: 'main', factors };
  }
  if (levels === null) return null;
  const factors = levels.flatMap(({ factor, levels: all }) => {
    const level = all.reduce((best, ends, index) => (sizeOf(ends) > sizeOf(all[best]) ? index : best), 0);
    const ends = all[level];
    return ends === undefined ? [] : [{ factor, ends, shown: nearestOf(ends) > 0, level }];
  });
  return { by: 'level', factors };
}

function holds(surface: SurfaceStudy | null, factor: number): boolean {
  return surface?.coefficients.some(({ factors }) => factors.length === 1 && factors[0] === factor) === true;
}

function sizeOf({ estimate }: Ends): number {
  return Math.abs(estimate ?? 0);
}

/** Distance of an interval from 0: 0 where it holds 0 or is missing. */
function nearestOf({ lower, upper }: Ends): number {
  if (lower === null || upper === null || lower * upper <= 0) return 0;
  return Math.min(Math.abs(lower), Math.abs(upper));
}

/** Largest size that an interval allows. */
function furthestOf({ estimate, lower, upper }: Ends): number {
  return Math.max(Math.abs(lower ?? estimate ?? 0), Math.abs(upper ?? estimate ?? 0));
}
