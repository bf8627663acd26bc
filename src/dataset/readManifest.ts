import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { DatasetError } from './datasetError.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { datasetFormat } from './tableMetadata.ts';
import { upgradeManifest } from './upgradeManifest.ts';

/** Name of the file that makes a folder a finished data set. */
export const manifestFile = 'manifest.json';

/** What a manifest says it belongs to: the runs of a scenario, or its calibration. */
export type ManifestKind = 'runs' | 'calibration';

const kinds = {
  runs: { noun: 'a data set', kind: 'a data set of runs', command: 'corule run' },
  calibration: { noun: 'a calibration', kind: 'a calibration', command: 'corule calibrate' },
} as const;

/**
 * Reads and checks the manifest of a finished data set.
 *
 * @throws DatasetError when there is none, or it is damaged, of another kind or format, or at odds with its own hash
 */
export function readManifest(folder: string): Manifest {
  return readManifestOf(folder, 'runs', manifestSchema);
}

/** Reads the manifest of a data set of a kind; see {@link readManifest}. */
export function readManifestOf<Content extends { readonly scenario: Scenario; readonly scenarioHash: string }>(
  folder: string,
  kind: ManifestKind,
  schema: z.ZodType<Content>,
): Content {
  const path = join(folder, manifestFile);
  const { noun, command } = kinds[kind];
  if (!existsSync(path)) {
    throw new DatasetError(`${folder}: expected ${noun}, got no ${manifestFile}; make one with ${command}`);
  }
  const content = upgradeManifest(parse(path));
  const found = kindOf(content);
  if (found !== kind) throw new DatasetError(`${folder}: expected ${kinds[kind].kind}, got ${kinds[found].kind}`);
  const format = valueOf(content, 'format');
  if (format !== datasetFormat) {
    throw new DatasetError(
      `${path}: expected a data set of format ${datasetFormat} or earlier, got ${JSON.stringify(format) ?? 'none'}; ` +
        'read it with the version of corule that wrote it, or run it again',
    );
  }
  const checked = schema.safeParse(content);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`);
    throw new DatasetError(`${problems.join('\n')}\nThe manifest is damaged: run the scenario again with --force`);
  }
  const hash = scenarioHash(checked.data.scenario);
  if (hash !== checked.data.scenarioHash) {
    throw new DatasetError(
      `${path}: expected a scenario with hash ${checked.data.scenarioHash}, got ${hash}; ` +
        'the scenario in it was changed: run it again with --force',
    );
  }
  return checked.data;
}

/** Of which kind the finished data set of a folder is; undefined where there is none, or its manifest is damaged. */
export function manifestKind(folder: string): ManifestKind | undefined {
  const path = join(folder, manifestFile);
  if (!existsSync(path)) return undefined;
  try {
    return kindOf(parse(path));
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

/** Manifests of runs name no kind. */
function kindOf(content: unknown): ManifestKind {
  return valueOf(content, 'kind') === 'calibration' ? 'calibration' : 'runs';
}

function valueOf(content: unknown, key: string): unknown {
  if (typeof content !== 'object' || content === null) return undefined;
  return Object.entries(content).find(([name]) => name === key)?.[1];
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DatasetError(`${path}: expected JSON, got ${error.message}; run the scenario again with --force`);
  }
}
