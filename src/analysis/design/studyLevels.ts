import type { PlannedDesign } from '../../plan/plannedDesign.ts';
import { levelEffects } from '../../statistics/sensitivity/levelEffects.ts';
import { LEVEL } from '../resampling.ts';
import type { LevelsStudy } from './designStudy.ts';
import { withoutRounding } from './withoutRounding.ts';

/** Levels that are told one by one; a list has a level a point. */
const MOST_LEVELS = 200;

/** For each factor with few enough levels, its position and the level of each point. */
export interface FactorLevels {
  readonly factor: number;
  readonly levels: number;
  readonly levelOf: readonly number[];
}

/**
 * Levels of the factors of a list or factorial design; none for other types, nor for a list of several factors: they change in
 * step, and what one of them does cannot be told from what the others do.
 */
export function factorLevels({ points, layout }: PlannedDesign): FactorLevels[] {
  if (layout.type !== 'list' && layout.type !== 'factorial') return [];
  if (layout.type === 'list' && layout.levels.length > 1) return [];
  const told = layout.levels.flatMap((levels, factor) => (levels <= MOST_LEVELS ? [{ factor, levels }] : []));
  const levelOf = told.map(() => Array.from({ length: points }, () => 0));
  for (let point = 0; point < points; point += 1) {
    const own = layout.levelsAt(point);
    for (const [at, { factor }] of told.entries()) levelOf[at][point] = own[factor];
  }
  return told.map((one, at) => ({ ...one, levelOf: levelOf[at] }));
}

/**
 * Each factor’s levels against the mean over all points.
 *
 * @param rounds - for each replicate a value per point
 * @param scale - size of the numbers behind the values: an effect within their rounding is 0
 */
export function studyLevels(
  factors: readonly FactorLevels[],
  rounds: readonly Float64Array[],
  scale: number,
): LevelsStudy[] {
  return factors.map(({ factor, levels: count, levelOf }) => {
    const { n, missing, levels } = levelEffects(levelOf, count, rounds, LEVEL);
    return { factor, n, missing, levels: levels.map((ends) => withoutRounding(ends, scale)) };
  });
}
