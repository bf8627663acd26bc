import { type Command, Option } from 'commander';
import type { Trace } from '../model/trace/trace.ts';
import { tellStory } from '../model/trace/tellStory.ts';
import { traceRun } from '../model/trace/traceRun.ts';
import { planRuns } from '../plan/planRuns.ts';
import { traceCommand as commandOfRun } from '../runner/traceCommand.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { runModes } from '../scenario/definition/vocabulary.ts';
import { formatProblem } from '../scenario/scenarioProblem.ts';
import { formatStory } from './formatStory.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import { loadScenario } from './loadScenario.ts';
import { noSuchPoint } from './noSuchPoint.ts';
import type { Terminal } from './terminal.ts';
import { traceLines } from './traceLines.ts';
import { appendValue } from './appendValue.ts';
import { readWholeNumber } from './readWholeNumber.ts';

interface TraceCommandOptions extends InLanguage {
  readonly mode: RunMode;
  readonly replicate: number;
  readonly point: number;
  readonly seed?: string;
  readonly set?: readonly string[];
  readonly design?: string;
  readonly format: 'text' | 'jsonl';
}

/** Adds `corule trace`. */
export function registerTraceCommand(program: Command, terminal: Terminal): void {
  program
    .command('trace')
    .summary('tell one run as a story')
    .description(
      'Run one run again, bit for bit, and tell everything that happened to its rules: who opened what and why, the\n' +
        'offers round by round, the rule in words, who held the pen, and what it moved in the ledger.',
    )
    .argument('<scenario>', 'scenario file (YAML or JSON)')
    .addOption(new Option('--mode <name>', 'entry mode of the run').choices(runModes).makeOptionMandatory())
    .addOption(
      new Option('--replicate <n>', 'replicate of the run, from 0').argParser(readWholeNumber(0)).makeOptionMandatory(),
    )
    .option('--point <n>', 'design point of the run, from 0', readWholeNumber(0), 0)
    .option('--seed <seed>', 'root seed in place of the scenario’s')
    .option('--design <name>', 'design of the run, where it was called by name')
    .option('--set <path=value>', 'change a value of the scenario; may be given again', appendValue)
    .addOption(
      new Option('--format <name>', 'text reads as a story, jsonl has a line for each event')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addOption(languageOption('the story'))
    .action((file: string, options: TraceCommandOptions) => {
      const { scenario, warnings } = loadScenario(
        file,
        { set: options.set, seed: options.seed, design: options.design },
        terminal.cwd,
      );
      for (const warning of warnings) terminal.stderr.write(`${formatProblem(warning)}\n`);
      const { points } = planRuns(scenario);
      if (options.point >= points) throw noSuchPoint(file, options.point, points);
      const trace = traceRun(scenario, options);
      if (trace.problem !== undefined) terminal.stderr.write(`This run fails in a data set: ${trace.problem}\n`);
      switch (options.format) {
        case 'text':
          terminal.stdout.write(
            formatStory(
              tellStory(trace, { language: options.lang, command: repeatOf(trace, file, options) }),
              terminal,
            ),
          );
          break;
        case 'jsonl':
          for (const line of traceLines(trace)) terminal.stdout.write(`${line}\n`);
          break;
        default:
          throw new Error(`trace: unknown format ${String(options.format satisfies never)}`);
      }
    });
}

/** The command as typed, with every change of the scenario that it was given. */
function repeatOf(trace: Trace, file: string, options: TraceCommandOptions): string {
  return commandOfRun(trace, trace.scenario, file, options);
}
