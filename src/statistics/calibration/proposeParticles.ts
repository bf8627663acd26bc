import { checkInteger } from '../checkArguments.ts';
import { normalQuantile } from '../standardNormal.ts';
import type { UniformGenerator } from '../uniformGenerator.ts';
import type { CalibrationState } from './calibrationState.ts';
import { kernelOf, moveBy } from './kernel.ts';

/** Half a step of the grid of uniform numbers: keeps 0, which has no normal quantile, out. */
const halfStep = 2 ** -33;
/** With more than some twenty parameters that nothing identifies hardly any move stays inside. */
const mostDraws = 1_000_000;

/** A parameter set to simulate. */
export interface Proposal {
  readonly generation: number;
  /** Number within the generation. */
  readonly attempt: number;
  /** Number over all generations: its replicates are numbered block · r + k, fresh for each particle. */
  readonly block: number;
  /** Coordinates in [0, 1], to be brought to the parameters’ scales. */
  readonly unit: readonly number[];
}

/**
 * The next particles to simulate, as many as the caller likes at once: proposals are a function of the generation and their
 * number, so that batches of any size give the same ones. Those beyond the end of the generation are simulated in vain.
 *
 * The first generation is drawn from the prior; later ones move a particle of the last population, chosen by its weight,
 * by the kernel; a move that leaves the unit cube is drawn again, particle and all.
 *
 * @param generatorFor - a generator for a name; each proposal has its own, from the root seed
 * @throws RangeError when the calibration has ended
 */
export function proposeParticles(
  state: CalibrationState,
  count: number,
  generatorFor: (name: string) => UniformGenerator,
): Proposal[] {
  checkInteger('count', count, 0);
  const { status, generation, attempts, simulations, settings, population } = state;
  if (status !== 'running') throw new RangeError(`calibration: expected a running one, got one that ended: ${status}`);
  const kernel = population === null ? undefined : kernelOf(population);
  let reached = 0;
  const cumulated = Float64Array.from(population?.weights ?? [], (weight) => (reached += weight));
  return Array.from({ length: count }, (_, offset) => {
    const attempt = attempts + offset;
    const generator = generatorFor(`calibration/${generation}/${attempt}`);
    const draw = (): number => Math.min(generator() + halfStep, 1 - halfStep);
    const unit =
      population === null || kernel === undefined
        ? Array.from({ length: settings.dimensions }, draw)
        : drawInside(() => {
            const chosen = population.particles[indexAt(cumulated, draw() * reached)];
            const normals = Float64Array.from(chosen.unit, () => normalQuantile(draw()));
            return moveBy(kernel, chosen.unit, normals);
          });
    return { generation, attempt, block: simulations + offset, unit };
  });
}

/** Draws until all coordinates lie in [0, 1]. */
function drawInside(draw: () => number[]): number[] {
  for (let draws = 0; draws < mostDraws; draws += 1) {
    const unit = draw();
    if (unit.every((value) => value >= 0 && value <= 1)) return unit;
  }
  throw new RangeError(
    `calibration: expected a move within the ranges, got none in ${mostDraws}; hold parameters fixed that nothing identifies`,
  );
}

/** The first index whose cumulated weight exceeds a value. */
function indexAt(cumulated: Float64Array, value: number): number {
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulated[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
