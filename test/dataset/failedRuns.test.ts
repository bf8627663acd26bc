import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildInformation } from '../../src/dataset/buildInformation.ts';
import { cutFailures, failedRuns } from '../../src/dataset/failedRuns.ts';
import { formatManifest, type Manifest } from '../../src/dataset/manifest.ts';
import { readManifest } from '../../src/dataset/readManifest.ts';
import { jsonLimits } from '../../src/dataset/readJsonFile.ts';
import { datasetFormat } from '../../src/dataset/tableMetadata.ts';
import { tableNames } from '../../src/dataset/tableName.ts';
import { planRuns } from '../../src/plan/planRuns.ts';
import { randomStreamVersion } from '../../src/random/streamName.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-failed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'manifest.json');

const scenario = scenarioSchema.parse({ name: 'many', replicates: 150_000, compare: { modes: ['imposed'] } });
const plan = planRuns(scenario);
const message =
  'autonomy_loss_operators: expected a finite value or none where it may be missing, got Infinity in week 93';

/** Of so many groups from the third on, the run of one mode or of both. */
function failing(groups: number) {
  return Array.from({ length: groups }, (_, at) => plan.groupAt(3 + at)).flatMap(({ index, point, replicate }) => {
    const modes = index % 3 === 0 ? plan.modes : plan.modes.slice(0, 1);
    return modes.map((mode) => {
      const command = `corule trace many.yaml --mode ${mode} --replicate ${replicate} --seed ${scenario.seed}`;
      return { group: index, point, replicate, mode, message, command };
    });
  });
}

/** Writes the manifest of a data set in which these have failed. */
function write(failures: ReturnType<typeof failing>): Manifest {
  const groups = plan.groups - new Set(failures.map(({ group }) => group)).size;
  const rows = { runs: groups * plan.modes.length, points: 1, windows: 0, series: 0, events: 0 };
  const manifest: Manifest = {
    format: datasetFormat,
    corule: buildInformation(),
    randomStreams: randomStreamVersion,
    scenarioHash: scenarioHash(scenario),
    scenario,
    plan: { ...plan.recipe, modes: [...plan.modes] },
    parts: tableNames
      .filter((name) => name !== 'events')
      .map((name) => ({ file: `${name}.parquet`, rows: rows[name], sha256: '0'.repeat(64) })),
    ...cutFailures(failures),
    missing: [],
  };
  writeFileSync(path, formatManifest(manifest));
  return manifest;
}

const namesOf = (failures: readonly { point: number; replicate: number; mode: string }[]) =>
  failures.map(({ point, replicate, mode }) => `${point} ${replicate} ${mode}`).join('\n');

describe('the failed runs of a manifest', () => {
  test('stand in full where there is room', () => {
    const failures = failing(30);
    write(failures);
    const manifest = readManifest(folder);
    expect(manifest.moreFailures).toBeUndefined();
    expect(manifest.failures).toEqual(failures.map(({ group: _group, ...failure }) => failure));
    expect(failedRuns(manifest)).toBe(manifest.failures);
  });

  test('are all known where 195,000 failed, in a manifest that is read back', () => {
    const failures = failing(146_250);
    expect(failures.length).toBe(195_000);
    write(failures);
    expect(statSync(path).size).toBeLessThan(jsonLimits.bytes / 2);
    const manifest = readManifest(folder);
    expect(manifest.failures.length).toBeGreaterThan(50_000);
    expect(namesOf(failedRuns(manifest))).toBe(namesOf(failures));
    // What stands in full is the beginning, whatever follows: more replicates change none of it.
    const { failures: fewer } = cutFailures(failures.slice(0, 190_000));
    expect(fewer).toEqual(manifest.failures);
  });

  test.each([
    ['3-900000', /moreFailures\[0\]: expected ascending groups of the plan, up to 149999, got 3-900000/],
    ['9,3', /moreFailures\[0\]: expected ascending groups of the plan/],
    ['9-3', /moreFailures\[0\]: expected ascending groups of the plan/],
    ['3;4', /moreFailures\[0\]\.groups: expected what corule writes/],
  ])('that are damaged (%s) are refused', (groups, says) => {
    const manifest = write(failing(30));
    writeFileSync(path, formatManifest({ ...manifest, moreFailures: [{ mode: 'imposed', groups }] }));
    expect(() => readManifest(folder)).toThrow(says);
  });
});
