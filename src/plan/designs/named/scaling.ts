import type { Scenario } from '../../../scenario/definition/scenario.ts';
import type { ExplicitDesign } from './explicitDesign.ts';

/** How many times as many people. */
const sizes = [2, 4, 8];

/** The same organisation with more people in every group that has several: does what is found depend on the number? */
export function scaling({ organisation }: Scenario): ExplicitDesign {
  const groups = organisation.groups.filter(({ size }) => size > 1);
  return {
    type: 'alone',
    parameters: {},
    outputs: [],
    cases: Object.fromEntries(
      sizes.map((times) => [
        `people_times_${times}`,
        {
          as_is: {},
          changed: Object.fromEntries(groups.map(({ id, size }) => [`organisation.groups.${id}.size`, size * times])),
        },
      ]),
    ),
  };
}
