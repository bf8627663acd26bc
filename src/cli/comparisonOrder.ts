import type { MetricComparison } from '../analysis/compare/datasetComparison.ts';

/** Whether a metric is one for all or by role, neither by group nor by facet: those repeat it in parts. */
export function isPlain({ group, facet }: MetricComparison): boolean {
  return group === undefined && facet === undefined;
}

/** The largest first; those without a size last. */
export function bySize(first: MetricComparison, second: MetricComparison): number {
  return sizeOf(second) - sizeOf(first);
}

function sizeOf({ effect }: MetricComparison): number {
  return Number.isNaN(effect) ? -1 : Math.abs(effect);
}
