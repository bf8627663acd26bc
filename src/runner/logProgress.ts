import type { RunLog } from './runLog.ts';

/** Name of the event. */
export const progressEvent = 'progress';

/** Seconds between two signs in the first minute, and later. */
const firstSeconds = 5;
const laterSeconds = 60;

/** Seconds without a sign after which whoever writes a log is not taken to be under way any more. */
export const signPatienceSeconds = 2.5 * laterSeconds;

/**
 * Writes into a log how many runs are simulated, every 5 s and later every minute, until the function returned is called:
 * what a rate is taken from, and a sign of life of a program on another machine.
 */
export function logProgress(log: RunLog, runsSoFar: () => number): () => void {
  const start = performance.now();
  let timer: NodeJS.Timeout;
  const next = () => {
    const isFirst = performance.now() - start < laterSeconds * 1000;
    timer = setTimeout(write, (isFirst ? firstSeconds : laterSeconds) * 1000);
    timer.unref();
  };
  const write = () => {
    try {
      log.writeSign(progressEvent, { runs: runsSoFar() });
    } catch {
      // A disk that fails, or a folder that a merge has removed, will tell whoever writes data.
    }
    next();
  };
  next();
  return () => clearTimeout(timer);
}
