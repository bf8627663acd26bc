import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutGroups } from '../../src/plan/planBatches.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { type RunOptions, type RunOutcome, runScenario } from '../../src/runner/runScenario.ts';
import type { Scenario } from '../../src/scenario/definition/scenario.ts';
import { fakeEngine } from './fakeScenario.ts';

/** Runs a scenario on the fake model, in batches of four groups, in this process unless told otherwise. */
export function runFake(
  scenario: Scenario,
  options: Partial<RunOptions> = {},
): Promise<RunOutcome & { readonly folder: string }> {
  const folder = options.folder ?? freshFolder();
  return runScenario(scenario, {
    folder,
    threads: 0,
    signal: new AbortController().signal,
    progress: silentProgress,
    engine: fakeEngine,
    batchPlan: (plan) => cutGroups(plan.groups, 4),
    ...options,
  }).then((outcome) => ({ ...outcome, folder }));
}

/** A folder that is not there yet, below one that the system cleans. */
export function freshFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'corule-run-')), 'data');
}

/** SHA-256 of every file but the log. */
export function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder)
    .filter((file) => file !== 'log.jsonl')
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
