const widthPx = 130;
const heightPx = 14;

/**
 * A small drawing of an interval against 0, for a cell of a table.
 *
 * @param reach largest absolute value that the drawing has room for, the same in all rows
 */
export function renderIntervalBar(estimate: number, lower: number, upper: number, reach: number): string {
  const x = (value: number) => (((value + reach) / (2 * reach)) * (widthPx - 8) + 4).toFixed(1);
  const shown = lower > 0 || upper < 0;
  const colour = shown ? 'currentColor' : '#8A8F98';
  return `<svg width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" aria-hidden="true"><line x1="${x(0)}" x2="${x(0)}" y1="0" y2="${heightPx}" stroke="#8A8F98" stroke-dasharray="2 2"/><line x1="${x(lower)}" x2="${x(upper)}" y1="7" y2="7" stroke="${colour}" stroke-width="2"/><circle cx="${x(estimate)}" cy="7" r="3.5" fill="${colour}"/></svg>`;
}
