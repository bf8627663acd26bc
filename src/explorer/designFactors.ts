import { planDesign } from '../plan/plannedDesign.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';

/** Factors that a reader is shown first; of a design that varies everything, none comes before the others. */
const most = 16;

/** Paths that the design of a scenario sets at its first point; none without a design. */
export function designFactors(scenario: Scenario): readonly string[] {
  const paths =
    planDesign(scenario)
      ?.settingsAt(0)
      .map(({ path }) => path) ?? [];
  return paths.length > most ? [] : paths;
}
