import { describe, expect, it, vi } from 'vitest';
import { holmAdjusted } from '../../src/statistics/holmAdjusted.ts';
import { pairedTTest } from '../../src/statistics/pairedTTest.ts';
import { welchTTest } from '../../src/statistics/welchTTest.ts';
import { SIMULATION_TIMEOUT, normals, repetitions, seeded } from './generators.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

// How often a test at 5 % finds what is not there. Seeded; .02 is four standard errors of 2,000 repetitions (.0049).
const TOLERANCE = 0.02;
const runs = repetitions(2000, 20_000);

function share(find: () => boolean): number {
  let found = 0;
  for (let run = 0; run < runs; run++) found += Number(find());
  return found / runs;
}

describe(`false positives at 5 %, ${runs} repetitions, ±${TOLERANCE}`, () => {
  it('paired t: common seeds, 60 replicates', () => {
    const generator = seeded('paired');
    const found = share(() => {
      const common = normals(60, generator);
      const [one, other] = [0, 1].map(() => normals(60, generator).map((own, i) => common[i] + own));
      return pairedTTest(one, other).p <= 0.05;
    });
    expect(Math.abs(found - 0.05), `${found}`).toBeLessThan(TOLERANCE);
  });

  it('Welch: 20 replicates of SD 3 against 60 of SD 1', () => {
    const generator = seeded('Welch');
    const found = share(() => {
      const wide = normals(20, generator).map((value) => 3 * value);
      return welchTTest(wide, normals(60, generator)).p <= 0.05;
    });
    expect(Math.abs(found - 0.05), `${found}`).toBeLessThan(TOLERANCE);
  });

  it('Holm: any false rejection in 18 correlated comparisons, 6 of them with a true difference', () => {
    const generator = seeded('Holm');
    let unadjusted = 0;
    const found = share(() => {
      const common = normals(60, generator);
      const p = Array.from({ length: 18 }, (_, comparison) => {
        const shift = comparison < 6 ? 1 : 0;
        const values = normals(60, generator).map((own, i) => shift + 0.5 * common[i] + own);
        return pairedTTest(values, new Float64Array(60)).p;
      });
      unadjusted += Number(p.slice(6).some((value) => value <= 0.05));
      return holmAdjusted(p)
        .slice(6)
        .some((value) => value <= 0.05);
    });
    expect(found, `${found}`).toBeLessThan(0.05 + 3 * 0.0049);
    expect(found, `${found}`).toBeGreaterThan(0.02);
    expect(unadjusted / runs).toBeGreaterThan(0.25);
  });
});
