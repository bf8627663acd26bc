import type { LostGroup } from '../dataset/batch/batchFooter.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { traceCommand } from './traceCommand.ts';

/** How a scenario is named in a command; see {@link traceCommand}. */
type Naming = Parameters<typeof traceCommand> extends [unknown, unknown, ...infer Rest] ? Rest : never;

/** The commands that repeat the runs of a group that was lost; the one without the client where no mode is known. */
export function lostCommands({ point, replicate, modes }: LostGroup, scenario: Scenario, ...naming: Naming): string[] {
  const suspects = modes.length === 0 ? (['none'] as const) : modes;
  return suspects.map((mode) => traceCommand({ point, replicate, mode }, scenario, ...naming));
}
