import { expect, it, vi } from 'vitest';
import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { repetitions, SIMULATION_TIMEOUT } from '../statistics/generators.ts';
import { isFamilyColumn } from './isFamilyColumn.ts';
import { syntheticSource } from './syntheticSource.ts';
import type { SyntheticTruth } from './syntheticSource.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

/**
 * 200 data sets (2,000 under CORULE_NIGHTLY=1) of 60 replicates, 12 columns, 6 pairs of modes, B = 300. At a true error
 * rate of 5 % the standard error of the share seen is .015 (.005): the upper bound lies three of them away.
 */
const DATASETS = repetitions(200);
const LARGEST_ERROR_RATE = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / DATASETS);

async function analyse(seed: string, effects: NonNullable<SyntheticTruth['effects']>): Promise<Summary> {
  const scenario = { seed, placebo: false };
  const source = syntheticSource({ seed, replicates: 60, keep: isFamilyColumn, effects, scenario });
  return analyseDataset({ ...source, windows: [] }, { resamples: 300 });
}

it('is silent in at least 95 % of data sets without any effect', async () => {
  let claims = 0;
  for (let index = 0; index < DATASETS; index += 1) {
    const { findings, rankings } = await analyse(`null ${index}`, {});
    const silent = findings.length === 1 && findings[0].kind === 'nothing_shown' && rankings.length === 0;
    claims += Number(!silent);
  }
  expect(claims / DATASETS).toBeLessThanOrEqual(LARGEST_ERROR_RATE);
  // Intervals that never miss would be too wide to show anything.
  expect(claims / DATASETS).toBeGreaterThan(0.005);
});

it('holds all true effects of the family together in about 95 % of data sets', async () => {
  const effects: Record<string, number> = { 'autonomy_operators@imposed': -0.12, 'formal_power_clients@contact': 0.03 };
  const truth = (column: string, mode: string) => effects[`${column}@${mode}`] ?? 0;
  let misses = 0;
  for (let index = 0; index < DATASETS; index += 1) {
    const { members } = (await analyse(`effects ${index}`, effects)).family;
    const held = members.every(({ column, first, second, lower, upper }) => {
      const difference = truth(column, first) - truth(column, second);
      return lower! <= difference && difference <= upper!;
    });
    misses += Number(!held);
  }
  expect(misses / DATASETS).toBeLessThanOrEqual(LARGEST_ERROR_RATE);
  expect(misses / DATASETS).toBeGreaterThan(0.005);
});
