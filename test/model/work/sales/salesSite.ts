import { join } from 'node:path';
import type { Draft } from 'immer';
import { loadScenario } from '../../../../src/cli/loadScenario.ts';
import { deriveScenario } from '../../../../src/scenario/deriveScenario.ts';
import type { Scenario } from '../../../../src/scenario/definition/scenario.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

export type Recipe = (site: Draft<Scenario>) => void;

/** A site of `scenarios/` without its expectations and series, in `none` alone unless the changes say otherwise. */
export function siteOf(name: 'crm-sales' | 'commercial-organisation', ...recipes: readonly Recipe[]): Scenario {
  const { scenario } = loadScenario(join('scenarios', `${name}.yaml`), {}, root);
  return deriveScenario(scenario, (draft) => {
    draft.expect = [];
    draft.record.series.replicates = 0;
    draft.compare.modes = ['none'];
    for (const recipe of recipes) recipe(draft);
  });
}
