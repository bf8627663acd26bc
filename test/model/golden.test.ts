import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareGroups } from '../../src/model/prepareGroups.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { hexOf } from './valueBits.ts';

/**
 * Digests of a few runs of the default scenario. They change when the model, its defaults, its columns or its draws do.
 *
 * To renew them: UPDATE_GOLDEN=1 node_modules/.bin/vitest run test/model/golden.test.ts
 * A renewal takes a line in CHANGELOG.md that says why the model changed.
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

describe('golden digests', () => {
  it('the runs of the default scenario are the same bits as ever', () => {
    const digests = digestRuns();
    if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(goldenFile, `${JSON.stringify(digests, null, 2)}\n`);
    const golden: unknown = existsSync(goldenFile) ? JSON.parse(readFileSync(goldenFile, 'utf8')) : {};
    expect(
      digests,
      'the model gives other values than before. If that is meant: UPDATE_GOLDEN=1 vitest run test/model/golden.test.ts, and say why in CHANGELOG.md',
    ).toEqual(golden);
  });
});
