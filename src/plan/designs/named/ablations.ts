import type { Scenario } from '../../../scenario/definition/scenario.ts';
import type { ExplicitDesign } from './explicitDesign.ts';
import { mechanisms } from './mechanisms.ts';

/** Every mechanism switched off alone, and every two together: which of them stand in for one another. */
export function ablations({ compare }: Scenario): ExplicitDesign {
  const acting = mechanisms.filter(
    ({ modes }) => modes === undefined || modes.some((mode) => compare.modes.includes(mode)),
  );
  return {
    type: 'pairs',
    parameters: {},
    outputs: [],
    cases: Object.fromEntries(acting.map(({ name, off }) => [name, { on: {}, off: { ...off } }])),
  };
}
