import { describe, expect, it } from 'vitest';
import { compareDatasets } from '../../../src/analysis/compare/compareDatasets.ts';
import type { ComparedData } from '../../../src/analysis/compare/comparedData.ts';
import type { DatasetComparison, MetricComparison } from '../../../src/analysis/compare/datasetComparison.ts';
import { partByMode } from '../../../src/analysis/valuesByMode.ts';
import { ratioInterval } from '../../../src/statistics/ratioInterval.ts';
import type { SyntheticTruth } from '../syntheticSource.ts';
import { comparedData } from './syntheticPair.ts';

// Autonomy is a share, margin .01, so δ = .02; the SD of a run is .028, of a difference at n = 200 .0028 unpaired.
const autonomy: SyntheticTruth['keep'] = ({ name }) => /^autonomy_(operators|technicians|management)$/.test(name);
const base: SyntheticTruth = { seed: 'A', replicates: 200, keep: autonomy };
const other = { seed: 'other' };

function find(comparison: DatasetComparison, column: string, mode: string): MetricComparison {
  const found = comparison.comparisons.find((one) => one.column === column && one.mode === mode);
  if (found === undefined) throw new Error(`no comparison of ${column} in ${mode}`);
  return found;
}

/** Compares columns whose values are given: of both, or of each. */
function compareColumns(
  before: NonNullable<SyntheticTruth['columns']>,
  after: NonNullable<SyntheticTruth['columns']>,
  truth: Partial<SyntheticTruth> = {},
): Promise<DatasetComparison> {
  const all = { ...base, replicates: 100, ...truth };
  return compareDatasets(
    comparedData({ ...all, seed: 'A', columns: before, scenario: {} }),
    comparedData({ ...all, seed: 'B', columns: after }),
  );
}

describe('verdicts on means', () => {
  it('changed beyond δ, same within it, cannot tell near it; δ is twice the margin', async () => {
    const effects = {
      'autonomy_operators@imposed': -0.06,
      'autonomy_technicians@imposed': 0.02,
      'autonomy_management@imposed': 0.012,
    };
    const found = await compareDatasets(
      comparedData(base),
      comparedData({ ...base, seed: 'B', scenario: other, effects }),
    );
    expect(find(found, 'autonomy_operators', 'imposed')).toMatchObject({ outcome: 'changed', delta: 0.02 });
    expect(find(found, 'autonomy_operators', 'imposed').difference).toBeCloseTo(-0.06, 2);
    expect(find(found, 'autonomy_operators', 'imposed').effect).toBeCloseTo(-0.06 / (0.02 * Math.SQRT2), 0);
    expect(find(found, 'autonomy_operators', 'none')).toMatchObject({ outcome: 'same', nonZeroBelowMargin: false });
    expect(find(found, 'autonomy_technicians', 'imposed').outcome).toBe('cannot_tell');
    expect(find(found, 'autonomy_management', 'imposed')).toMatchObject({ outcome: 'same', nonZeroBelowMargin: true });
    expect(found).toMatchObject({ tests: 15, identical: false, pairing: { paired: false, reason: 'other_seed' } });
    expect(found.counts).toEqual({ changed: 1, same: 13, cannot_tell: 1, equal: 0, no_test: 0, no_values: 0 });
    expect(found.byMode.imposed).toMatchObject({ changed: 1, same: 1, cannot_tell: 1 });
    expect(found.settings).toEqual([{ path: 'seed', before: 'synthetic', after: 'other' }]);
  });

  it('takes margins from the first scenario, and without one says nothing is the same', async () => {
    const margins = { compare: { margins: { autonomy_operators: 0.001 } } };
    const found = await compareDatasets(
      comparedData({ ...base, scenario: margins }),
      comparedData({ ...base, seed: 'B', scenario: { compare: { margins: { autonomy: 5 } }, seed: 'other' } }),
    );
    expect(find(found, 'autonomy_operators', 'none')).toMatchObject({ outcome: 'cannot_tell', delta: 0.002 });
    expect(find(found, 'autonomy_operators', 'none').replicatesNeeded).toBeGreaterThan(2000);
    const keep: SyntheticTruth['keep'] = ({ name }) => name === 'gini_formal';
    const index = await compareDatasets(comparedData({ ...base, keep }), comparedData({ ...base, keep, seed: 'B' }));
    expect(index.counts).toMatchObject({ same: 0, cannot_tell: 5 });
    expect(index.comparisons[0]).toMatchObject({ delta: null, replicatesNeeded: null });
  });

  it('says the same in the other direction, with the sign turned', async () => {
    const effects = { 'autonomy_operators@imposed': -0.06, 'autonomy_technicians@contact': 0.03 };
    const [one, two] = [comparedData(base), comparedData({ ...base, seed: 'B', effects })];
    const [there, back] = [await compareDatasets(one, two), await compareDatasets(two, one)];
    expect(there.pairing.paired).toBe(true);
    expect(back.counts).toEqual(there.counts);
    for (const [at, comparison] of there.comparisons.entries()) {
      expect(back.comparisons[at].outcome).toBe(comparison.outcome);
      expect(back.comparisons[at].difference).toBeCloseTo(-comparison.difference, 12);
      expect(back.comparisons[at].effect).toBeCloseTo(-comparison.effect, 12);
    }
  });

  it('compares pairs of the same replicate, not rows at the same place', async () => {
    // The value is the number of the replicate, so that wrong pairs differ and right ones are equal.
    const [before, after] = [
      comparedData({ ...base, replicates: 99 }, [1]),
      comparedData({ ...base, replicates: 120 }),
    ];
    const numbered = (of: ComparedData): ComparedData => ({
      ...of,
      source: {
        ...of.source,
        readRuns: () =>
          Promise.resolve(
            Float64Array.from(of.seeds.flatMap((seed) => Array<number>(5).fill(Number(seed.split('/')[1])))),
          ),
      },
    });
    const found = await compareDatasets(numbered(before), numbered(after));
    expect(found.pairing).toEqual({ paired: true, reason: 'same_seeds', replicates: { before: 99, after: 99 } });
    expect(found.identical).toBe(true);
  });

  it('compares ratios as ratios of sums', async () => {
    const keep: SyntheticTruth['keep'] = ({ name }) => name === 'revision_size' || name === 'revisions';
    const sources = [
      { ...base, keep },
      { ...base, keep, seed: 'B', scenario: other },
    ].map((truth) => comparedData(truth));
    const found = find(await compareDatasets(sources[0], sources[1]), 'revision_size', 'imposed');
    expect(found.ratio).toBe(true);
    const denominator = sources[0].source.columns.find(({ name }) => name === 'revision_size')!.denominator!;
    const parts = await Promise.all(
      sources.map(async ({ source }) => {
        const [values, denominators] = await Promise.all(
          ['revision_size', denominator].map(
            async (name) => partByMode(await source.readRuns(name), source.modes).get('imposed')!,
          ),
        );
        return ratioInterval({ numerators: values.map((value, at) => value * denominators[at]), denominators });
      }),
    );
    expect(found.mean.before).toBeCloseTo(parts[0].ratio, 4);
    expect(found.mean.after).toBeCloseTo(parts[1].ratio, 4);
    const error = Math.hypot(parts[0].standardError, parts[1].standardError);
    expect((found.interval95[1] - found.interval95[0]) / 2 / error).toBeCloseTo(1.966, 2);
  });
});

describe('what has no verdict on means', () => {
  it('knows what is equal, constant, rare, and missing', async () => {
    const keep: SyntheticTruth['keep'] = ({ name }) =>
      /^autonomy_(operators|technicians|management|clients)$/.test(name);
    const found = await compareColumns(
      {
        autonomy_operators: (replicate) => replicate / 100,
        autonomy_technicians: () => 0.25,
        autonomy_management: (replicate) => (replicate < 3 ? NaN : replicate / 100),
        autonomy_clients: () => NaN,
      },
      {
        autonomy_operators: (replicate) => replicate / 100 + (replicate === 7 ? 0.5 : 0),
        autonomy_technicians: () => 0.5,
        autonomy_management: (replicate) => (replicate < 10 ? NaN : replicate / 100),
        autonomy_clients: () => NaN,
      },
      { keep },
    );
    expect(find(found, 'autonomy_operators', 'none')).toMatchObject({
      outcome: 'no_test',
      flag: 'rare',
      rare: { pairs: { others: 1, commonest: 0, share: 0.01 }, before: null, after: null },
    });
    expect(find(found, 'autonomy_technicians', 'none')).toMatchObject({
      outcome: 'no_test',
      flag: 'constant',
      mean: { before: 0.25, after: 0.5 },
    });
    // Where both have a value, it is the same; that one has fewer is a difference all the same.
    expect(find(found, 'autonomy_management', 'none')).toMatchObject({
      outcome: 'no_test',
      missing: { before: 3, after: 10 },
      n: { before: 90, after: 90 },
      difference: 0,
    });
    expect(find(found, 'autonomy_clients', 'none').outcome).toBe('no_values');
    expect(found.identical).toBe(false);
  });

  it('calls one constant in independent samples equal, and rare values by their shares', async () => {
    const found = await compareColumns(
      { autonomy_operators: () => 0.25, autonomy_technicians: (replicate) => Number(replicate < 3) },
      { autonomy_operators: () => 0.25, autonomy_technicians: (replicate) => Number(replicate < 9) },
      { scenario: other },
    );
    expect(find(found, 'autonomy_operators', 'none').outcome).toBe('equal');
    expect(find(found, 'autonomy_technicians', 'none')).toMatchObject({
      outcome: 'no_test',
      rare: { pairs: null, before: { others: 3 }, after: { others: 9 } },
    });
  });

  it('says that the same runs are identical', async () => {
    const again = await compareDatasets(comparedData(base), comparedData(base));
    expect(again).toMatchObject({
      identical: true,
      settings: [],
      tests: 0,
      counts: { equal: 15, changed: 0, same: 0 },
    });
  });
});

describe('distributions', () => {
  it('shows a spread that equal means hide', async () => {
    const spread = (by: number) => (replicate: number, _: string, uniform: number) =>
      0.4 + by * (replicate % 2 === 0 ? 1 : -1) + 0.01 * (uniform - 0.5);
    const found = await compareColumns(
      { autonomy_operators: spread(0.01), autonomy_technicians: spread(0.01) },
      { autonomy_operators: spread(0.04), autonomy_technicians: spread(0.01) },
    );
    const hidden = find(found, 'autonomy_operators', 'imposed');
    expect(hidden).toMatchObject({ outcome: 'same', distributionDiffers: true });
    expect(hidden.sdRatio.lower).toBeGreaterThan(3);
    expect(hidden.kolmogorov.criticalTogether).toBeGreaterThan(hidden.kolmogorov.critical);
    expect(find(found, 'autonomy_technicians', 'imposed').distributionDiffers).toBe(false);
  });

  it('marks values too skewed for so few replicates', async () => {
    const exponential = (_: number, __: string, uniform: number) => -Math.log(1 - uniform);
    const found = await compareColumns({ autonomy_operators: exponential }, {}, { scenario: other, replicates: 60 });
    expect(find(found, 'autonomy_operators', 'none').skewed).toBe(true);
    expect(find(found, 'autonomy_technicians', 'none').skewed).toBe(false);
  });
});

describe('what is compared', () => {
  it('is what both have: metrics of the same name and unit, and modes; no structural zeros', async () => {
    const keep =
      (pattern: RegExp): NonNullable<SyntheticTruth['keep']> =>
      ({ name }) =>
        pattern.test(name);
    const before = comparedData({ ...base, keep: keep(/^(autonomy_operators|autonomy_loss_operators|grip)$/) });
    const later = comparedData({
      ...base,
      seed: 'B',
      keep: keep(/^(autonomy_operators|autonomy_loss_operators|grip|cost)$/),
      scenario: { placebo: false },
    });
    const columns = later.source.columns.map((one) =>
      one.name === 'grip' ? { ...one, unit: { en: 'hours', fr: '' } } : one,
    );
    const found = await compareDatasets(before, { ...later, source: { ...later.source, columns } });
    expect(found.onlyIn).toEqual({
      before: { metrics: ['grip'], modes: ['placebo'] },
      after: { metrics: ['grip', 'cost'].filter((name) => columns.some((one) => one.name === name)), modes: [] },
    });
    const modesOf = (column: string) =>
      found.comparisons.filter((one) => one.column === column).map(({ mode }) => mode);
    expect(modesOf('autonomy_operators')).toEqual(['none', 'imposed', 'contact', 'negotiated']);
    expect(modesOf('autonomy_loss_operators')).toEqual(['imposed', 'contact', 'negotiated']);
  });

  it('is what was wanted, and the tests are those of it', async () => {
    const wanted = ({ name }: { readonly name: string }) => name === 'autonomy_operators';
    const found = await compareDatasets(comparedData(base), comparedData({ ...base, seed: 'B' }), { wanted });
    expect(found.tests).toBe(5);
    expect(new Set(found.comparisons.map(({ column }) => column))).toEqual(new Set(['autonomy_operators']));
  });

  it('is read a column at a time', async () => {
    let open = 0;
    let most = 0;
    let reads = 0;
    const slow = (of: ComparedData): ComparedData => ({
      ...of,
      source: {
        ...of.source,
        async readRuns(name) {
          reads += 1;
          most = Math.max(most, ++open);
          const values = await of.source.readRuns(name);
          open -= 1;
          return values;
        },
      },
    });
    await compareDatasets(slow(comparedData(base)), slow(comparedData({ ...base, seed: 'B' })));
    expect({ most, reads }).toEqual({ most: 1, reads: 6 });
  });

  it('refuses a data set without replicates', async () => {
    const one = comparedData(base);
    const none: ComparedData = { point: 0, seeds: [], source: { ...one.source, replicates: 0 } };
    await expect(compareDatasets(one, none)).rejects.toThrow(
      'synthetic: expected a replicate with values in every mode, got none',
    );
  });
});
