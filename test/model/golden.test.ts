import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareGroups } from '../../src/model/prepareGroups.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { hexOf } from './valueBits.ts';

/**
 * Digests of a few runs of the default scenario, for every version. Those of this version change when the model, its
 * defaults, its columns or its draws do; those of earlier ones never.
 *
 * To renew them: UPDATE_GOLDEN=1 node_modules/.bin/vitest run test/model/golden.test.ts
 * A version whose digests are other than those before says why in CHANGELOG.md, under “Results change”.
 */
const goldenFile = new URL('./golden.json', import.meta.url);
const replicates = 2;

/** SHA-256 of the values of each run, by mode and replicate. */
function digestRuns(): Record<string, string> {
  const run = prepareGroups(
    scenarioSchema.parse({ name: 'golden', placebo: true, record: { series: { replicates: 0 } } }),
  );
  const digests: Record<string, string> = {};
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const { modes, runs, failures } = run({ index: replicate, point: 0, replicate });
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    const width = runs.length / modes.length;
    modes.forEach((mode, m) => {
      const hex = hexOf(runs.subarray(m * width, (m + 1) * width));
      digests[`${mode}/${replicate}`] = createHash('sha256').update(hex).digest('hex');
    });
  }
  return digests;
}

const root = new URL('../../', import.meta.url);
const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

function readGolden(): Record<string, Record<string, string>> {
  return existsSync(goldenFile) ? JSON.parse(readFileSync(goldenFile, 'utf8')) : {};
}

describe('golden digests', () => {
  it('the runs of the default scenario are the same bits as ever in this version', () => {
    const digests = digestRuns();
    if (process.env['UPDATE_GOLDEN'] !== undefined) {
      writeFileSync(goldenFile, `${JSON.stringify({ ...readGolden(), [version]: digests }, null, 2)}\n`);
    }
    expect(
      digests,
      'the model gives other values than before. If that is meant: UPDATE_GOLDEN=1 vitest run test/model/golden.test.ts, and say why in CHANGELOG.md',
    ).toEqual(readGolden()[version]);
  });

  it('a version that gives other results than the one before says so', () => {
    const versions = Object.entries(readGolden());
    const sections = readFileSync(new URL('CHANGELOG.md', root), 'utf8').split(/^## /m);
    for (const [at, [name, digests]] of versions.entries()) {
      if (at === 0 || JSON.stringify(digests) === JSON.stringify(versions[at - 1][1])) continue;
      const section = sections.find((text) => text.startsWith(`${name} `));
      expect(section, `CHANGELOG.md has no section ${name}`).toBeDefined();
      expect(section, `CHANGELOG.md does not say why ${name} gives other results`).toContain('### Results change\n');
    }
    expect(versions.map(([name]) => name)).toContain(version);
  });
});
