import type { Dataset } from '../../dataset/readDataset.ts';
import { datasetSource } from '../datasetSource.ts';
import type { ComparedData } from './comparedData.ts';

/**
 * Opens a design point of a finished data set for a comparison; without a design there is one, 0.
 *
 * @throws DatasetError when a table is missing or damaged
 * @throws RangeError when there is no such point
 * @throws DatasetError when rows are not those of the plan
 */
export async function readComparedData(dataset: Dataset, point = 0): Promise<ComparedData> {
  return { point, source: await datasetSource(dataset, point), seeds: await replicateSeeds(dataset, point) };
}

/** Seeds of the rows of `none` at a point, which every replicate has; a row group at a time. */
async function replicateSeeds(dataset: Dataset, point: number): Promise<string[]> {
  const runs = await dataset.table('runs');
  const seeds: string[] = [];
  for (const { rowStart, rowEnd } of runs.rowGroups) {
    const modes = await runs.readTexts('mode', rowStart, rowEnd);
    const texts = await runs.readTexts('seed', rowStart, rowEnd);
    const points = await runs.readNumbers('point', rowStart, rowEnd);
    for (const [row, mode] of modes.entries()) if (mode === 'none' && points[row] === point) seeds.push(texts[row]);
  }
  return seeds;
}
