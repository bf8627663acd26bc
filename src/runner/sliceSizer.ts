/** Milliseconds of work in a task: long beside the 0.1 ms of sending it, short beside a batch. */
const taskMilliseconds = 75;
/** Towards the end tasks shrink, so that no thread is left alone with a long one. */
const tasksLeftPerThread = 3;

/**
 * Says how many groups the next task takes, from the time that groups have taken so far.
 *
 * Measured time decides only how work is sent around; it leaves no trace in the data set.
 */
export class SliceSizer {
  readonly #threads: number;
  #millisecondsPerGroup: number | undefined;

  constructor(threads: number) {
    this.#threads = threads;
  }

  /** Takes in how long a task of so many groups took. */
  observe(groups: number, milliseconds: number): void {
    const measured = Math.max(milliseconds / groups, 1e-3);
    // The first tasks run before the code is compiled: half of the estimate is forgotten with each task.
    this.#millisecondsPerGroup =
      this.#millisecondsPerGroup === undefined ? measured : (this.#millisecondsPerGroup + measured) / 2;
  }

  /** Groups of the next task, at least 1; the first ones take one group each, to be measured. */
  next(groupsLeft: number): number {
    if (this.#millisecondsPerGroup === undefined) return 1;
    const byTime = Math.round(taskMilliseconds / this.#millisecondsPerGroup);
    const byShare = Math.ceil(groupsLeft / (this.#threads * tasksLeftPerThread));
    return Math.max(1, Math.min(byTime, byShare));
  }
}
