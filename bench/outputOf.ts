import { spawn } from 'node:child_process';

/**
 * What a script prints that runs in a process of its own.
 *
 * @param args - the script and its arguments
 * @throws Error when it does not end with exit code 0
 */
export async function outputOf(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  if (code !== 0) throw new Error(`${args.join(' ')}: expected to finish, got exit code ${String(code)}`);
  return output;
}
