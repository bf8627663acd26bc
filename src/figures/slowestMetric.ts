import type { StopPath } from '../analysis/stopPath.ts';

/** Position of the metric whose interval was widest against its margin at the last look: it decided when to stop. */
export function slowestMetric({ looks }: StopPath): number {
  const ratios = looks.at(-1)?.metrics.map(({ halfWidth, margin }) => (halfWidth ?? Number.POSITIVE_INFINITY) / margin);
  return ratios === undefined ? -1 : ratios.indexOf(Math.max(...ratios));
}
