/** A thread that ended or said nothing before it began a task, as often as it was started: the machine’s matter, not the task’s. */
export class ThreadNotStarted extends Error {
  override readonly name = 'ThreadNotStarted';

  constructor(tries: number, reason: string) {
    super(
      `threads: expected a worker thread that starts, got ${tries} tries in which ${reason}; look at what this machine ` +
        'allows (ulimit -n for open files, ulimit -u for threads, memory), give it fewer --threads, or none with --threads 0',
    );
  }
}
