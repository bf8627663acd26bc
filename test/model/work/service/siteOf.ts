import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { type Scenario, type ScenarioInput, scenarioSchema } from '../../../../src/scenario/definition/scenario.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'scenarios');

/** A site of scenarios/, with sections changed key by key; nothing recorded, nothing expected. */
export function siteOf(
  site: 'telecom-technicians' | 'tax-e-declaration',
  change: Partial<ScenarioInput> = {},
): Scenario {
  const text = readFileSync(join(folder, `${site}.yaml`), 'utf8');
  const { scenario } = parseScenario(text, { file: `${site}.yaml` });
  return scenarioSchema.parse(merge({ ...scenario, expect: [], record: { series: { replicates: 0 } } }, change));
}

function merge(base: unknown, change: unknown): unknown {
  if (!isMapping(base) || !isMapping(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) merged[key] = key in merged ? merge(merged[key], value) : value;
  return merged;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
