import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workingFolder } from '../dataset/datasetFolder.ts';
import { runKey } from '../dataset/runKey.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import { planBatches } from '../plan/planBatches.ts';
import { planRuns } from '../plan/planRuns.ts';
import { batchFileName } from '../runner/simulateBatches.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';

export interface PreparedRun {
  readonly scenario: Scenario;
  readonly key: string;
  readonly batchPlan: ReturnType<typeof planBatches>;
}

export function prepareRun(scenario: Scenario): PreparedRun {
  return { scenario, key: runKey(scenarioHash(scenario)), batchPlan: planBatches(planRuns(scenario), scenario) };
}

export async function noteRun(folder: string, { scenario, key }: PreparedRun): Promise<void> {
  mkdirSync(workingFolder(folder), { recursive: true });
  await writeFileAtomically(join(workingFolder(folder), 'run.json'), JSON.stringify({ key, scenario }));
}

export function missingBatches(folder: string, scenario: Scenario): number[] {
  const { batchPlan } = prepareRun(scenario);
  return Array.from({ length: batchPlan.batches }, (_, i) => i).filter(
    (i) => !existsSync(join(workingFolder(folder), batchFileName(i))),
  );
}
