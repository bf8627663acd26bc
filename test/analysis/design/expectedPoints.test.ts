import { describe, expect, it } from 'vitest';
import { studyDesign } from '../../../src/analysis/design/studyDesign.ts';
import { scenarioAt } from '../../../src/plan/scenarioAt.ts';
import type { ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import { type SyntheticDesign, syntheticDesign } from './syntheticDesign.ts';

type Line = NonNullable<ScenarioInput['expect']>[number];

const of = { metric: 'autonomy_operators', mode: 'imposed', minus: 'none' } as const;
const ranges = { 'entry.market': { range: [0, 1] }, 'entry.contact.listening': { range: [0, 1] } };

/** Effect of `imposed`: 0 at market 0, 1 at .3, 3 at 1, whatever the listening; shared noise of SD 2. */
function market(lines: readonly Line[], more: Partial<SyntheticDesign> = {}, replicates = 8): SyntheticDesign {
  return {
    scenario: {
      replicates,
      compare: { modes: ['imposed'] },
      expect: [...lines],
      design: {
        type: 'factorial',
        parameters: { 'entry.market': { sweep: [0, 0.3, 1] }, 'entry.contact.listening': { range: [0, 1], levels: 4 } },
        outputs: [of],
      },
    },
    truth: ([x], _, mode) => (mode === 'none' ? 0 : x === 0.3 ? 1 : 3 * Number(x)),
    sharedSd: 2,
    ownSd: 0.05,
    ...more,
  };
}

async function judge(synthetic: SyntheticDesign) {
  return (await studyDesign(syntheticDesign(synthetic), { resamples: 400 })).expectations;
}

describe('expectations at points', () => {
  it('a difference of points that share their seeds is known far better than either', async () => {
    const [one, less, whole, level] = await judge(
      market([
        { ...of, above: 0.5, at: { 'entry.market': 0.3 } },
        { ...of, above: 1.5, below: 2.5, at: { 'entry.market': 1 }, minus_at: { 'entry.market': 0.3 } },
        { ...of, above: 1.2, below: 1.5, minus_at: { 'entry.market': 0 } },
        { ...of, below: -1, at: { 'entry.market': 1, 'entry.contact.listening': 0.3333333333 } },
      ]),
    );
    expect(one).toMatchObject({ verdict: 'undecided', n: 8, at: { 'entry.market': 0.3 } });
    expect(one.level).toBeCloseTo(1 - 0.05 / 4, 9);
    expect(less).toMatchObject({ verdict: 'pass', minusAt: { 'entry.market': 0.3 } });
    expect(less.estimate.estimate).toBeCloseTo(2, 1);
    expect(less.estimate.upper! - less.estimate.lower!).toBeLessThan(0.2);
    // All points less those at market 0: (0 + 1 + 3)/3.
    expect(whole.verdict).toBe('pass');
    expect(whole.estimate.estimate).toBeCloseTo(4 / 3, 1);
    expect(level.verdict).toBe('fail');
    expect(level.estimate.estimate! - 3).toBeGreaterThan(-2.5);
  });

  it('with one value nothing is decided, and the reason is said', async () => {
    const lines = [{ ...of, above: 0, at: { 'entry.market': 1 } }];
    const [alone] = await judge(market(lines, {}, 1));
    expect(alone).toMatchObject({ verdict: 'undecided', n: 1, reason: 'insufficient' });
    expect(alone.estimate).toMatchObject({ lower: null, upper: null, method: 'none' });
    const [two] = await judge(market([{ ...of, above: 2.9, at: { 'entry.market': 1 } }], { sharedSd: 0 }, 2));
    expect(two.reason).toBeUndefined();
    expect(two.estimate.method).toBe('t');
  });

  it('replicates that lack a point do not count: what the others share would pass for an effect', async () => {
    const fails = (point: number, round: number) => point === 8 && round > 3;
    const [line] = await judge(
      market([{ ...of, above: 1.5, below: 2.5, at: { 'entry.market': 1 }, minus_at: { 'entry.market': 0.3 } }], {
        fails,
      }),
    );
    expect(line).toMatchObject({ verdict: 'pass', n: 4 });
    const hardly = (point: number, round: number) => point === 8 && round !== 5;
    const [alone] = await judge(market([{ ...of, above: 1.5, at: { 'entry.market': 1 } }], { fails: hardly }));
    expect(alone).toMatchObject({ verdict: 'undecided', reason: 'insufficient' });
  });

  it('names what the points have where none matches', async () => {
    await expect(judge(market([{ ...of, above: 0, at: { 'entry.contact.listening': 0.5 } }]))).rejects.toThrow(
      'expect[0].at: expected values that some point of the factorial design has (entry.contact.listening: 0, ' +
        '0.3333333333333333, 0.6666666666666666, 1), got {"entry.contact.listening":0.5}',
    );
    await expect(judge(market([{ ...of, above: 0, at: { weeks: 5 } }]))).rejects.toThrow(
      'expect[0].at: expected a path that the design varies (entry.market, entry.contact.listening), got weeks',
    );
  });

  it('blocks are compared where they have both sets of points', async () => {
    const [line] = await judge({
      ...market([{ ...of, above: 1.5, below: 2.5, at: { crowd: 'more' }, minus_at: { crowd: 'as_is' } }]),
      scenario: {
        replicates: 2,
        compare: { modes: ['imposed'] },
        expect: [{ ...of, above: 1.5, below: 2.5, at: { crowd: 'more' }, minus_at: { crowd: 'as_is' } }],
        design: {
          type: 'morris',
          trajectories: 30,
          parameters: ranges,
          cases: { crowd: { as_is: {}, more: { 'world.events_per_week': 3 } } },
          outputs: [of],
        },
      },
      truth: (values, _, mode) => (mode !== 'none' && values[2] === 'more' ? 2 : 0),
    });
    expect(line).toMatchObject({ verdict: 'pass', n: 30 });
  });

  it('belong to the design: one point is not held to them', () => {
    const { scenario } = syntheticDesign(
      market([
        { ...of, above: 0, at: { 'entry.market': 1 } },
        { ...of, above: 0, minus_at: { 'entry.market': 1 } },
        { ...of, above: 7 },
      ]),
    );
    expect(scenarioAt(scenario, 2).expect.map(({ above }) => above)).toEqual([7]);
  });
});
