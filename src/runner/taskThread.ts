import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { runMessage } from '../dataset/batch/runMessage.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { countDown } from './countDown.ts';
import type { Engine } from './model.ts';
import type { SentResult, SentTask, TaskFailure } from './runTask.ts';
import { TaskLost } from './taskLost.ts';
import { ThreadNotStarted } from './threadNotStarted.ts';

/** What a thread says when it begins a task. */
export interface TaskBegun {
  readonly begun: number;
}

/** A task with its number, as it goes to a thread. */
export interface NumberedTask {
  readonly number: number;
  readonly task: SentTask;
}

/** Seconds that a thread may take to start and begin its task: a hundred times what a slow disk on a busy machine makes of it. */
const usualStartSeconds = 120;
/** How often a thread is started before it is given up, and the seconds in between, in which a machine may recover. */
const startTries = 3;
const startPauseSeconds = 1;
/** Seconds that a thread may take to end; one that the system holds up is left to the end of the program. */
const closeSeconds = 10;
/** For objects of a thread that have just been made, in megabytes: far more than a week’s; without a limit it is 48. */
const youngMegabytes = 12;

/** Why a thread did not come to begin a task. */
class StartFailure extends Error {}

/**
 * A thread that does a task at a time. It is started with its first task, and again where it has ended.
 *
 * It stands on a pool of one thread that starts none by itself. So whoever waits for a thread knows which, and a thread that
 * cannot start ends its task instead of leaving it in a queue (docs/decisions/a-pool-a-thread.md).
 */
export class TaskThread {
  readonly #scenario: Scenario;
  readonly #engine: Engine;
  readonly #megabytes: number;
  #pool: Piscina<NumberedTask, SentResult | TaskFailure> | undefined;
  readonly #alive = new Map<Worker, Promise<void>>();
  #tasks = 0;
  #onBegun: (number: number) => void = () => {};
  #onEnd: (reason: string) => void = () => {};
  #isClosed = false;

  /** @param megabytes - that the thread may take for its objects */
  constructor(scenario: Scenario, engine: Engine, megabytes: number) {
    this.#scenario = scenario;
    this.#engine = engine;
    this.#megabytes = megabytes;
  }

  /**
   * @param seconds - after which the thread is ended; counted from when it begins
   * @throws TaskLost when the thread ended before the task, which it had begun
   * @throws ThreadNotStarted when none began it
   */
  async run(task: SentTask, seconds: number): Promise<SentResult | TaskFailure> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#try(task, seconds);
      } catch (error) {
        if (!(error instanceof StartFailure)) throw error;
        if (tries === startTries) throw new ThreadNotStarted(tries, error.message);
        await pause(startPauseSeconds * 1000);
      }
    }
  }

  /** Ends the thread at once; a task under way is lost. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#discard();
    const limit = new AbortController();
    const late = pause(closeSeconds * 1000, undefined, { signal: limit.signal }).catch(() => {});
    await Promise.race([Promise.all(this.#alive.values()), late]);
    limit.abort();
  }

  async #try(task: SentTask, seconds: number): Promise<SentResult | TaskFailure> {
    if (this.#isClosed) throw new Error('thread: expected one that is open, got one that was closed');
    const { startSeconds = usualStartSeconds } = this.#engine;
    const number = this.#tasks++;
    const limit = new AbortController();
    let hasBegun = false;
    let startTrouble: string | undefined;
    const fail = (reason: string) => {
      startTrouble ??= reason;
      limit.abort();
    };
    let stopCount = countDown(startSeconds, () => fail(`it did not begin its task within ${startSeconds} s`));
    this.#onBegun = (begun) => {
      if (begun !== number || hasBegun) return;
      hasBegun = true;
      stopCount();
      stopCount = countDown(seconds, () => limit.abort());
    };
    // A task that a thread has taken is ended with it; one that waits for a thread is not.
    this.#onEnd = (reason) => hasBegun || fail(reason);
    try {
      const pool = (this.#pool ??= this.#open());
      const result = pool.run({ number, task }, { signal: limit.signal });
      for (const worker of pool.threads) this.#watch(worker);
      return await result;
    } catch (error) {
      this.#discard();
      if (this.#isClosed) throw error;
      if (!hasBegun) throw new StartFailure(startTrouble ?? reasonOf(error));
      throw limit.signal.aborted ? new TaskLost('time', `did not end within ${seconds} s`) : lossOf(error);
    } finally {
      stopCount();
      // What it says and what it gives come through two ports: its beginning may be heard after its end.
      this.#onBegun = () => {};
      this.#onEnd = () => {};
    }
  }

  #open(): Piscina<NumberedTask, SentResult | TaskFailure> {
    const fromSources = this.#engine.worker.pathname.endsWith('.ts');
    const pool = new Piscina<NumberedTask, SentResult | TaskFailure>({
      filename: fileURLToPath(this.#engine.worker),
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: Infinity,
      workerData: this.#scenario,
      resourceLimits: { maxOldGenerationSizeMb: this.#megabytes, maxYoungGenerationSizeMb: youngMegabytes },
      // The bare word `tsx` would be looked for from the folder in which the program runs.
      ...(fromSources
        ? { execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] }
        : {}),
    });
    // Said by a thread that ends without a task; `#watch` hears of it too.
    pool.on('error', () => {});
    pool.on('message', (message: TaskBegun) => this.#onBegun(message.begun));
    return pool;
  }

  #watch(worker: Worker): void {
    if (this.#alive.has(worker)) return;
    let reason: string | undefined;
    worker.once('error', (error) => {
      reason = reasonOf(error);
    });
    const pool = this.#pool;
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', (code) => {
        this.#alive.delete(worker);
        // The end of one that was replaced is nothing to the task that waits for the next.
        if (this.#pool === pool) this.#onEnd(reason ?? `it ended with code ${code}`);
        resolve();
      });
    });
    this.#alive.set(worker, ended);
  }

  /** The next task gets a new thread. */
  #discard(): void {
    void this.#pool?.destroy();
    this.#pool = undefined;
  }
}

/** Errors of tasks come back as results: what is rejected is the end of a thread. */
function lossOf(error: unknown): TaskLost {
  if (isOutOfMemory(error)) return new TaskLost('memory', 'its thread ran out of memory');
  return new TaskLost('crash', `its thread ended: ${runMessage(messageOf(error))}`);
}

function reasonOf(error: unknown): string {
  return isOutOfMemory(error) ? 'it ran out of memory' : `it ended: ${runMessage(messageOf(error))}`;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
