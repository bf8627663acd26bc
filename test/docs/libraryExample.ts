import { columnsOf, parseScenario, planRuns, prepareGroups, tInterval } from './corule.ts';

const { scenario } = parseScenario('name: quick-look\nweeks: 104\nreplicates: 10\ncompare: { modes: [imposed] }');
const plan = planRuns(scenario);
const runGroup = prepareGroups(scenario);
const columns = columnsOf(scenario);
const loss = columns.findIndex(({ name }) => name === 'autonomy_loss_operators');

const losses = Float64Array.from({ length: plan.groups }, (_, index) => {
  const { modes, runs } = runGroup(plan.groupAt(index)); // runs: modes × columns
  return runs[modes.indexOf('imposed') * columns.length + loss];
});
const { mean, lower, upper } = tInterval(losses);
console.log(`operators lose ${mean.toFixed(2)} of autonomy [${lower.toFixed(2)}, ${upper.toFixed(2)}]`);
