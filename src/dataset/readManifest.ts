import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { checkManifest } from './checkManifest.ts';
import { DatasetError } from './datasetError.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { readJsonFile } from './readJsonFile.ts';
import { scenarioPath } from '../scenario/checkShape.ts';
import { describeText } from '../scenario/describeText.ts';
import { formatPath } from '../scenario/scenarioProblem.ts';
import { datasetFormat } from './tableMetadata.ts';
import { upgradeManifest } from './upgradeManifest.ts';

/** Name of the file that makes a folder a finished data set. */
export const manifestFile = 'manifest.json';

/** What a manifest says it belongs to: the runs of a scenario, or its calibration. */
export type ManifestKind = 'runs' | 'calibration';

/** Lines that a message has at most. */
const mostProblems = 20;

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
  const manifest = readManifestOf(folder, 'runs', manifestSchema);
  checkManifest(manifest, join(folder, manifestFile));
  return manifest;
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
    const isUnfinished = existsSync(join(folder, 'unfinished'));
    throw new DatasetError(
      isUnfinished
        ? `${folder}: expected ${noun}, got an unfinished one; corule status says how far it is, ` +
            `${command} with --resume goes on`
        : `${folder}: expected ${noun}, got no ${manifestFile}; make one with ${command}`,
    );
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
    const { issues } = checked.error;
    const problems = issues.slice(0, mostProblems).map(({ path: place, message }) => {
      const at = place.length === 0 ? 'manifest' : formatPath(scenarioPath(place));
      return `${path}: ${at}: expected what corule writes, got: ${describeText(message, 200).slice(1, -1)}`;
    });
    const more = issues.length > mostProblems ? `\n… and ${issues.length - mostProblems} more problems` : '';
    throw new DatasetError(
      `${problems.join('\n')}${more}\nThe manifest is damaged: run the scenario again with --force`,
    );
  }
  // Of the scenario as it was written: parameters that came since have their defaults.
  const hash = scenarioHash(valueOf(content, 'scenario'));
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
  return readJsonFile(path, 'the manifest of a data set');
}
