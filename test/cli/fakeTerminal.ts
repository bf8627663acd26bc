import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exitCodes } from '../../src/cli/exitCode.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** What a command line did. */
export interface CommandOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in process, with its output caught. */
export async function runCommandLine(
  args: readonly string[],
  { cwd = process.cwd(), env = {}, call = 'corule' }: Partial<Pick<Terminal, 'cwd' | 'env' | 'call'>> = {},
): Promise<CommandOutcome> {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const terminal: Terminal = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
    cwd,
    call,
    exitCode: exitCodes.done,
  };
  const exitCode = await runProgram(args, terminal);
  return { exitCode, ...written };
}

/** An empty folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corule-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
