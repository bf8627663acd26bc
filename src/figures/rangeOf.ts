/**
 * Range of an axis that shows all numbers with some room around them.
 *
 * @param least smallest width of the range, so that noise is not blown up to look like an effect
 */
export function rangeOf(numbers: readonly (number | null)[], least: number, room = 0.08): [number, number] {
  const present = numbers.filter((number) => number !== null);
  if (present.length === 0) return [0, least];
  let low = Math.min(...present);
  let high = Math.max(...present);
  const missing = least - (high - low);
  if (missing > 0) {
    low -= missing / 2;
    high += missing / 2;
  }
  const margin = (high - low) * room;
  return [low - margin, high + margin];
}
