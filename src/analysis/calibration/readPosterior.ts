import type { CalibrationDataset } from '../../dataset/calibration/readCalibration.ts';
import type { CalibrationSummary } from './calibrationSummary.ts';

/** The particles of a posterior. */
export interface PosteriorParticles {
  /** For each parameter of the summary, in its unit, one value per particle. */
  readonly values: readonly Float64Array[];
  /** One per particle, summing to 1. */
  readonly weights: Float64Array;
}

/**
 * Reads the particles of a calibration.
 *
 * @throws DatasetError when the table is missing or damaged
 */
export async function readPosterior(
  dataset: CalibrationDataset,
  { parameters }: CalibrationSummary,
): Promise<PosteriorParticles> {
  const table = await dataset.table('posterior');
  const values = await Promise.all(parameters.map(({ column }) => table.readNumbers(column)));
  return { values, weights: await table.readNumbers('weight') };
}
