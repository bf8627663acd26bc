import type { Command } from 'commander';
import { registerCalibrateCommand } from './calibrateCommand.ts';
import { registerCompareCommand } from './compareCommand.ts';
import { registerCheckCommand } from './checkCommand.ts';
import { registerExploreCommand } from './exploreCommand.ts';
import { registerExportCommand } from './exportCommand.ts';
import { registerInitCommand } from './initCommand.ts';
import { registerListCommand } from './listCommand.ts';
import { registerMergeCommand } from './mergeCommand.ts';
import { registerReportCommand } from './reportCommand.ts';
import { registerRunCommand } from './runCommand.ts';
import { registerStatusCommand } from './statusCommand.ts';
import { registerSubmitCommand } from './submitCommand.ts';
import type { Terminal } from './terminal.ts';
import { registerTraceCommand } from './traceCommand.ts';
import { registerValidateCommand } from './validateCommand.ts';

/** Adds one command to the program; a command that needs no terminal may leave it out. */
export type RegisterCommand = (program: Command, terminal: Terminal) => void;

/** Every command, in the order of the help text: one file each. */
export const commands: readonly RegisterCommand[] = [
  registerRunCommand,
  registerMergeCommand,
  registerStatusCommand,
  registerSubmitCommand,
  registerReportCommand,
  registerCalibrateCommand,
  registerCheckCommand,
  registerCompareCommand,
  registerTraceCommand,
  registerExploreCommand,
  registerExportCommand,
  registerValidateCommand,
  registerListCommand,
  registerInitCommand,
];
