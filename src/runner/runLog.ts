import { appendFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * log.jsonl: one event a line. The only file of a data set that knows clock and machine.
 */
export class RunLog {
  readonly #path: string;
  readonly #start = performance.now();

  constructor(folder: string) {
    this.#path = join(folder, 'log.jsonl');
  }

  /** Appends an event with the time, the host, the seconds since the run began and the peak memory so far. */
  write(event: string, details: Readonly<Record<string, unknown>> = {}): void {
    const line = {
      time: new Date().toISOString(),
      host: hostname(),
      event,
      seconds: Number(((performance.now() - this.#start) / 1000).toFixed(3)),
      peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024),
      ...details,
    };
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`);
  }
}
