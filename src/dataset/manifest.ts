import { z } from 'zod';
import { type Scenario, scenarioSchema } from '../scenario/definition/scenario.ts';
import { runModes } from '../scenario/definition/vocabulary.ts';
import { datasetFormat } from './tableMetadata.ts';

const count = z.int().min(0);

export const partSchema = z.strictObject({
  file: z.string(),
  /** Rows of a table; summary.json has none. */
  rows: count.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const failureSchema = z.strictObject({
  point: count,
  replicate: count,
  mode: z.enum(runModes),
  message: z.string(),
  /** Command that repeats the run. */
  command: z.string(),
});

/** Failed runs for which there is no room in full. */
const moreFailuresSchema = z.strictObject({
  mode: z.enum(runModes),
  /** Groups of the plan in which the run of that mode failed, as ranges: `3,7-9`. */
  groups: z.string().regex(/^\d{1,10}(-\d{1,10})?(,\d{1,10}(-\d{1,10})?)*$/),
});

/** Content of manifest.json; what depends on clock, host, path or threads has no place in it. */
export const manifestSchema = z.strictObject({
  format: z.literal(datasetFormat),
  corule: z.strictObject({ version: z.string(), commit: z.string() }),
  randomStreams: z.int(),
  /** SHA-256 of the canonical JSON of the scenario. */
  scenarioHash: z.string(),
  /** Validated, with all defaults and with the options of the command line folded in. */
  scenario: scenarioSchema,
  plan: z.strictObject({
    order: z.literal('replicate-major'),
    points: count,
    replicates: count,
    /** Replicates that a stop rule might have asked for. */
    most: count.optional(),
    modes: z.array(z.enum(runModes)),
  }),
  parts: z.array(partSchema),
  failures: z.array(failureSchema),
  /** Further ones, each mode once; only where `failures` would be too long for a reader. */
  moreFailures: z.array(moreFailuresSchema).optional(),
  /** Groups of the plan that were not run to their end, as `{ firstGroup, groups }`; empty in a complete data set. */
  missing: z.array(z.strictObject({ firstGroup: count, groups: z.int().min(1) })),
});

/** A file of the data set. */
export type ManifestPart = z.output<typeof partSchema>;
/** A run that failed for a reason that repeats; its replicate is missing in all modes. */
export type ManifestFailure = z.output<typeof failureSchema>;
/** Failed runs of a mode, by the numbers of their groups. */
export type MoreFailures = z.output<typeof moreFailuresSchema>;
/** What a data set says of itself. */
export type Manifest = Omit<z.output<typeof manifestSchema>, 'scenario'> & { readonly scenario: Scenario };

/** Text of manifest.json: keys in the order of the definition, two spaces, a newline at the end. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
