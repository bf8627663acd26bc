/**
 * Ascending whole numbers as Slurm’s `--array` takes them.
 *
 * @example formatArray([0, 1, 2, 3, 7]) // 0-3,7
 */
export function formatArray(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}
