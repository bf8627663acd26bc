import { type ChangedFactors, changedFactors } from './studyPairs.ts';
import { resampleCounts } from '../../statistics/resampleCounts.ts';
import type { ResampleCounts } from '../../statistics/resampleCounts.ts';
import type { TrajectorySteps } from '../../statistics/sensitivity/elementaryEffects.ts';
import type { PlannedDesign } from '../../plan/plannedDesign.ts';
import { makeGenerator, RESAMPLES } from '../resampling.ts';
import type { DesignSource } from './designSource.ts';
import { type SeedUnits, seedUnits } from './seedUnits.ts';
import { type FactorLevels, factorLevels } from './studyLevels.ts';
import { trajectorySteps } from './studyScreening.ts';
import { type SurfacePoints, surfacePoints } from './surfacePoints.ts';

/** Points that are told one by one. */
export const MOST_POINTS_TOLD = 200;

/** What the studies of all outputs have in common, made once. */
export interface StudyContext {
  readonly source: DesignSource;
  readonly units: SeedUnits;
  readonly levels: readonly FactorLevels[];
  readonly surface: SurfacePoints | undefined;
  readonly changed: ChangedFactors | undefined;
  readonly trajectories: readonly TrajectorySteps[] | undefined;
  /** One set of resamples for the independent parts of the runs, and one for the rows of a Saltelli design. */
  readonly resampleUnits: () => ResampleCounts;
  readonly resampleRows: () => ResampleCounts;
}

/**
 * Lays out what a design needs of its analysis.
 *
 * @param resamples - B of the bootstrap
 */
export function studyContext(source: DesignSource, design: PlannedDesign, resamples = RESAMPLES): StudyContext {
  const { plan, scenario } = source;
  const units = seedUnits(plan);
  const drawn = new Map<string, ResampleCounts>();
  const resample = (use: string, count: number): ResampleCounts => {
    const counts = drawn.get(use) ?? resampleCounts(count, resamples, makeGenerator(scenario.seed, `design ${use}`));
    drawn.set(use, counts);
    return counts;
  };
  const { layout } = design;
  const rows = layout.type === 'saltelli' ? layout.design.rows : 1;
  return {
    source,
    units,
    levels: factorLevels(design),
    surface: surfacePoints(design),
    changed: changedFactors(design),
    trajectories: trajectorySteps(plan),
    resampleUnits: () => resample('units', units.units),
    resampleRows: () => resample('rows', rows),
  };
}
