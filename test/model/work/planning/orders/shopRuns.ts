import { join } from 'node:path';
import { loadScenario } from '../../../../../src/cli/loadScenario.ts';
import { createRun } from '../../../../../src/model/createRun.ts';
import { findEntryMode } from '../../../../../src/model/entry/registry.ts';
import { layOutOrganisation } from '../../../../../src/model/organisation.ts';
import type { Run } from '../../../../../src/model/run.ts';
import { step } from '../../../../../src/model/step.ts';
import type { PlanningPart } from '../../../../../src/model/work/planning/planningPart.ts';
import type { OrdersPart } from '../../../../../src/model/work/planning/orders/beginOrders.ts';
import type { Workshop } from '../../../../../src/model/work/planning/orders/workshop.ts';
import { planningWork } from '../../../../../src/model/work/planning/planningWork.ts';
import { RandomStream } from '../../../../../src/random/randomStream.ts';
import { replicateSeed, streamName } from '../../../../../src/random/streamName.ts';
import type { Scenario } from '../../../../../src/scenario/definition/scenario.ts';
import type { RunMode } from '../../../../../src/scenario/definition/vocabulary.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..', '..');

/** A scenario of scenarios/, with values set as on the command line. */
export function siteScenario(name: string, ...set: string[]): Scenario {
  return loadScenario(join('scenarios', `${name}.yaml`), { set }, root).scenario;
}

/** A run before its first week, with its workshop. */
export function openShop(
  scenario: Scenario,
  mode: RunMode = 'none',
  replicate = 0,
): { readonly run: Run; readonly part: OrdersPart; readonly shop: Workshop } {
  const seed = replicateSeed(scenario.seed, replicate);
  const open = (purpose: Parameters<typeof streamName>[1]) => new RandomStream(streamName(seed, purpose));
  const streams = {
    world: open('world'),
    meetings: open('meetings'),
    behaviour: open('behaviour'),
    negotiation: open('negotiation'),
  };
  const begun: PlanningPart[] = [];
  const work = {
    ...planningWork,
    begin(...given: Parameters<typeof planningWork.begin>) {
      const planning = planningWork.begin(...given);
      begun.push(...planning.parts);
      return planning;
    },
  };
  const organisation = layOutOrganisation(scenario);
  const run = createRun(organisation, findEntryMode(mode), work, open('population'), streams, false);
  const part = begun.find((candidate): candidate is OrdersPart => 'shop' in candidate);
  if (part === undefined) throw new Error('openShop: expected a scenario that plans orders');
  return { run, part, shop: part.shop };
}

/** Steps a run through all its weeks. */
export function stepThrough(scenario: Scenario, mode: RunMode, visit: (run: Run, shop: Workshop) => void): void {
  const { run, shop } = openShop(scenario, mode);
  for (let week = 1; week <= scenario.weeks; week += 1) step(run, () => visit(run, shop));
}
