import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { Window } from '../groupRecord.ts';

const HALF_YEAR_WEEKS = 26;

/** The half-years of a run, then its last 13, 26 and 52 weeks where it is that long. */
export function windowsOf(scenario: Scenario): readonly Window[] {
  const { weeks } = scenario;
  const halves: Window[] = [];
  for (let from = 1; from <= weeks; from += HALF_YEAR_WEEKS) {
    halves.push({
      name: `half_${halves.length + 1}`,
      fromWeek: from,
      toWeek: Math.min(weeks, from + HALF_YEAR_WEEKS - 1),
    });
  }
  const last = [13, 26, 52]
    .filter((length) => length <= weeks)
    .map((length) => ({ name: `last_${length}`, fromWeek: weeks - length + 1, toWeek: weeks }));
  return [...halves, ...last];
}

/** Weeks that series.parquet records: every so many, and the last. */
export function recordedWeeks(scenario: Scenario): readonly number[] {
  const { weeks, record } = scenario;
  const recorded: number[] = [];
  for (let week = record.series.every; week <= weeks; week += record.series.every) recorded.push(week);
  if (recorded.at(-1) !== weeks) recorded.push(weeks);
  return recorded;
}
