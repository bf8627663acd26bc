/**
 * A number with its noun.
 *
 * @example countOf(1, 'batch', 'batches') // 1 batch
 */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
