import type { Json } from './figure.ts';

/** Weeks as Plotly’s `x0` and `dx` where they are evenly spaced, which is short; else as `x`. */
export function weekAxis(weeks: readonly number[]): { readonly [attribute: string]: Json } {
  const [first, second] = weeks;
  if (first === undefined || second === undefined) return { x: weeks };
  const step = second - first;
  return weeks.every((week, index) => week === first + index * step) ? { x0: first, dx: step } : { x: weeks };
}
