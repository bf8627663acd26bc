import process from 'node:process';
import { type ExitCode, exitCodes } from './exitCode.ts';

/** Milliseconds after which a stop is forced: everything that is finished is on disk at any moment. */
const graceMilliseconds = 800;

/** Why a run was stopped. */
export class StopRequest extends Error {
  override readonly name = 'StopRequest';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super('stopped');
    this.exitCode = exitCode;
  }
}

/** A signal that is aborted by Ctrl-C (SIGINT) or SIGTERM. */
export interface StopWatch {
  readonly signal: AbortSignal;
  /** Gives both back to the process. */
  release(): void;
}

/**
 * Listens for Ctrl-C and SIGTERM.
 *
 * @param lastWords - said when the run does not stop by itself within 0.8 s, before the process is ended; a second
 * signal ends it at once
 */
export function stopOnSignal(lastWords: () => void): StopWatch {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = (exitCode: ExitCode) => () => {
    const end = () => {
      lastWords();
      process.exit(exitCode);
    };
    if (controller.signal.aborted) end();
    controller.abort(new StopRequest(exitCode));
    timer = setTimeout(end, graceMilliseconds);
    timer.unref();
  };
  const onInterrupt = stop(exitCodes.interrupted);
  const onTerminate = stop(exitCodes.terminated);
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
    },
  };
}
