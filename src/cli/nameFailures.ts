import type { FailedRun, LostGroup } from '../dataset/batch/batchFooter.ts';
import { lostCommands } from '../runner/lostCommands.ts';
import { traceCommand } from '../runner/traceCommand.ts';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import { countOf } from './countOf.ts';
import type { RunJob } from './runJob.ts';

/** Most commands that are printed. */
const mostShown = 20;

/** Runs that gave nothing, and the commands that repeat them. */
export interface NamedFailures {
  readonly commands: readonly string[];
  /** What is printed; empty where nothing failed. */
  readonly text: string;
}

/** Names the runs that failed. */
export function nameFailed(
  failures: readonly Pick<FailedRun, 'mode' | 'replicate' | 'point'>[],
  { scenario, file, shown }: RunJob,
  overrides: ScenarioOverrides,
): NamedFailures {
  const commands = failures.map((failure) => traceCommand(failure, scenario, file, overrides));
  if (commands.length === 0) return { commands, text: '' };
  const head = `${shown}: ${countOf(failures.length, 'run')} failed; ${failures.length === 1 ? 'its replicate is' : 'their replicates are'} left out in all modes. Repeat ${failures.length === 1 ? 'it' : 'one'} with:`;
  return { commands, text: list(head, commands, '… all are in manifest.json') };
}

/** Names the groups that could not be run to their end here. */
export function nameLost(
  lost: readonly LostGroup[],
  { scenario, file, shown }: RunJob,
  overrides: ScenarioOverrides,
): NamedFailures {
  const commands = lost.flatMap((one) => lostCommands(one, scenario, file, overrides));
  if (commands.length === 0) return { commands, text: '' };
  const reasons = [...new Set(lost.map(({ message }) => message))].join('; ');
  const head =
    `${shown}: ${lost.length === 1 ? 'a group of runs' : `${lost.length} groups of runs`} did not come to an end ` +
    `(${reasons}) and ${lost.length === 1 ? 'is' : 'are'} missing; --resume tries again. Repeat one with:`;
  return { commands, text: list(head, commands, '… all are in log.jsonl') };
}

function list(head: string, commands: readonly string[], rest: string): string {
  const shown = commands.slice(0, mostShown);
  return `${[head, ...shown, ...(commands.length > mostShown ? [rest] : [])].join('\n')}\n`;
}
