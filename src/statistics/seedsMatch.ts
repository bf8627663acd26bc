/**
 * Whether two data sets hold the same replicates of the same seeds in the same order, so that their runs are pairs.
 *
 * @param first - the seed of each replicate, as it stands in the data set
 * @example
 * seedsMatch(['corule/0', 'corule/1'], ['corule/0']); // false
 */
export function seedsMatch(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((seed, index) => seed === second[index]);
}
