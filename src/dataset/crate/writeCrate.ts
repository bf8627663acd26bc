import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type CalibrationManifest, formatCalibrationManifest } from '../calibration/calibrationManifest.ts';
import type { DescribedTable } from '../dictionary.ts';
import { formatManifest, type Manifest } from '../manifest.ts';
import { readCitation } from '../readCitation.ts';
import { manifestFile } from '../readManifest.ts';
import { writeFileAtomically } from '../writeFileAtomically.ts';
import { isCalibrationManifest } from './crateSource.ts';
import { crateFile, formatCrate } from './formatCrate.ts';

/**
 * Writes ro-crate-metadata.json into the folder of a data set whose parts lie there; the manifest may still be to be written.
 */
export async function writeCrate(
  folder: string,
  manifest: Manifest | CalibrationManifest,
  tables: readonly DescribedTable[],
  hasReport: boolean,
): Promise<void> {
  const text = isCalibrationManifest(manifest) ? formatCalibrationManifest(manifest) : formatManifest(manifest);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const parts = manifest.parts.map((part) => {
    return { file: part.file, sha256: part.sha256, bytes: statSync(join(folder, part.file)).size };
  });
  const content = formatCrate({
    manifest,
    files: [{ file: manifestFile, sha256, bytes: Buffer.byteLength(text) }, ...parts],
    tables: tables.filter(({ table }) => parts.some(({ file }) => file === `${table}.parquet`)),
    hasReport,
    citation: readCitation(),
  });
  await writeFileAtomically(join(folder, crateFile), content);
}
