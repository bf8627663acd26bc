import type { FinishedBatch } from '../dataset/finishedBatch.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { lostCommands } from './lostCommands.ts';
import type { RunLog } from './runLog.ts';
import type { Slice } from './runSlice.ts';
import type { TaskLost } from './taskLost.ts';

/** Writes into the log that a thread ended before its task, which is tried again. */
export function logTroubles(log: RunLog): (slice: Slice, trouble: TaskLost) => void {
  return ({ firstGroup, groups }, { reason, message }) => {
    log.write('trouble', { first_group: firstGroup, groups, reason, message });
  };
}

/** Writes into the log that a thread could not be started, and that the run goes on with the others, if any are left. */
export function logThreadLoss(log: RunLog): (reason: string) => void {
  return (message) => log.write('thread_lost', { message });
}

/** Writes into the log which groups could not be run to their end, and the commands that repeat their runs. */
export function logLosses(log: RunLog, batches: Iterable<FinishedBatch>, scenario: Scenario): void {
  for (const batch of batches) {
    for (const lost of batch.lost) log.write('lost', { ...lost, commands: lostCommands(lost, scenario) });
  }
}
