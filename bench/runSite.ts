import { actionsPerGroup } from './actionsPerGroup.ts';
import { loadCompiled } from './compiled.ts';
import { interleave } from './interleave.ts';
import { scaledScenario } from './scaledScenario.ts';

// Started by siteCost.ts in a process of its own, as a site is run; prints the ratio of each round as JSON.
const [root, file, quick] = process.argv.slice(2);
const { rounds, warmUps } = quick === 'quick' ? { rounds: 1, warmUps: 0 } : { rounds: 15, warmUps: 4 };
const compiled = await loadCompiled(root);
const usual = scaledScenario(compiled);
const { scenario } = compiled.loadScenario(file, {}, root);
// The same modes, and nothing recorded, as in the scenario that it is measured against.
const site = { ...scenario, placebo: usual.placebo, compare: usual.compare, record: usual.record };

let replicate = 0;
const prepare = (of: typeof usual) => {
  const runGroup = compiled.prepareGroups(of);
  return () => {
    replicate += 1;
    runGroup({ index: replicate, point: 0, replicate });
  };
};
const seconds = await interleave({ usual: prepare(usual), site: prepare(site) }, rounds, warmUps);
const actions = { usual: actionsPerGroup(compiled, usual), site: actionsPerGroup(compiled, site) };
const ratios = seconds.site.map((value, round) => value / actions.site / (seconds.usual[round] / actions.usual));
process.stdout.write(JSON.stringify(ratios));
