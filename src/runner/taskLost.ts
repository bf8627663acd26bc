import type { LossReason } from '../dataset/batch/batchFooter.ts';

/** A task whose thread ended before it did: by a limit, for want of memory, or in a crash. */
export class TaskLost extends Error {
  override readonly name = 'TaskLost';
  readonly reason: LossReason;

  constructor(reason: LossReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
