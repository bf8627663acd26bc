import { join } from 'node:path';
import type { CalibrationSummary } from '../analysis/calibration/calibrationSummary.ts';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { Summary } from '../analysis/summary.ts';
import { DatasetError } from '../dataset/datasetError.ts';
import type { ManifestPart } from '../dataset/manifest.ts';
import { readJsonFile } from '../dataset/readJsonFile.ts';

interface Summaries {
  readonly runs: Summary;
  readonly design: DesignStudy;
  readonly calibration: CalibrationSummary;
}

/** Path of the summary in the folder of a data set. */
export function summaryPath(folder: string): string {
  return join(folder, 'summary.json');
}

/**
 * The summary in the folder of a data set: of the kind asked for, and the one that the manifest names. Its values are not
 * checked one by one: show it with `useStored`.
 *
 * @param parts - of the manifest; without them there is no checksum to hold it to
 * @throws DatasetError when it is missing, damaged, changed or of another kind
 */
export function readStoredSummary<Kind extends keyof Summaries>(
  folder: string,
  kind: Kind,
  parts: readonly ManifestPart[] = [],
): Summaries[Kind] {
  const path = summaryPath(folder);
  const sha256 = parts.find(({ file }) => file === 'summary.json')?.sha256;
  const content = readJsonFile(path, 'the summary of a data set', { sha256 });
  if (!isSummaryOf(content, kind)) {
    const expected = kind === 'runs' ? '' : ` of a ${kind}`;
    throw new DatasetError(`${path}: expected a summary${expected}, got another; run the scenario again with --force`);
  }
  return content;
}

function isSummaryOf<Kind extends keyof Summaries>(content: unknown, kind: Kind): content is Summaries[Kind] {
  if (typeof content !== 'object' || content === null || !('format' in content) || content.format !== 1) return false;
  const found = 'kind' in content ? content.kind : 'runs';
  return found === kind && 'provenance' in content && typeof content.provenance === 'object';
}
