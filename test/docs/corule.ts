/** What the README's example takes from the package, under the names of the package. */
export { columnsOf } from '../../src/model/measures/columnsOf.ts';
export { prepareGroups } from '../../src/model/prepareGroups.ts';
export { planRuns } from '../../src/plan/planRuns.ts';
export { parseScenario } from '../../src/scenario/parseScenario.ts';
export { tInterval } from '../../src/statistics/tInterval.ts';
