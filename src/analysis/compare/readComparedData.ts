import type { Dataset } from '../../dataset/readDataset.ts';
import { datasetSource } from '../datasetSource.ts';
import type { ComparedData } from './comparedData.ts';

/**
 * Opens a design point of a finished data set for a comparison.
 *
 * @throws DatasetError when a table is missing or damaged
 * @throws Error when rows stand in another order than the plan’s
 */
export async function readComparedData(dataset: Dataset): Promise<ComparedData> {
  return { source: await datasetSource(dataset), seeds: await replicateSeeds(dataset) };
}

/** Seeds of the rows of `none`, which every replicate has; a row group at a time. */
async function replicateSeeds(dataset: Dataset): Promise<string[]> {
  const runs = await dataset.table('runs');
  const seeds: string[] = [];
  for (const { rowStart, rowEnd } of runs.rowGroups) {
    const modes = await runs.readTexts('mode', rowStart, rowEnd);
    const texts = await runs.readTexts('seed', rowStart, rowEnd);
    for (const [row, mode] of modes.entries()) if (mode === 'none') seeds.push(texts[row]);
  }
  return seeds;
}
