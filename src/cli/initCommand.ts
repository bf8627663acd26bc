import type { Command } from 'commander';

/** Adds `corule init`. */
export function registerInitCommand(program: Command): void {
  program.command('init');
}
