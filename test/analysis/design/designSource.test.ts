import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DesignSource, designSource } from '../../../src/analysis/design/designSource.ts';
import { studyDesign } from '../../../src/analysis/design/studyDesign.ts';
import { openDataset } from '../../../src/dataset/readDataset.ts';
import { silentProgress } from '../../../src/runner/runProgress.ts';
import { runScenario } from '../../../src/runner/runScenario.ts';
import { columnsOf } from '../../runner/fakeModel.ts';
import { fakeEngine, fakeScenario } from '../../runner/fakeScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-design-source-'));
/** Replicate 3 fails at each of its points. */
const scenario = fakeScenario({
  description: 'fail 3 imposed',
  replicates: 5,
  design: {
    type: 'factorial',
    parameters: { 'entry.market': { sweep: [0, 0.5, 1] }, 'entry.contact.listening': { sweep: [0.2, 0.8] } },
    outputs: [{ metric: 'autonomy_operators', mode: 'contact', minus: 'none' }],
  },
});
let source: DesignSource;
let bytes: string;

beforeAll(async () => {
  const { dataset } = await runScenario(scenario, {
    folder,
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    engine: fakeEngine,
    async summarise(unfinished) {
      bytes = JSON.stringify(await studyDesign(await designSource(unfinished), { resamples: 100 }));
      return `${bytes}\n`;
    },
  });
  source = await designSource(dataset);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('designSource', () => {
  it('places each row at its group; groups that failed are missing', async () => {
    const columns = columnsOf(scenario);
    const at = columns.findIndex(({ name }) => name === 'autonomy_operators');
    const run = fakeEngine.model.prepareGroups(scenario);
    const expected = Array.from({ length: 30 }, (_, index) => {
      const { runs, failures } = run(source.plan.groupAt(index));
      return failures.length > 0 ? NaN : runs[2 * columns.length + at] - runs[at];
    });
    expect(expected.filter(Number.isNaN)).not.toHaveLength(0);
    expect([...(await source.readOutput('autonomy_operators', 'contact', 'none'))]).toEqual(expected);
    expect((await source.readOutput('autonomy_operators', 'contact'))[18]).toBeNaN();
    expect((await source.readOutput('variability', 'contact'))[18]).toBeNaN();
  });

  it('knows what was planned and what was kept', () => {
    expect(source).toMatchObject({ keptGroups: 24, manifest: { plannedReplicates: 30 } });
    expect(source.manifest.failedModes).toHaveLength(6);
  });

  it('is studied to the same bytes from the finished data set', async () => {
    expect(JSON.stringify(await studyDesign(source, { resamples: 100 }))).toBe(bytes);
    const { design, outputs } = await studyDesign(source, { resamples: 100 });
    expect(design).toMatchObject({ type: 'factorial', points: 6, replicates: 5, keptGroups: 24 });
    expect(design.factors[1]).toMatchObject({
      name: 'entry.contact.listening',
      column: 'param_entry_contact_listening',
      values: [0.2, 0.8],
      base: scenario.entry.contact.listening,
    });
    expect(design.factors[1].about).toMatch(/relays/);
    expect(outputs).toHaveLength(1);
  });

  it('says so when a mode was not run, and when there is no design', async () => {
    await expect(source.readOutput('autonomy_operators', 'placebo')).rejects.toThrow(
      'mode: expected a mode that was run (none, imposed, contact, negotiated), got placebo',
    );
    const { design: _, ...plain } = scenario;
    const dataset = openDataset(folder, {
      ...JSON.parse('{"plan":{},"failures":[],"parts":[],"corule":{}}'),
      scenario: plain,
    });
    await expect(designSource(dataset)).rejects.toThrow(/scenario\.design: expected a design, got none/);
  });
});
