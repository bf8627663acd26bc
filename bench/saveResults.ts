import { appendFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { median } from '../src/statistics/median.ts';
import type { Environment } from './environment.ts';
import { formatValue } from './formatReadings.ts';
import type { Reading } from './measure.ts';

/**
 * Keeps the results: all values as JSON, and a line with the medians that have a goal in results/README.md.
 *
 * @returns the JSON file, from the root
 */
export function saveResults(
  root: string,
  environment: Environment,
  loadAtEnd: number,
  readings: readonly Reading[],
): string {
  const folder = join(root, 'bench', 'results');
  const day = environment.date.slice(0, 10);
  const commit = `${environment.commit.slice(0, 7)}${environment.isModified || environment.isStale ? '+' : ''}`;
  const stem = `${environment.date.slice(0, 19).replaceAll(':', '')}-${commit}`;
  const results = readings.map(({ what, unit, values, goal, note }) => {
    const middle = median(Float64Array.from(values));
    return { what: what.trim(), unit, median: middle, values, goal: goal?.text, met: goal?.isMet(middle), note };
  });
  const file = join(folder, `${stem}.json`);
  writeFileSync(file, `${JSON.stringify({ ...environment, loadAtEnd, results }, null, 2)}\n`);
  const medians = results
    .filter(({ goal }) => goal !== undefined)
    .map(
      ({ what, median: middle, unit, met }) =>
        `${what} ${formatValue(middle)} ${unit}${met === true ? '' : ' (not met)'}`,
    );
  appendFileSync(
    join(folder, 'README.md'),
    `| ${day} | ${commit} | ${environment.load} to ${loadAtEnd} | ${medians.join(' · ')} |\n`,
  );
  return relative(root, file);
}
