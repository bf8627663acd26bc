import { describe, expect, it, vi } from 'vitest';
import { type ExpectedColumn, judgeExpectation } from '../../src/analysis/judgeExpectations.ts';
import { makeResampling } from '../../src/analysis/resampling.ts';
import { runsToDecide } from '../../src/analysis/runsToDecide.ts';
import { judgeStudyExpectations } from '../../src/analysis/design/judgeStudyExpectations.ts';
import { seedUnits } from '../../src/analysis/design/seedUnits.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { type Expectation, scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { resampleCounts } from '../../src/statistics/resampleCounts.ts';
import { stopLooks } from '../../src/statistics/stopRule.ts';
import { exponentials, normals, repetitions, seeded, SIMULATION_TIMEOUT } from '../statistics/generators.ts';
import { syntheticDesign } from './design/syntheticDesign.ts';

vi.setConfig({ testTimeout: SIMULATION_TIMEOUT });

// Every bound is the truth itself, so that `pass` and `fail` are both wrong. Four standard errors of the repetitions.
const runs = repetitions(200);
const atMost = 0.05 + 4 * Math.sqrt((0.05 * 0.95) / runs);

const columns = columnsOf(scenarioSchema.parse({ name: 'expectations' }));
const columnOf = (name: string) => columns.find((column) => column.name === name)!;
const autonomy = columnOf('autonomy_operators');
const ratio = columns.find(({ denominator }) => denominator !== undefined)!;

const line = (metric: string, rest: Partial<Expectation>): Expectation => ({
  metric,
  mode: 'imposed',
  confidence: 0.95,
  ...rest,
});

/** A mean, a skewed mean, a difference and a ratio of sums, each held to its truth. */
function drawLines(n: number, generator: () => number): [Expectation, ExpectedColumn][] {
  const common = normals(n, generator);
  const noisy = () => normals(n, generator).map((own, i) => 0.4 + 0.05 * (common[i] + own));
  const plain = new Map([
    ['none', noisy()],
    ['imposed', noisy().map((value) => value + 0.1)],
  ] as const);
  const skewed = new Map([['imposed', exponentials(n, generator)]] as const);
  const under = exponentials(n, generator).map((value) => 1 + 5 * value);
  const noise = exponentials(n, generator);
  // Numerators of .4(D/2 + 3·noise): the ratio of sums is .4.
  const share = under.map((value, i) => (0.4 * (0.5 * value + 3 * noise[i])) / value);
  return [
    [line(autonomy.name, { above: 0.5 }), { column: autonomy, values: plain }],
    [line(autonomy.name, { above: 0.1, minus: 'none' }), { column: autonomy, values: plain }],
    [line(autonomy.name, { below: 1 }), { column: autonomy, values: skewed }],
    [
      line(ratio.name, { below: 0.4 }),
      { column: ratio, values: new Map([['imposed', share]]), denominators: new Map([['imposed', under]]) },
    ],
  ];
}

describe(`false verdicts of expectations at 5 %, ${runs} repetitions`, () => {
  it('any of four lines, 200 replicates: α is shared', () => {
    const generator = seeded('lines');
    const resampling = makeResampling('lines', 200, 500);
    let wrong = 0;
    const each = [0, 0, 0, 0];
    for (let run = 0; run < runs; run += 1) {
      const verdicts = drawLines(200, generator).map(([one, metric]) => judgeExpectation(one, metric, 4, resampling));
      for (const [at, { verdict }] of verdicts.entries()) each[at] += Number(verdict !== 'undecided');
      wrong += Number(verdicts.some(({ verdict }) => verdict !== 'undecided'));
    }
    expect(wrong / runs, `${wrong / runs}; ${each.map((count) => count / runs).join(' ')}`).toBeLessThan(atMost);
    expect(wrong / runs).toBeGreaterThan(0.01);
  });

  it('after a stop rule: decided at the first look that can, in any of 10 looks', () => {
    const generator = seeded('looks');
    const bounds = { minimum: 100, maximum: 1000 };
    const looks = stopLooks({ ...bounds, every: 100, level: 0.95, metrics: [] });
    const resamplings = new Map(looks.map((n) => [n, makeResampling('looks', n, 2)]));
    let [wrong, naive] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const values = normals(1000, generator).map((value) => 0.4 + 0.1 * value);
      const decidedAt = (n: number, stop?: typeof bounds) => {
        const metric = { column: autonomy, values: new Map([['imposed', values.subarray(0, n)]] as const) };
        const { verdict } = judgeExpectation(
          line(autonomy.name, { above: 0.4 }),
          metric,
          1,
          resamplings.get(n)!,
          ...(stop === undefined ? [] : [stop]),
        );
        return verdict !== 'undecided';
      };
      wrong += Number(looks.some((n) => decidedAt(n, bounds)));
      naive += Number(looks.some((n) => decidedAt(n)));
    }
    expect(wrong / runs, `${wrong / runs}`).toBeLessThan(atMost);
    // Intervals for a fixed number, looked at as often.
    expect(naive / runs, `${naive / runs}`).toBeGreaterThan(0.1);
  });

  // A finding, not a wish: going on because a line was undecided is a second look. docs/statistics.md says so.
  it('going on once to the number that `corule check` names, up to ten times as many: about 11 %', () => {
    const generator = seeded('going on');
    let wrong = 0;
    for (let run = 0; run < runs; run += 1) {
      const values = normals(1000, generator).map((value) => 0.4 + 0.1 * value);
      const judge = (n: number) =>
        judgeExpectation(
          line(autonomy.name, { above: 0.4 }),
          { column: autonomy, values: new Map([['imposed', values.subarray(0, n)]] as const) },
          1,
          makeResampling('going on', n, 2),
        );
      const first = judge(100);
      const more = runsToDecide(first);
      const last = first.verdict === 'undecided' && more !== null ? judge(Math.min(1000, more)) : first;
      wrong += Number(last.verdict !== 'undecided');
    }
    const error = Math.sqrt((0.1075 * 0.8925) / runs);
    expect(Math.abs(wrong / runs - 0.1075), `${wrong / runs}`).toBeLessThan(4 * error);
  });
});

const studies = repetitions(60);

it(`a design that a stop rule ended: a line about points errs in at most 5 %, ${studies} repetitions`, async () => {
  const market = { 'entry.market': { sweep: [0, 0.5, 1] } };
  let wrong = 0;
  for (let run = 0; run < studies; run += 1) {
    const source = syntheticDesign({
      noiseSeed: `stopped ${run}`,
      scenario: {
        replicates: { max: 150, until: [{ metric: 'autonomy_operators', mode: 'imposed', half_width: 0.5 }] },
        compare: { modes: ['imposed'] },
        expect: [
          { metric: 'autonomy_operators', mode: 'imposed', above: 2, at: { 'entry.market': 1 } },
          {
            metric: 'autonomy_operators',
            mode: 'imposed',
            minus: 'none',
            above: 1,
            at: { 'entry.market': 1 },
            minus_at: { 'entry.market': 0.5 },
          },
        ],
        design: { type: 'list', parameters: market },
      },
      truth: ([x], _, mode) => (mode === 'none' ? 0 : 2 * Number(x)),
      sharedSd: 1,
      ownSd: 1,
      fails: (point, round) => (run + point * 13 + round * 29) % 40 === 0,
    });
    const units = seedUnits(source.plan);
    const verdicts = await judgeStudyExpectations(source, units, resampleCounts(units.units, 2, seeded('stopped')));
    expect(verdicts.map(({ estimate }) => estimate.method)).toEqual(['sequence', 'sequence']);
    wrong += Number(verdicts.some(({ verdict }) => verdict !== 'undecided'));
  }
  expect(wrong / studies, `${wrong / studies}`).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / studies));
});
