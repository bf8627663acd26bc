/** Milliseconds of late from which the rate is taken at least, and the share of all time. */
const recentMilliseconds = 5000;
const recentShare = 0.5;
/** Milliseconds between two samples. */
const sampleMilliseconds = 250;
/** Milliseconds before a rate is told: the first tasks are slow, since their code is still being compiled. */
const patienceMilliseconds = 3000;

/**
 * Measures how fast runs are simulated.
 *
 * Time begins with the first that are finished: before, threads start and code is compiled. Of late is the second half of
 * that time, so that the time left neither jumps with every task nor keeps what is long over.
 */
export class PaceMeter {
  /** In order; the first is the one from which the rate is taken. */
  readonly #samples: { readonly time: number; readonly done: number }[] = [];
  #begin: number | undefined;
  #last = { time: 0, done: 0 };

  /** Takes in how many runs are done, at a time in milliseconds. */
  observe(done: number, time: number): void {
    this.#begin ??= time;
    this.#last = { time, done };
    const before = this.#samples.at(-1);
    if (before === undefined || time - before.time >= sampleMilliseconds) this.#samples.push(this.#last);
    const since = time - Math.max(recentMilliseconds, (time - this.#begin) * recentShare);
    while (this.#samples.length > 1 && this.#samples[1].time <= since) this.#samples.shift();
  }

  /** Runs a second; undefined until enough was seen. */
  get runsPerSecond(): number | undefined {
    const [from] = this.#samples;
    if (this.#begin === undefined || this.#last.time - this.#begin < patienceMilliseconds) return undefined;
    return ((this.#last.done - from.done) * 1000) / (this.#last.time - from.time);
  }
}
