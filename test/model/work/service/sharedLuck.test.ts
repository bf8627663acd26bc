import { describe, expect, it } from 'vitest';
import type { RunMode } from '../../../../src/scenario/definition/vocabulary.ts';
import { hexOf } from '../../valueBits.ts';
import { runModes } from '../../modelRuns.ts';
import { siteOf } from './siteOf.ts';
import { watchService } from './watchedRun.ts';

const sites = ['telecom-technicians', 'tax-e-declaration'] as const;

describe.each(sites)('the modes of %s share their luck', (site) => {
  const scenario = siteOf(site, { weeks: 120 });

  it('before the entry every mode is the run without the client, bit for bit', () => {
    const runs = runModes(scenario);
    const width = runs.plan.layout.columns.length;
    const before = (mode: RunMode) =>
      hexOf((runs.results.get(mode)?.weekly ?? new Float64Array()).subarray(0, (scenario.entry_week - 1) * width));
    for (const mode of runs.modes) expect(before(mode) === before('none'), mode).toBe(true);
  });

  it('the same potential cases stand before every mode in every week', () => {
    const drawn = (mode: RunMode) => {
      const weeks: string[] = [];
      watchService(scenario, mode, 1, (_, { state: { draws } }) => {
        weeks.push(hexOf(draws.uniform.subarray(0, 40)) + hexOf(draws.normal.subarray(0, 20)));
      });
      return weeks;
    };
    const none = drawn('none');
    for (const mode of ['imposed', 'contact', 'negotiated'] as const) expect(drawn(mode), mode).toEqual(none);
  });
});

describe('what explaining and relaying take is missing for cases', () => {
  const weeks = (contact: Record<string, number | boolean>) => {
    const scenario = siteOf('telecom-technicians', { weeks: 100, compare: { modes: ['contact'] }, entry: { contact } });
    const runs = runModes(scenario, 0);
    const sum = (mode: RunMode, column: string) => {
      let total = 0;
      for (let week = scenario.entry_week; week <= scenario.weeks; week += 1) total += runs.at(mode, week, column);
      return total;
    };
    const at = (mode: RunMode, week: number, column: string) => runs.at(mode, week, column);
    return { sum, at, entry: scenario.entry_week };
  };

  it('hour for hour: hours there a week later are those of the run without the client, less the hours of organising', () => {
    const { at, entry } = weeks({});
    for (let week = entry; week < 100; week += 1) {
      const spent = at('contact', week, 'organising_hours_share_technicians');
      const missing = at('none', week + 1, 'case_hours_there') - at('contact', week + 1, 'case_hours_there');
      // Tables take hours of the group in none too.
      const tables = at('none', week, 'organising_hours_share_technicians');
      expect(missing).toBeCloseTo(spent - tables, 6);
    }
  });

  it('free talk takes nothing', () => {
    const talk = weeks({});
    const free = weeks({ explanation_hours: 0, relay_hours: 0 });
    expect(talk.sum('contact', 'case_hours_there')).toBeLessThan(talk.sum('none', 'case_hours_there') - 100);
    expect(free.sum('contact', 'case_hours_there')).toBeGreaterThan(free.sum('none', 'case_hours_there') - 100);
  });
});
