import { closeSync, constants, copyFileSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { temporaryName } from '../dataset/temporaryName.ts';
import { takePeakMemory } from './peakMemory.ts';

/** Name of the log of a data set. */
export const logFile = 'log.jsonl';

/**
 * A log of one event a line: log.jsonl, the only file of a data set that knows clock and machine.
 *
 * Durations come from a clock that does not jump; `time` is that of the machine.
 */
export class RunLog {
  readonly #path: string;
  readonly #start = performance.now();
  #last = this.#start;

  constructor(path: string) {
    this.#path = path;
    // Like every other file of a data set: a link in its place is replaced and never followed, and a pipe is not waited for.
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status?.isFile() === false) rmSync(path);
    // A file with two names, as copies that share their files have them: what is appended belongs to this one alone.
    if (status?.isFile() === true && status.nlink > 1) takeOver(path);
    takePeakMemory();
  }

  /** Appends an event: what ended with it took `phase_seconds`, and at most `phase_peak_memory_mb`. */
  write(event: string, details: Readonly<Record<string, unknown>> = {}): void {
    const phase = inSeconds(performance.now() - this.#last);
    const { sinceStart, sinceLast } = takePeakMemory();
    this.#last = performance.now();
    this.writeSign(event, {
      phase_seconds: phase,
      phase_peak_memory_mb: sinceLast,
      peak_memory_mb: sinceStart,
      ...details,
    });
  }

  /** Appends a sign of life: nothing ends with it, and the phase that is under way goes on. */
  writeSign(event: string, details: Readonly<Record<string, unknown>>): void {
    const line = {
      time: new Date().toISOString(),
      host: hostname(),
      pid: process.pid,
      event,
      seconds: inSeconds(performance.now() - this.#start),
      ...details,
    };
    this.append(`${JSON.stringify(line)}\n`);
  }

  /** Appends lines of other logs. */
  append(lines: string): void {
    const { O_APPEND, O_CREAT, O_WRONLY } = constants;
    const file = openSync(this.#path, O_APPEND | O_CREAT | O_WRONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      writeFileSync(file, lines);
    } finally {
      closeSync(file);
    }
  }

  /** Appends the last event of a run that ends early: a disk that is full or gone must not hide why. */
  writeEnd(event: string, details: Readonly<Record<string, unknown>> = {}): void {
    try {
      this.write(event, details);
    } catch {
      // What ended the run is thrown by the caller.
    }
  }
}

function takeOver(path: string): void {
  const copy = temporaryName(path);
  try {
    copyFileSync(path, copy, constants.COPYFILE_EXCL);
    renameSync(copy, path);
  } finally {
    rmSync(copy, { force: true });
  }
}

function inSeconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(3));
}
