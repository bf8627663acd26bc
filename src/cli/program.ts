import { Command, CommanderError } from 'commander';
import { answerForError } from './answerForError.ts';
import { commandNames } from './commandNames.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';
import { readPackageVersion } from './packageRoot.ts';
import { spellCommands, spellingSink } from './spellCommands.ts';
import type { Terminal } from './terminal.ts';

/**
 * The command line of corule, ready to parse arguments.
 *
 * It never ends the process: wrong usage throws a `CommanderError`, and what commands print goes to the terminal given.
 *
 * @param only - Name of the one command that is asked for; all are loaded unless there is one of this name.
 */
export async function createProgram(terminal: Terminal, only = ''): Promise<Command> {
  const program = new Command('corule')
    .description(
      'Simulate who makes the rules in an organisation, and who loses autonomy, when the client comes in.\n' +
        'Start with: corule init my-site.yaml, corule validate my-site.yaml, corule run my-site.yaml',
    )
    .version(readPackageVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .showHelpAfterError('(add --help to see what the command takes)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(spellCommands(text, terminal.call)),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
    })
    .exitOverride();
  const named = commandNames.filter((name) => name === only);
  const asked = (named.length === 0 ? commandNames : named).map((name) => commands[name]);
  for (const register of await Promise.all(asked.map((load) => load()))) register(program, terminal);
  return program;
}

/**
 * Runs one command line and returns its exit code; every error becomes a message on stderr.
 *
 * @param args - Arguments after the name of the program.
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // Messages say how a command is typed here; data on stdout are left as they are, and what is said there is spelled there.
  const spoken: Terminal = { ...terminal, stderr: spellingSink(terminal.stderr, terminal.call) };
  try {
    const program = await createProgram(spoken, args[0]);
    await program.parseAsync([...args], { from: 'user' });
    return spoken.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const answer = answerForError(error, terminal.env['CORULE_DEBUG'] === '1');
    if (answer.message !== '') spoken.stderr.write(`${answer.message}\n`);
    return answer.exitCode;
  }
}
