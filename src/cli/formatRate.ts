/** Runs a second in two digits: `0.35 runs/s`, `42 runs/s`, `1300 runs/s`. */
export function formatRate(runsPerSecond: number): string {
  return `${Number(runsPerSecond.toPrecision(2))} runs/s`;
}
