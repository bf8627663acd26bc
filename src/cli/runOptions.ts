import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import type { Shard } from '../plan/shard.ts';
import { usualRunSeconds } from '../runner/runScenario.ts';
import { readShard } from './readShard.ts';
import { readWholeNumber } from './readWholeNumber.ts';
import { addScenarioOptions } from './scenarioOptions.ts';

/** Options of `corule run` as typed. */
export interface RunCommandOptions extends ScenarioOverrides, InLanguage {
  readonly out?: string;
  readonly threads: number;
  readonly resume?: true;
  readonly shard?: Shard;
  readonly runSeconds: number;
  readonly force?: true;
  readonly dryRun?: true;
  readonly maxRuns: number;
  readonly quiet?: true;
  readonly json?: true;
}

/** Runs beyond which a run or a calibration must be allowed by name: at a millisecond each, 10⁸ runs are a day of one core. */
export const defaultMaxRuns = 1e8;

/** Adds the options of `corule run`. */
export function addRunOptions(command: Command): Command {
  command.option(
    '--out <dir>',
    'folder of the data set (default: results/<name>); with several scenarios, one below it each',
  );
  return addScenarioOptions(command)
    .option('--threads <n>', 'worker threads; 0 runs in the main thread', readWholeNumber(0), availableParallelism())
    .option('--resume', 'go on with an unfinished data set, or add replicates to a finished one')
    .option(
      '--shard <i/n>',
      'simulate part i of n (from 1) into the folder; corule merge makes the data set',
      readShard,
    )
    .option('--run-seconds <n>', 'seconds after which a run is given up', readWholeNumber(1), usualRunSeconds)
    .option('--force', 'remove the data set that is there, and begin again')
    .option('--dry-run', 'say how many runs, how long and how much disk; write nothing')
    .option('--max-runs <n>', 'most runs that may be started', readWholeNumber(1), defaultMaxRuns)
    .option('--quiet', 'no progress')
    .addOption(languageOption('the comparison and of a second report, report.fr.html'))
    .option('--json', 'print one JSON document in place of the comparison');
}
