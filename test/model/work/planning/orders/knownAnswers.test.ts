import { describe, expect, it } from 'vitest';
import { calendarOf, lastWorkingUntil, workingDaysIn } from '../../../../../src/model/work/planning/orders/calendar.ts';
import { piecesToLaunch, scrapOf } from '../../../../../src/model/work/planning/orders/launchJob.ts';
import { fits } from '../../../../../src/model/work/planning/orders/planOrder.ts';
import { defectShare } from '../../../../../src/model/work/planning/orders/receiveOrders.ts';
import { restOf } from '../../../../../src/model/work/planning/orders/teachOrders.ts';
import { runModel, planModel } from '../../../../../src/model/runModel.ts';
import { RandomStream } from '../../../../../src/random/randomStream.ts';
import { hexOf } from '../../../valueBits.ts';
import { siteScenario, stepThrough } from './shopRuns.ts';

describe('the calendar', () => {
  it('has five working days in seven', () => {
    expect([0, 4, 5, 9, 10].map(calendarOf)).toEqual([0, 4, 7, 11, 14]);
    expect([0, 4, 5, 6, 7, 13].map(lastWorkingUntil)).toEqual([0, 4, 4, 4, 5, 9]);
    expect([0, 7, 14, 15].map(workingDaysIn)).toEqual([0, 5, 10, 11]);
    for (let day = 0; day < 100; day += 1) expect(lastWorkingUntil(calendarOf(day))).toBe(day);
  });
});

describe('pieces', () => {
  it('are whole, and launched in whole panels', () => {
    expect(piecesToLaunch(10, 0.2, 1)).toBe(12);
    expect(piecesToLaunch(10, 0.24, 1)).toBe(12);
    expect(piecesToLaunch(10, 0.25, 1)).toBe(13);
    expect(piecesToLaunch(10, 0.2, 8)).toBe(16);
    expect(piecesToLaunch(1, 0, 1)).toBe(1);
    expect(scrapOf(12, 0.25)).toBe(3);
    expect(scrapOf(7, 0.05)).toBe(0);
    expect(scrapOf(12, -0.1)).toBe(0);
  });

  it('that are launched alone are good: a shortage always ends', () => {
    expect(scrapOf(1, 1)).toBe(0);
    for (let pieces = 1; pieces < 50; pieces += 1) expect(scrapOf(pieces, 1)).toBeLessThan(pieces);
  });

  it('are defective in shares with the mean and the standard deviation asked for', () => {
    const normals = new Float64Array(200_000);
    new RandomStream('defects').fillNormal(normals, normals.length);
    const shares = normals.map((normal) => defectShare(0.1, 0.06, normal));
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length;
    expect(mean).toBeCloseTo(0.1, 3);
    expect(Math.sqrt(variance)).toBeCloseTo(0.06, 2);
    expect(Math.min(...shares.subarray(0, 1000))).toBeGreaterThan(0.05);
    expect(defectShare(0.1, 0, 3)).toBe(0.1);
    expect(defectShare(0, 0.06, 3)).toBe(0);
  });
});

describe('room', () => {
  it('is there for a job whose first half still goes on the day, and for any job on an empty one', () => {
    expect(fits(5, 10, 10)).toBe(true);
    expect(fits(5.1, 10, 10)).toBe(false);
    expect(fits(0, 1000, 10)).toBe(true);
    expect(fits(0, 1000, 0)).toBe(false);
  });
});

describe('a lesson', () => {
  it('is whole for who was moved by no norm, and only its rest for who would have gone further', () => {
    expect(restOf(0.5, 0)).toBe(0.5);
    expect(restOf(-0.5, 0)).toBe(-0.5);
    // Held down by .3: half a range more is asked, .2 of it is news.
    expect(restOf(0.5, -0.3)).toBeCloseTo(0.2, 15);
    expect(restOf(0.5, -0.8)).toBe(0);
    // Held up, and still too low: the whole of it.
    expect(restOf(0.5, 0.3)).toBe(0.5);
    expect(restOf(-0.5, 0.3)).toBeCloseTo(-0.2, 15);
    expect(restOf(0, 0.3)).toBe(0);
  });
});

describe('electronics-workshop, as the field gives it', () => {
  it('has about 33 orders a week where nobody turns away, 40 % of them internal, and a tenth of pieces bad', () => {
    const faithful = ['internal', 'semi_external', 'external'].map(
      (name) => `work.planning.orders.demand.classes.${name}.exit_per_day=0`,
    );
    const scenario = siteScenario('electronics-workshop', 'weeks=208', 'clients.exit_threshold=1', ...faithful);
    let ordinary = 0;
    let internal = 0;
    let placed = 0;
    let pieces = 0;
    let scrap = 0;
    stepThrough(scenario, 'none', (_run, { week }) => {
      placed += week.counts.placed;
      internal += week.promised[0];
      ordinary += week.promised.reduce((sum, count) => sum + count, 0);
      pieces += week.counts.pieces;
      scrap += week.counts.scrap;
    });
    // Six standard errors of a Poisson count, of a share, and of a share with a persistent contingency.
    expect(Math.abs(placed / 208 - 33)).toBeLessThan(6 * Math.sqrt(33 / 208));
    expect(Math.abs(internal / ordinary - 0.4)).toBeLessThan(6 * Math.sqrt(0.24 / ordinary));
    expect(Math.abs(scrap / pieces - 0.1)).toBeLessThan(0.03);
  });

  it('has the same luck in every mode: before the entry they are one run, bit for bit', () => {
    const scenario = siteScenario('electronics-workshop', 'weeks=40', 'entry_week=25', 'measure_weeks=13');
    const plan = planModel(scenario);
    const width = plan.layout.columns.length;
    const before = (weekly: Float64Array) => hexOf(weekly.subarray(0, 24 * width));
    const none = runModel(plan, 'none', 0).weekly;
    for (const mode of ['imposed', 'contact', 'negotiated', 'placebo'] as const)
      expect(before(runModel(plan, mode, 0).weekly) === before(none), mode).toBe(true);
  });

  it('draws the same potential orders whatever clients do', () => {
    const marksOf = (...set: string[]) => {
      const weeks: string[] = [];
      stepThrough(
        siteScenario('electronics-workshop', 'weeks=30', 'entry_week=10', 'measure_weeks=10', ...set),
        'none',
        (_run, shop) => weeks.push(hexOf(shop.potential.marks) + hexOf(shop.potential.normals)),
      );
      return weeks;
    };
    const fled = ['external', 'regulars', 'internal'].map((id) => `organisation.groups.${id}.outside_option=1`);
    expect(marksOf(...fled)).toEqual(marksOf());
  });
});
