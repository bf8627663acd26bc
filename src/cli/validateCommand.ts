import type { Command } from 'commander';
import { formatProblem } from '../scenario/scenarioProblem.ts';
import { ScenarioError } from '../scenario/scenarioError.ts';
import { exitCodes } from './exitCode.ts';
import { loadScenario } from './loadScenario.ts';
import type { Terminal } from './terminal.ts';

/** Adds `corule validate`: every problem of every file, and nothing written. */
export function registerValidateCommand(program: Command, terminal: Terminal): void {
  program
    .command('validate')
    .summary('check scenarios and show every problem')
    .description(
      'Check scenarios without running them. Every problem of every file is shown, a line each:\n' +
        'file:line:column path: expected …, got …',
    )
    .argument('<scenario...>', 'scenario files (YAML or JSON)')
    .action((files: readonly string[]) => validateFiles(files, terminal));
}

function validateFiles(files: readonly string[], terminal: Terminal): void {
  for (const file of files) {
    try {
      const { warnings } = loadScenario(file, {}, terminal.cwd);
      for (const warning of warnings) terminal.stderr.write(`${formatProblem(warning)}\n`);
      terminal.stdout.write(`${file}: ok\n`);
    } catch (error) {
      // The next files are still looked at; only an error that is not about this file ends the command.
      if (!(error instanceof ScenarioError)) throw error;
      terminal.stderr.write(`${error.message}\n`);
      terminal.exitCode = exitCodes.usage;
    }
  }
}
