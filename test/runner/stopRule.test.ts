import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { stopRuleOf } from '../../src/model/measures/stopRuleOf.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import type { ScenarioInput } from '../../src/scenario/definition/scenario.ts';
import { stopRule } from '../../src/statistics/stopRule.ts';
import { fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

const rule: Exclude<ScenarioInput['replicates'], number | undefined> = {
  min: 100,
  max: 500,
  every: 37,
  until: [
    { metric: 'autonomy_operators', mode: 'imposed', minus: 'none', half_width: 0.12 },
    { metric: 'autonomy_management', mode: 'none', half_width: 0.1 },
  ],
};
const record = { series: { every: 26, replicates: 150 }, events: true };

describe('replicates by a stop rule', () => {
  test('it stops where the rule stops on the replicates in their order, and keeps those before', async () => {
    const all = await runFake(fakeScenario({ replicates: 500, record }));
    const scenario = fakeScenario({ replicates: rule, record });
    const { dataset } = await runFake(scenario, { threads: 2 });
    const own = await all.dataset.readColumn('runs', 'autonomy_operators');
    const other = await all.dataset.readColumn('runs', 'autonomy_management');
    const values = [
      Float64Array.from({ length: 500 }, (_, r) => own[4 * r + 1] - own[4 * r]),
      Float64Array.from({ length: 500 }, (_, r) => other[4 * r]),
    ];
    const plan = stopRuleOf(scenario, columnsOf(scenario), 1);
    if (plan === undefined) throw new Error('expected a stop rule');
    const { stop = 0, reason } = stopRule(plan.rule, values);
    expect(reason).toBe('margins');
    expect(stop).toBeGreaterThan(100);
    expect(stop).toBeLessThan(500);
    expect(dataset.manifest.plan).toMatchObject({ replicates: stop, most: 500 });
    const kept = await dataset.readColumn('runs', 'autonomy_operators');
    expect(Array.from(kept)).toEqual(Array.from(own.subarray(0, 4 * stop)));
    const weeks = await dataset.readColumn('series', 'replicate');
    expect(weeks.at(-1)).toBe(Math.min(stop, 150) - 1);
  });

  test('threads and interruptions leave the bytes as they are', async () => {
    const scenario = fakeScenario({ replicates: rule, record });
    const reference = hashesOf((await runFake(scenario)).folder);
    expect(hashesOf((await runFake(scenario, { threads: 2 })).folder)).toEqual(reference);
    const folder = freshFolder();
    const stop = new AbortController();
    let simulated = 0;
    const progress = {
      ...silentProgress,
      advance: (runs: number) => {
        simulated += runs;
        if (simulated >= 500) stop.abort(new Error('enough'));
      },
    };
    await expect(runFake(scenario, { folder, signal: stop.signal, progress })).rejects.toThrow('enough');
    const resumed = await runFake(scenario, { folder, threads: 2 });
    expect(resumed.simulatedRuns).toBeGreaterThan(0);
    expect(hashesOf(folder)).toEqual(reference);
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8')).toContain('"event":"look"');
  });

  test('at the maximum it ends with what is there', async () => {
    const { dataset } = await runFake(
      fakeScenario({ replicates: { ...rule, max: 120, until: [{ ...rule.until[0], half_width: 0.001 }] }, record }),
    );
    expect(dataset.manifest.plan).toMatchObject({ replicates: 120, most: 120 });
  });

  test('with a design, one number of replicates holds for all points', async () => {
    const design: ScenarioInput['design'] = { type: 'list', parameters: { 'entry.market': { sweep: [0, 0.5, 1] } } };
    const scenario = fakeScenario({ replicates: { ...rule, max: 200 }, record, design });
    const { dataset } = await runFake(scenario, { threads: 2 });
    const { replicates } = dataset.manifest.plan;
    const points = await dataset.readColumn('runs', 'point');
    expect([0, 1, 2].map((point) => points.filter((value) => value === point).length)).toEqual(
      [0, 1, 2].map(() => 4 * replicates),
    );
    expect(Array.from(new Set(await dataset.readColumn('runs', 'param_entry_market')))).toEqual([0, 0.5, 1]);
    expect(await dataset.readColumn('points', 'param_entry_market')).toEqual(Float64Array.from([0, 0.5, 1]));
  });

  test('a failed replicate is missing, not in the way', async () => {
    const { dataset, failures } = await runFake(fakeScenario({ replicates: rule, record, description: 'throw 7' }));
    expect(failures.map(({ replicate }) => replicate)).toEqual([7]);
    expect((await dataset.readColumn('runs', 'replicate')).includes(7)).toBe(false);
  });
});
