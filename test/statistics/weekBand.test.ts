import { describe, expect, it } from 'vitest';
import { tInterval } from '../../src/statistics/tInterval.ts';
import { weekBand } from '../../src/statistics/weekBand.ts';
import { expectClose } from './expectClose.ts';
import { correlatedColumns, exponentials, normals, seeded } from './generators.ts';

describe('band over weeks', () => {
  it("of a single week is Student's interval, up to the 10,000 draws", () => {
    const week = exponentials(12, seeded('week'));
    const band = weekBand([week], seeded('band'));
    const { mean, lower, upper } = tInterval(week);
    expect(band.mean[0]).toBe(mean);
    expectClose([(band.upper[0] - band.lower[0]) / (upper - lower)], [1], 0.04);
  });

  it('has no width in a week that does not vary, and leaves it out of c', () => {
    const weeks = correlatedColumns(4, 100, 0.5, 'weeks');
    const flat = new Float64Array(100).fill(0.2);
    const band = weekBand([flat, ...weeks, flat], seeded('flat'));
    expect(band.critical).toBe(weekBand(weeks, seeded('flat')).critical);
    expect([band.lower[0], band.upper[5]]).toEqual([0.2, 0.2]);
    expect(weekBand([flat], seeded('flat'))).toMatchObject({ critical: NaN, lower: Float64Array.of(0.2) });
  });

  it('of 208 weeks has c between 2.9 and 3.7, the less the weeks differ the smaller', () => {
    const generator = seeded('208 weeks');
    const bands = [0.5, 0.98].map((memory) => {
      const weeks = Array.from({ length: 208 }, () => new Float64Array(200));
      for (let run = 0; run < 200; run++) {
        const shocks = normals(208, generator);
        let state = shocks[0];
        for (let week = 0; week < 208; week++) {
          weeks[week][run] = state;
          state = memory * state + Math.sqrt(1 - memory * memory) * shocks[(week + 1) % 208];
        }
      }
      return weekBand(weeks, generator).normalCritical;
    });
    expect(bands[0]).toBeLessThan(3.8);
    expect(bands[1]).toBeGreaterThan(2.9);
    expect(bands[1]).toBeLessThan(bands[0] - 0.2);
  });

  it('refuses weeks of different lengths', () => {
    expect(() => weekBand([new Float64Array(3), new Float64Array(2)], seeded(''))).toThrow(
      'weeks[1]: expected 3 values, got 2',
    );
  });
});
