import { nameDesign } from '../../plan/designs/named/nameDesign.ts';
import type { PlannedDesign } from '../../plan/plannedDesign.ts';
import type { PlannedFactor } from '../../plan/plannedFactors.ts';
import { resolveIds } from '../../plan/resolveIds.ts';
import { namedDesigns } from '../../scenario/definition/design.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import { parseSettingPath } from '../../scenario/parseSettingPath.ts';
import type { ScaledValue } from '../../scenario/scale.ts';
import type { ScenarioPath } from '../../scenario/scenarioProblem.ts';
import { schemaAt } from '../../scenario/schemaAt.ts';
import type { DesignDescription, FactorDescription } from './designStudy.ts';
import type { DesignSource } from './designSource.ts';

/** Characters of the settings of the cases of a factor. */
const LONGEST = 400;

/** What a design varies and how its points were laid. */
export function describeDesign({ scenario, plan, keptGroups }: DesignSource, design: PlannedDesign): DesignDescription {
  const { layout, blockOf } = design;
  const written = scenario.design === undefined ? undefined : nameDesign(scenario, scenario.design);
  const paths = Object.keys(written?.parameters ?? {});
  return {
    type: layout.type,
    named: namedDesigns.find((name) => name === scenario.design?.type) ?? null,
    points: plan.points,
    replicates: plan.replicates,
    keptGroups,
    // Cases come after the parameters and have no path.
    factors: design.factors.map((factor, at) => describeFactor(scenario, factor, paths[at])),
    namesOutputs: (scenario.design?.outputs.length ?? 0) > 0,
    method: layout.type === 'latin-hypercube' ? layout.method : null,
    balanced: layout.type === 'sobol' ? layout.balanced : null,
    blocks: blockOf === undefined ? null : blockOf(plan.points - 1) + 1,
  };
}

function describeFactor(scenario: Scenario, factor: PlannedFactor, path: string | undefined): FactorDescription {
  const { name, column, scale, levels } = factor;
  const steps = path === undefined ? undefined : resolveIds(scenario, parseSettingPath(path) ?? [path]);
  const schema = steps === undefined ? undefined : schemaAt(steps);
  return {
    name,
    column,
    about: schema?.description ?? describeCases(factor),
    unit: schema?.unit ?? null,
    source: schema?.source ?? null,
    base: steps === undefined ? null : valueAt(scenario, steps),
    range: scale.kind === 'choice' ? null : { from: scale.from, to: scale.to, scale: scale.kind },
    values: levels === undefined ? null : Array.from({ length: levels }, (_, level) => factor.valueOfLevel(level)),
  };
}

/** Settings of each case, as the scenario would write them. */
function describeCases({ levels, ...factor }: PlannedFactor): string | null {
  const labels = Array.from({ length: levels ?? 0 }, (_, level) => factor.valueOfLevel(level));
  const told = labels.flatMap((label) => {
    const settings = factor.settingsOf(label).map(({ path, value }) => `${path} = ${shortValue(value)}`);
    return settings.length === 0 ? [] : [`${String(label).replaceAll('_', ' ')}: ${settings.join(', ')}`];
  });
  const text = told.join('; ');
  return text === '' ? null : text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function shortValue(value: ScaledValue): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(4))) : String(value);
}

function valueAt(scenario: Scenario, path: ScenarioPath): ScaledValue | null {
  let place: unknown = scenario;
  for (const step of path) {
    place =
      typeof place === 'object' && place !== null
        ? Object.entries(place).find(([key]) => key === String(step))?.[1]
        : undefined;
  }
  return typeof place === 'number' || typeof place === 'string' || typeof place === 'boolean' ? place : null;
}
