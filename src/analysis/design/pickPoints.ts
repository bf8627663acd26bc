/** Share of the whole that one step goes forward; no multiple of it comes close to a whole number soon. */
const GOLDEN_SHARE = 0.6180339887498949;

/**
 * So many points of a design, spread evenly over its plan, in ascending order; all where there are no more.
 *
 * Steps go through the whole plan, again and again, by the golden section: equal steps from the beginning would meet the
 * same level of a factor each time where levels repeat along the plan.
 *
 * @example pickPoints(3, 10) // 0, 1, 2
 */
export function pickPoints(points: number, most: number): Int32Array {
  if (points <= most) return Int32Array.from({ length: points }, (_, point) => point);
  let step = Math.max(1, Math.round(points * GOLDEN_SHARE));
  while (greatestCommonDivisor(step, points) !== 1) step += 1;
  const picked = new Int32Array(most);
  let point = 0;
  for (let at = 0; at < most; at += 1) {
    picked[at] = point;
    point = (point + step) % points;
  }
  return picked.sort();
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
