import type { Dataset } from '../dataset/readDataset.ts';
import { judgeExpectations } from './analyseDataset.ts';
import { datasetSource } from './datasetSource.ts';
import { designSource } from './design/designSource.ts';
import { judgeStudyExpectations } from './design/judgeStudyExpectations.ts';
import { studyContext } from './design/studyContext.ts';
import { makeResampling } from './resampling.ts';
import { roundNumbers } from './roundNumbers.ts';
import type { ExpectationVerdict } from './summary.ts';

/**
 * Holds a data set to the lines of its scenario’s `expect`, from its runs: the verdicts of its summary, and no more.
 *
 * @returns undefined when no replicate has values in every mode
 * @throws DatasetError when a table is missing or damaged
 * @throws Error when a line names a point that the design does not have
 */
export async function judgeDataset(dataset: Dataset): Promise<ExpectationVerdict[] | undefined> {
  const { scenario } = dataset.manifest;
  if (scenario.design === undefined) {
    const source = await datasetSource(dataset);
    if (source.replicates === 0) return undefined;
    return roundNumbers(await judgeExpectations(source, makeResampling(scenario.seed, source.replicates)));
  }
  const source = await designSource(dataset);
  const { design } = source.plan;
  if (source.keptGroups === 0 || design === undefined) return undefined;
  const context = studyContext(source, design);
  return roundNumbers(await judgeStudyExpectations(source, context.units, context.resampleUnits()));
}
