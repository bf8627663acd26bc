import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { DatasetError } from './datasetError.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { datasetFormat } from './tableMetadata.ts';

/** Name of the file that makes a folder a finished data set. */
export const manifestFile = 'manifest.json';

/**
 * Reads and checks the manifest of a finished data set.
 *
 * @throws DatasetError when there is none, or it is damaged, of another format, or at odds with its own hash
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestFile);
  if (!existsSync(path)) {
    throw new DatasetError(`${folder}: expected a data set, got no ${manifestFile}; make one with corule run`);
  }
  const content = parse(path);
  const format = typeof content === 'object' && content !== null && 'format' in content ? content.format : undefined;
  if (format !== datasetFormat) {
    throw new DatasetError(
      `${path}: expected a data set of format ${datasetFormat}, got ${JSON.stringify(format) ?? 'none'}; ` +
        'read it with the version of corule that wrote it, or run it again',
    );
  }
  const checked = manifestSchema.safeParse(content);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`);
    throw new DatasetError(`${problems.join('\n')}\nThe manifest is damaged: run the scenario again with --force`);
  }
  const found = scenarioHash(checked.data.scenario);
  if (found !== checked.data.scenarioHash) {
    throw new DatasetError(
      `${path}: expected a scenario with hash ${checked.data.scenarioHash}, got ${found}; ` +
        'the scenario in it was changed: run it again with --force',
    );
  }
  return checked.data;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DatasetError(`${path}: expected JSON, got ${error.message}; run the scenario again with --force`);
  }
}
