import type { Command } from 'commander';
import type { CommandName } from './commandNames.ts';
import type { Terminal } from './terminal.ts';

/** Adds one command to the program; a command that needs no terminal may leave it out. */
export type RegisterCommand = (program: Command, terminal: Terminal) => void;

/**
 * How every command is added: one file each.
 *
 * A command is loaded when it is asked for: loading all of them takes longer than starting to simulate.
 */
export const commands: Readonly<Record<CommandName, () => Promise<RegisterCommand>>> = {
  run: async () => (await import('./runCommand.ts')).registerRunCommand,
  merge: async () => (await import('./mergeCommand.ts')).registerMergeCommand,
  status: async () => (await import('./statusCommand.ts')).registerStatusCommand,
  submit: async () => (await import('./submitCommand.ts')).registerSubmitCommand,
  report: async () => (await import('./reportCommand.ts')).registerReportCommand,
  calibrate: async () => (await import('./calibrateCommand.ts')).registerCalibrateCommand,
  check: async () => (await import('./checkCommand.ts')).registerCheckCommand,
  compare: async () => (await import('./compareCommand.ts')).registerCompareCommand,
  trace: async () => (await import('./traceCommand.ts')).registerTraceCommand,
  explore: async () => (await import('./exploreCommand.ts')).registerExploreCommand,
  export: async () => (await import('./exportCommand.ts')).registerExportCommand,
  validate: async () => (await import('./validateCommand.ts')).registerValidateCommand,
  list: async () => (await import('./listCommand.ts')).registerListCommand,
  init: async () => (await import('./initCommand.ts')).registerInitCommand,
};
