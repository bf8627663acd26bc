import type { Command } from 'commander';

/** Adds `corule list`. */
export function registerListCommand(program: Command): void {
  program.command('list');
}
