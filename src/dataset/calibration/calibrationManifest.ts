import { join } from 'node:path';
import { z } from 'zod';
import { describeText } from '../../scenario/describeText.ts';
import { DatasetError } from '../datasetError.ts';
import { calibrationTableNames } from './calibrationTableName.ts';
import { scenarioSchema, type Scenario } from '../../scenario/definition/scenario.ts';
import { runModes } from '../../scenario/definition/vocabulary.ts';
import { partSchema } from '../manifest.ts';
import { findScenarioFlaws } from '../findScenarioFlaws.ts';
import { manifestFile, readManifestOf } from '../readManifest.ts';
import { datasetFormat } from '../tableMetadata.ts';

const count = z.int().min(0);

const failureSchema = z.strictObject({
  /** Number over all particles. */
  particle: count,
  replicate: count,
  mode: z.enum(runModes),
  message: z.string(),
  /** Command that repeats the run. */
  command: z.string(),
});

/** Content of manifest.json of a calibration; what depends on clock, host, path or threads has no place in it. */
export const calibrationManifestSchema = z.strictObject({
  kind: z.literal('calibration'),
  format: z.literal(datasetFormat),
  corule: z.strictObject({ version: z.string(), commit: z.string() }),
  randomStreams: z.int(),
  /** SHA-256 of the canonical JSON of the scenario. */
  scenarioHash: z.string(),
  /** Validated, with all defaults and with the options of the command line folded in. */
  scenario: scenarioSchema,
  search: z.strictObject({
    status: z.enum(['bands', 'acceptance', 'budget', 'stalled']),
    /** Complete generations. */
    generations: count,
    /** Particles simulated in the search, and afresh to check its result. */
    searched: count,
    checked: count,
    /** Particles that failed; the first of them are named below. */
    failed: count,
  }),
  parts: z.array(partSchema),
  failures: z.array(failureSchema),
});

/** A particle that failed for a reason that repeats. */
export type CalibrationFailure = z.output<typeof failureSchema>;
/** What a calibration says of itself. */
export type CalibrationManifest = Omit<z.output<typeof calibrationManifestSchema>, 'scenario'> & {
  readonly scenario: Scenario;
};

/** Text of manifest.json: keys in the order of the definition, two spaces, a newline at the end. */
export function formatCalibrationManifest(manifest: CalibrationManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Reads and checks the manifest of a finished calibration.
 *
 * @throws DatasetError when there is none, or it is damaged, of another kind or format, or at odds with its own hash
 */
export function readCalibrationManifest(folder: string): CalibrationManifest {
  const manifest = readManifestOf(folder, 'calibration', calibrationManifestSchema);
  const problems = [...findScenarioFlaws(manifest.scenario), ...findPartProblems(manifest.parts)];
  if (problems.length === 0) return manifest;
  const path = join(folder, manifestFile);
  throw new DatasetError(
    `${problems.map((problem) => `${path}: ${problem}`).join('\n')}\nThe manifest is damaged: calibrate again with --force`,
  );
}

function findPartProblems(parts: CalibrationManifest['parts']): string[] {
  const tables = calibrationTableNames.map((name) => `${name}.parquet`);
  const expected = [...tables, 'summary.json'];
  const named = parts.map(({ file }) => file);
  const isRight = named.every((file, at) => expected.includes(file) && named.indexOf(file) === at);
  if (isRight && tables.every((file) => named.includes(file))) return [];
  return [`parts: expected ${expected.join(', ')}, got ${describeText(named.join(', '), 200)}`];
}
