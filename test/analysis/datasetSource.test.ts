import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetSource } from '../../src/analysis/datasetSource.ts';
import type { AnalysisSource } from '../../src/analysis/source.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { runScenario } from '../../src/runner/runScenario.ts';
import { columnsOf } from '../runner/fakeModel.ts';
import { fakeEngine, fakeScenario } from '../runner/fakeScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-source-'));
const scenario = fakeScenario({ description: 'fail 3 imposed' });
let source: AnalysisSource;

beforeAll(async () => {
  const { dataset } = await runScenario(scenario, {
    folder,
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    engine: fakeEngine,
  });
  source = await datasetSource(dataset);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Values of the replicates that did not fail, straight from the model. */
function recordsOf(replicates: number) {
  const run = fakeEngine.model.prepareGroups(scenario);
  return Array.from({ length: replicates }, (_, replicate) => replicate)
    .filter((replicate) => replicate !== 3)
    .map((replicate) => run({ index: replicate, point: 0, replicate }));
}

describe('datasetSource', () => {
  it('knows modes, windows, weeks, and what was dropped', () => {
    expect(source.modes).toEqual(['none', 'imposed', 'contact', 'negotiated']);
    expect(source.replicates).toBe(22);
    expect(source.windows).toEqual(['half_1', 'half_2', 'last_13']);
    expect(source.recorded).toEqual({ weeks: [1, 5, 9, 13, 17], replicates: 4 });
    expect(source.manifest).toMatchObject({ plannedReplicates: 23, failedModes: ['imposed'], randomStreams: '1' });
  });

  it('reads runs, windows and series as the model gave them, the failed replicate left out', async () => {
    const columns = columnsOf(scenario);
    const inTime = columns.filter((column) => column.inTime);
    const at = columns.findIndex(({ name }) => name === 'autonomy_operators');
    const timeAt = inTime.findIndex(({ name }) => name === 'autonomy_operators');
    const expected = recordsOf(23).flatMap(({ runs }) => [0, 1, 2, 3].map((mode) => runs[mode * columns.length + at]));
    expect([...(await source.readRuns('autonomy_operators'))]).toEqual(expected);

    const ofWindow = recordsOf(23).flatMap(({ windows }) =>
      [0, 1, 2, 3].map((mode) => windows[(mode * 3 + 1) * inTime.length + timeAt]),
    );
    expect([...(await source.readWindow('autonomy_operators', 'half_2'))]).toEqual(ofWindow);

    const ofWeeks = recordsOf(5).flatMap(({ series }) =>
      Array.from({ length: 4 * 5 }, (_, row) => series![row * inTime.length + timeAt]),
    );
    expect([...(await source.readSeries('autonomy_operators'))]).toEqual(ofWeeks);
  });
});
