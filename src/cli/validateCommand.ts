import type { Command } from 'commander';

/** Adds `corule validate`. */
export function registerValidateCommand(program: Command): void {
  program.command('validate');
}
