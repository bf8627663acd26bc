/** Whole numbers in order as ranges, as `3, 7–9`; those beyond the first so many ranges are counted. */
export function formatRanges(numbers: readonly number[], most = 12): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open !== undefined && number === open.last + 1) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  const shown = ranges.slice(0, most).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  const rest = ranges.slice(most).reduce((total, { first, last }) => total + last - first + 1, 0);
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
