import { createHash } from 'node:crypto';
import { randomStreamVersion } from '../random/streamName.ts';
import { buildInformation } from './buildInformation.ts';
import { datasetFormat } from './tableMetadata.ts';

/** Name of what a run computes: batches with the same key may stand in one data set. */
export function runKey(scenarioHash: string): string {
  const parts = [scenarioHash, buildInformation().version, randomStreamVersion, datasetFormat];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
