import { describe, expect, it } from 'vitest';
import type { OutputStudy } from '../../../src/analysis/design/designStudy.ts';
import { studyDesign } from '../../../src/analysis/design/studyDesign.ts';
import type { ScaledValue } from '../../../src/scenario/scale.ts';
import { ishigami } from '../../statistics/sensitivity/testFunctions.ts';
import { type SyntheticDesign, syntheticDesign } from './syntheticDesign.ts';

const output = [{ metric: 'autonomy_operators', mode: 'imposed' as const, minus: 'none' as const }];
const range = { range: [0, 1] };
const three = {
  'entry.imposed.half_width': range,
  'entry.contact.listening': range,
  'entry.market': range,
};
const compare = { modes: ['imposed' as const] };

async function studyOf(synthetic: SyntheticDesign): Promise<OutputStudy> {
  const { outputs } = await studyDesign(syntheticDesign(synthetic), { resamples: 400 });
  return outputs[0];
}

/** A function of numbers in `imposed`, 0 in `none`. */
function inImposed(of: (...values: number[]) => number): SyntheticDesign['truth'] {
  return (values: readonly ScaledValue[], _, mode) => (mode === 'none' ? 0 : of(...values.map(Number)));
}

function note({ notes }: OutputStudy, key: string) {
  return notes.filter((one) => one.key === key);
}

describe('factorial: y = 1 + 2x + 4c + noise that all points share', () => {
  const factorial: SyntheticDesign = {
    scenario: {
      replicates: 8,
      compare,
      design: {
        type: 'factorial',
        parameters: {
          'entry.imposed.half_width': { range: [0, 1], levels: 5 },
          'entry.contact.listening': { sweep: [0.8, 0.2, 0.5] },
        },
        cases: { crowd: { as_is: {}, more: { 'world.events_per_week': 3 } } },
        outputs: output,
      },
    },
    truth: (values, _, mode) => (mode === 'none' ? 0.5 : 1.5 + 2 * Number(values[0]) + (values[2] === 'more' ? 4 : 0)),
    sharedSd: 0.5,
    ownSd: 0.01,
  };

  it('gives the mean over points with the scatter between replicates', async () => {
    const { mean } = await studyOf(factorial);
    expect(mean.method).toBe('t');
    expect(mean.lower!).toBeLessThan(4);
    expect(mean.upper!).toBeGreaterThan(4);
    // t₇ · .5/√8: the noise that the points share does not average out over 30 of them.
    expect(mean.upper! - mean.lower!).toBeGreaterThan(0.3);
    expect(mean.upper! - mean.lower!).toBeLessThan(1.4);
  });

  it('finds each level to within the noise of a point, and what does nothing at 0', async () => {
    const { levels } = await studyOf(factorial);
    expect(levels!.map(({ factor, n }) => [factor, n])).toEqual([
      [0, 8],
      [1, 8],
      [2, 8],
    ]);
    const [width, listening, crowd] = levels!.map((one) => one.levels);
    for (const [level, truth] of [-1, -0.5, 0, 0.5, 1].entries()) {
      expect(width[level].estimate).toBeCloseTo(truth, 1);
      expect(width[level].upper! - width[level].lower!).toBeLessThan(0.03);
    }
    for (const { estimate } of listening) expect(Math.abs(estimate!)).toBeLessThan(0.01);
    expect(crowd.map(({ estimate }) => Math.round(estimate! * 10) / 10)).toEqual([-2, 2]);
  });

  it('fits the surface over the numbers alone, values that are written out in ascending order', async () => {
    const study = await studyOf(factorial);
    const surface = study.surface!;
    expect(surface.terms).toBe('quadratic');
    const coefficient = (...factors: number[]) =>
      surface.coefficients.find((one) => one.factors.join() === factors.join())!.estimate!;
    expect(coefficient(0)).toBeCloseTo(1, 2);
    expect(coefficient(1)).toBeCloseTo(0, 2);
    expect(coefficient(0, 0)).toBeCloseTo(0, 2);
    expect(note(study, 'surface_without')).toEqual([{ key: 'surface_without', factors: [2], value: null }]);
    // 4² of 4² + 2²/2 (five levels) lies between the cases.
    expect(note(study, 'surface_poor')[0].value).toBeCloseTo(0.5 / 4.5, 1);
    const grid = surface.grid!;
    expect(grid.factors).toEqual([0, 1]);
    expect(grid.values[0]).toHaveLength(21);
    expect(grid.values[1]).toEqual([0.2, 0.5, 0.8]);
    expect(grid.prediction[1][20]! - grid.prediction[1][0]!).toBeCloseTo(2, 1);
  });

  it('parts the spread of points from the noise, also from the part that points share', async () => {
    const { spread } = await studyOf(factorial);
    // Variance over the points: 4·(.5²·2.5/… five levels: .125·30/29) + 4·30/29.
    expect(spread.sdOfPoints!).toBeCloseTo(Math.sqrt(((4 * 0.125 + 4) * 30) / 29), 2);
    expect(spread.sdOfReplicates!).toBeGreaterThan(0.25);
    expect(spread.sdOfReplicates!).toBeLessThan(0.8);
  });

  it('counts signs, and gives every point its interval', async () => {
    const study = await studyOf({ ...factorial, sharedSd: 0 });
    expect(study.signs).toEqual({ positive: 30, negative: 0, undecided: 0, meanAbove: 30, meanBelow: 0 });
    expect(study.points).toHaveLength(30);
    expect(study.points![0]).toMatchObject({ point: 0, n: 8 });
    expect(study.points![0].estimate).toBeCloseTo(1, 1);
  });

  it('keeps what is left of points and replicates that failed, and says so', async () => {
    const fails = (point: number, round: number) => (point === 3 && round > 0) || (point === 7 && round === 2);
    const synthetic = { ...factorial, fails, sharedSd: 0.5 };
    const study = await studyOf(synthetic);
    expect(note(study, 'missing')[0].value).toBe(8);
    expect(study.points!.map(({ n }) => n).slice(3, 8)).toEqual([1, 8, 8, 8, 7]);
    expect(study.points![3]).toMatchObject({ lower: null, upper: null });
    // One whole replicate allows no surface.
    expect(study.surface).toBeNull();
    expect(note(study, 'surface_impossible')[0].value).toBe(1);
    // Hardly a replicate has all points: the mean is over those that never failed.
    expect(note(study, 'points_left_out')[0].value).toBe(2);
    const { provenance, warnings } = await studyDesign(syntheticDesign(synthetic), { resamples: 100 });
    expect(provenance.replicates).toEqual({ planned: 240, used: 232, dropped: 8 });
    expect(warnings.map(({ key }) => key)).toEqual(['replicates_dropped', 'few_replicates']);
  });
});

describe('saltelli: Ishigami and noise of twice its variance', () => {
  const { valueAt, variance, first, total } = ishigami();
  const saltelli: SyntheticDesign = {
    scenario: {
      replicates: 2,
      compare,
      design: { type: 'saltelli', rows: 256, second_order: true, parameters: three, outputs: output },
    },
    truth: inImposed((...values) => valueAt(Float64Array.from(values))),
    sharedSd: Math.sqrt(variance),
    ownSd: Math.sqrt(variance),
  };

  it.each(['sobol', 'independent'] as const)('%s: indices of the closed form, noise taken out', async (sampling) => {
    const rows = sampling === 'sobol' ? 64 : 1024;
    const design = { ...saltelli.scenario.design!, rows, sampling };
    const study = await studyOf({ ...saltelli, scenario: { ...saltelli.scenario, design } });
    const indices = study.indices!;
    expect(indices).toMatchObject({ rows: 1024, missing: 0, defined: true, signal: true });
    for (const [factor, truth] of first.entries()) {
      // Four standard errors, as the interval itself shows them.
      const { estimate, lower, upper } = indices.first[factor];
      expect(Math.abs(estimate! - truth)).toBeLessThan(upper! - lower!);
      expect(upper! - lower!).toBeLessThan(0.7);
    }
    for (const [factor, truth] of total.entries()) {
      const { estimate, lower, upper } = indices.total[factor];
      expect(Math.abs(estimate! - truth)).toBeLessThan(upper! - lower!);
    }
    expect(indices.noiseShare.estimate).toBeCloseTo(2 / 3, 1);
    expect(indices.interactions.map(({ factors }) => factors)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(study.mean).toMatchObject({ method: 't' });
    expect(study.mean.lower!).toBeLessThan(3.5);
    expect(study.mean.upper!).toBeGreaterThan(3.5);
    expect(study.spread.sdOfPoints!).toBeCloseTo(Math.sqrt(variance), 0);
    expect(study.points).toBeNull();
  });

  it('words what no seed moves: no signal, and nothing of an index', async () => {
    const study = await studyOf({
      ...saltelli,
      scenario: { ...saltelli.scenario, design: { ...saltelli.scenario.design!, rows: 8 } },
      truth: () => 0,
    });
    expect(study.indices!.signal).toBe(false);
    expect(note(study, 'no_signal')).toHaveLength(1);
    expect(note(study, 'negative_index')).toEqual([]);
    expect(study.spread.noiseShare!).toBeGreaterThan(0.9);
  });
});

describe('morris: y = 3x₁ − x₂ + noise', () => {
  const morris: SyntheticDesign = {
    scenario: {
      replicates: 3,
      compare,
      design: { type: 'morris', trajectories: 30, parameters: three, outputs: output },
    },
    truth: inImposed((one, two) => 3 * one - two),
    sharedSd: 1,
    ownSd: 0.05,
  };

  it('screens in the unit of the output per whole range, above noise where there is an effect', async () => {
    const study = await studyOf(morris);
    const [one, two, inert] = study.screening!;
    expect(one).toMatchObject({ factor: 0, n: 30, missing: 0, aboveNoise: true });
    expect(one.mean.estimate).toBeCloseTo(3, 1);
    expect(two.mean.estimate).toBeCloseTo(-1, 1);
    expect(two.meanSize.estimate).toBeCloseTo(1, 1);
    expect(inert.aboveNoise).toBe(false);
    expect(inert.floor!).toBeCloseTo((Math.sqrt(2 / Math.PI) * 0.05 * Math.SQRT2) / ((2 / 3) * Math.sqrt(3)), 2);
    expect(note(study, 'not_above_noise')).toEqual([{ key: 'not_above_noise', factors: [2], value: null }]);
    expect(study.mean.lower!).toBeLessThan(1);
    expect(study.mean.upper!).toBeGreaterThan(1);
  });
});

describe('what cannot be told', () => {
  const hypercube: SyntheticDesign = {
    scenario: {
      replicates: 2,
      compare,
      design: { type: 'latin-hypercube', points: 6, parameters: three, outputs: output },
    },
    truth: inImposed((x) => x),
  };

  it('a constant output is called that, and nothing else is given', async () => {
    const study = await studyOf({ ...hypercube, truth: () => 0.25 });
    expect(study).toMatchObject({ constant: true, levels: null, surface: null, points: null });
    expect(study.mean).toEqual({ estimate: 0, lower: null, upper: null, method: 'none' });
    expect(study.notes).toEqual([{ key: 'constant', factors: [], value: 0 }]);
  });

  it('rounding of the numbers compared is no difference', async () => {
    const study = await studyOf({
      ...hypercube,
      truth: ([x], _, mode) => (mode === 'none' ? 1e6 : 1e6 + 1e-7 * Number(x)),
    });
    expect(study.constant).toBe(true);
  });

  it('too few points for a surface', async () => {
    const study = await studyOf(hypercube);
    expect(study.surface).toBeNull();
    expect(note(study, 'surface_impossible')).toEqual([{ key: 'surface_impossible', factors: [], value: null }]);
  });

  it('one replicate: no interval, no signs, no noise', async () => {
    const study = await studyOf({ ...hypercube, scenario: { ...hypercube.scenario, replicates: 1 }, ownSd: 1 });
    expect(study.mean).toMatchObject({ lower: null, upper: null, method: 'none' });
    expect(study.signs.undecided).toBe(6);
    expect(study.spread).toMatchObject({ sdOfPoints: null, sdOfReplicates: null, noiseShare: null });
    expect(note(study, 'no_interval')[0].value).toBe(1);
  });

  it('one run alone is no constant: there is nothing that it could differ from', async () => {
    const parameters = { 'entry.market': { sweep: [0.5] } };
    const scenario = { replicates: 1, compare, design: { type: 'list' as const, parameters, outputs: output } };
    const study = await studyOf({ ...hypercube, scenario });
    expect(study.constant).toBe(false);
    expect(study.signs).toMatchObject({ positive: 0, negative: 0, undecided: 1 });
  });

  it('an output without any value is missing, not constant', async () => {
    const study = await studyOf({ ...hypercube, truth: () => NaN });
    expect(study.constant).toBe(false);
    expect(study.mean).toEqual({ estimate: null, lower: null, upper: null, method: 'none' });
    expect(note(study, 'missing')[0].value).toBe(12);
  });

  it('no group with values is an error that names the file', async () => {
    await expect(studyDesign(syntheticDesign({ ...hypercube, fails: () => true }))).rejects.toThrow(/^runs\.parquet: /);
  });
});

describe('outputs and sample', () => {
  const sobol = (design: object, more: object = {}): SyntheticDesign => ({
    scenario: { replicates: 2, ...more, design: { type: 'sobol', points: 64, parameters: three, ...design } },
    truth: inImposed((x, y, z) => x + y * z),
    ownSd: 0.1,
  });

  it('are the primary family in each mode against none, unless named', async () => {
    const family = ['autonomy', 'autonomy_loss'];
    const { outputs } = await studyDesign(syntheticDesign(sobol({}, { compare: { modes: ['imposed'], family } })), {
      resamples: 100,
    });
    expect(outputs.map(({ metric, mode, minus }) => `${metric} ${mode} ${minus}`).slice(3, 6)).toEqual([
      'autonomy_clients imposed none',
      // Already a difference from none.
      'autonomy_loss_management imposed null',
      'autonomy_loss_operators imposed null',
    ]);
    const alone = await studyDesign(syntheticDesign(sobol({}, { compare: { modes: ['none'], family } })), {
      resamples: 100,
    });
    expect(alone.outputs[0]).toMatchObject({ mode: 'none', minus: null });
  });

  it('the sample holds values and means of the points; the same data give the same bytes', async () => {
    const synthetic = sobol({ outputs: output, points: 4096 });
    const study = await studyDesign(syntheticDesign(synthetic), { resamples: 100 });
    expect(study.sample.of).toBe(4096);
    expect(study.sample.points).toHaveLength(2000);
    const [one] = study.sample.points;
    const [x, y, z] = one.values.map(Number);
    expect(Math.abs(one.outputs[0]! - (x + y * z))).toBeLessThan(0.4);
    expect(JSON.stringify(await studyDesign(syntheticDesign(synthetic), { resamples: 100 }))).toBe(
      JSON.stringify(study),
    );
  });

  it('the surface of a product is its interaction', async () => {
    const { surface } = await studyOf(sobol({ outputs: output }));
    const find = (key: string) => surface!.coefficients.find(({ factors }) => factors.join() === key)!.estimate!;
    // x + yz with z = (1 + ζ)/2: main effects ½, ¼, ¼, interaction ¼.
    expect(find('0')).toBeCloseTo(0.5, 1);
    for (const term of ['1', '2', '1,2']) expect(find(term)).toBeCloseTo(0.25, 1);
    expect(surface!.grid!.factors[0]).toBe(0);
  });
});

describe('a list of several factors', () => {
  it('says nothing of one factor: all change in step', async () => {
    const parameters = { 'entry.market': { sweep: [0, 0.5, 1] }, 'entry.contact.listening': { sweep: [0, 0.5, 1] } };
    const scenario = { replicates: 12, compare, design: { type: 'list' as const, parameters, outputs: output } };
    const study = await studyOf({ scenario, truth: inImposed((x) => x), ownSd: 0.1 });
    expect(study.levels).toBeNull();
    expect(study.points).toHaveLength(3);
    const alone = { ...scenario.design, parameters: { 'entry.market': { sweep: [0, 0.5, 1] } } };
    const one = await studyOf({ scenario: { ...scenario, design: alone }, truth: inImposed((x) => x), ownSd: 0.1 });
    expect(one.levels).toHaveLength(1);
  });
});
