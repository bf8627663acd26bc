import { runProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { type ExitCode, exitCodes } from '../../src/cli/exitCode.ts';

/** What a command printed, and its exit code. */
export interface CommandResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process. */
export async function runInProcess(args: readonly string[], cwd: string): Promise<CommandResult> {
  const out: string[] = [];
  const err: string[] = [];
  const decoder = new TextDecoder();
  const sink = (lines: string[]) => ({
    write(text: string | Uint8Array) {
      lines.push(typeof text === 'string' ? text : decoder.decode(text, { stream: true }));
      return true;
    },
  });
  const terminal: Terminal = {
    stdout: sink(out),
    stderr: sink(err),
    env: { CI: 'true' },
    cwd,
    call: 'corule',
    exitCode: exitCodes.done,
  };
  const code = await runProgram(args, terminal);
  return { code, stdout: out.join(''), stderr: err.join('') };
}
