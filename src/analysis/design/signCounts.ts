import type { DesignStudy } from './designStudy.ts';

/** With fewer replicates a point’s own interval says next to nothing of its sign. */
const FEWEST_REPLICATES = 5;

/** In how many points an output lies above 0, below, or neither. */
export interface SignCounts {
  /** `shown`: by each point’s own interval; `means`: by its mean alone, where there are too few replicates for more. */
  readonly by: 'shown' | 'means';
  readonly positive: number;
  readonly negative: number;
  readonly neither: number;
}

/** Whether the points of a study have replicates enough for a sign of their own. */
export function testsSigns({ design }: Pick<DesignStudy, 'design'>): boolean {
  return design.replicates >= FEWEST_REPLICATES;
}

/** Signs of the points of an output, as far as its replicates allow. */
export function signCounts(study: Pick<DesignStudy, 'design' | 'outputs'>, index: number): SignCounts {
  const { positive, negative, undecided, meanAbove, meanBelow } = study.outputs[index].signs;
  if (testsSigns(study)) return { by: 'shown', positive, negative, neither: undecided };
  const points = positive + negative + undecided;
  return { by: 'means', positive: meanAbove, negative: meanBelow, neither: points - meanAbove - meanBelow };
}
