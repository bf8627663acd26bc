import { type Command, Option } from 'commander';
import { namedDesigns } from '../scenario/definition/design.ts';
import { appendValue } from './appendValue.ts';

/** Adds the options that change a scenario, see `ScenarioOverrides`. */
export function addScenarioOptions(command: Command): Command {
  return command
    .option('--seed <seed>', 'root seed in place of the scenario’s')
    .option('--replicates <n>', 'replicates in place of the scenario’s')
    .option('--modes <a,b>', 'entry modes to compare in place of the scenario’s; none is always run')
    .addOption(
      new Option('--design <name>', 'design that follows from the scenario, in place of its own').choices([
        ...namedDesigns,
        'placebo',
      ]),
    )
    .option('--set <path=value>', 'change a value of the scenario; may be given again', appendValue);
}
