import type { TaskPool } from '../taskPool.ts';
import { SliceSizer } from '../sliceSizer.ts';
import { TaskLost } from '../taskLost.ts';
import type { ParticleRecord, ParticlesTask, ParticleTask } from './runParticle.ts';

/** Seconds that a replicate of a particle may take, all its modes together. */
const replicateSeconds = 3000;

/** Where particles come from, and where their records go. */
export interface ParticleStream extends Pick<ParticlesTask, 'places' | 'replicates'> {
  /** How many may still be handed out. */
  left(): number;
  /** The next particles, at most `left()`. */
  next(count: number): readonly ParticleTask[];
  /** Takes records in the order in which the particles were handed out; false ends the stream. */
  take(records: readonly ParticleRecord[], milliseconds: number): Promise<boolean>;
}

/**
 * Simulates particles on the pool until the stream ends or no particle is left.
 *
 * Tasks may come back in any order; records are handed on in that of the particles. At most two tasks a thread are under
 * way, so that few are simulated in vain when the stream ends.
 *
 * @throws the reason of the signal when it is aborted
 */
export async function streamParticles(stream: ParticleStream, pool: TaskPool, signal: AbortSignal): Promise<void> {
  const sizer = new SliceSizer(pool.atOnce);
  const underWay = new Set<Promise<void>>();
  const arrived = new Map<number, { readonly records: readonly ParticleRecord[]; readonly milliseconds: number }>();
  const failure: { error?: unknown } = {};
  let handedOut = 0;
  let taken = 0;

  function handOut(): void {
    const particles = stream.next(Math.min(sizer.next(stream.left()), stream.left()));
    const number = handedOut;
    handedOut += 1;
    const task = runTwice({ particles, places: stream.places, replicates: stream.replicates }, pool)
      .then((result) => {
        sizer.observe(particles.length, result.milliseconds);
        arrived.set(number, result);
      })
      .catch((error: unknown) => {
        failure.error ??= error;
      })
      .finally(() => underWay.delete(task));
    underWay.add(task);
  }

  for (;;) {
    while (underWay.size < 2 * pool.atOnce && stream.left() > 0 && !signal.aborted) handOut();
    if (underWay.size > 0) await Promise.race(underWay);
    signal.throwIfAborted();
    if ('error' in failure) throw failure.error;
    for (let result = arrived.get(taken); result !== undefined; result = arrived.get(taken)) {
      arrived.delete(taken);
      taken += 1;
      if (!(await stream.take(result.records, result.milliseconds))) return;
    }
    if (underWay.size === 0 && stream.left() === 0) return;
  }
}

/**
 * Runs particles, and once more where their thread ended: the cause may have been the machine’s. A search without them would
 * be another one, so that the second end is that of the search.
 */
async function runTwice(task: ParticlesTask, pool: TaskPool): ReturnType<TaskPool['runParticles']> {
  const seconds = replicateSeconds * task.replicates * task.particles.length;
  try {
    return await pool.runParticles(task, seconds);
  } catch (error) {
    if (!(error instanceof TaskLost)) throw error;
    return pool.runParticles(task, seconds);
  }
}
