import type { Plan } from '../../plan/plan.ts';

/**
 * What the runs of a design fall into so that its parts are independent of each other: only such parts may be compared to
 * see how far chance goes.
 *
 * - `round`: all points of one replicate share their seeds (list, factorial, Latin hypercube, Sobol points);
 * - `block`: points of one trajectory of Morris, or of one independent row of Saltelli, share theirs, in all replicates;
 * - `scrambling`: rows of one scrambling are laid with regard to each other.
 */
export interface SeedUnits {
  readonly kind: 'round' | 'block' | 'scrambling';
  readonly units: number;
  /** The unit of a point, where units are sets of points. */
  readonly unitOf: (point: number) => number;
}

/** Independent parts of the runs of a plan with a design. */
export function seedUnits({ replicates, design }: Plan): SeedUnits {
  const layout = design?.layout;
  switch (layout?.type) {
    case 'morris':
      return { kind: 'block', units: layout.design.trajectories, unitOf: (point) => layout.design.trajectoryOf(point) };
    case 'saltelli': {
      const { rows, rowSize } = layout.design;
      if (layout.sampling === 'independent') {
        return { kind: 'block', units: rows, unitOf: (point) => Math.floor(point / rowSize) };
      }
      const pointsPerScrambling = (rows / layout.scramblings) * rowSize;
      return {
        kind: 'scrambling',
        units: layout.scramblings,
        unitOf: (point) => Math.floor(point / pointsPerScrambling),
      };
    }
    default:
      return { kind: 'round', units: replicates, unitOf: () => 0 };
  }
}
