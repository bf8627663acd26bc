import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCalibration } from '../dataset/calibration/readCalibration.ts';
import { reportFile } from '../dataset/crate/crateFiles.ts';
import { crateFile } from '../dataset/crate/formatCrate.ts';
import { writeCrate } from '../dataset/crate/writeCrate.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { manifestKind } from '../dataset/readManifest.ts';
import { describeTables } from './describeTables.ts';

/** Describes a finished folder that an earlier version left without ro-crate-metadata.json; one that is there stays. */
export async function addCrate(folder: string): Promise<void> {
  if (existsSync(join(folder, crateFile))) return;
  const { manifest } = manifestKind(folder) === 'calibration' ? readCalibration(folder) : readDataset(folder);
  await writeCrate(folder, manifest, await describeTables(folder), existsSync(join(folder, reportFile)));
}
