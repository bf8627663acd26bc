import type { Plan } from '../../plan/plan.ts';
import type { ResampleCounts } from '../../statistics/resampleCounts.ts';
import { type RowSampling, sobolIndices } from '../../statistics/sensitivity/sobolIndices.ts';
import { LEVEL } from '../resampling.ts';
import type { IndicesStudy } from './designStudy.ts';
import { pointMajor } from './pointMajor.ts';

/**
 * Sobol indices of a Saltelli design: independent rows are resampled, Sobol points compared between their scramblings.
 *
 * @param values - a value per group, NaN where missing
 * @param resample - made for the rows of the design
 * @returns null for other designs, and with one replicate a point, which cannot tell noise from the parameters
 */
export function studyIndices(values: Float64Array, plan: Plan, resample: () => ResampleCounts): IndicesStudy | null {
  const { replicates, design } = plan;
  if (design?.layout.type !== 'saltelli' || replicates < 2) return null;
  const { sampling, scramblings, secondOrder } = design.layout;
  const rowSampling: RowSampling =
    sampling === 'independent' ? { method: 'bootstrap', resample: resample() } : { method: 'scramblings', scramblings };
  return sobolIndices(
    { factors: design.factors.length, replicates, secondOrder, values: pointMajor(values, plan) },
    rowSampling,
    LEVEL,
  );
}
