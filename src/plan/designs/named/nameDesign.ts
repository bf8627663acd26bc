import { type Design, laidDesigns, type NamedDesign, namedDesigns } from '../../../scenario/definition/design.ts';
import type { Scenario } from '../../../scenario/definition/scenario.ts';
import { ablations } from './ablations.ts';
import { ensemble } from './ensemble.ts';
import type { ExplicitDesign } from './explicitDesign.ts';
import { robustness } from './robustness.ts';
import { scaling } from './scaling.ts';

const made: Readonly<Record<NamedDesign, (scenario: Scenario) => ExplicitDesign>> = {
  ensemble,
  robustness,
  ablations,
  scaling,
};

/** A design that is called by name, written out for a scenario; any other as it stands. */
export function nameDesign(scenario: Scenario, design: Design): ExplicitDesign {
  const type = laidDesigns.find((laid) => laid === design.type);
  if (type !== undefined) return { ...design, type };
  const name = namedDesigns.find((named) => named === design.type);
  if (name === undefined) throw new Error(`design: unknown type ${design.type}`);
  return { ...made[name](scenario), outputs: design.outputs };
}
