import { describe, expect, it } from 'vitest';
import { summariseSeries } from '../../src/analysis/summariseSeries.ts';
import { syntheticSource } from './syntheticSource.ts';

const truth = {
  seed: 'series',
  replicates: 40,
  scenario: { record: { series: { every: 52, replicates: 30 } } },
  columns: {
    autonomy_operators: (replicate: number) => replicate / 100,
    autonomy_clients: () => Number.NaN,
  },
};

describe('summariseSeries', () => {
  it('gives mean, bands and quantiles of the recorded replicates at each recorded week', async () => {
    const source = syntheticSource(truth);
    const series = await summariseSeries(source, { simultaneous: ({ measure }) => measure === 'autonomy_loss' });
    expect(series.weeks).toEqual([4, 52, 104, 208]);
    expect(series.replicates).toBe(30);
    const bands = series.columns['autonomy_operators'].imposed!;
    // 0 to .29: mean .145, s = √(30·31/12)/100, quantiles by interpolation between order statistics.
    expect(bands.mean).toEqual([0.145, 0.145, 0.145, 0.145]);
    const halfWidth = (2.045229642 * Math.sqrt((30 * 31) / 12)) / 100 / Math.sqrt(30);
    expect(bands.pointwise.upper[0]!).toBeCloseTo(0.145 + halfWidth, 8);
    expect(bands.quantiles.p05[0]!).toBeCloseTo(0.0145, 9);
    expect(bands.quantiles.p50[0]!).toBeCloseTo(0.145, 9);
    expect(bands.simultaneous).toBeNull();
  });

  it('has a wider band for all weeks together than for one, where it is asked for', async () => {
    const series = await summariseSeries(syntheticSource(truth), {
      simultaneous: ({ measure }) => measure === 'autonomy_loss',
    });
    const { simultaneous, pointwise, mean } = series.columns['autonomy_loss_operators'].contact!;
    for (const week of series.weeks.keys()) {
      expect(simultaneous!.upper[week]!).toBeGreaterThan(pointwise.upper[week]!);
      expect(simultaneous!.lower[week]!).toBeLessThan(mean[week]!);
    }
  });

  it('is null where nobody has a value, and repeats itself', async () => {
    const series = await summariseSeries(syntheticSource(truth));
    expect(series.columns['autonomy_clients'].none!.mean).toEqual([null, null, null, null]);
    expect(series.columns['transfer_management_operators']).toBeUndefined();
    expect(JSON.stringify(await summariseSeries(syntheticSource(truth)))).toBe(JSON.stringify(series));
  });
});
