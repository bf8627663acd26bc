import { describe, expect, test } from 'vitest';
import { answerForError } from '../../src/cli/answerForError.ts';
import { CliError } from '../../src/cli/cliError.ts';
import { exitCodes } from '../../src/cli/exitCode.ts';
import { runCommandLine } from './fakeTerminal.ts';

describe('corule', () => {
  test('--version prints the version and nothing else', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine(['--version']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test('--help names every command and how to start', async () => {
    const { exitCode, stdout } = await runCommandLine(['--help']);
    expect(exitCode).toBe(0);
    for (const word of ['validate', 'list', 'init', 'Start with']) expect(stdout).toContain(word);
  });

  test('without a command it explains itself and ends with 2', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: corule');
  });

  test.each([
    [['valdate', 'x.yaml'], /unknown command 'valdate'\n\(Did you mean validate\?\)/],
    [['list', 'parameters', '--jsn'], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [['list', 'paramters'], /Expected one of scenarios, parameters, metrics, designs; did you mean "parameters"\?/],
    [['validate'], /missing required argument 'scenario'/],
    [['init', 'a.yaml', 'b.yaml'], /too many arguments/],
  ])('%j is a usage error that says what was meant', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCommandLine(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('errors become exit codes', () => {
  test.each([
    [new CliError(exitCodes.usage, 'x.yaml: expected a new file, got one'), 2, 'x.yaml: expected a new file, got one'],
    [systemError('EACCES'), 4, "corule: EACCES: reason, open '/x'"],
    [systemError('ENOSPC'), 4, "corule: ENOSPC: reason, open '/x'"],
    [systemError('EPIPE'), 0, ''],
  ])('%o', (error, exitCode, message) => {
    expect(answerForError(error, false)).toEqual({ exitCode, message });
  });

  test('an internal error is short unless a stack is asked for', () => {
    const error = new TypeError('x is undefined');
    const short = answerForError(error, false);
    expect(short.exitCode).toBe(70);
    expect(short.message.split('\n')).toHaveLength(2);
    expect(short.message).toContain('CORULE_DEBUG=1');
    expect(answerForError(error, true).message).toContain('program.test.ts');
  });
});

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: reason, open '/x'`), { code });
}
